extension Phrasings {
  /// What a reader of the article would type, written before the grammar was looked at.
  static let articleReaders = Phrasing.table(
    #"""
    list: programs --where "focus = 'Natural language processing'"
    - show me every masters program dealing with natural language processing
    list: programs --where "focus = 'Robotics'"
    - is there a degree that covers robotics
    list: universities --where "focus = 'Robotics'"
    - who offers a degree with robotics in it
    - who offers a degree with robotics
    list: programs --where "focus = 'Robotics'" --columns university,program,degree
    - which degree do programs with robotics give
    list: programs --where "state = 'California' AND focus = 'Computer vision'"
    - any programs in CA with computer vision?
    list: universities --where "focus = 'Natural language processing' AND focus = 'Robotics'" --columns university,city,state,country
    - I want to study both NLP and robotics, where can I go
    list: programs --where "focus = 'scientific computing' OR focus = 'Robotics'"
    - list programs covering scientific computing or robotics
    list: programs --where "NOT focus = 'Natural language processing'"
    - which programs don't teach NLP
    list: universities --where "ml_rank IS NOT NULL" --order-by ml_rank --limit 5 --ties
    - give me the five best universities in machine learning
    list: universities --where "ai_rank@2021 IS NOT NULL" --order-by ai_rank@2021 --limit 3 --ties --columns university,ai_rank@2021
    - 2021 AI top 3
    list: universities --where "state = 'California' AND ai_rank IS NOT NULL" --order-by ai_rank --limit 1 --ties
    - what's the best school in California for AI?
    list: universities --where "ai_rank = 4" --order-by ai_rank
    - who is number 4 in AI
    fact: universities --where "university = 'Cornell University'" --columns university,ai_rank
    - Cornell AI rank
    movement: rankings diff ml 2021 2022 --where "university = 'Georgia Institute of Technology'"
    - Georgia Tech's ML rank in 2021 vs 2022
    fact: programs --where "university = 'Carnegie Mellon University'" --columns university,program,duration_min,duration_max
    - how many months does CMU's master take
    list: programs --where "duration_min <= 12"
    - programs I can complete within 12 months
    fact: universities --where "university = 'Georgia Institute of Technology'" --columns university,city
    - in which city is Georgia Tech
    list: tracks --where "university = 'Carnegie Mellon University'"
    - CMU tracks
    list: courses --where "university = 'Stanford University'"
    - list Stanford's core courses
    count: programs --where "state = 'Washington'" --count
    - number of programs in Washington state
    count: universities --where "focus = 'Deep learning'" --count
    - how many schools teach deep learning
    compare: compare "Massachusetts Institute of Technology" "Stanford University"
    - MIT versus Stanford
    movement: rankings diff ml 2021 2022 --movement changed
    - what changed in ML from 2021 to 2022
    list: programs --where "duration_min IS NOT NULL" --order-by duration_min --limit 1 --ties --columns university,program,duration_min,duration_max
    - quickest master's program
    list: programs --where "university = 'University of Washington'"
    - UW's programs
    movement: rankings diff ai 2021 2022 --movement fallen
    - which universities fell in AI since 2021
    history: rankings history "University of California, Los Angeles"
    - ranking history of UCLA
    history: rankings history "Cornell University" --ranking ai
    - how did Cornell's AI rank change over time
    history: rankings history "Massachusetts Institute of Technology"
    - rank of MIT over the years
    list: programs --where "state = 'New York' AND duration_min >= 24"
    - which programs in New York take at least two years
    list: universities --where "NOT state = 'California' AND ml_rank <= 10" --order-by ml_rank
    - schools outside California in the ML top 10
    list: programs --where "country = 'United States'"
    - programs in the USA
    - programs in the U.S.
    - which programs are there in America
    list: programs --where "track LIKE '%Computational biology%'"
    - which programs have a track in computational biology
    list: focus-areas --where "university = 'Columbia University'"
    - what can I study at Columbia
    list: programs --where "university = 'Stanford University' AND focus = 'Robotics'"
    - does Stanford cover robotics
    list: programs --where "course = 'machine learning'"
    - which programs have machine learning as a core course
    list: programs --where "state = 'California' AND duration_max IS NOT NULL" --order-by "duration_max DESC" --limit 1 --ties --columns university,program,duration_min,duration_max
    - longest program in California
    list: universities --where "ml_rank <= 5 AND ai_rank <= 5" --order-by ml_rank
    - universities in the top 5 of both ML and AI
    fact: universities --where "university IN ('University of California, Berkeley', 'Massachusetts Institute of Technology')" --columns university,ai_rank
    - is Berkeley better than MIT in AI
    movement: rankings diff ml 2021 2022 --movement new
    - which universities are new in the 2022 ML ranking
    count: programs --where "duration_max > 24" --count
    - how many programs last more than 24 months
    list: programs --where "about = 'Natural language processing' AND ml_rank <= 5 AND duration_min <= 24" --order-by ml_rank
    - NLP programs ranked in the ML top 5 and finished within two years
    fact: show "Cornell University"
    - what's the home page of Cornell's program
    """#)

  /// What must be refused, written in the same way; 22 of 22 were.
  static let articleReadersTurnedAway = Phrasing.table(
    #"""
    list: universities --where "focus = 'Computer vision' AND state = 'Texas'" --columns university,city,state,country
    - where can I study computer vision in Texas
    not_held: scholarships
    - which program has the most generous scholarships
    not_held: accept
    - programs that accept a GRE below 310
    not_held: acceptance rate
    - what is the acceptance rate at Stanford
    not_held: professors
    - which professors teach at CMU
    unknown_words: quantum knitting
    - programs in Texas with quantum knitting
    unknown_words: Oxfrod Brookes
    - rank of Oxfrod Brookes in ML
    unknown_words: law
    - best university for law
    unknown_words: January
    - which programs start in January
    not_held: how many students
    - how many students are at MIT
    not_held: worth it
    - is CMU worth it
    ranking_not_named: top 5
    - top 5 universities for robotics in 1999
    unknown_year: 2035
    - ML ranking of 2035
    unknown_words: NPL
    - programs with NPL
    not_held: apply
    - how do I apply to Columbia
    not_held: campus
    - which university has the nicest campus
    not_held: salary
    - what salary do graduates of Stanford earn
    unknown_words: delete
    - delete all programs
    not_held: dean
    - who is the dean at Georgia Tech
    not_held: cheaper
    - programs cheaper than 50000 dollars
    unknown_words: joke
    - tell me a joke
    unknown_words: Hogwarts
    - compare MIT with Hogwarts
    not_held: weather
    - what is the weather in Seattle
    """#)
}
