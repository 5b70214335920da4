extension Family {
  /// Ranks of somebody, the first so many, and ranks that name no ranking.
  static let ranks = [tops, bests, nths, rankFacts, rankingNotNamed]

  static let tops = Family(
    "the first so many",
    #"""
    universities --where "ml_rank <= 5" --order-by ml_rank
    - top 5 universities for machine learning
    - top five universities in ML
    - the 5 best universities for machine learning
    - five best schools in ML
    - best 5 universities in machine learning
    - ML top 5
    - which are the top 5 universities for ML?
    - 5 highest ranked universities in ML
    - top 5 ml
    - the top five for machine learning
    - give me the top 5 in machine learning
    - what are the five best universities for ML
    - first 5 in ML
    universities --where "ai_rank@2021 <= 3" --order-by ai_rank@2021
    - top 3 in AI in 2021
    - top 3 AI universities in 2021
    - top three in AI 2021
    - best three schools for AI in 2021
    - 2021 AI top 3
    - who were the top 3 in AI in 2021?
    - the three best universities for artificial intelligence in 2021
    - which schools were the top 3 for AI in 2021
    - AI 2021 top 3
    universities --where "state = 'California' AND ml_rank IS NOT NULL" --order-by ml_rank --limit 2 --ties
    - top 2 California universities in ML
    - two best schools in California for ML
    - top 2 universities for ML in California
    programs --where "focus = 'robotics' AND ml_rank IS NOT NULL" --order-by ml_rank --limit 1
    - best ML program that covers robotics
    - highest ranked program in ML that covers robotics
    programs --where "ml_rank <= 3"
    - programs in the ML top 3
    - programs ranked in the top 3 for ML
    - programs at the top 3 universities for ML
    - programs with an ML rank of at most 3
    - programs ranked third or better in ML
    universities --where "ml_rank BETWEEN 3 AND 5"
    - universities ranked 3 to 5 in ML
    - schools ranked between 3 and 5 in ML
    - universities ranked third to fifth in ML
    """#)

  static let bests = Family(
    "the best and the worst",
    #"""
    universities --where "university = 'Stanford'"
    - best AI school in California
    - best university for AI in California
    - which is the best school in California for AI?
    - top AI school in California
    - highest ranked university in California in AI
    - best Californian university in artificial intelligence
    - the number one in California for AI
    - which California university is best in AI
    - best california school ai
    - what is the top-ranked university for AI in California
    - number 1 AI school in California
    universities --where "university = 'Berkeley'"
    - best ML school in California
    - highest ranked school in ML in California
    - California's best university for machine learning
    universities --where "university = 'Columbia University'"
    - worst ML rank
    - lowest ranked university in ML
    - which university is last in ML
    - last in ML
    universities --where "university = 'CMU'"
    - best university for AI
    - number one in AI
    - who is first in ML
    - who tops the AI ranking
    - who leads the ML ranking
    """#)

  static let nths = Family(
    "the one at a place",
    #"""
    universities --where "ai_rank = 4"
    - which university is ranked 4th in AI
    - who is fourth in AI
    - number 4 in AI
    - 4th in AI
    - which school is number four for AI?
    - university ranked fourth in artificial intelligence
    - what university has rank 4 in AI
    - AI rank 4
    - the university with AI rank 4
    - who holds 4th place in AI
    - which school comes 4th in AI
    - which university is in fourth place in AI
    universities --where "ml_rank = 6"
    - who is ranked 6th in ML
    - universities ranked sixth in ML
    - number 6 in ML
    universities --where "ml_rank@2021 = 7"
    - who was 7th in ML in 2021
    - number 7 in ML in 2021
    - which university was ranked seventh in machine learning in 2021
    """#)

  static let rankFacts = Family(
    "a rank of somebody",
    #"""
    shows: Cornell University; 2; !Stanford
    - what is Cornell's rank in AI
    - Cornell's AI rank
    - AI rank of Cornell
    - rank of Cornell in AI
    - Cornell AI rank
    - which rank does Cornell have in AI?
    - where does Cornell rank in AI
    - how is Cornell ranked in AI
    - how does Cornell rank for AI
    - what rank is Cornell in AI
    - position of Cornell in the AI ranking
    - what place does Cornell take in AI
    - the AI rank of Cornell University
    - at what place is Cornell in the AI ranking
    - how high is Cornell ranked in AI
    shows: Georgia; 7; 6; !Stanford
    - rank of Georgia Tech in machine learning in 2021 and 2022
    - Georgia Tech's ML rank in 2021 and 2022
    - ML rank of Georgia Tech 2021 and 2022
    - how was Georgia Tech ranked in ML in 2021 and in 2022?
    - what was Georgia Tech's rank in machine learning in 2021 and 2022
    - Georgia Tech ML 2021 2022
    - Georgia Tech in ML in 2021 and 2022
    shows: Cornell; 2; !Stanford
    - rank of Cornell in AI in 2021?
    - what was the AI rank of Cornell in 2021
    - Cornell's rank in AI in 2021
    shows: Carnegie; 1; !Stanford
    - CMU's ranks
    - ranks of CMU
    - all ranks of CMU
    shows: Cornell; Stanford; 2; 3; !Carnegie
    - AI ranks of Cornell and Stanford
    - rank of Cornell and Stanford in AI
    - what are the AI ranks of Cornell and Stanford
    shows: Georgia; 7; 6
    - how did Georgia Tech's ML rank change
    - Georgia Tech's ML ranks over the years
    - history of Georgia Tech in ML
    - ML ranking history of Georgia Tech
    """#)

  static let rankingNotNamed = Family(
    "a rank that names no ranking",
    #"""
    asked: ml|ML|machine learning|Machine Learning; ai|AI
    - best university
    - best universities
    - which is the best university?
    - the best university
    - what is the best school
    - top 5 universities
    - top 5 universities for NLP
    - best school for robotics
    - best university in California
    - best universities in California
    - highest ranked university
    - who is number one
    - top 10
    - second best university
    - best per state
    - best university in each state
    - universities ranked above MIT
    - top 3 schools in New York
    - which university is ranked 4th
    - universities in the top 5
    - best program that covers NLP
    - top ranked schools in the US
    shows: 5; 2
    - rank of Cornell
    - Cornell's rank
    - how is Cornell ranked
    - what is the rank of Cornell
    - where does Cornell rank
    """#)
}
