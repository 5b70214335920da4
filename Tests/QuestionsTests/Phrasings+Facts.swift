extension Phrasings {
  /// The questions that `ask` must answer, each in further phrasings: durations, places, counts, changes.
  static let facts = Phrasing.table(
    #"""
    list: programs --where "duration_min <= 12"
    - which programs can be finished in a year
    - programs I can complete in one year
    - which programs can be done in 12 months?
    - programs of at most 12 months
    - programs that take at most a year
    - programs no longer than 1 year
    - which programs can I finish within 12 months
    - programs that last up to one year
    - programs with a duration of 12 months or less
    fact: universities --where "university = 'Georgia Institute of Technology'" --columns university,city,state,country
    - where is Georgia Tech
    - where is Georgia Tech located?
    - Where's Georgia Institute of Technology
    - location of Georgia Tech
    - what is the location of GaTech?
    - where can I find georgia tech
    list: tracks --where "university = 'Carnegie Mellon University'"
    - what tracks does CMU offer
    - which tracks are available at Carnegie Mellon?
    - tracks at CMU
    - CMU's tracks
    - list the tracks of CMU
    - what are the tracks offered by Carnegie Mellon University
    - which tracks does the program at CMU have
    list: courses --where "university = 'Stanford University'"
    - what are the core courses at Stanford
    - which core courses does Stanford have?
    - Stanford core courses
    - courses taught at Stanford
    - what courses do I take at Stanford
    - what does Stanford teach?
    - which courses are offered by Stanford University
    count: programs --where "state = 'Washington'" --count
    - how many programs are there in Washington
    - number of programs in Washington
    - how many programs are in WA?
    - count the programs in Washington
    - how many programs are located in the state Washington
    - how many programs does the catalog have in WA
    count: universities --where "focus = 'Deep learning'" --count
    - how many universities cover deep learning
    - how many schools teach deep learning?
    - number of universities with deep learning
    - count of universities offering deep-learning
    - how many institutions have programs that cover DL
    - what is the number of universities that include deep learning
    compare: compare "Massachusetts Institute of Technology" "Stanford University"
    - compare MIT and Stanford
    - MIT vs Stanford
    - MIT versus Stanford?
    - what is the difference between MIT and Stanford
    - comparison of MIT and Stanford
    - compare MIT with Stanford
    - compare MIT to Stanford University
    - how do MIT and Stanford compare?
    movement: rankings diff ml 2021 2022 --movement changed
    - who moved in machine learning between 2021 and 2022
    - which universities moved in ML from 2021 to 2022?
    - what changed in the ML ranking between 2021 and 2022
    - changes in machine learning since 2021
    - which schools changed rank in ML since last year
    - movers in ML 2021-2022
    list: programs --where "duration_min IS NOT NULL" --order-by duration_min --limit 1 --ties --columns university,program,duration_min,duration_max
    - shortest program
    - which program is the shortest?
    - what is the shortest program
    - fastest program
    - show me the quickest degree program
    - which program has the shortest duration
    list: programs --where "university = 'University of Washington'"
    - UW programs
    - programs at UW
    - which programs does the University of Washington offer?
    - what programs does UW have
    - UW's programs
    - programs of the university of washington
    - programs by UW
    """#)
}
