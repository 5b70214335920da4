extension Phrasings {
  /// Other ways to say what the tables before say.
  static let turns = Phrasing.table(
    #"""
    fact: universities --where "university = 'Carnegie Mellon University'" --columns university,ai_rank,ml_rank
    - all the ranks of CMU
    - show all ranks of CMU
    - show me all the ranks of CMU
    - all ranks of CMU
    list: programs --columns university,program,degree
    - list all programs with their degrees
    - list programs and their degrees
    list: programs --where "NOT focus = 'Natural language processing'"
    - programs that cover no NLP
    - programs where NLP is not covered
    list: programs --where "course = 'data visualization'"
    - programs with data visualization as a core course
    - programs that teach data visualization as a core course
    - programs where data visualization is a core course
    list: programs --where "focus = 'Computer vision' AND state = 'California'"
    - in California, which programs cover computer vision
    list: programs --where "focus = 'Natural language processing' AND NOT focus = 'Robotics'"
    - which programs cover NLP and not robotics
    list: programs --where "focus = 'Natural language processing'"
    - programs that cover NLP as a focus area
    - programs where NLP is a focus area
    - in which programs is NLP covered
    - I look for programs that cover NLP
    - list programs with focus area NLP
    - programs where NLP is covered
    - which programs have NLP as a focus area
    list: universities --where "NOT ml_rank <= 5 AND NOT ai_rank <= 5" --order-by ml_rank
    - universities outside both the ML top 5 and the AI top 5
    - universities outside the ML top 5 and outside the AI top 5
    - schools neither in the top 5 of ML nor in the top 5 of AI
    - universities in neither the ML top 5 nor the AI top 5
    list: universities --where "NOT ml_rank <= 5" --order-by ml_rank
    - schools ranked outside the ML top 5
    - universities missing from the ML top 5
    - schools below the ML top 5
    - schools that do not make the top 5 in ML
    - universities whose ML rank is not in the top 5
    list: universities --where "ai_rank <= 5 AND ml_rank <= 5" --order-by ai_rank
    - both AI and ML top 5
    list: universities --where "ai_rank IS NOT NULL" --order-by ai_rank --limit 1 --ties
    - who tops the AI ranking
    list: universities --where "ai_rank@2021 IS NOT NULL" --order-by ai_rank@2021 --columns university,ai_rank@2021
    - universities that had an AI rank in 2021
    list: universities --where "ai_rank@2021 IS NOT NULL" --order-by ai_rank@2021 --limit 3 --ties --columns university,ai_rank@2021
    - which schools were the top 3 for AI in 2021
    - who were the top 3 in AI in 2021?
    list: universities --where "focus = 'Robotics'"
    - at which universities is robotics covered
    - list of universities covering robotics
    - where is robotics covered
    list: universities --where "ml_rank <= 3 OR ai_rank <= 3" --order-by ml_rank
    - universities either in the ML top 3 or in the AI top 3
    - schools in either the ML top 3 or the AI top 3
    list: universities --where "ml_rank <= 5 AND NOT ai_rank <= 5" --order-by ml_rank
    - ML top 5 but not AI top 5
    - list the universities in the ML top 5 except those in the AI top 5
    - top 5 in ML, not top 5 in AI
    - universities that are top 5 for ML but outside the top 5 for AI
    - which schools make the top five for machine learning but not for artificial intelligence?
    - which university is in the ML top five without being in the AI top five
    list: universities --where "ml_rank IS NOT NULL" --order-by "ml_rank DESC" --limit 1 --ties
    - last in ML
    - worst ML rank
    list: universities --where "ml_rank IS NOT NULL" --order-by ml_rank --limit 1 --ties
    - highest ML rank
    - who leads the ML ranking
    list: universities --where "ml_rank IS NOT NULL" --order-by ml_rank --limit 5 --ties
    - first 5 in ML
    list: universities --where "ml_rank@2021 IS NULL"
    - universities missing from the 2021 ML ranking
    - who was not in the 2021 ML ranking
    - schools without a 2021 ML rank
    - universities absent from the ML ranking of 2021
    - universities that were not in the 2021 ML ranking
    - who was missing from the ML ranking in 2021
    list: programs --where "course = 'statistics'"
    - programs whose core courses include statistics
    - programs where the core courses include statistics
    list: universities --where "ml_rank <= 5 AND ai_rank <= 5" --order-by ml_rank
    - universities in both the ML top 5 and the AI top 5
    list: universities --where "ml_rank IS NULL"
    - universities not listed in the ML ranking
    - universities without any rank in ML
    list: universities --where "ml_rank@2021 IS NOT NULL" --order-by ml_rank@2021 --columns university,ml_rank@2021
    - universities that are in the 2021 ML ranking
    list: universities --where "ml_rank <= 5" --order-by ml_rank
    - universities whose ML rank is in the top 5
    list: universities --where "ai_rank@2021 IS NULL"
    - who had no AI rank in 2021
    """#)
}
