extension Phrasings {
  /// Questions in few words, as they are typed into a search box.
  static let keywords = Phrasing.table(
    #"""
    list: programs --where "about = 'Machine learning' AND state = 'California'"
    - ml masters california
    list: programs --where "university = 'Stanford University' AND focus = 'Natural language processing'"
    - Stanford NLP?
    fact: universities --where "university = 'University of Washington'" --columns university,ai_rank
    - ranking of UW ai
    fact: universities --where "university = 'University of California, Berkeley'" --columns university,ml_rank
    - what's UCB's ML position
    list: programs --where "duration_min <= 12 AND duration_max >= 12 AND focus = 'Robotics'"
    - any 1 yr programs w robotics
    - any 1 yr programs w robotics
    list: programs --where "city = 'Seattle' AND focus = 'Data mining'"
    - I'd like something in Seattle on data mining
    list: universities --where "state = 'California' AND focus = 'Natural language processing' AND NOT university = 'University of California, Los Angeles'"
    - which schools in CA teach NLP but aren't UCLA
    list: universities --where "university = 'Georgia Institute of Technology' AND ml_rank <= 10" --order-by ml_rank
    - is Georgia Tech in the top 10 for ML?
    list: programs --where "university = 'Cornell University' AND focus = 'Natural language processing'"
    - does Cornell's program cover NLP?
    list: programs --where "university = 'University of Illinois Urbana-Champaign' AND about = 'Natural language processing'"
    - does UIUC have an NLP program?
    list: programs --where "focus = 'Deep learning'"
    - programs that mention deep learning
    list: programs --where "course = 'statistics'"
    - programs where the core courses include statistics
    - programs where the core courses include statistics
    list: programs --where "course = 'machine learning'"
    - programs teaching machine learning as a core course
    list: courses --where "university = 'Georgia Institute of Technology'"
    - list the core courses of Georgia Tech's program
    list: focus-areas --where "university = 'Cornell University'"
    - show all focus areas at Cornell
    list: focus-areas --where "state = 'California'"
    - which focus areas are covered in California
    count: courses --where "university = 'University of California, Los Angeles'" --count
    - how many courses does UCLA teach
    list: programs --where "state = 'California' AND duration_min IS NOT NULL" --order-by duration_min --limit 1 --ties --columns university,program,duration_min,duration_max
    - shortest program in California
    list: programs --where "about = 'Natural language processing' AND duration_min IS NOT NULL" --order-by duration_min --limit 1 --ties --columns university,program,duration_min,duration_max
    - shortest NLP program
    list: programs --where "duration_max IS NOT NULL" --order-by "duration_max DESC" --limit 1 --ties --columns university,program,duration_min,duration_max
    - longest programs
    - which university has the longest program
    list: universities --where "state = 'Pennsylvania' AND ml_rank IS NOT NULL" --order-by ml_rank --limit 1 --ties
    - which is the best university in ML in Pennsylvania
    list: universities --where "state = 'California' AND ai_rank@2021 IS NOT NULL" --order-by ai_rank@2021 --limit 3 --ties --columns university,ai_rank@2021
    - top 3 universities in California for AI by 2021 ranking
    list: universities --where "ml_rank@2021 = 1" --order-by ml_rank@2021 --columns university,ml_rank@2021
    - rank 1 in ML 2021
    movement: rankings diff ai 2021 2022 --movement risen
    - universities that rose in AI between 2021 and 2022
    movement: rankings diff ml 2021 2022 --movement fallen
    - who got worse in ML?
    movement: rankings diff ml 2021 2022 --movement fallen --where "university = 'Cornell University'"
    - did Cornell fall in ML since 2021?
    movement: rankings diff ai 2021 2022 --where "university = 'Stanford University'"
    - how has Stanford's AI rank changed since 2021
    - how has Stanford's AI rank changed since 2021
    movement: rankings diff ai 2021 2022 --movement changed; gradatlas rankings diff ml 2021 2022 --movement changed
    - what changed between 2021 and 2022?
    movement: rankings diff ml 2021 2022 --movement new
    - newcomers in ML 2022
    movement: rankings diff ai 2021 2022 --movement changed
    - changes in AI
    list: universities --where "state = 'California' AND ai_rank IS NOT NULL" --order-by ai_rank --columns university,ai_rank
    - AI ranking of California universities
    list: universities --where "state IN ('Illinois', 'New York') AND ml_rank <= 10" --order-by ml_rank
    - universities in Illinois or New York ranked in the top 10 in ML
    list: programs --where "university IN ('Columbia University', 'Cornell University') AND focus = 'Natural language processing'"
    - programs at Columbia or Cornell that cover NLP
    list: programs --where "focus = 'Robotics' AND state = 'New York'"
    - robotics in New York
    list: programs --where "about = 'Computer security'"
    - computer security programs
    list: programs --where "focus = 'Computational biology'"
    - computational biology
    - programs about bioinformatics
    list: programs --where "about = 'Human-computer interaction'"
    - HCI programs
    list: programs --where "focus = 'information retrieval'"
    - information retrieval
    list: programs --where "about = 'recommender systems'"
    - recommender systems programs
    list: programs --where "degree = 'Master of Science'"
    - master of science programs
    list: programs --where "degree = 'Master of Science' AND about = 'Computer science' AND university = 'Stanford University'"
    - master of science in computer science at Stanford
    list: programs --where "university = 'University of Washington'"
    - what degrees does UW offer
    list: programs --where "university = 'University of California, Berkeley'"
    - what programs are at Berkeley
    - University of California, Berkeley programs
    list: programs --where "university = 'Massachusetts Institute of Technology'"
    - programs from MIT
    fact: universities --where "university = 'University of California, San Diego'" --columns university,city,state,country
    - location of UCSD, please
    list: universities --where "focus = 'Robotics'" --columns university,city,state,country
    - Where can one study robotics?
    - Where can one study robotics?
    fact: universities --where "university = 'Georgia Institute of Technology'" --columns university,state
    - in which state is Georgia Tech
    compare: compare "University of California, Berkeley" "University of California, Los Angeles" "University of California, San Diego"
    - UC Berkeley vs UCLA vs UCSD
    fact: universities --where "university IN ('Massachusetts Institute of Technology', 'Stanford University')" --columns university,ai_rank
    - which of MIT and Stanford is better in AI
    - which of MIT and Stanford is better in AI
    list: universities --where "NOT country = 'United States' AND ai_rank IS NOT NULL" --order-by ai_rank --limit 5 --ties
    - top 5 AI universities outside the US
    list: universities --where "ml_rank = 6" --order-by ml_rank
    - universities with rank 6 in ML
    list: universities --where "ai_rank@2021 >= 6" --order-by ai_rank@2021 --columns university,ai_rank@2021
    - all universities ranked lower than 5 in AI in 2021
    list: programs --where "duration_min <= 24 AND focus = 'Robotics'"
    - programs not longer than 24 months with robotics
    show: show "University of California, San Diego"
    - University of California San Diego
    """#)
}
