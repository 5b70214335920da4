extension Family {
  static let strangersYesOrNo = Family(
    "strangers: yes or no",
    #"""
    no
    - are all the programs at least one year long
    - is each program at least a year long
    - do all universities have more than one program
    - is every program an MSc
    - is Cornell better ranked in ML than in AI
    - was Columbia in the ML ranking of 2021?
    - is MIT in the ML top 3
    - does Cornell's program cover computer vision
    - are Cornell and Columbia in California
    yes
    - are all programs in the US
    - does each program cover machine learning
    - is every university ranked in AI
    - is Columbia ranked in AI
    - is there a program with more than 8 core courses
    - do any programs cover robotics
    - does UW offer data science
    - is UCLA in the top ten of ML
    - is Georgia Tech in Atlanta
    - are there universities with more than one program
    - was Georgia Tech ranked in 2021
    - does CMU have tracks
    not known
    - does UCLA cover robotics
    - is MIT's program online
    - does Georgia Tech cover theory
    """#)

  static let strangersFacts = Family(
    "strangers: facts and lists",
    #"""
    shows: 9; 24
    - CMU: how long
    - how much time does the CMU program take
    - how long must I study at CMU
    - time needed for CMU's program
    - what's the duration at CMU
    programs --where "duration_min < 12"
    - programs done in less than a year
    - anything under 12 months
    - programs below a year
    programs --where "duration_max > 24"
    - programs that can take more than two years
    - programs lasting over 2 years
    - longer than two years
    - programs exceeding 24 months
    programs --order-by duration_min --limit 1 --ties
    - shortest degree
    - the briefest program
    shows: Pittsburgh; Pennsylvania
    - where does CMU sit
    - CMU's location
    - where's CMU
    - location of Carnegie Mellon
    shows: Ithaca
    - what city is Cornell in
    - Cornell's city
    - in what town is Cornell
    compare MIT Stanford
    - put MIT and Stanford side by side
    - MIT or Stanford: compare
    - difference between MIT and Stanford
    - MIT against Stanford
    show MIT
    - everything on MIT
    - all you know about MIT
    - MIT details
    - what is there about MIT
    programs --columns university,program,duration_min,duration_max,ml_rank
    - all programs and their duration and ML rank
    - list of programs with ML rank and duration
    - programs with duration, ML rank
    programs --where "degree = 'Master of Science' AND about = 'computer science'"
    - MSc degrees in computer science
    - master of science programs in CS
    - MS programs in computer science
    programs --where "about = 'data science'"
    - programs called data science
    - data-science programs
    - degrees in data science
    - a program in data science
    - masters of data science
    programs --where "about = 'EECS'"
    - EECS masters
    - EECS degrees
    shows: 2
    - number of EECS programs
    - how many programs does Berkeley have
    - how many universities cover robotics
    shows: 7
    - in how many states are there programs
    - how many different states
    universities --where "state = 'New York' OR state = 'Georgia'"
    - schools in New York or Georgia
    - universities in Georgia and New York
    - New York or Georgia universities
    universities --where "NOT state = 'California'"
    - non-Californian universities
    - universities anywhere but California
    - schools elsewhere than in California
    """#)
}
