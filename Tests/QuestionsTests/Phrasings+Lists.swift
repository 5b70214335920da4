extension Phrasings {
  /// The questions that `ask` must answer, each in further phrasings: rows by subject, place and rank.
  static let lists = Phrasing.table(
    #"""
    list: programs --where "focus = 'Natural language processing'"
    - which programs cover NLP
    - Which programs cover natural language processing?
    - programs that teach nlp
    - show me programs with a focus on NLP
    - I'm looking for programs about natural-language processing
    - list all programs offering N.L.P., please!
    - what programs specialise in NLP?
    - can you tell me which programmes include natural language processing
    - NLP
    - Is there any program that covers NLP?
    - which programs cover natural langauge procesing
    - programs for studying NLP
    list: programs --where "about = 'Natural language processing'"
    - NLP programs
    - find NLP degree programs
    - i want to find a program in nlp
    list: universities --where "focus = 'Robotics'"
    - what universities teach robotics
    - which schools offer robotics?
    - who teaches robotics
    - which universities let me study robotics
    - give me a list of universities with robotics
    - which unis do robotics
    - colleges covering robotics
    list: universities --where "about = 'Robotics'"
    - universities that have programs in robotics
    - Which institutions have robotics programs?
    list: programs --where "state = 'California' AND focus = 'Computer vision'"
    - programs in California that cover computer vision
    - which programs located in CA cover computer vision?
    - Californian programs with computer vision
    - California programs with computer vision
    - programs based in california offering computer-vision
    - programs at universities in California that teach computer vision
    - are there programs in CA with computer vision
    list: programs --where "focus = 'Robotics' AND focus = 'Natural language processing'"
    - which programs cover both robotics and NLP
    - programs covering robotics and NLP
    - programs with robotics as well as NLP
    - which programs cover robotics and also NLP?
    - programs that teach both robotics & NLP
    - programs that cover robotics and that cover NLP
    - robotics and NLP
    list: programs --where "focus = 'Robotics' OR focus = 'scientific computing'"
    - programs that cover robotics or scientific computing
    - which programs offer either robotics or scientific computing?
    - robotics or scientific computing
    - programs covering robotics, or covering scientific computing
    - show programs that teach robotics or that teach scientific computing
    list: programs --where "about = 'Robotics' OR about = 'scientific computing'"
    - programs in robotics or scientific computing
    list: programs --where "NOT focus = 'Natural language processing'"
    - programs that do not cover NLP
    - which programs don't cover NLP?
    - which programs don’t offer natural language processing
    - programs without NLP
    - programs not covering nlp
    - programs that have no NLP
    - programs lacking NLP
    list: universities --where "ml_rank IS NOT NULL" --order-by ml_rank --limit 5 --ties
    - top 5 universities for machine learning
    - top five schools in ML
    - the 5 best universities for machine learning
    - what are the top 5 universities in machine learning?
    - Show me the five highest ranked universities in ML
    - which are the 5 best schools for machine learning
    - top-5 ML universities
    - best 5 universities in ML
    list: universities --where "ai_rank@2021 IS NOT NULL" --order-by ai_rank@2021 --limit 3 --ties --columns university,ai_rank@2021
    - top 3 in AI in 2021
    - top three AI universities in 2021
    - top 3 for artificial intelligence, 2021
    - what were the 3 best universities in AI in 2021?
    - 2021 top 3 in AI
    - AI top 3 of 2021
    - the three highest-ranked schools for AI in the 2021 edition
    list: universities --where "state = 'California' AND ai_rank IS NOT NULL" --order-by ai_rank --limit 1 --ties
    - best AI school in California
    - what is the best university in California for AI?
    - best university for artificial intelligence in CA
    - highest ranked AI university in California
    - which California school is best in AI
    - which school in California has the highest AI rank?
    - top ranked AI school in california
    list: universities --where "ai_rank = 4" --order-by ai_rank
    - which university is ranked 4th in AI
    - who is number 4 in AI?
    - who is #4 in AI
    - which school ranks fourth in artificial intelligence?
    - university ranked number four for AI
    - who came 4th in AI
    - which university has AI rank 4
    - what university is in 4th place in AI
    fact: universities --where "university = 'Cornell University'" --columns university,ai_rank
    - what is Cornell's rank in AI
    - how is Cornell ranked in AI?
    - where does Cornell rank in AI
    - AI rank of Cornell
    - Cornell AI ranking
    - what's Cornell University's ranking in artificial intelligence?
    - what rank does Cornell have in AI
    - how does Cornell do in AI
    fact: universities --where "university = 'Georgia Institute of Technology'" --columns university,ml_rank@2021,ml_rank@2022
    - rank of Georgia Tech in machine learning in 2021 and 2022
    - what was Georgia Tech's ML rank in 2021 and in 2022?
    - Georgia Tech machine learning rank 2021, 2022
    - where did Georgia Tech rank in ML in 2021 and 2022
    - rank of GaTech in ML for 2021 and 2022
    - ranks of Georgia Institute of Technology in machine learning in 2021 & 2022
    fact: programs --where "university = 'Carnegie Mellon University'" --columns university,program,duration_min,duration_max
    - how long is the CMU program
    - how long does the program at CMU take?
    - what is the duration of the CMU program
    - duration of Carnegie Mellon's program
    - how many months does CMU take
    - length of the program at Carnegie-Mellon University
    - CMU duration
    - how long are Carnegie Mellon's programs?
    """#)
}
