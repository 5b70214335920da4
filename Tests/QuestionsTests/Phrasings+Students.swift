extension Phrasings {
  /// Questions nobody designed for: as a student types them.
  static let students = Phrasing.table(
    #"""
    compare: compare "Carnegie Mellon University" "University of California, Berkeley"
    - cmu vs berkeley
    list: programs --where "duration_min < 18 AND city = 'Seattle'"
    - anything shorter than 18 months in seattle
    - anything shorter than 18 months in seattle
    list: universities --where "focus = 'Robotics'"
    - schools w/ robotics
    list: universities --where "focus = 'Computer vision' AND focus = 'Natural language processing' AND NOT focus = 'Robotics'"
    - which unis have both vision and NLP but no robotics
    list: universities --where "ml_rank IS NOT NULL" --order-by ml_rank --limit 10 --ties
    - top10 ml
    fact: universities --where "university IN ('Cornell University', 'Stanford University')" --columns university,ai_rank
    - is cornell better than stanford for AI
    fact: universities --where "university = 'University of Illinois Urbana-Champaign'" --columns university,city,state,country
    - where's UIUC
    fact: programs --where "university = 'University of California, Berkeley'" --columns university,program,duration_min,duration_max
    - how long does it take at berkeley
    list: universities --where "NOT state = 'California' AND ml_rank IS NOT NULL" --order-by ml_rank --limit 1 --ties
    - best ML school outside California
    list: programs --where "state IN ('Massachusetts', 'Pennsylvania')"
    - programs in Massachusetts or Pennsylvania
    list: universities --where "NOT state = 'California'"
    - which schools are not in california
    list: programs --where "state = 'Georgia'"
    - list everything in georgia
    - georgia programs
    list: universities --where "ai_rank BETWEEN 3 AND 7" --order-by ai_rank
    - universities ranked between 3 and 7 in AI
    list: universities --where "ai_rank <= 5 AND ml_rank <= 5" --order-by ai_rank
    - universities in the top 5 in both AI and ML
    - which universities rank in the top 5 for AI and the top 5 for ML
    - universities in the top 5 in both AI and ML
    movement: rankings diff ml 2021 2022 --movement new
    - what's new in the ML ranking for 2022?
    movement: rankings diff ai 2021 2022 --movement fallen
    - who dropped in AI since last year
    movement: rankings diff ml 2021 2022 --movement risen
    - who climbed in machine learning
    movement: rankings diff ml 2021 2022 --movement risen --where "university = 'Georgia Institute of Technology'"
    - did Georgia Tech improve in ML between 2021 and 2022?
    show: show "Columbia University"
    - show me Columbia
    show: show "Massachusetts Institute of Technology"
    - tell me about MIT
    fact: show "Stanford University"
    - what is Stanford's website
    fact: universities --where "university = 'Cornell University'" --columns university,state
    - which state is Cornell in?
    fact: universities --where "university = 'University of California, Los Angeles'" --columns university,city
    - what city is UCLA in
    count: focus-areas --count
    - number of focus areas
    list: focus-areas
    - what focus areas are there
    list: rankings list
    - which rankings do you have
    list: universities
    - what universities are in the catalog
    list: tracks
    - list all tracks
    list: courses --where "university = 'Cornell University'"
    - which courses are taught at Cornell
    list: programs --where "university = 'Massachusetts Institute of Technology' AND focus = 'Robotics'"
    - does MIT offer robotics?
    list: tracks --where "university = 'Carnegie Mellon University' AND track LIKE '%Data science%'"
    - does CMU have a data science track
    list: universities --where "course = 'statistics'"
    - universities with a course in statistics
    list: programs --where "course = 'data mining'"
    - programs with a core course on data mining
    list: programs --where "about = 'Data science' AND state = 'Washington'"
    - master's in data science in Washington
    list: programs --where "degree = 'Master of Science' AND about = 'Computer science' AND state = 'California'"
    - MS in computer science programs in California
    count: programs --where "duration_max > 12" --count
    - how many programs take longer than a year
    list: programs --where "duration_min <= 24 AND duration_max >= 24 AND state = 'New York'"
    - two-year programs in New York
    list: programs --where "duration_min BETWEEN 9 AND 24"
    - programs between 9 and 24 months
    list: programs --where "state = 'California' AND duration_max IS NOT NULL" --order-by "duration_max DESC" --limit 1 --ties --columns university,program,duration_min,duration_max
    - longest program in California
    list: universities --where "programs > 1"
    - universities with more than one program
    list: universities --order-by "programs DESC" --limit 1 --ties
    - which university has the most programs
    list: universities --where "ai_rank IS NOT NULL" --order-by "ai_rank DESC" --limit 1 --ties
    - worst ranked university in AI
    fact: universities --where "university = 'Massachusetts Institute of Technology'" --columns university,ai_rank,ml_rank
    - rank of MIT
    list: universities --where "ai_rank@2021 IS NOT NULL" --order-by ai_rank@2021 --columns university,ai_rank@2021
    - AI rankings 2021
    - which universities are ranked in AI in 2021
    list: universities --where "ml_rank IS NOT NULL" --order-by ml_rank --columns university,ml_rank
    - ml ranking
    list: universities --where "ml_rank IS NOT NULL" --order-by ml_rank
    - universities in the ml ranking
    list: universities --order-by ml_rank
    - universities sorted by ML rank
    list: programs --where "focus = 'Deep learning' AND focus = 'Data mining' AND focus = 'Robotics'"
    - list programs covering deep learning, data mining and robotics
    list: programs --where "focus = 'Deep learning' OR focus = 'Data mining' OR focus = 'Robotics'"
    - programs covering deep learning, data mining or robotics
    list: programs --where "NOT (focus = 'Robotics' OR focus = 'Natural language processing')"
    - programs that cover neither robotics nor NLP
    list: programs --where "NOT university = 'Stanford University'"
    - programs except those at Stanford
    list: programs --where "NOT state = 'California' AND focus = 'Natural language processing'"
    - non-California programs with NLP
    fact: universities --where "university IN ('Stanford University', 'Massachusetts Institute of Technology', 'Carnegie Mellon University')" --columns university,ml_rank
    - how are Stanford, MIT and CMU ranked in ML?
    list: focus-areas --where "university = 'Cornell University'"
    - what areas does Cornell cover
    - what does Cornell focus on
    list: programs --where "university IN ('Carnegie Mellon University', 'Stanford University')"
    - CMU and Stanford programs
    compare: compare "Carnegie Mellon University" "Massachusetts Institute of Technology" "Stanford University" "Cornell University"
    - compare CMU, MIT, Stanford and Cornell
    movement: rankings diff ml 2021 2022 --where "university = 'University of California, Los Angeles'"
    - how did UCLA do in machine learning from 2021 to 2022
    movement: rankings diff ml 2021 2022
    - ML 2021 vs 2022
    history: rankings history "Carnegie Mellon University" --ranking ai
    - history of CMU in AI
    list: programs --where "focus = 'Web and information retrieval'"
    - which programs let you study web and information retrieval
    list: programs --where "focus = 'vision, graphics and robotics'"
    - vision, graphics and robotics
    """#)
}
