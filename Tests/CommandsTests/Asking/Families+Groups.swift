extension Family {
  /// Numbers, averages and extremes per group.
  static let groups = [countsByPlace, countsByOthers, groupsOfANumber, averages, extremesOfGroups]

  static let countsByPlace = Family(
    "counts by place",
    #"""
    programs --group-by state
    - count programs by state
    - programs per state
    - how many programs in each state
    - number of programs by state
    - number of programmes per state
    - how many programs does each state have?
    - how many programs are there per state
    - count of programs for each state
    - count the programs in each state
    - programs grouped by state
    - show the number of programs in every state
    - for each state, how many programs
    universities --group-by country
    - number of universities by country
    - universities per country
    - how many universities are there in each country
    - count of universities by country
    - how many schools per country
    universities --group-by state
    - number of universities per state
    - how many universities does each state have
    - count schools by state
    - universities by state
    universities --group-by city
    - universities per city
    - how many universities in each city
    programs --where "focus = 'NLP'" --group-by state
    - how many NLP programs in each state
    - number of programs that cover NLP per state
    - count programs covering NLP by state
    programs --where "state = 'California'" --group-by city
    - programs in California by city
    - how many programs are there in each city of California
    """#)

  static let countsByOthers = Family(
    "counts by university, area, degree",
    #"""
    programs --group-by university
    - programs by university
    - number of programs per university
    - how many programs does each university have
    - count programs for each university
    - how many programs per school
    - how many programs does each university offer?
    programs --group-by focus
    - number of programs per focus area
    - programs per focus area
    - how many programs cover each focus area?
    - count programs by focus area
    - how many programs for each area
    universities --group-by focus
    - number of universities per focus area
    - how many universities cover each focus area
    - universities by focus area
    programs --group-by degree
    - programs per degree
    - number of programs by degree
    - how many programs for each degree
    programs --group-by course
    - programs per core course
    - how many programs have each core course
    programs --where "state = 'California'" --group-by university
    - number of programs per university in California
    - programs in California by university
    """#)

  static let groupsOfANumber = Family(
    "groups of at least so many",
    #"""
    universities --group-by state --having "count > 1"
    - states with more than one university
    - which states have more than one university?
    - states having more than one university
    - states that have at least two universities
    - in which states are there two or more universities
    - states with several universities
    - states with 2 or more universities
    - what states have multiple universities
    universities --group-by state --having "count = 1"
    - states with exactly one university
    - states with only one university
    programs --group-by state --having "count >= 2"
    - states with at least 2 programs
    - which states have two or more programs
    - states that have more than one program
    universities --where "programs > 1"
    - universities with more than one program
    - which universities have more than one program?
    - schools that offer at least two programs
    - universities with two programs
    - universities with several programs
    universities --where "count(course) > 5"
    - universities with more than 5 core courses
    - which universities have more than five core courses?
    - universities that teach more than 5 core courses
    - schools with at least 6 core courses
    - universities that have over five core courses
    programs --where "count(course) > 5"
    - programs with more than 5 core courses
    - which programs have over 5 core courses
    - programs with at least six core courses
    programs --where "count(focus) > 8"
    - programs with more than 8 focus areas
    - which programs cover more than eight focus areas
    - programs covering at least 9 areas
    programs --where "count(focus) < 8"
    - programs with fewer than 8 focus areas
    - programs with less than 8 focus areas
    universities --where "count(track) > 1"
    - universities with more than one track
    - universities offering at least two tracks
    focus-areas --where "programs > 5"
    - focus areas of more than 5 programs
    - focus areas that more than 5 programs cover
    - areas covered by more than five programs
    """#)

  static let averages = Family(
    "averages",
    #"""
    shows: 9.25|9.3|9.2
    - average AI rank of California universities
    - average AI rank of universities in California
    - what is the average AI rank in California?
    - mean AI rank of Californian schools
    - mean rank in AI of universities in California
    - avg AI rank of California schools
    - average rank of California universities in AI
    shows: 12|12.0
    - average duration of programs in California
    - mean duration of programs in California
    - what is the average length of programs in California?
    - how long do programs in California take on average
    - average length of a program in California
    - average duration of Californian programmes
    programs --group-by state --columns "avg(duration_min)" || programs --group-by state --columns "avg(duration_max)"
    - average duration of programs by state
    - average duration per state
    - mean program length in each state
    universities --group-by state --columns "avg(ai_rank)"
    - average AI rank by state
    - average AI rank of universities per state
    - mean AI rank in each state
    universities --group-by state --columns "avg(ml_rank)"
    - average ML rank per state
    - average rank in machine learning by state
    - what is the mean ML rank of each state
    """#)

  static let extremesOfGroups = Family(
    "the greatest and the best of groups",
    #"""
    shows: California; !New York
    - which state has the most programs
    - state with the most universities
    - which state has the most universities?
    - in which state are the most programs
    - what state has the largest number of universities
    universities --order-by "programs DESC" --limit 1 --ties
    - which university has the most programs
    - university with the most programs
    - who offers the most programs
    universities --order-by "count(course) DESC" --limit 1 --ties
    - which university has the most core courses
    - university with the most core courses
    - who teaches the most core courses
    programs --order-by "count(focus) DESC" --limit 1 --ties
    - program with the most focus areas
    - which program covers the most focus areas
    - the program that covers most areas
    shows: Artificial intelligence; Machine learning
    - most common focus areas
    - which focus areas are covered by most programs
    - what is the most frequent focus area
    shows: Stanford; Cornell; Carnegie; University of Washington; !Berkeley
    - best AI university per state
    - best university in each state for AI
    - which is the best AI school in every state
    - top AI university by state
    universities --where "state = 'California' AND ai_rank IS NOT NULL" --order-by ai_rank --limit 1 --offset 1
    - second best school in California for AI
    - the second best university in California in AI
    - who is second in California for AI
    - 2nd best AI school in California
    - second highest ranked California university in AI
    universities --where "state = 'California' AND ai_rank IS NOT NULL" --order-by ai_rank --limit 1 --offset 2
    - third best school in California for AI
    - third best AI university in California
    universities --where "focus = 'NLP' AND ml_rank IS NOT NULL" --order-by ml_rank --limit 1 --offset 1
    - second best ML school that covers NLP
    universities --where "ml_rank IS NOT NULL" --order-by ml_rank --limit 1 --offset 1
    - second best university in ML
    - runner-up in ML
    """#)
}
