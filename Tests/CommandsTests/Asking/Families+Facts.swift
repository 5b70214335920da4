extension Family {
  /// Facts, places, durations, counts and comparisons.
  static let facts = [
    durations, finished, extremeDurations, longerThan, places, tracksAndCourses, counts, comparisons, cards, lists,
    universitiesOfPlaces,
  ]

  static let durations = Family(
    "how long a program is",
    #"""
    shows: 9; 24; !30
    - how long is the CMU program
    - duration of the CMU program
    - how long does the CMU program take?
    - length of CMU's program
    - how many months does the CMU program take
    - what is the duration of CMU's master's
    - CMU program length
    - CMU duration
    - how long is the program at Carnegie Mellon
    - how many months is CMU's program
    - how long does it take to finish the CMU program
    - what is the length of the program at CMU
    shows: 12; 30
    - how long are the Berkeley programs
    - duration of Berkeley's programs
    - how long do Berkeley's programs take
    """#)

  static let finished = Family(
    "finished within a time",
    #"""
    programs --where "duration_min <= 12"
    - which programs can be finished in a year
    - programs that can be completed in one year
    - programs I can finish in 12 months
    - programs that take at most a year
    - which programs can I do in a year?
    - programs of at most 12 months
    - programs within a year
    - programs that can be done within 12 months
    - programmes that can be finished within one year
    - can be finished in a year
    - programs finished in 12 months or less
    - programs no longer than a year
    programs --where "duration_min < 12"
    - programs shorter than a year
    - programs under 12 months
    - programs that take less than a year
    - programs in less than 12 months
    - which programs are shorter than one year?
    programs --where "state = 'California' AND duration_min <= 12"
    - programs in California that can be finished in a year
    - Californian programs of at most a year
    """#)

  static let extremeDurations = Family(
    "the shortest and the longest",
    #"""
    programs --order-by duration_min --limit 1 --ties
    - shortest program
    - the shortest program
    - which program is the shortest?
    - shortest programme
    - what is the shortest program
    - program with the shortest duration
    - which program takes the least time
    - quickest program
    - the program that is shortest
    - fastest program
    - shortest master's program
    programs --where "state = 'California'" --order-by duration_min --limit 1 --ties
    - shortest program in California
    - the shortest programs in California
    - shortest Californian program
    programs --order-by "duration_max DESC" --limit 1 --ties
    - longest program
    - which program is the longest?
    - the longest programs
    programs --where "focus = 'robotics'" --order-by duration_min --limit 1 --ties
    - shortest program that covers robotics
    - shortest program with robotics
    """#)

  static let longerThan = Family(
    "longer than a time",
    #"""
    programs --where "duration_max > 24"
    - programs longer than 24 months
    - programs longer than two years
    - which programs are longer than 2 years?
    - programs that are longer than 24 months
    - programs over 24 months
    - programs over two years long
    - programs of more than 24 months
    - programs that take more than two years
    - programs that last longer than two years
    - programmes longer than 24 months
    - programs with a duration above 24 months
    shows: 2
    - how many programs are longer than 24 months
    - number of programs longer than two years
    """#)

  static let places = Family(
    "where a university is",
    #"""
    shows: Atlanta; Georgia; United States; !Stanford
    - where is Georgia Tech
    - where is Georgia Tech located?
    - location of Georgia Tech
    - where can I find Georgia Tech
    - place of Georgia Tech
    - Georgia Tech location
    - where's Georgia Tech
    - where is the Georgia Institute of Technology
    - where is Georgia Tech situated
    - Georgia Tech is where
    shows: Atlanta; !Stanford
    - in which city is Georgia Tech
    - city of Georgia Tech
    - what city is Georgia Tech in
    - which city is Georgia Tech in?
    shows: Georgia; !Stanford
    - in which state is Georgia Tech
    - which state is Georgia Tech in
    - state of Georgia Tech
    shows: United States; !Stanford
    - in which country is Georgia Tech
    - what country is Georgia Tech in?
    shows: Atlanta; Seattle; !Ithaca
    - where are Georgia Tech and UW
    - where are Georgia Tech and the University of Washington
    """#)

  static let tracksAndCourses = Family(
    "tracks and core courses",
    #"""
    tracks --where "university = 'CMU'"
    - what tracks does CMU offer
    - tracks at CMU
    - CMU's tracks
    - which tracks does CMU have?
    - tracks of CMU
    - list the tracks at Carnegie Mellon
    - which tracks are offered at CMU
    - what tracks are there at CMU
    - tracks CMU
    - show CMU's tracks
    - what are the tracks of the CMU program
    courses --where "university = 'Stanford'"
    - what are the core courses at Stanford
    - core courses at Stanford
    - Stanford's core courses
    - which core courses does Stanford have?
    - core courses of the Stanford program
    - what core courses does Stanford teach
    - list core courses of Stanford
    - courses at Stanford
    - Stanford core courses
    - which courses are taught at Stanford
    courses --where "university IN ('Cornell', 'Stanford')"
    - core courses at Cornell and Stanford
    - which core courses do Cornell and Stanford have
    """#)

  static let counts = Family(
    "how many",
    #"""
    shows: 2
    - how many programs are there in Washington
    - how many programs in Washington
    - number of programs in Washington
    - count programs in Washington
    - how many programmes are there in Washington?
    - how many programs does UW have
    - programs in Washington: how many
    - how many programs are offered in Washington
    - total number of programs in Washington
    - how many programs exist in Washington
    - what is the number of programs in Washington
    shows: 9
    - how many universities cover deep learning
    - number of universities that cover deep learning
    - how many schools cover deep learning?
    - how many universities have programs that cover deep learning
    - count universities covering deep learning
    - how many unis cover deep learning
    shows: 13
    - how many programs are there
    - how many programs
    - number of programs
    - how many programs does the catalogue hold
    - total number of programs
    shows: 11
    - how many universities are there
    - number of universities
    - how many universities are in the catalogue
    shows: 1
    - how many countries are in the catalogue
    - how many countries are there
    - number of countries
    shows: 7
    - how many states are there
    - how many states have programs
    - number of states
    shows: 5
    - how many tracks does CMU have
    - how many core courses does Stanford have
    - how many programs in California
    - how many Californian programs cover NLP
    """#)

  static let comparisons = Family(
    "side by side",
    #"""
    compare MIT Stanford
    - compare MIT and Stanford
    - compare MIT with Stanford
    - MIT vs Stanford
    - MIT versus Stanford
    - compare MIT to Stanford
    - comparison of MIT and Stanford
    - MIT compared with Stanford
    - what is the difference between MIT and Stanford
    - compare the programs at MIT and Stanford
    - MIT and Stanford side by side
    - show MIT and Stanford side by side
    compare CMU Cornell UCLA
    - compare CMU, Cornell and UCLA
    - compare CMU with Cornell and UCLA
    - compare CMU, Cornell, UCLA
    """#)

  static let cards = Family(
    "everything about a university",
    #"""
    show MIT
    - list everything about MIT
    - please list everything you have about MIT
    - everything about MIT
    - show everything on MIT
    - tell me about MIT
    - what do you know about MIT?
    - all about MIT
    - information about MIT
    - show me all information on MIT
    - MIT
    - give me everything you have on MIT
    - details of MIT
    - show MIT
    """#)

  static let lists = Family(
    "lists with columns",
    #"""
    programs --columns university,program,duration_min,duration_max,ml_rank
    - list programs with their duration and ML rank
    - programs with their duration and ML rank
    - list all programs with duration and ML rank
    - show programs with their durations and ML ranks
    - all programs with their ML rank and duration
    - list programmes with their duration and ML rank
    - show me all programs with their duration and their ML rank
    - programs, with duration and ML rank
    - give me the programs with their duration and ML rank
    - list every program with its duration and ML rank
    programs --columns university,program,degree
    - programs with their degree
    - list programs and their degrees
    - list all programs with their degrees
    universities --columns university,city
    - universities with their city
    - list universities and their cities
    - universities with their cities
    programs
    - programs
    - all programs
    - list programs
    - list all programs
    - show me all programs
    - which programs are there?
    - what programs do you have
    universities
    - universities
    - list all universities
    - which universities are there
    - schools
    """#)

  static let universitiesOfPlaces = Family(
    "universities of places",
    #"""
    universities --where "state = 'Washington'"
    - universities in Washington
    - Washington universities
    - universities in Washington state
    - which universities are in Washington?
    - schools located in Washington
    universities --where "state = 'California'"
    - universities in California
    - Californian universities
    - California schools
    - schools in CA
    - which universities are in California?
    - universities located in California
    universities --where "state = 'New York'"
    - universities in New York
    - New York universities
    - schools in NY
    universities --where "state IN ('California', 'Washington')"
    - universities in California or Washington
    - universities in California and Washington
    - universities in either California or Washington
    universities --where "NOT state = 'California'"
    - universities outside California
    - universities not in California
    - schools that are not in California
    - universities that aren't in California
    - universities except those in California
    universities --where "city = 'Cambridge'"
    - universities in Cambridge
    - schools in Cambridge
    programs --where "university = 'UW'"
    - UW programs
    - programs at UW
    - programs of the University of Washington
    - what programs does UW offer
    - which programs does the University of Washington have?
    - University of Washington programs
    refused: Washington|California|contradict|both|in
    - programs in California in Washington
    """#)
}
