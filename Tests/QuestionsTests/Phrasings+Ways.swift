/// Places in an order, amounts, comparisons and questions that are turned round.
extension Phrasings {
  static let ways = Phrasing.table(
    #"""
    list: universities --where "state = 'California' AND ml_rank IS NOT NULL" --order-by ml_rank --limit 1 --offset 1 --ties
    - 2nd in California in ML
    - who is second in ML in California
    - who comes second in ML in California
    - second-ranked ML school in California
    - second best ML school in California
    - number 2 in California by ML
    list: universities --where "state = 'New York' AND ai_rank IS NOT NULL" --order-by ai_rank --limit 1 --ties
    - number one for AI in New York
    - the number one AI school in New York
    - first in New York in AI
    - who is number 1 in New York for AI
    list: universities --where "state = 'California' AND ml_rank = 2" --order-by ml_rank
    - which university in California is ranked 2nd in ML
    list: programs --where "program LIKE '%data science%'"
    - programs called data science
    list: universities --where "country = 'United Kingdom'"
    - Scottish universities
    - English universities
    list: programs --where "region = 'Europe'"
    - programs in Europe
    list: universities --where "subregion = 'Western Europe'"
    - Western European universities
    list: universities --where "university = 'Stanford University' AND state = 'California'"
    - is Stanford in California
    list: universities --where "university = 'University of Washington' AND programs > 1"
    - does UW have more than one program
    list: universities --where "ai_rank < ml_rank" --order-by ai_rank
    - universities better ranked in AI than in ML
    list: universities --where "ai_rank = ml_rank" --order-by ai_rank
    - universities whose AI and ML ranks are equal
    - same place in both rankings
    list: universities --where "NOT ai_rank = ml_rank" --order-by ai_rank
    - universities whose AI rank differs from their ML rank
    - schools ranked differently in AI and ML
    list: universities --where "university = 'Columbia University' AND (ai_rank@2021 IS NOT NULL OR ml_rank@2021 IS NOT NULL)" --order-by ai_rank@2021 --columns university,ai_rank@2021
    - did Columbia have a rank in 2021
    list: universities --where "university = 'Columbia University' AND ml_rank@2021 IS NOT NULL" --order-by ml_rank@2021 --columns university,ml_rank@2021
    - was Columbia in the 2021 ML ranking
    movement: rankings diff ml 2021 2022 --movement changed
    - which ranks changed in ML
    count: universities --where "ml_rank@2021 - ml_rank@2022 > 0" --count
    - how many schools climbed in ML between 2021 and 2022
    - how many rose in ML
    list: universities --where "(ml_rank@2021 - ml_rank@2022 > 0 OR ml_rank@2022 - ml_rank@2021 > 0) AND NOT (ai_rank@2021 - ai_rank@2022 > 0 OR ai_rank@2022 - ai_rank@2021 > 0)" --order-by ml_rank
    - universities whose ML rank changed but not their AI rank
    movement: rankings diff ml 2021 2022 --movement same
    - who did not change in ML between 2021 and 2022
    - universities with the same ML rank in 2021 and 2022
    - same ML rank in both years
    - universities with the same ML rank in both years
    list: universities --where "ml_tied = TRUE" --order-by ml_rank
    - are there ties in ML
    fact: programs --where "university = 'Carnegie Mellon University'" --columns university,program,duration_min,duration_max
    - how long does it take to finish the CMU program
    - CMU: how long
    - how long must I study at CMU
    - CMU: how long is it
    list: programs --where "duration_min <= 12"
    - which programs can I do in a year?
    list: programs --where "duration_min IS NOT NULL" --order-by duration_min --limit 1 --ties --columns university,program,duration_min,duration_max
    - which program takes the least time
    list: programs --where "duration_max > 24"
    - programs with a duration above 24 months
    fact: universities --where "university = 'Georgia Institute of Technology'" --columns university,city,state,country
    - Georgia Tech is where
    count: programs --where "state = 'Washington'" --count
    - programs in Washington: how many
    count: programs --count
    - how many programs does the catalogue hold
    compare: compare "Massachusetts Institute of Technology" "Stanford University"
    - compare the programs at MIT and Stanford
    - MIT and Stanford side by side
    - put MIT and Stanford side by side
    compare: compare "Carnegie Mellon University" "Cornell University" "University of California, Los Angeles"
    - compare CMU with Cornell and UCLA
    show: show "Massachusetts Institute of Technology"
    - show me all information on MIT
    - MIT details
    - what is there about MIT
    list: universities --columns university,city
    - list universities and their cities
    groups: programs --where "state = 'California'" --group-by city
    - how many programs are there in each city of California
    groups: programs --group-by focus
    - how many programs cover each focus area?
    - how many programs each area covers
    groups: universities --where "state IS NOT NULL" --group-by state --having "count >= 2"
    - in which states are there two or more universities
    - states with several universities
    - states where there are several universities
    - states with 2 universities or more
    list: focus-areas --where "programs > 5"
    - focus areas of more than 5 programs
    - focus areas that more than 5 programs cover
    groups: programs --where "state = 'California'" --group-by state --columns "avg(duration_min)" --order-by "avg(duration_min)"
    - how long do programs in California take on average
    - Californian programs' average duration
    groups: programs --where "state IS NOT NULL" --group-by state --limit 1 --ties
    - in which state are the most programs
    list: universities --where "ml_rank = 2" --order-by ml_rank
    - runner-up in ML
    list: programs --where "ml_rank <= 3" --order-by ml_rank
    - programs ranked third or better in ML
    list: universities --where "ai_rank = 4" --order-by ai_rank
    - who holds 4th place in AI
    - who comes 4 in AI
    fact: universities --where "university = 'Cornell University'" --columns university,ai_rank
    - what place does Cornell take in AI
    - at what place is Cornell in the AI ranking
    list: programs --where "focus = 'Deep learning'"
    - deep learning: which programs cover it
    list: universities --where "focus = 'scientific computing'"
    - at which university can I study scientific computing
    list: universities --where "ml_rank < ai_rank" --order-by ml_rank
    - universities where ML rank beats AI rank
    groups: programs --group-by state
    - programs in each state, counted
    - how many programs each state has
    - programs count per state
    groups: universities --where "state = 'California'" --group-by state --columns "avg(ai_rank)" --order-by "avg(ai_rank)"
    - Californian schools' average AI rank
    list: programs --where "count(focus) >= 9"
    - programs that cover 9 areas or more
    editions: rankings list ai --editions
    - AI ranking: which editions
    - years for which there is an AI ranking
    editions: rankings list ml --editions --year 2022
    - when did the latest ML ranking come out
    editions: rankings list --editions --year 2022
    - who is behind the 2022 ranking
    movement: rankings diff ml 2021 2022 --movement risen
    - ML: who rose?
    - ML, which universities rose
    list: programs --where "duration_min < 12"
    - programs below a year
    count: universities --where "state IS NOT NULL" --columns state --distinct --count
    - in how many states are there programs
    list: universities --where "NOT state = 'California'"
    - universities anywhere but California
    list: programs --where "degree = 'Master of Science' AND about = 'Data science'"
    - MS data science
    list: programs --where "degree = 'Master of Science'"
    - programs with the degree Master of Science
    - which programs lead to a Master of Science
    - which programs give an MSc
    list: programs --where "focus = 'Robotics' OR focus = 'scientific computing'"
    - programs that cover at least one of robotics and scientific computing
    list: programs --where "NOT degree = 'Master of Science'"
    - do all programs have Master of Science as their degree
    list: universities --where "state = 'California' AND ml_rank IS NOT NULL" --order-by ml_rank --limit 1 --ties
    - in California, who is best in ML?
    list: programs --where "city = 'Pittsburgh'"
    - programs in the city of Pittsburgh
    list: programs --where "focus = 'Robotics' OR focus = 'Computer vision'"
    - programs that cover one of robotics or computer vision
    list: programs --where "focus = 'Natural language processing'"
    - programs about the field NLP
    list: programs --where "duration_max IS NOT NULL" --order-by "duration_max DESC" --limit 1 --ties --columns university,program,duration_min,duration_max
    - which programs take the most time
    list: universities --columns university,state
    - list universities and their states
    list: universities --columns university,country
    - universities with their countries
    fact: universities --where "university IN ('Cornell University', 'Stanford University')" --columns university,ai_rank
    - is Cornell better ranked than Stanford in AI
    - does Cornell do better than Stanford in AI
    - is Cornell better in AI than Stanford
    - does Cornell have a better AI rank than Stanford
    list: universities --where "ml_rank > ai_rank" --order-by ml_rank
    - where ML rank trails AI rank
    list: universities --where "ml_rank = ai_rank" --order-by ml_rank
    - rank the same in ML and AI
    list: universities --where "NOT ml_rank = ai_rank" --order-by ml_rank
    - universities whose ML and AI ranks differ
    - universities whose ML rank is not AI rank
    list: universities --where "ml_score >= 90" --order-by ml_rank
    - ML score of 90 or more
    list: universities --where "university = 'Cornell University'" --columns university,ml_rank,ml_score
    - Cornell's score in ML
    - what score does Cornell have in ML
    - how many points has Cornell in ML
    count: universities --where "ml_rank@2022 - ml_rank@2021 > 0" --count
    - how many fell in ML since 2021
    list: programs --where "count(course) >= 5"
    - programs with 5 core courses or more
    list: programs --where "count(track) >= 2"
    - programs with 2 tracks or more
    count: programs --where "focus = 'Natural language processing' AND state = 'California'" --count
    - in California, how many programs cover NLP
    list: universities --where "focus = 'Natural language processing'"
    - NLP, which universities do cover it
    fact: universities --where "university = 'Carnegie Mellon University'" --columns university,city,state,country
    - CMU: where is it
    list: programs --where "course = 'machine learning'"
    - in which programs is machine learning a core course
    """#)

  static let waysTurnedAway = Phrasing.table(
    #"""
    misplaced_word: Stanford
    - is Stanford second in California in ML
    misplaced_word: 2nd
    - how many universities are 2nd in California in ML
    ranking_not_named: how many universities that fell since 2021
    - how many universities that fell since 2021
    ranking_not_named: how many fell since 2021
    - how many fell since 2021
    no_rank
    - universities with a better rank in AI than MIT
    """#)
}
