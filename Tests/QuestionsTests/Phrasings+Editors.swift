extension Phrasings {
  /// Questions nobody designed for: as an editor and a data person type them.
  static let editors = Phrasing.table(
    #"""
    list: universities --where "focus = 'Programming languages and logics'"
    - universities teaching programming languages and logics
    list: universities --where "country = 'United States' AND ml_rank IS NOT NULL" --order-by ml_rank --limit 3 --ties
    - top 3 machine learning universities in the US
    list: programs --where "city = 'Pittsburgh' AND focus = 'Robotics'"
    - programs that are in Pittsburgh and cover robotics
    list: universities --where "ai_rank <= 10 AND state = 'California' AND focus = 'Natural language processing'" --order-by ai_rank
    - schools in the top ten for AI in California that teach NLP
    list: programs --where "duration_min < 24 AND university = 'University of California, San Diego'"
    - programs under two years at UC San Diego
    list: universities --where "focus = 'Computational biology' AND state = 'New York'" --columns university,city,state,country
    - I want to study computational biology in New York, where can I go?
    list: universities --where "NOT focus = 'Robotics'"
    - schools w/o robotics
    list: programs --where "focus = 'Software engineering'"
    - which programs offer SE
    list: programs --where "state IN ('California', 'Washington') AND focus = 'Deep learning' AND focus = 'Data mining'"
    - which programs in California or Washington cover deep learning and data mining?
    list: programs --where "state = 'Washington' AND NOT focus = 'Robotics'"
    - which programs in Washington do not cover robotics
    list: programs --where "state IN ('California', 'Washington')"
    - California or Washington
    list: universities --where "state = 'California' AND ai_rank <= 4" --order-by ai_rank
    - what universities in California are ranked above 5th in AI
    list: universities --where "ml_rank >= 9" --order-by ml_rank
    - universities ranked worse than 8 in ML
    - universities whose ML rank is below 8
    list: universities --where "ai_rank <= 4 AND ml_rank <= 4" --order-by ai_rank
    - universities with AI rank better than 5 and ML rank better than 5
    list: universities --where "ai_rank <= 3" --order-by ai_rank
    - universities with an AI rank of at most 3
    fact: universities --where "university IN ('University of California, Los Angeles', 'University of Illinois Urbana-Champaign')" --columns university,ml_rank
    - what's the ml rank of ucla & uiuc
    fact: universities --where "university = 'Stanford University'" --columns university,ai_rank@2021,ml_rank@2021
    - give me ranks for Stanford 2021
    fact: universities --where "university = 'Massachusetts Institute of Technology'" --columns university,ai_rank@2021
    - MIT AI 2021
    fact: universities --where "university = 'Stanford University'" --columns university,ai_rank@2022,ml_rank@2022
    - Stanford 2022
    movement: rankings diff ai 2021 2022 --movement new
    - who is new in AI since 2021
    movement: rankings diff ml 2021 2022 --movement gone
    - who left the ML ranking
    movement: rankings diff ai 2021 2022 --movement same
    - unchanged in AI between 2021 and 2022
    list: programs --where "duration_min <= 24 AND duration_max >= 24"
    - which programs take exactly 2 years
    list: programs --where "duration_max > 24"
    - programs that can take more than 2 years
    list: programs --where "university = 'Stanford University' AND duration_min < 24"
    - does Stanford's program take less than 2 years?
    list: programs --where "city = 'Atlanta'"
    - is there anything in Atlanta
    list: universities --where "about = 'Robotics'" --columns city --distinct
    - which cities have programs in robotics
    list: universities --columns state --distinct
    - which states are there
    count: universities --where "state IS NOT NULL" --columns state --distinct --count
    - how many states
    fact: universities --where "university = 'University of Washington'" --columns university,city
    - in which city is the University of Washington
    fact: show "Georgia Institute of Technology"
    - aliases of Georgia Tech
    fact: show "Massachusetts Institute of Technology"; gradatlas show "Stanford University"
    - the home pages of MIT and Stanford
    list: programs --where "university = 'Carnegie Mellon University'" --columns university,program,city,state,country,duration_min,duration_max
    - location and duration of CMU
    list: programs --where "state = 'California'" --columns university,program,duration_min,duration_max
    - programs & their durations in California
    list: universities --where "focus = 'Robotics'" --columns university,city,state,country
    - where are the robotics programs
    list: universities --where "track LIKE '%Data science%' OR track LIKE '%Machine learning%'"
    - universities that have a track in data science or machine learning
    list: programs --where "degree = 'Master of Science'" --columns university --distinct
    - which universities offer a master of science
    list: programs --where "program = 'Masters in EECS'"
    - programs called Masters in EECS
    list: universities --where "course = 'applied machine learning'"
    - who offers the course applied machine learning
    list: programs --where "course = 'artificial intelligence'"
    - which programs have artificial intelligence as a core course
    list: programs --where "university NOT IN ('Stanford University', 'Massachusetts Institute of Technology')"
    - programs that are not at Stanford or MIT
    list: programs --where "focus = 'Natural language processing'"
    - cover NLP
    - WHICH PROGRAMS COVER NLP
    - "which programs cover NLP?"
    list: universities --where "ml_rank = 1" --order-by ml_rank
    - universities in machine learning with rank 1
    - who's first in ML
    list: universities --where "state = 'California' AND ml_rank IS NOT NULL" --order-by ml_rank
    - top machine learning schools in California, please
    list: universities --where "ai_rank IS NOT NULL" --order-by ai_rank --limit 1 --ties
    - best in AI
    list: universities --where "ai_rank = 1" --order-by ai_rank
    - number one in AI
    list: universities --where "state = 'California' AND ml_rank IS NOT NULL" --order-by "ml_rank DESC" --limit 1 --ties
    - lowest ranked California school in ML
    list: programs
    - all programs
    list: programs --where "NOT state = 'California'"
    - are all programs in California
    movement: rankings diff ai 2021 2022
    - what's the difference between 2021 and 2022 in AI
    fact: universities --where "university IN ('Stanford University', 'Cornell University')" --columns university,ai_rank@2021
    - compare Stanford and Cornell in AI in 2021
    count: programs --where "university = 'Massachusetts Institute of Technology' AND focus = 'Robotics'" --count
    - how many programs at MIT cover robotics
    count: tracks --where "university = 'Carnegie Mellon University'" --count
    - how many tracks does CMU have
    count: courses --where "university = 'University of Washington'" --count
    - how many core courses are taught at UW
    count: universities --where "city IS NOT NULL" --columns city --distinct --count
    - how many cities are there
    list: universities --where "focus = 'Natural language processing' AND ai_rank <= 5" --order-by ai_rank
    - which universities teach NLP and are ranked in the top 5 in AI
    list: programs --where "(focus = 'Natural language processing' OR focus = 'Robotics') AND state IN ('California', 'New York')"
    - NLP or robotics in California or New York
    list: programs --where "university = 'University of California, Berkeley'"
    - programs at Berkeley
    list: programs --where "city = 'Berkeley'"
    - programs in Berkeley
    list: programs --where "city = 'Stanford'"
    - programs in Stanford
    list: programs --where "state = 'Washington'"
    - washington
    list: programs --where "state = 'California'" --order-by duration_min --columns university,program,duration_min,duration_max
    - programs in California sorted by duration
    list: programs --where "(focus = 'Machine learning' OR course = 'machine learning') AND state = 'California'"
    - wich programs teach machine learnig in californa
    list: programs --where "university = 'Stanford University'"
    - programs at standford
    list: programs --where "university = 'Carnegie Mellon University'"
    - carnegie melon programs
    list: universities --where "city = 'Pittsburgh'"
    - universties in pittsburg
    list: programs --where "about = 'Deep learning'"
    - deeplearning programs
    list: programs --where "focus = 'Robotics'"
    - roboitcs
    list: programs --where "city = 'Ithaca'"
    - programs in Ithica
    list: programs --where "focus = 'Natural language processing' AND university = 'Cornell University'"
    - is NLP taught at Cornell?
    list: programs --where "city = 'Pittsburgh' AND duration_min < 12"
    - Is there a program in Pittsburgh that takes less than a year
    list: universities --where "state = 'Georgia' AND focus = 'Computer vision'"
    - does any university in Georgia teach computer vision
    list: programs --where "university NOT IN ('Massachusetts Institute of Technology', 'Stanford University')"
    - programs at neither MIT nor Stanford
    list: programs --where "focus = 'Natural language processing' AND NOT focus = 'Robotics'"
    - which programs cover NLP and do not cover robotics
    list: programs --where "focus = 'Data mining' AND NOT state = 'California'"
    - programs with data mining that aren't in California
    list: programs --where "focus = 'Natural language processing' AND NOT (focus = 'Robotics' OR focus = 'Computer vision')"
    - programs that cover NLP but not robotics or vision
    list: focus-areas --where "university = 'Columbia University'"
    - what can I study at Columbia
    list: programs --where "university = 'University of California, San Diego'"
    - what do you have on UCSD
    fact: show "Carnegie Mellon University"
    - CMU's home page
    fact: universities --where "university = 'Massachusetts Institute of Technology'" --columns university,country
    - in what country is MIT
    fact: universities --where "university = 'University of Washington'" --columns university,ml_rank
    - what rank is Washington in ML
    fact: universities --where "university = 'University of California, Los Angeles'" --columns university,ai_rank
    - how good is UCLA in AI
    list: universities --where "ai_rank IS NULL"
    - universities not ranked in AI
    list: programs --order-by ai_rank
    - programs ordered by AI rank
    list: programs --where "duration_min IS NOT NULL" --order-by duration_min --limit 3 --ties --columns university,program,duration_min,duration_max
    - 3 shortest programs
    list: universities --where "NOT state = 'California' AND ml_rank@2021 IS NOT NULL" --order-by ml_rank@2021 --limit 3 --ties --columns university,ml_rank@2021
    - top 3 for ML outside California in 2021
    list: universities --where "ai_rank IS NOT NULL" --order-by "ai_rank DESC" --limit 3 --ties
    - bottom 3 in AI
    history: rankings history "Cornell University"
    - rank of Cornell over the years
    history: rankings history "Cornell University" --ranking ai
    - Cornell's AI rank each year
    history: rankings history "Carnegie Mellon University" --ranking ml
    - how has CMU's rank in ML changed over time
    count: universities --where "state = 'California' AND focus = 'Deep learning'" --count
    - how many universities in California cover deep learning
    count: focus-areas --where "university = 'Cornell University'" --count
    - how many focus areas does Cornell have
    list: programs --where "duration_min BETWEEN 12 AND 24"
    - programs lasting 12 to 24 months
    list: programs --where "duration_min >= 12"
    - programs with duration of at least 12 months
    list: programs --where "duration_min <= 18 AND duration_max >= 18"
    - 1.5 year programs
    list: programs --where "duration_min <= 18"
    - programs of a year and a half or less
    list: programs --where "duration_min <= 24"
    - which programs aren't longer than 2 years
    list: universities --where "country = 'United States' AND focus = 'Natural language processing'"
    - U.S. universities with NLP
    compare: compare "Carnegie Mellon University" "Massachusetts Institute of Technology" "Stanford University"
    - CMU, MIT, Stanford
    list: programs --where "NOT (focus = 'Natural language processing' OR focus = 'Robotics')"
    - programs that do not cover NLP and robotics
    list: programs --where "NOT (focus = 'Natural language processing' AND focus = 'Robotics')"
    - programs that do not cover both NLP and robotics
    list: programs --where "duration_min >= 24"
    - 2+ year programs
    list: programs --where "state NOT IN ('California', 'Washington')"
    - not in California or in Washington
    list: programs --where "state = 'California' OR focus = 'Robotics'"
    - programs in California or that cover robotics
    fact: universities --where "university = 'Massachusetts Institute of Technology'" --columns university,ai_rank@2022,ml_rank@2022
    - ranks of MIT this year
    compare: compare "University of California, Berkeley" "Stanford University"
    - how does Berkeley compare with Stanford
    list: universities --where "state = 'California' AND NOT focus = 'Robotics'"
    - universities in California that do not teach robotics
    list: programs --where "focus = 'Machine learning' AND focus = 'Artificial intelligence'"
    - programs w/ ML & AI
    """#)
}
