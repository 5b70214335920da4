extension Family {
  /// Questions that were written before anything had read them, of the standard catalogue.
  static let strangers = [
    strangersCovered, strangersRanks, strangersGroups, strangersEditions, strangersYesOrNo, strangersFacts,
    strangersRefused,
  ]

  static let strangersCovered = Family(
    "strangers: cover and teach",
    #"""
    programs --where "focus = 'deep learning'"
    - programmes with deep learning on the list
    - which degrees cover deep learning
    - deep learning: which programs cover it
    - I'd like a program covering deep learning
    - what programs deal with deep learning?
    programs --where "focus = 'data mining' AND state = 'California'"
    - data mining in California: which programs cover it
    - Californian programs covering data mining
    - which programs in the state of California cover data mining
    - programs in CA with KDD
    universities --where "focus = 'scientific computing'"
    - who covers scientific computing
    - at which university can I study scientific computing
    - university with scientific computing
    universities --where "focus = 'computer security'"
    - which schools cover computer security
    - school that covers security of computers
    - where can one study computer security
    programs --where "focus = 'robotics' AND NOT state = 'New York'"
    - programs covering robotics outside New York
    - robotics programs not in New York
    programs --where "focus = 'NLP' AND focus = 'deep learning' AND state = 'New York'"
    - programs in New York that cover NLP and deep learning
    programs --where "NOT focus = 'deep learning'"
    - programs which don't cover deep learning
    - which programs leave out deep learning
    - programs w/o deep learning
    focus-areas --where "university = 'Columbia University'"
    - areas covered by Columbia
    - what areas does Columbia University cover
    - Columbia focus areas
    programs --where "course = 'machine learning'"
    - programs where machine learning is a core course
    - programs with a core course in machine learning
    - which programs make machine learning a core course
    universities --where "course = 'high-level mathematics'"
    - universities with high-level mathematics among their core courses
    - schools that teach high-level mathematics
    courses --where "university = 'UW'"
    - core courses of UW
    - what core courses are taught at the University of Washington
    tracks --where "university = 'Berkeley'"
    - Berkeley's tracks
    - which tracks are there at Berkeley
    - list tracks of UC Berkeley
    """#)

  static let strangersRanks = Family(
    "strangers: ranks",
    #"""
    universities --where "ai_rank <= 7" --order-by ai_rank
    - seven best for AI
    - top seven in AI
    - 7 best universities in artificial intelligence
    - AI: top 7
    universities --where "ml_rank@2021 <= 2" --order-by ml_rank@2021
    - two best ML schools in 2021
    - ML top two, 2021
    universities --where "ml_rank <= 3 AND state = 'California'"
    - Californian schools in the ML top three
    - which universities from California are in the top 3 of machine learning
    universities --where "NOT ml_rank <= 3"
    - universities that did not make the ML top 3
    - universities not in the top three for ML
    - all but the ML top 3
    universities --where "ai_rank <= 10 AND NOT ml_rank <= 7"
    - in the AI top 10 yet not in the ML top 7
    - AI top ten without the ML top seven
    - universities in the AI top 10 but outside the ML top 7
    universities --where "ml_rank = 4"
    - fourth in ML
    - who's #4 in machine learning
    - which school has ML rank 4
    universities --where "ai_rank >= 12"
    - universities ranked 12th or worse in AI
    - AI rank of 12 or more
    universities --where "ai_rank BETWEEN 2 AND 4"
    - universities ranked second to fourth in AI
    - AI ranks 2 to 4
    - between 2nd and 4th in AI
    universities --where "ml_rank < ai_rank"
    - whose ML rank is better than the AI rank
    - schools doing better in ML than AI
    - universities where ML rank beats AI rank
    - higher in ML than in AI
    universities --where "ai_rank = ml_rank"
    - AI and ML rank the same
    - universities with equal ranks in AI and ML
    - same rank in ML as in AI
    universities --where "ml_rank < 6"
    - everyone above Georgia Tech in ML
    - universities ranked higher than Georgia Tech in ML
    - ahead of Georgia Tech in machine learning
    universities --where "ai_rank > 6 AND state = 'California'"
    - Californian universities ranked below UW in AI
    universities --where "university = 'Cornell'"
    - best university for AI in New York
    - New York's best AI school
    - number one for AI in New York
    - top AI school in NY
    universities --where "university = 'MIT'"
    - best university in Massachusetts for ML
    - the highest ranked ML school in Massachusetts
    universities --where "state = 'California' AND ml_rank IS NOT NULL" --order-by ml_rank --limit 1 --offset 1
    - second best ML university in California
    - the second highest ranked school in California for machine learning
    - 2nd in California in ML
    shows: University of Illinois; 9; 4
    - UIUC ranks
    - what are the ranks of UIUC?
    - how is UIUC ranked
    shows: Stanford; 3; !Cornell
    - where is Stanford in the ML ranking
    - Stanford's position in ML
    - Stanford ml rank please
    - tell me Stanford's AI rank
    shows: University of California, Los Angeles; 9; 8
    - UCLA in ML, 2021 and 2022
    - UCLA ML rank 2021 and 2022
    asked: ml; ai
    - which school is the best
    - the top 3 universities
    - best five universities
    - highest ranked school in New York
    - who ranks first
    - top university in the United States
    - best program
    - 3rd best university
    """#)

  static let strangersGroups = Family(
    "strangers: groups",
    #"""
    programs --group-by state
    - programs in each state, counted
    - how many programs each state has
    - give me the number of programs for each state
    - programs count per state
    - tally of programs by state
    universities --group-by state
    - number of schools in every state
    - how many schools are there in each state?
    - universities count by state
    programs --group-by university
    - number of programmes per university
    - how many programs are there at each university
    programs --group-by focus
    - how many programs cover each area
    - program count per focus area
    universities --group-by state --having "count >= 2"
    - states that have two or more universities
    - states with at least two schools
    - which states have several universities
    universities --group-by state --columns "avg(ml_rank)"
    - mean ML rank by state
    - average ML rank of the universities in each state
    shows: 9.25|9.3|9.2
    - Californian schools' average AI rank
    - what's the average AI rank of schools in California
    - mean AI rank in California
    universities --where "count(course) > 6"
    - universities having more than 6 core courses
    - schools with over six core courses
    - which universities teach more than six core courses
    programs --where "count(focus) >= 9"
    - programs that cover 9 areas or more
    - programs with at least nine focus areas
    shows: California
    - which state has most universities
    - the state with most programs
    - state with the largest number of programs
    universities --order-by "programs DESC" --limit 1 --ties
    - which schools have the most programs
    - school offering the most programs
    shows: Stanford; Cornell; Carnegie; University of Washington
    - the best AI school of each state
    - best for AI in every state
    - per state the best AI university
    """#)

  static let strangersEditions = Family(
    "strangers: editions and movement",
    #"""
    shows: 2021; 2022; !Cornell
    - what editions exist of the ML ranking
    - which years of the AI ranking are there
    - AI ranking: which editions
    - years for which there is an AI ranking
    shows: 2022; !Cornell
    - when did the latest ML ranking come out
    - latest ML ranking edition
    - what's the newest edition of the AI ranking
    shows: Towards AI; !Cornell
    - who made the 2022 ML ranking
    - who is behind the 2022 ranking
    - who publishes the ML ranking
    - publisher of the AI ranking 2022
    shows: Towards AI Team; !Cornell
    - publisher of the 2021 AI ranking
    - who published the 2021 ML ranking?
    shows: 2022
    - when did Columbia first get ranked
    - Columbia's first ranking
    - when was Columbia first in the ML ranking
    shows: 6
    - best ML rank Georgia Tech ever had
    - Georgia Tech's highest ML rank so far
    rankings diff ml 2021 2022 --movement risen
    - who has moved up in ML
    - universities that climbed in the ML ranking
    - which ones improved in ML
    - ML: who rose?
    rankings diff ml 2021 2022 --movement same
    - who didn't move in ML
    - same ML rank in both years
    - no change in ML since 2021
    rankings diff ml 2021 2022 --movement new
    - newcomer in the ML ranking
    - who came in new in ML in 2022
    - which university is new to the ML ranking
    rankings diff ml 2021 2022 --movement changed
    - ML ranking: what changed
    - changes in ML
    - which universities moved in ML
    shows: 4
    - how many rose in ML
    - how many universities climbed in the ML ranking
    - count of universities that rose in ML
    shows: Georgia; University of Washington; Los Angeles; Urbana; !Carnegie
    - biggest jump in ML
    - largest climb in ML since 2021
    - who improved most in ML
    - who moved in ML and not in AI
    universities --where "ml_tied = TRUE"
    - tied schools in ML
    - which ones are tied in ML
    - any ties in ML
    - universities sharing a rank in ML
    """#)

  static let strangersRefused = Family(
    "strangers: to be refused",
    #"""
    refused: them
    - how many of them are in New York
    - are any of them online
    refused: it
    - does it cover NLP
    refused: its
    - its rank in 2021
    refused: that
    - that program
    refused: comparable
    - universities comparable to MIT
    refused: close
    - programs close to Pittsburgh
    refused: cheap
    - cheap programs in California
    refused: rent
    - what is the rent in Stanford
    refused: nice
    - nice universities in California
    refused: hard
    - hard programs
    refused: mostly
    - programs mostly in California
    refused: rarely
    - programs that rarely cover NLP
    refused: Yale
    - rank of Yale in ML
    - compare MIT and Yale
    refused: chemistry
    - programs that cover chemistry
    - universities that cover chemistry or NLP
    - top 5 universities for chemistry
    refused: 2015
    - ML ranking of 2015
    - who was first in AI in 2015
    refused: nobel
    - universities with nobel laureates
    refused: visa
    - do I need a visa for MIT
    refused: how many people
    - how many people study at MIT
    refused: contact
    - contact at Stanford
    refused: green
    - green universities
    refused: except
    - everything except
    """#)
}
