extension Phrasings {
  /// Questions for the chart reader alone, by the families that the other reads wrongly or not; written before the rules
  /// that read them.
  static let chart = chartRanks + chartAbout + chartPlain

  /// Denied and crossed rankings.
  static let chartRanks = Phrasing.table(
    #"""
    list: universities --where "ml_rank <= 5 AND NOT ai_rank <= 5" --order-by ml_rank
    - universities in the top 5 of ML but not of AI
    - schools in the ML top 5 but not in the AI top 5
    - which universities are in the top 5 for machine learning but not for AI
    - universities in the top five in ML but not in AI
    - who is in the top 5 of ML but not in the top 5 of AI
    list: universities --where "ai_rank <= 5 AND NOT ml_rank <= 5" --order-by ai_rank
    - which universities in the AI top 5 are not in the ML top 5
    - universities in the AI top 5 that are not in the ML top 5
    - schools that are in the top 5 in AI and not in the top 5 in ML
    list: universities --where "NOT ml_rank <= 5" --order-by ml_rank
    - schools outside the ML top 5
    - universities not in the ML top 5
    - which universities are outside the top 5 in machine learning
    - universities that are not in the top 5 of ML
    list: programs --where "NOT ai_rank <= 10" --order-by ai_rank
    - programs not in the AI top 10
    - programs outside the top 10 in AI
    list: universities --where "ml_rank@2021 IS NULL"
    - universities with no ml rank in 2021
    - not ranked in ML in 2021
    - universities not ranked in ML in 2021
    - which schools were not ranked in machine learning in 2021
    - universities without an ML rank in 2021
    - who was not ranked in ML in 2021
    list: universities --where "ai_rank IS NOT NULL" --order-by ai_rank
    - universities that have an AI rank
    - universities with an AI rank
    - schools ranked in AI
    - which universities are ranked in artificial intelligence
    list: universities --where "ai_rank <= 100 AND ml_rank <= 100" --order-by ai_rank
    - universities in both the top 100 of AI and ML
    - universities in the top 100 of both AI and ML
    - universities in the top 100 of AI and of ML
    fact: universities --where "university IN ('Cornell University', 'Stanford University')" --columns university,ai_rank
    - is Cornell or Stanford better for AI
    - which of Cornell and Stanford is better for AI
    - who is better in AI, Cornell or Stanford
    - is Cornell better than Stanford in AI
    fact: universities --where "university = 'Columbia University'" --columns university,ai_rank@2021,ml_rank@2021
    - how was Columbia ranked in 2021
    list: universities --where "university = 'Columbia University' AND (ai_rank@2021 IS NOT NULL OR ml_rank@2021 IS NOT NULL)" --order-by ai_rank@2021 --columns university,ai_rank@2021
    - was Columbia ranked in 2021
    movement: rankings diff ai 2021 2022 --movement same; gradatlas rankings diff ml 2021 2022 --movement same
    - who kept their place
    - which universities kept their rank
    """#)

  /// What a program is about.
  static let chartAbout = Phrasing.table(
    #"""
    list: programs --where "about = 'Data science'"
    - data science programs
    - programs in data science
    - show me data science programs
    - a master's in data science
    list: programs --where "university = 'University of Washington' AND about = 'Data science'"
    - UW's data science program
    - UW data science programs
    list: programs --where "about = 'Data science' AND university = 'University of Washington'"
    - the data science program at UW
    - which data science programs does UW offer
    list: programs --where "about = 'Computer science' AND state = 'California'"
    - CS masters in California
    - computer science programs in California
    - masters in CS in California
    list: programs --where "about = 'EECS'"
    - EECS programs
    - masters in EECS
    - show EECS programs
    list: programs --where "about = 'Artificial intelligence' AND ml_rank <= 5" --order-by ml_rank
    - AI masters ranked in the ML top 5
    - AI programs ranked in the ML top 5
    - AI programs in the ML top 5
    - artificial intelligence masters in the ML top 5
    list: programs --where "about = 'Artificial intelligence' AND country = 'United States' AND ai_rank <= 100" --order-by ai_rank
    - AI masters in the USA in the AI top 100
    list: programs --where "about = 'Artificial intelligence' AND degree = 'Master of Science' AND country = 'United States' AND ai_rank <= 100" --order-by ai_rank
    - artificial intelligence MSc in the US ranked in the AI top 100
    list: programs --where "course = 'data visualization'"
    - programs with the core course data visualization
    - programs with a course on data visualization
    """#)

  /// Plain questions that no table had.
  static let chartPlain = Phrasing.table(
    #"""
    show: show "Massachusetts Institute of Technology"
    - list everything about MIT
    - please list everything you have about MIT
    - show me MIT
    - information about MIT
    - what do you know about MIT
    count: universities --where "country IS NOT NULL" --columns country --distinct --count
    - how many countries are in the catalogue
    - number of countries
    list: programs --where "duration_max > 24"
    - programs longer than 24 months
    - which programs take longer than two years
    - programs that last more than 2 years
    list: universities --where "state IN ('California', 'Washington')"
    - universities in both California and Washington
    - universities in California and Washington
    - schools in either California or Washington
    list: universities --where "state NOT IN ('California', 'Washington')"
    - universities in neither California nor Washington
    - universities that are not in California or Washington
    list: courses --where "university IN ('Cornell University', 'Stanford University')"
    - courses at Cornell and Stanford
    - which courses do Cornell and Stanford teach
    list: universities --where "focus = 'Robotics' AND ml_rank IS NOT NULL" --order-by ml_rank --limit 1 --ties
    - best ML school that teaches robotics
    - which university with robotics is best in ML
    compare: compare "Massachusetts Institute of Technology" "Cornell University"
    - compare MIT against Cornell
    - MIT compared with Cornell
    fact: universities --where "university = 'Cornell University'" --columns university,state
    - Cornell is in which state
    - what state is Cornell located in
    list: universities --where "ml_rank IS NOT NULL" --order-by "ml_rank DESC" --limit 1 --ties
    - which university ranks last in ML
    - worst university in ML
    """#)

  /// What no rule may read, with the word that keeps it from an answer.
  static let chartTurnedAway = Phrasing.table(
    #"""
    misplaced_word: its rank in
    - what is its rank in AI
    misplaced_word: which of them
    - which of them are in California
    misplaced_word: like
    - schools like Stanford
    misplaced_word: how much
    - how much is the program at Stanford
    misplaced_word: long
    - long programs
    misplaced_word: go
    - how can I go to Stanford
    list: programs --where "NOT duration_min >= 12"
    - is every program at least a year long
    list: programs --where "NOT focus = 'Machine learning'"
    - do all programs cover ML
    """#)
}
