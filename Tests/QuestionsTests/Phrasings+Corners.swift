extension Phrasings {
  /// Questions that few people ask, for what the others leave untried.
  static let corners = Phrasing.table(
    #"""
    list: universities --where "ml_rank@2021 <= 5 AND ai_rank@2021 <= 5 AND (ml_rank@2022 > 5 OR ml_rank@2022 IS NULL OR ai_rank@2022 > 5 OR ai_rank@2022 IS NULL)" --order-by ml_rank@2021 --columns university,ml_rank@2021
    - schools in the top 5 in ML and AI in 2021 but not in 2022
    list: universities --where "(ml_rank@2021 <= 5 OR ai_rank@2021 <= 5) AND (ml_rank@2022 > 5 OR ml_rank@2022 IS NULL) AND (ai_rank@2022 > 5 OR ai_rank@2022 IS NULL)" --order-by ml_rank@2021 --columns university,ml_rank@2021
    - schools in the top 5 in ML or AI in 2021 but not in 2022
    list: universities --where "ml_rank@2021 BETWEEN 3 AND 5 AND (ml_rank@2022 < 3 OR ml_rank@2022 > 5 OR ml_rank@2022 IS NULL)" --order-by ml_rank@2021 --columns university,ml_rank@2021
    - schools ranked 3 to 5 in ML in 2021 but not in 2022
    list: universities --where "ml_rank@2021 <= 5 AND (ml_rank@2022 > 5 OR ml_rank@2022 IS NULL)" --order-by ml_rank@2021 --columns university,ml_rank@2021
    - who fell from the top 5 in ML
    - which schools moved from the top 5 in ML
    list: universities --where "ml_rank@2022 <= 5 AND (ml_rank@2021 > 5 OR ml_rank@2021 IS NULL)" --order-by ml_rank@2022 --columns university,ml_rank@2022
    - which schools moved to the top 5 in ML
    list: universities --where "ml_rank >= 5" --order-by ml_rank
    - schools ranked at least 5 in ML
    list: universities --where "ml_rank = 5" --order-by ml_rank
    - schools ranked exactly 5 in ML
    list: universities --where "ml_rank <= 4 OR ai_rank <= 4" --order-by ml_rank
    - schools ranked under 5 in either ML or AI
    list: universities --where "ml_rank <= 4" --order-by ml_rank
    - schools ranked under 5 in the ML rankings
    - schools ranked under 5 in the ML rank
    fact: universities --where "university = 'Carnegie Mellon University'" --columns university,ai_rank,ml_rank
    - rank of CMU in both rankings
    fact: universities --where "university IN ('Carnegie Mellon University', 'Massachusetts Institute of Technology')" --columns university,ai_rank,ml_rank
    - compare CMU and MIT in both rankings
    list: universities --order-by "programs DESC" --limit 1 --ties
    - who has the most programs
    - most programs
    list: universities --where "focus = 'Robotics'" --columns country --distinct
    - countries of programs that cover robotics
    list: universities --columns country --distinct
    - which countries
    list: programs --where "duration_min < 18"
    - programs shorter than 1 and a half years
    - programs shorter than 1 year and a half
    list: programs --where "duration_min < 15.6"
    - programs shorter than 1.3 years
    list: programs --where "duration_min <= 15.96 AND duration_max >= 15.96"
    - programs of 1.33 years
    list: programs --where "duration_max > 24 AND duration_min IS NOT NULL"
    - programs longer than 2 years whose duration is known
    list: programs --where "duration_min < 24 AND duration_min IS NOT NULL"
    - programs shorter than 2 years whose duration is known
    list: programs --where "track = 'Masters of Computational Data Science'"
    - programs with the track Masters of Computational Data Science
    movement: rankings diff ai 2021 2022 --movement risen
    - who rose in AI since the edition of 2021
    list: programs --where "focus = 'Artificial intelligence' AND ml_rank <= 5" --order-by ml_rank
    - programs covering AI and ranked up to 5 in ML
    list: programs --where "city IS NULL"
    - programs whose city is unknown
    list: programs --where "state IS NULL"
    - programs whose state is unknown
    list: programs --where "country IS NULL"
    - programs whose country is not known
    list: programs --where "degree IS NULL"
    - programs whose degree is unknown
    list: programs --where "delivery IS NULL"
    - programs with unknown delivery
    list: universities --where "alias IS NULL"
    - universities without aliases
    list: courses --where "NOT course = 'statistics'"
    - courses not named statistics
    list: programs --where "about = 'data analysis'"
    - a master's in data analysis
    list: programs --where "focus = 'Natural language processing' AND focus = 'Computer vision' AND focus = 'Robotics'"
    - programs covering NLP and both computer vision and robotics
    list: programs --where "NOT (focus = 'Natural language processing' OR focus = 'Computer vision') AND focus = 'Robotics'"
    - programs not covering NLP or computer vision but robotics
    list: programs --where "focus = 'Natural language processing' AND focus = 'Robotics'"
    - programs covering NLP and, robotics
    list: programs --where "state = 'California'" --columns university,program,delivery
    - delivery of programs in California
    """#)

  /// Such questions that must be refused.
  static let cornersTurnedAway = Phrasing.table(
    #"""
    misplaced_word: many
    - how many are CMU and MIT
    misplaced_word: in 2021
    - universities in California in 2021
    not_understood
    - universities that were in the top 10 in ML in 2021 but not in 2021
    - programs of at least 2+
    misplaced_word: rankings that
    - list rankings that cover NLP
    misplaced_word: rose
    - how many programs rose in ML
    incomplete: by duration
    - how many universities by duration
    incomplete: or duration
    - programs in California or duration
    misplaced_word: who rose in both rankings
    - who rose in both rankings
    misplaced_word: compared with 2021
    - compared with 2021 programs that cover NLP
    misplaced_word: in 1999
    - programs in Pittsburgh in 1999
    list: universities --where "ml_rank <= 10 OR ai_rank <= 10" --order-by ml_rank
    - top 10 in ML or AI
    """#)
}
