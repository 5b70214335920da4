extension Phrasings {
  /// Questions for constructs that no other table has.
  static let constructs = Phrasing.table(
    #"""
    fact: universities --where "university = 'Cornell University'" --columns university,ai_rank@2021
    - Cornell's rank in AI in the edition of 2021
    list: universities --where "ai_rank@2021 IS NOT NULL" --order-by ai_rank@2021 --limit 3 --ties --columns university,ai_rank@2021
    - top 3 in AI in the year 2021
    fact: universities --where "university = 'Cornell University'" --columns university,ai_rank@2021,ai_rank@2022
    - rank of Cornell in AI in the editions of 2021 and 2022
    list: programs --where "focus = 'Natural language processing' AND focus = 'Robotics' AND focus = 'Computer vision'"
    - programs that cover NLP and robotics and vision
    list: programs --where "focus = 'Natural language processing' OR focus = 'Robotics' OR focus = 'Computer vision'"
    - programs that cover NLP or robotics or vision
    list: programs --where "focus = 'Natural language processing' OR focus = 'Robotics'"
    - programs that cover NLP/robotics
    list: programs --where "state IN ('California', 'Georgia', 'Illinois')"
    - programs in California and Georgia and Illinois
    - programs in California or Georgia or Illinois
    list: programs --where "state IN ('California', 'Georgia')"
    - programs in California/Georgia
    list: programs --where "NOT state = 'California' AND country = 'United States'"
    - programs in the United States but not in California
    compare: compare "Massachusetts Institute of Technology" "Stanford University" "Cornell University"
    - compare MIT and Stanford and Cornell
    list: programs --where "university IN ('Massachusetts Institute of Technology', 'Stanford University', 'Cornell University')"
    - programs at MIT or Stanford or Cornell
    list: programs --where "university IN ('Massachusetts Institute of Technology', 'Stanford University')"
    - programs at MIT/Stanford
    - programs at both MIT and Stanford
    - programs at either MIT or Stanford
    list: universities --where "NOT city = 'Stanford' AND state = 'California'"
    - universities in California but not Stanford
    list: programs --where "NOT university = 'Massachusetts Institute of Technology' AND university = 'Stanford University'"
    - programs at Stanford but not MIT
    fact: universities --where "university = 'Cornell University'" --columns university,ai_rank,ml_rank
    - rank of Cornell in AI and ML and AI
    - rank of Cornell in all rankings
    - rank of Cornell in AI, ML and AI
    - rank of Cornell in AI, ML
    - rank of Cornell in AI or ML or AI
    list: universities --where "ai_rank <= 3 OR ml_rank <= 3" --order-by ai_rank
    - universities in the top 3 in AI/ML
    - universities in the AI top 3 or in the ML top 3
    list: universities --where "country IN ('United States', 'Germany')"
    - American, German universities
    - American and German universities
    - American or German universities
    - either American or German universities
    - American/German universities
    - both American and German universities
    list: universities --where "country IN ('United States', 'Germany', 'France')"
    - American, German or French universities
    - American and German and French universities
    - American or German or French universities
    list: universities --where "NOT country = 'United States'"
    - non American universities
    list: universities --where "country = 'United States'"
    - American based universities
    list: courses --where "university = 'Cornell University'"
    - the core courses of the Cornell program
    list: universities --where "ai_rank BETWEEN 3 AND 5" --order-by ai_rank
    - universities ranked between 3rd and 5th in AI
    list: universities --where "ai_rank <= 5" --order-by ai_rank
    - universities among the top 5 in the list in AI
    list: universities --where "ai_rank = 4" --order-by ai_rank
    - universities ranked 4th by the ranking of AI
    list: universities --where "ai_rank IS NULL"
    - universities without a rank in AI
    - universities that had no AI rank
    list: universities --where "ml_rank IS NULL"
    - universities not in the ML ranking
    - universities not listed in the ML ranking
    list: universities --where "ml_rank@2021 <= 10 AND (ml_rank@2022 > 10 OR ml_rank@2022 IS NULL)" --order-by ml_rank@2021 --columns university,ml_rank@2021
    - universities in the ML top 10 in 2021 but no longer in 2022
    list: programs --where "duration_min >= 6"
    - programs of at least half a year
    list: programs --where "duration_min BETWEEN 12 AND 24"
    - programs between a year and two years
    list: programs --where "duration_min <= 18"
    - programs with a length at most 18 months
    - programs whose duration is at most 18 months
    - programs in at most 18 months
    list: programs --where "duration_min >= 12"
    - programs that are at least 12 months long
    list: universities --where "about = 'Robotics'"
    - which universities offer a masters in robotics
    list: programs --where "state = 'California' AND NOT university = 'Stanford University'"
    - programs in California excluding Stanford
    list: programs --where "delivery = 'online'"
    - which programs are online
    list: programs --where "course = 'statistics'"
    - programs that have the statistics course
    - programs whose core courses include statistics
    list: programs --where "track LIKE '%Data science%'"
    - programs whose tracks include data science
    list: programs --where "track IS NULL"
    - programs with missing tracks
    - programs whose tracks are unknown
    list: programs --where "course IS NULL"
    - programs with no core courses
    - programs without any core courses
    - programs with missing core courses
    list: programs --where "focus IS NOT NULL"
    - programs that list their focus areas
    - programs with focus areas
    - programs having known focus areas
    - programs whose focus areas are known
    list: programs --where "focus IS NULL"
    - programs without focus areas
    - programs with no focus areas
    - programs with missing focus areas
    - programs whose focus areas are unknown
    list: programs --where "duration_min IS NOT NULL"
    - programs that list their duration
    list: programs --where "duration_min IS NULL"
    - programs having no duration
    - programs with no duration
    - programs with missing duration
    list: universities --where "homepage IS NOT NULL"
    - universities with a home page
    - universities that list their home page
    - universities having a home page
    - universities whose website is known
    list: universities --where "homepage IS NULL"
    - universities having no home page
    - universities with no home page
    - universities with missing home page
    - universities whose website is unknown
    list: universities --where "alias IS NOT NULL"
    - universities that list their aliases
    - universities having any aliases
    list: universities --where "alias IS NULL"
    - universities having no aliases
    - universities with no aliases
    - universities with missing aliases
    list: programs --where "delivery IS NOT NULL"
    - programs with stated delivery
    - programs that state their delivery
    - programs having stated delivery
    - programs whose delivery is known
    list: programs --where "delivery IS NULL"
    - programs without stated delivery
    - programs having no stated delivery
    - programs with no delivery
    - programs whose delivery is unknown
    list: programs --where "course IS NOT NULL"
    - programs whose core courses are known
    list: programs --where "track IS NOT NULL"
    - programs whose tracks are known
    list: universities --where "city IS NOT NULL"
    - universities whose city is known
    list: universities --where "state IS NOT NULL"
    - universities whose state is known
    list: universities --where "country IS NOT NULL"
    - universities whose country is known
    list: programs --where "degree IS NOT NULL"
    - programs whose degree is known
    list: universities --where "NOT focus = 'Robotics'"
    - universities that never cover robotics
    list: programs --where "delivery = 'online' OR focus = 'Natural language processing' OR focus = 'Robotics'"
    - programs that are online or cover NLP or cover robotics
    list: programs --where "NOT (focus = 'Natural language processing' OR focus = 'Robotics')"
    - programs which do not cover NLP or robotics
    list: universities --order-by ai_rank
    - universities sorted by their rank in AI
    - universities in order of their AI rank
    - universities in order of their rank in AI
    list: programs --order-by duration_min --columns university,program,duration_min,duration_max
    - programs in order of their duration
    list: programs
    - masters or online programs
    list: programs --where "about = 'Robotics'"
    - masters in robotics programs
    list: universities --where "ai_rank IS NOT NULL" --order-by ai_rank --columns university,ai_rank
    - rankings by AI
    list: programs --where "focus = 'Natural language processing'"
    - I am looking for a list of programs that cover NLP
    - show me which are the programs that cover NLP
    - do you know which programs cover NLP
    - I want a program that covers NLP
    - what about programs that cover NLP
    - programs that cover NLP please thanks
    - I want to study NLP
    - which programs can I study NLP in
    - do you know which programs cover NLP
    - what about programs that cover NLP
    - programs that cover NLP as an area
    - programs where NLP is an area
    - in which programs is NLP covered
    list: programs --where "state = 'California'"
    - I want to do a program in California
    - I want to study in California
    count: rankings list --count
    - how many research rankings are there
    list: universities --where "state = 'California' AND ai_rank IS NOT NULL" --order-by ai_rank --limit 1 --offset 1 --ties
    - who is second in California in AI
    list: tracks --where "university = 'Carnegie Mellon University'"
    - which tracks does CMU list
    - which tracks does the program at CMU cover
    list: programs --where "university = 'Carnegie Mellon University'"
    - what does CMU offer
    - everything at CMU
    count: programs --where "focus = 'Natural language processing'" --count
    - please how many programs cover NLP
    - tell me how many programs cover NLP
    count: tracks --where "university = 'Carnegie Mellon University'" --count
    - how many tracks does CMU cover
    - how many tracks does CMU list
    list: universities --where "focus = 'Robotics'" --columns university,city,state,country
    - where can I find programs that cover robotics
    fact: universities --where "university = 'Georgia Institute of Technology'" --columns university,country
    - Georgia Tech is in which country
    fact: programs --where "university = 'Carnegie Mellon University'" --columns university,program,duration_min,duration_max
    - how long does studying at CMU take
    fact: universities --where "university = 'Massachusetts Institute of Technology'" --columns university,city,state,country
    - where MIT is
    fact: programs --where "university IN ('Carnegie Mellon University', 'Massachusetts Institute of Technology')" --columns university,program,duration_min,duration_max
    - duration of CMU vs MIT
    fact: programs --where "university IN ('Massachusetts Institute of Technology', 'Stanford University')" --columns university,program,duration_min,duration_max
    - compare MIT and Stanford by duration
    fact: universities --where "university = 'Cornell University'" --columns university,ai_rank
    - how good is Cornell in AI ranked
    - which position has Cornell in AI
    - which rank does Cornell in AI have
    - which position does Cornell hold in AI
    - how high is Cornell in AI
    - how high is Cornell in AI ranked
    - how high is Cornell ranked in AI
    - how good is Cornell ranked in AI
    fact: universities --where "university IN ('Cornell University', 'Massachusetts Institute of Technology')" --columns university,ai_rank
    - who is better, Cornell or MIT in AI
    - compare the ranks of Cornell and MIT in AI
    - is Cornell better or MIT in AI
    movement: rankings diff ml 2021 2022
    - how did the ML ranking change
    - difference between the ML ranking of 2021 and 2022
    movement: rankings diff ai 2021 2022 --where "university = 'Cornell University'"
    - how did Cornell in AI since 2021
    list: universities --where "NOT (ai_rank <= 3 OR ml_rank <= 3)" --order-by ai_rank
    - universities in the top 3 in neither AI nor ML
    list: universities --where "country NOT IN ('France', 'Germany')"
    - neither French nor German universities
    list: universities --where "NOT country = 'France' AND country = 'United States'"
    - American but not French universities
    list: universities --where "ai_rank = ml_rank" --order-by ai_rank
    - universities ranked equally in AI and ML
    list: universities --where "ml_score > 90" --order-by ml_rank
    - universities with an ML score above 90
    list: universities --where "university = 'Carnegie Mellon University' AND state = 'Pennsylvania'"
    - is the CMU program in Pennsylvania
    list: universities --where "ai_rank IS NOT NULL" --order-by ai_rank
    - universities with an AI rank
    fact: universities --where "university = 'Carnegie Mellon University'" --columns university,ai_rank,ml_rank
    - show all the ranks of CMU
    list: universities --where "ml_rank <= 5 AND ai_rank <= 5" --order-by ml_rank
    - universities in both the ML top 5 and the AI top 5
    list: universities --where "NOT ml_rank <= 5 AND NOT ai_rank <= 5" --order-by ml_rank
    - universities outside the ML top 5 and outside the AI top 5
    list: universities --where "NOT ml_rank <= 5" --order-by ml_rank
    - universities ranked outside the ML top 5
    - universities missing from the ML top 5
    list: universities --where "ml_rank@2021 IS NULL"
    - universities missing from the 2021 ML ranking
    - who is not in the 2021 ML ranking
    list: universities --where "ml_rank <= 5" --order-by ml_rank
    - universities whose ML rank is in the top 5
    show: show "University of Illinois Urbana-Champaign"
    - give me everything on UIUC
    list: universities --order-by ml_rank
    - list the universities by their ML rank
    """#)
}
