extension Phrasings {
  /// Questions of students, editors and journalists, of whom not all speak English at home.
  static let learners = Phrasing.table(
    #"""
    list: programs --where "focus = 'Reinforcement learning'"
    - which programs has reinforcement learning
    list: programs --where "focus = 'Natural language processing' AND country = 'United States'"
    - i search master program with NLP in USA
    list: universities --where "focus = 'Robotics'"
    - In which university I can learn robotics?
    fact: universities --where "university IN ('Massachusetts Institute of Technology', 'Cornell University')" --columns university,ai_rank
    - which of MIT and Cornell is ranked higher in AI
    fact: programs --where "university = 'Columbia University'" --columns university,program,duration_min,duration_max
    - how many months takes the Columbia program
    fact: programs --where "university = 'Georgia Institute of Technology'" --columns university,program,duration_min,duration_max
    - what duration has the program of Georgia Tech
    fact: universities --where "university = 'Cornell University'" --columns university,city,state,country
    - where is located Cornell?
    list: programs --where "university = 'Stanford University' AND focus = 'Reinforcement learning'"
    - does Stanford cover reinforcement learning?
    list: programs --where "focus = 'Reinforcement learning' AND NOT focus = 'Robotics'"
    - programs with reinforcement learning but without robotics
    list: programs --where "about = 'Deep learning' AND duration_min < 18"
    - any deep learning programs shorter than a year and a half?
    list: universities --where "ai_rank <= 5 AND ml_rank <= 5" --order-by ai_rank
    - list the universities which are in the top five for both AI and ML
    - universities in the top 5 of both rankings
    - which universities are in both rankings top 5
    list: universities --where "ml_rank <= 5 AND ai_rank <= 5" --order-by ml_rank
    - in the top 5 of both ML and AI
    list: universities --where "ai_rank IS NOT NULL AND ml_rank IS NOT NULL" --order-by ai_rank
    - which schools appear in both rankings
    list: universities --where "ml_rank@2021 <= 10 AND (ml_rank@2022 > 10 OR ml_rank@2022 IS NULL)" --order-by ml_rank@2021 --columns university,ml_rank@2021
    - who left the top 10 in ML
    list: universities --where "ml_rank@2022 <= 10 AND (ml_rank@2021 > 10 OR ml_rank@2021 IS NULL)" --order-by ml_rank@2022 --columns university,ml_rank@2022
    - who entered the top 10 in ML
    - newcomers to the ML top 10 since 2021
    - who made it into the ML top 10 this year
    list: universities --where "ai_rank@2021 <= 10 AND (ai_rank@2022 > 10 OR ai_rank@2022 IS NULL)" --order-by ai_rank@2021 --columns university,ai_rank@2021
    - which universities dropped out of the top ten in AI in 2022
    list: universities --where "ai_rank@2022 <= 5 AND (ai_rank@2021 > 5 OR ai_rank@2021 IS NULL)" --order-by ai_rank@2022 --columns university,ai_rank@2022
    - new in the AI top 5
    list: universities --where "ml_rank@2021 <= 5 AND (ml_rank@2022 > 5 OR ml_rank@2022 IS NULL)" --order-by ml_rank@2021 --columns university,ml_rank@2021
    - which schools fell out of the top 5 for machine learning between 2021 and 2022
    list: universities --where "university = 'Cornell University' AND ml_rank@2021 <= 5 AND (ml_rank@2022 > 5 OR ml_rank@2022 IS NULL)" --order-by ml_rank@2021 --columns university,ml_rank@2021
    - did Cornell leave the top 5 in ML?
    list: universities --where "state = 'California' AND ai_rank@2022 <= 3 AND (ai_rank@2021 > 3 OR ai_rank@2021 IS NULL)" --order-by ai_rank@2022 --columns university,ai_rank@2022
    - Californian universities that broke into the top 3 in AI
    list: programs --where "ml_rank@2021 <= 10 AND (ml_rank@2022 > 10 OR ml_rank@2022 IS NULL)" --order-by ml_rank@2021 --columns university,program,ml_rank@2021
    - programs that dropped out of the top 10 in ML
    list: programs --where "track IS NULL"
    - programs without tracks
    - programs with no tracks
    - programs that have no track
    list: programs --where "track IS NOT NULL"
    - which programs have tracks
    list: programs --where "course IS NOT NULL"
    - which programs list their core courses
    list: programs --where "course IS NULL"
    - programs whose core courses are unknown
    count: programs --where "focus IS NULL" --count
    - how many programs have no focus areas
    list: universities --where "track IS NULL"
    - universities without tracks
    list: programs --where "state = 'California' AND track IS NOT NULL"
    - programs in California with tracks
    list: programs --where "track IS NOT NULL AND course IS NOT NULL"
    - programs with tracks and core courses
    movement: rankings diff ai 2021 2022
    - what's the difference between the 2021 and 2022 AI ranking
    - AI ranking 2021 versus 2022
    movement: rankings diff ml 2021 2022
    - how does the 2022 ML ranking differ from 2021
    - compare the ML rankings of 2021 and 2022
    movement: rankings diff ai 2021 2022 --movement changed
    - what changed in the AI ranking?
    movement: rankings diff ml 2021 2022 --movement fallen
    - Which universities lost places in ML in 2022?
    movement: rankings diff ai 2021 2022 --movement new
    - have any universities joined the AI ranking in 2022?
    movement: rankings diff ml 2021 2022 --movement same
    - which schools kept their rank in ML
    list: programs --where "course LIKE '%Natural language processing%'"
    - which programs mention NLP in their courses
    list: programs --where "course = 'statistics'"
    - programs that have statistics among their core courses
    list: programs --where "course = 'data mining'"
    - which programs teach data mining as a core course
    list: programs --where "track LIKE '%Machine learning%'"
    - programs with machine learning in their tracks
    list: programs --where "state = 'Massachusetts' AND duration_max IS NOT NULL" --order-by "duration_max DESC" --limit 1 --ties --columns university,program,duration_min,duration_max
    - which is the longest program in Massachusetts
    list: universities --where "ml_rank IS NOT NULL" --order-by ml_rank --limit 3 --ties
    - give me 3 universities with the best rank in ML
    fact: universities --where "university = 'University of California, Berkeley'" --columns university,ai_rank@2021,ml_rank@2021
    - how did Berkeley rank in 2021?
    fact: universities --where "university = 'Columbia University'" --columns university,ml_rank@2021
    - Columbia ML rank last year
    list: universities --where "university = 'Columbia University' AND ml_rank@2021 IS NOT NULL" --order-by ml_rank@2021 --columns university,ml_rank@2021
    - was Columbia ranked in ML in 2021?
    list: programs --where "duration_min < 10"
    - programs that can be finished in under 10 months
    list: programs --where "duration_min <= 12 AND duration_max >= 12 AND about = 'Machine learning'"
    - one-year master programs in machine learning
    list: programs --where "duration_min <= 24 AND duration_max >= 24 AND NOT state = 'California'"
    - two year programs outside of California
    list: universities --where "programs = 2"
    - which universities have two programs
    list: universities --where "programs > 1 AND state = 'California'"
    - universities having more than 1 program in California
    list: universities --where "ai_rank <= 5" --order-by ai_rank --columns city --distinct
    - which cities have universities ranked in the top 5 in AI
    list: universities --where "focus = 'Robotics'" --columns state --distinct
    - what states have programs covering robotics
    count: universities --where "state = 'California' AND ai_rank <= 10" --count
    - number of universities in California in the AI top 10
    count: universities --where "ml_rank IS NOT NULL AND state = 'California'" --count
    - how many schools in the ML ranking are in California?
    fact: programs --where "university IN ('Massachusetts Institute of Technology', 'Stanford University')" --columns university,program,duration_min,duration_max
    - compare durations of MIT and Stanford
    list: focus-areas --where "university IN ('University of California, Los Angeles', 'University of California, San Diego')"
    - tell me the focus areas of UCLA and UCSD
    list: focus-areas --order-by "programs DESC" --limit 1 --ties
    - which focus area is covered by most programs
    list: focus-areas --order-by "programs DESC"
    - most common focus areas
    list: universities --order-by programs --limit 1 --ties
    - which university has the fewest programs
    list: programs --where "focus = 'Natural language processing' AND university = 'Carnegie Mellon University'"
    - nlp cmu
    compare: compare "Stanford University" "University of California, Berkeley" "Massachusetts Institute of Technology"
    - Stanford vs. Berkeley vs. MIT
    fact: show "Massachusetts Institute of Technology"
    - MIT website please
    fact: show "Georgia Institute of Technology"
    - what other names does Georgia Tech have
    list: universities --where "ai_rank@2021 = 1" --order-by ai_rank@2021 --columns university,ai_rank@2021
    - who was number one in AI in 2021
    list: universities --where "ml_rank IS NOT NULL" --order-by "ml_rank DESC" --limit 1 --ties
    - which university is last in ML
    list: universities --where "focus = 'Computer graphics' AND focus = 'Human-computer interaction'" --columns university,city,state,country
    - where can I study both computer graphics and HCI?
    list: universities --where "ai_rank <= 5 AND focus = 'Natural language processing'" --order-by ai_rank
    - universities from the top 5 in AI that have NLP
    list: universities --where "ml_rank@2021 IS NOT NULL" --order-by ml_rank@2021 --limit 10 --ties --columns university,ml_rank@2021
    - show the top 10 of machine learning for 2021
    list: programs --where "NOT state = 'California'"
    - programs except in California
    list: universities --where "focus = 'Artificial intelligence' AND NOT state = 'California'"
    - AI schools not in California
    list: universities --where "city = 'Seattle' AND focus = 'Computer security'"
    - is there any university in Seattle which teaches computer security
    list: focus-areas --where "university = 'Cornell University'"
    - cornell focus areas?
    list: courses --where "university IN ('Massachusetts Institute of Technology', 'University of Washington')"
    - all the courses of MIT or UW
    count: courses --where "university = 'Cornell University'" --count
    - how many core courses does Cornell have
    list: programs --where "focus = 'Natural language processing' AND state = 'California' AND duration_min IS NOT NULL" --order-by duration_min --limit 1 --ties --columns university,program,duration_min,duration_max
    - what is the shortest program for NLP in California
    list: universities --where "NOT state = 'California' AND ai_rank@2021 IS NOT NULL" --order-by ai_rank@2021 --limit 2 --ties --columns university,ai_rank@2021
    - 2 best universities for AI in 2021, not in California
    fact: universities --where "university IN ('Cornell University', 'Massachusetts Institute of Technology')" --columns university,ai_rank
    - Is Cornell's AI rank above MIT's?
    """#)

  /// The same people's questions that must be refused: the code of the error, the words it names, and the questions.
  static let learnersTurnedAway = Phrasing.table(
    #"""
    not_answered: average duration of programs
    - average duration of programs
    misplaced_word: mean rank of
    - what is the mean rank of California universities
    list: programs --order-by "count(course) DESC" --limit 1 --ties
    - programs with the most courses
    list: programs --order-by "count(focus) DESC" --limit 1 --ties
    - which program has the most focus areas
    list: universities --where "ml_rank@2021 - ml_rank@2022 > 0" --order-by "ml_rank@2021 - ml_rank@2022 DESC" --limit 1 --ties --columns university,ml_rank@2021,ml_rank@2022
    - which university rose the most in ML
    not_held: part time
    - part time programs
    misplaced_word: online
    - does CMU offer online courses
    misplaced_word: taught in English
    - programs taught in English
    unknown_words: Oxford
    - programs at Oxford
    unknown_words: Harvard
    - the programs of Harvard
    - compare MIT and Harvard
    ranking_not_named: best
    - best university in Canada
    - best university for NLP
    - best robotics program
    misplaced_word: good
    - is MIT good
    unknown_words: group
    - who leads the NLP group at Stanford
    unknown_words: starting
    - programs starting in fall
    unknown_words: January
    - programs which start in January
    unknown_words: beginners
    - programs for beginners
    misplaced_word: oldest
    - the university with the oldest program
    unknown_words: style
    - programs in the style of MIT
    unknown_words: discovered
    - Who discovered deep learning
    unknown_words: quantum
    - everything about quantum
    unknown_words: translate
    - translate NLP
    not_held: GPA
    - what is a good GPA for Stanford?
    not_held: tuition
    - what's the tuition difference between MIT and CMU
    not_held: how many students
    - how many students does Cornell have
    not_held: reputation
    - programs with a good reputation
    not_held: scholarships
    - universities with scholarships for Indian students
    not_held: PhD
    - does Stanford have a PhD in machine learning
    not_held: cheaper
    - programs cheaper than MIT
    not_held: hard
    - is NLP hard
    not_held: jobs
    - what jobs can I get after CMU
    not_held: deadline
    - deadline for Cornell application
    not_held: accepts
    - Which program accepts Duolingo?
    not_held: salary
    - top ten programs by salary
    unknown_year: 2023
    - top 10 in ML in 2023
    - difference between 2021 and 2023 in AI
    unknown_year: 2030
    - which universities will be in the top 10 in ML in 2030
    no_earlier_edition
    - who left the top 10 in ML in 2021
    ranking_not_named: the top 10
    - new in the top 10
    compared_count
    - compare
    incomplete: that cover
    - programs that cover
    incomplete: without
    - programs without
    incomplete: or
    - programs that cover NLP or
    misplaced_word: only
    - programs not only in California
    """#)
}
