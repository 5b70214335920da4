extension Family {
  /// What programs are about, are called, cover and teach.
  static let subjects = [called, degrees, taught, aboutAndRanked, covered, coveredTogether, notCovered]

  static let called = Family(
    "programs of a subject",
    #"""
    programs --where "about = 'data science'"
    - data science programs
    - programs in data science
    - which data science programs are there?
    - show me programs in data science
    - data science programmes
    - degree programs in data science
    - graduate programs in data science
    - list all data science programs
    - any data science programs?
    - Data Science program
    programs --where "about = 'data science' AND university = 'UW'"
    - UW's data science program
    - the data science program at UW
    - data science program of the University of Washington
    - data science at UW
    - UW data science program
    - data science programs at the University of Washington
    - does UW have a data science program
    programs --where "about = 'EECS'"
    - EECS programs
    - programs in EECS
    - which programs are in EECS
    - EECS programmes
    - all EECS programs
    universities --where "about = 'data science'"
    - who has a data science program
    - universities with a data science program
    - universities that offer a master's in data science
    universities --where "about = 'EECS'"
    - universities with EECS programs
    - which universities have an EECS program
    - schools offering a program in EECS
    shows: 2
    - how many EECS programs are there
    - number of data science programs
    """#)

  static let degrees = Family(
    "degrees in a subject",
    #"""
    programs --where "about = 'computer science' AND state = 'California'"
    - CS masters in California
    - computer science masters in California
    - masters in computer science in California
    - master's programs in CS in California
    - Californian CS programs
    - CS programs in California
    - master's in computer science, California
    - CS Masters programmes in California
    programs --where "degree = 'Master of Science' AND about = 'computer science'"
    - MSc in Computer Science
    - MS in CS
    - M.S. in computer science
    - MSc programmes in computer science
    programs --where "degree = 'Master of Science' AND about = 'data science'"
    - MSc in Data Science
    - MS data science
    programs --where "degree = 'Master of Science'"
    - MSc programs
    - Master of Science programs
    - programs with the degree Master of Science
    - which programs lead to a Master of Science
    - which programs give an MSc
    programs --where "degree = 'Master of Science' AND state = 'California'"
    - MSc programs in California
    - MS programs in California
    programs --where "about = 'machine learning' AND university = 'CMU'"
    - the machine learning program at CMU
    - CMU's machine learning master's
    - masters in machine learning at CMU
    """#)

  static let taught = Family(
    "what is taught",
    #"""
    programs --where "course = 'data visualization'"
    - which programs teach data visualization
    - programs that teach data visualization
    - programs teaching data visualisation
    - which programmes teach data visualisation?
    - programs with a core course in data visualization
    - programs with the core course data visualization
    - data visualisation programmes
    - data visualization programs
    - in which programs is data visualization taught
    - programs where data visualization is a core course
    - programs with data visualization as a core course
    programs --where "course = 'ethics and privacy'"
    - programs that teach ethics and privacy
    - which programs teach ethics and privacy
    - programs with a course on ethics and privacy
    programs --where "course = 'statistics'"
    - programs with statistics as a core course
    - programs whose core courses include statistics
    - which programs have statistics as a core course
    programs --where "course = 'high-level mathematics' AND state = 'California'"
    - programs in California that teach high-level mathematics
    - Californian programs with the core course high-level mathematics
    universities --where "course = 'data visualization'"
    - universities that teach data visualization
    - who teaches data visualization
    - which schools teach data visualization
    programs --where "track LIKE '%Secondary%'"
    - programs with the track Secondary Masters of Science in Machine Learning
    """#)

  static let aboutAndRanked = Family(
    "a subject and a rank",
    #"""
    programs --where "about = 'artificial intelligence' AND ml_rank <= 5"
    - AI masters ranked in the ML top 5
    - AI programs ranked in the ML top 5
    - AI programmes in the ML top 5
    - masters in AI ranked in the top 5 of ML
    - artificial intelligence programs that are ranked in the ML top 5
    - AI programs at universities in the ML top 5
    - which AI programs are in the ML top five?
    - AI masters in the top 5 for ML
    programs --where "about = 'data science' AND ml_rank <= 5"
    - data science masters ranked in the ML top 5
    - data science programs in the ML top 5
    - masters in data science in the top 5 of ML
    programs --where "about = 'computer science' AND ai_rank <= 5"
    - CS masters ranked in the AI top 5
    - computer science programs in the AI top 5
    - masters in computer science in the top 5 for AI
    programs --where "degree = 'Master of Science' AND about = 'artificial intelligence' AND country = 'US' AND ai_rank <= 5"
    - artificial intelligence MSc in the US ranked in the AI top 5
    - AI MSc in the USA in the AI top 5
    programs --where "about = 'machine learning' AND state = 'California' AND ml_rank <= 5"
    - machine learning programs in California ranked in the ML top 5
    - ML masters in California in the ML top 5
    programs --where "about = 'data science' AND NOT ml_rank <= 5"
    - data science programs outside the ML top 5
    - data science masters not in the ML top 5
    """#)

  static let covered = Family(
    "what programs cover",
    #"""
    programs --where "focus = 'NLP'"
    - which programs cover NLP
    - Which programs cover natural language processing?
    - programs covering NLP
    - programs that cover natural language processing
    - programmes which cover NLP
    - which programs have NLP as a focus area
    - list programs with focus area NLP
    - what programs include NLP
    - show me all programs that cover NLP
    - which masters programs cover NLP
    - find programs that cover NLP
    - programs where NLP is covered
    - I look for programs that cover NLP
    - I am looking for programs which cover natural language processing
    - please show the programs covering NLP
    - give me programs that cover NLP, please
    universities --where "focus = 'robotics'"
    - what universities teach robotics
    - universities that cover robotics
    - which universities cover robotics?
    - schools covering robotics
    - where is robotics covered
    - who covers robotics
    - which unis cover robotics
    - at which universities is robotics covered
    - universities with robotics
    - which universities have programs that cover robotics
    - list of universities covering robotics
    programs --where "state = 'California' AND focus = 'computer vision'"
    - programs in California that cover computer vision
    - Californian programs that cover computer vision
    - programs in CA covering computer vision
    - which programs in California cover CV?
    - programs located in California that cover computer vision
    - programs covering computer vision in California
    - California programs with computer vision
    - in California, which programs cover computer vision
    - programs at Californian universities that cover computer vision
    - which Californian programmes cover computer vision
    programs --where "city = 'Seattle' AND focus = 'deep learning'"
    - programs in Seattle that cover deep learning
    - which programs in Seattle cover deep learning
    focus-areas --where "university = 'Cornell'"
    - which focus areas does Cornell cover
    - focus areas of Cornell
    - what does Cornell cover
    - what are the focus areas at Cornell
    - Cornell's focus areas
    """#)

  static let coveredTogether = Family(
    "areas together",
    #"""
    programs --where "focus = 'robotics' AND focus = 'NLP'"
    - which programs cover both robotics and NLP
    - programs that cover robotics and NLP
    - programs covering robotics as well as NLP
    - programs covering NLP and robotics
    - which programs cover NLP and also robotics
    - programs with both NLP and robotics
    - programs that cover NLP and that cover robotics
    - which programs cover robotics, and NLP?
    - programmes covering both NLP and robotics
    - which programs cover robotics along with NLP
    programs --where "focus = 'robotics' OR focus = 'scientific computing'"
    - programs that cover robotics or scientific computing
    - programs covering robotics or scientific computing
    - which programs cover either robotics or scientific computing?
    - programs that cover scientific computing or robotics
    - programs with robotics or with scientific computing
    - programs that cover at least one of robotics and scientific computing
    programs --where "focus = 'NLP' AND NOT focus = 'robotics'"
    - programs that cover NLP but not robotics
    - programs covering NLP but not robotics
    - programs that cover NLP without robotics
    - which programs cover NLP and not robotics
    - programs with NLP but without robotics
    universities --where "focus = 'robotics' AND focus = 'NLP'"
    - universities that cover both robotics and NLP
    - which schools cover NLP and robotics
    """#)

  static let notCovered = Family(
    "areas that are not covered",
    #"""
    programs --where "NOT focus = 'NLP'"
    - programs that do not cover NLP
    - programs that don't cover NLP
    - programs not covering NLP
    - which programs do not cover natural language processing?
    - programs without NLP
    - programs which do not have NLP
    - programmes that don't cover natural language processing
    - programs where NLP is not covered
    - programs lacking NLP
    - which programs don't include NLP
    - programs that cover no NLP
    programs --where "NOT focus = 'NLP' AND NOT focus = 'computer vision'"
    - programs that cover neither NLP nor computer vision
    - programs covering neither computer vision nor NLP
    - programs that do not cover NLP or computer vision
    programs --where "state = 'New York' AND NOT focus = 'NLP'"
    - programs in New York that do not cover NLP
    - New York programs without NLP
    """#)
}
