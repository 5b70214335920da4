extension Phrasings {
  /// Questions about what changed between two years, about what is not known, and about how a program is taught.
  static let yearsAndGaps = Phrasing.table(
    #"""
    list: universities --where "ai_rank@2022 <= 3 AND (ai_rank@2021 > 3 OR ai_rank@2021 IS NULL)" --order-by ai_rank@2022 --columns university,ai_rank@2022
    - which schools moved up into the top three in AI
    - who climbed to the top 3 of the AI ranking
    - which universities are in the AI top 3 in 2022 but not in 2021
    list: universities --where "ml_rank@2021 <= 5 AND (ml_rank@2022 > 5 OR ml_rank@2022 IS NULL)" --order-by ml_rank@2021 --columns university,ml_rank@2021
    - universities that were in the top 5 in ML in 2021 but not in 2022
    - who slipped out of the ML top 5
    - which colleges are no longer in the top 5 for machine learning
    list: universities --where "ml_rank@2022 <= 10 AND ml_rank@2021 <= 10" --order-by ml_rank@2022 --columns university,ml_rank@2022
    - who stayed in the top 10 in ML
    - which universities are still in the top ten for machine learning
    list: universities --where "ml_rank@2022 IS NOT NULL AND ml_rank@2021 IS NULL" --order-by ml_rank@2022 --columns university,ml_rank@2022
    - universities ranked in ML in 2022 but not in 2021
    count: universities --where "ai_rank@2022 <= 10 AND (ai_rank@2021 > 10 OR ai_rank@2021 IS NULL)" --count
    - how many universities entered the top 10 in AI
    list: universities --where "ai_rank <= 10 AND ml_rank <= 10 AND state = 'California'" --order-by ai_rank
    - universities in the top 10 of both rankings in California
    list: universities --where "ai_rank = 1 AND ml_rank = 1" --order-by ai_rank
    - who is number 1 in both AI and ML
    list: programs --where "track IS NULL AND course IS NULL"
    - programs without tracks or core courses
    - programs with neither tracks nor courses
    list: programs --where "track IS NOT NULL OR course IS NOT NULL"
    - programs that have tracks or core courses
    list: programs --where "duration_min IS NULL"
    - programs without a stated duration
    - programs whose duration is not known
    list: universities --where "homepage IS NULL"
    - universities without a website
    count: universities --where "course IS NOT NULL" --count
    - how many universities have core courses
    list: programs --where "focus = 'Robotics' AND track IS NULL"
    - programs that cover robotics but have no tracks
    list: programs --where "about = 'Robotics' AND track IS NULL"
    - robotics programs without tracks
    list: programs --where "delivery = 'online'"
    - online programs
    - remote programs
    list: programs --where "delivery = 'online' AND focus = 'Natural language processing'"
    - distance learning programs that cover NLP
    list: programs --where "delivery = 'online' AND about = 'Natural language processing'"
    - is there an online NLP program
    list: courses --order-by "programs DESC" --limit 1 --ties
    - what is the most common core course
    - which course is taught by most programs
    list: focus-areas --order-by "programs DESC" --limit 3 --ties
    - top 3 most common focus areas
    - the 3 most common focus areas
    list: focus-areas --where "city = 'Seattle'"
    - focus areas in Seattle
    list: courses --where "city = 'Atlanta'"
    - which courses are taught in Atlanta
    movement: rankings diff ml 2021 2022 --movement risen
    - which schools got better in the ML ranking in 2022
    movement: rankings diff ai 2021 2022
    - AI ranking: 2021 against 2022
    - show the differences between the AI rankings 2021 and 2022
    movement: rankings diff ai 2021 2022 --movement fallen --where "ai_rank@2022 <= 10"
    - which universities in the AI top 10 fell
    movement: rankings diff ml 2021 2022 --where "university = 'Cornell University'"
    - how did Cornell's ML rank change from 2021 to 2022
    list: programs --where "course LIKE '%Robotics%'"
    - programs with robotics in the curriculum
    list: programs --where "state = 'California' AND course = 'machine learning'"
    - programs in California that have machine learning as a core course
    list: universities --where "university = 'Cornell University' AND ai_rank <= 3" --order-by ai_rank
    - is Cornell among the top 3 in AI
    list: programs --where "focus = 'Human-computer interaction' AND university = 'University of Washington'"
    - can I study HCI at UW
    list: universities --where "ml_rank IS NOT NULL" --order-by ml_rank --limit 5 --ties
    - 5 universities with the highest rank in machine learning
    list: programs --where "university = 'Massachusetts Institute of Technology'"
    - wich programs has MIT?
    list: programs --where "focus = 'Computer vision' AND duration_min <= 12"
    - i want do a master about computer vision in maximum 12 months
    fact: universities --where "university = 'University of Illinois Urbana-Champaign'" --columns university,city
    - UIUC is in which city?
    list: programs --where "delivery = 'online' AND about = 'Machine learning'"
    - online programs in machine learning
    """#)

  /// Those of them that must be refused.
  static let yearsAndGapsTurnedAway = Phrasing.table(
    #"""
    groups: programs --where "state = 'California'" --group-by state --columns "avg(duration_min)" --order-by "avg(duration_min)"
    - what is the average duration in California
    list: universities --order-by "count(track) DESC" --limit 1 --ties
    - which university offers the most tracks
    not_answered: percentage
    - what percentage of programs cover NLP
    not_held: part time
    - can I study part time at CMU
    not_held: evening
    - evening programs in Seattle
    unknown_words: lecture notes
    - programs with lecture notes on NLP
    unknown_words: Yale
    - does Yale teach robotics
    unknown_words: Princeton
    - Princeton vs MIT
    misplaced_word: I enter
    - how do I enter MIT
    misplaced_word: still
    - does CMU still offer robotics
    misplaced_word: 3
    - 3 programs in California
    ranking_not_named: the top 10
    - who left the top 10 in robotics
    - who stayed in the top 10
    incomplete: teach
    - which universities teach
    incomplete: that cover
    - programs in California that cover
    """#)
}
