extension Phrasings {
  /// Questions for scores, ties, movements of a size, numbers per group and averages.
  static let figures = Phrasing.table(
    #"""
    list: universities --where "ai_rank < ml_rank" --order-by ai_rank
    - universities ranked better in AI than in ML
    - universities that do better in AI than in ML
    - universities with a better rank in AI than in ML
    - universities with a better AI rank than ML rank
    - universities whose AI rank is better than their ML rank
    - AI rank better than ML rank
    - universities with an AI rank better than their ML rank
    list: universities --where "ai_rank = ml_rank" --order-by ai_rank
    - universities whose AI rank equals their ML rank
    - AI rank equals their ML rank
    - universities with an AI rank equal to their ML rank
    - universities with the same rank in AI and ML
    - universities ranked equally in AI and ML
    list: universities --where "ml_score > 90" --order-by ml_rank
    - universities with an ML score above 90
    - universities whose ML score is above 90
    - universities with a score above 90 in ML
    - universities scoring above 90 in ML
    list: universities --where "state = 'California'" --columns university,ml_score
    - universities in California with their ML score
    list: universities --where "university = 'Cornell University'" --columns university,ml_rank,ml_score
    - Cornell's ML score
    - score of Cornell in ML
    - ML score of Cornell
    list: universities --where "university = 'Cornell University'" --columns university,ml_rank@2021,ml_score@2021
    - ML score of Cornell in 2021
    list: universities --where "ml_tied = TRUE" --order-by ml_rank
    - universities tied in ML
    - universities that share a rank in ML
    - universities in a tie in ML
    list: universities --where "ml_rank = 6 AND ml_tied = TRUE" --order-by ml_rank
    - universities tied for 6th in ML
    list: universities --where "ml_rank@2021 - ml_rank@2022 > 2" --order-by ml_rank
    - who gained more than 2 places in ML
    - who gained more than 2 places in ML since 2021
    list: universities --where "ml_rank@2021 - ml_rank@2022 >= 2" --order-by ml_rank
    - who gained 2 places or more in ML
    list: universities --where "ml_rank@2021 - ml_rank@2022 > 0 AND NOT ai_rank@2021 - ai_rank@2022 > 0" --order-by ml_rank
    - universities that rose in ML but not in AI
    count: universities --where "ml_rank@2021 - ml_rank@2022 > 0" --count
    - how many universities rose in ML
    list: universities --where "ml_rank@2021 - ml_rank@2022 > 0" --order-by "ml_rank@2021 - ml_rank@2022 DESC" --limit 1 --ties --columns university,ml_rank@2021,ml_rank@2022
    - biggest climber in ML
    - who rose the most in ML
    - biggest climber in ML in 2022
    - who is the biggest climber in ML
    list: universities --where "ml_rank@2021 - ml_rank@2022 > 0" --order-by "ml_rank@2021 - ml_rank@2022 DESC" --limit 2 --ties --columns university,ml_rank@2021,ml_rank@2022
    - 2 biggest climbers in ML
    list: universities --where "ml_rank@2021 - ml_rank@2022 > 0" --order-by "ml_rank@2021 - ml_rank@2022 DESC" --limit 3 --ties --columns university,ml_rank@2021,ml_rank@2022
    - top 3 climbers in ML
    list: universities --where "ml_rank@2022 - ml_rank@2021 > 0" --order-by "ml_rank@2022 - ml_rank@2021 DESC" --limit 1 --ties --columns university,ml_rank@2021,ml_rank@2022
    - biggest faller in ML
    - who fell the most in ML since 2021
    list: universities --where "ml_rank@2022 - ml_rank@2021 > 0" --order-by "ml_rank@2022 - ml_rank@2021 DESC" --limit 2 --ties --columns university,ml_rank@2021,ml_rank@2022
    - 2 biggest fallers in ML
    list: universities --where "ml_rank@2022 - ml_rank@2021 > 0" --order-by "ml_rank@2022 - ml_rank@2021 DESC" --limit 3 --ties --columns university,ml_rank@2021,ml_rank@2022
    - top 3 fallers in ML
    list: universities --where "state = 'California' AND ml_rank@2021 - ml_rank@2022 > 0" --order-by "ml_rank@2021 - ml_rank@2022 DESC" --limit 1 --ties --columns university,ml_rank@2021,ml_rank@2022
    - biggest climber in ML in California
    groups: programs --group-by state
    - count programs by state
    - programs per state
    - how many programs per state
    - tell me how many programs per state
    - which programs per state
    - how many programs are there in each state
    - in each state, how many programs
    groups: programs --group-by university
    - list programs by university
    - how many programs does each university offer
    groups: focus-areas --group-by university
    - how many areas does each university cover
    groups: universities --where "state IS NOT NULL" --group-by state --having "count > 1"
    - states with more than one university
    groups: universities --where "state IS NOT NULL" --group-by state --having "count = 2"
    - states with 2 universities
    groups: universities --where "state IS NOT NULL" --group-by state --having "count >= 2"
    - states with 2 or more universities
    groups: universities --where "state IS NOT NULL" --group-by state --limit 1 --ties
    - state with the most universities
    groups: programs --where "state IS NOT NULL" --group-by state --order-by count --limit 1 --ties
    - which states have the fewest programs
    list: programs --where "count(course) > 5"
    - programs with more than 5 core courses
    - programs covering more than 5 core courses
    list: programs --where "count(course) = 5"
    - programs with 5 core courses
    list: programs --where "count(course) >= 5"
    - programs with 5 or more core courses
    list: programs --where "count(track) > 3"
    - programs with more than 3 tracks
    - programs covering more than 3 tracks
    list: programs --where "count(track) = 5"
    - programs with 5 tracks
    list: programs --where "count(track) >= 2"
    - programs with 2 or more tracks
    list: programs --where "count(focus) > 5"
    - programs covering more than 5 areas
    - programs with more than 5 focus areas
    list: programs --where "count(focus) = 5"
    - programs with 5 focus areas
    list: programs --where "count(focus) >= 5"
    - programs with 5 or more focus areas
    list: programs --order-by "count(course) DESC" --limit 1 --ties
    - which program offers the most core courses
    - which program covers the most core courses
    list: programs --order-by "count(track) DESC" --limit 1 --ties
    - program with the most tracks
    - which program covers the most tracks
    list: programs --order-by "count(focus) DESC" --limit 1 --ties
    - which program covers the most areas
    groups: universities --where "state = 'California'" --group-by state --columns "avg(ai_rank)" --order-by "avg(ai_rank)"
    - average AI rank of California universities
    - average rank in AI of California universities
    - average rank of California universities in AI
    groups: programs --group-by state --columns "avg(duration_min)" --order-by "avg(duration_min)"
    - average duration by state
    groups: universities --group-by state --columns "min(ai_rank)" --order-by "min(ai_rank)"
    - best AI rank of universities by state
    """#)

  /// Those that the words alone do not answer.
  static let figuresTurnedAway = Phrasing.table(
    #"""
    ambiguous_reading
    - programs that do not cover NLP or mention robotics
    no_rank
    - universities that are above MIT in AI
    - universities that beat MIT in AI
    - universities ranked higher in AI than MIT
    ranking_not_named: gained more than 2 places
    - who gained more than 2 places since 2021
    """#)
}
