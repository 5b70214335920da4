extension Family {
  static let worldCrossed = Family(
    "world: two rankings",
    #"""
    universities --where "times_rank <= 20 AND NOT shanghai_rank <= 20"
    - universities in the times top 20 but not in the shanghai top 20
    - times top 20 but not shanghai top 20
    - in the top 20 of times but not of shanghai
    - universities in the top 20 of times and not in the top 20 of shanghai
    universities --where "shanghai_rank <= 10 AND NOT times_rank <= 10"
    - in the shanghai top 10 but not in the times top 10
    - universities in the top 10 of shanghai but not of times
    universities --where "times_rank <= 100 AND shanghai_rank <= 100"
    - in both the top 100 of times and shanghai
    - universities in the top 100 of both times and shanghai
    - universities in the times top 100 and in the shanghai top 100
    universities --where "times_rank < shanghai_rank"
    - ranked better in times than in shanghai
    - universities ranked better in times than in shanghai
    - universities whose times rank is better than their shanghai rank
    universities --where "country = 'Germany' AND shanghai_rank < times_rank"
    - German universities ranked better in shanghai than in times
    universities --where "cwur_rank IS NULL"
    - universities without a cwur rank
    - universities not ranked in cwur
    - universities with no cwur rank
    universities --where "country = 'Germany' AND cwur_rank IS NULL"
    - German universities without a cwur rank
    universities --where "times_rank < 4"
    - universities ranked above Oxford in times
    - who is ranked above Oxford in times
    universities --where "country = 'United States' AND times_rank < 4"
    - American universities ranked above Oxford in times
    universities --where "shanghai_rank < 16 AND country = 'United Kingdom'"
    - British universities ranked above Oxford in shanghai
    shows: 4; 1; University of Oxford; University of Cambridge
    - is Oxford or Cambridge better in times
    - Oxford or Cambridge in times?
    - who is better in times, Oxford or Cambridge
    """#)

  static let worldOpen = Family(
    "world: no ranking is named",
    #"""
    asked: times; shanghai; cwur
    - best universities in Germany
    - best university in Germany
    - best German university
    - top 5 universities in the UK
    - best university in Europe
    - top 10 Asian universities
    - best Swiss university
    - which is the best university in Japan?
    - best universities in the Netherlands
    - highest ranked university in China
    - second best university in Germany
    asked: times
    - best university
    - top 10 universities
    universities --where "country = 'Iceland' AND times_rank IS NOT NULL" --order-by times_rank --limit 1
    - best university in Iceland
    - best Icelandic university
    - which is the best university in Iceland?
    - highest ranked university in Iceland
    universities --where "country = 'Iceland' AND times_rank IS NOT NULL"
    - best universities in Iceland
    - top 2 universities in Iceland
    """#)

  static let worldMovement = Family(
    "world: movement",
    #"""
    universities --where "times_rank@2021 - times_rank@2022 > 10"
    - who gained more than 10 places in times
    - universities that gained more than 10 places in times
    - which universities rose more than 10 places in times
    - who climbed over ten places in times between 2021 and 2022
    universities --where "times_rank@2021 - times_rank@2022 > 10 AND country = 'Switzerland'"
    - Swiss universities that gained more than 10 places in times
    universities --where "university = 'University of Mysore'"
    - biggest climber in times
    - who gained the most places in times
    - who climbed most in times between 2021 and 2022
    - largest gain in times
    shows: 141
    - how many universities rose in times
    - number of universities that rose in times between 2021 and 2022
    rankings diff times 2021 2022 --movement new
    - who is new in times
    - which universities are new in the times ranking
    rankings diff shanghai 2021 2022 --movement gone
    - who left the shanghai ranking
    universities --where "times_tied = TRUE"
    - who is tied in times
    - universities tied in times
    universities --where "times_tied = TRUE AND country = 'France'"
    - French universities tied in times
    """#)

  static let worldScores = Family(
    "world: scores",
    #"""
    shows: University of Oxford; 99.0|99
    - score of Oxford in times
    - times score of Oxford
    - what is Oxford's score in times?
    - Oxford's times score
    - what score does Oxford have in times
    universities --where "times_score > 90"
    - universities with a times score above 90
    - universities with a score above 90 in times
    - universities whose times score is above 90
    - which universities have a times score over 90?
    - schools with a times score greater than 90
    - times score above 90
    universities --where "country = 'United Kingdom' AND times_score > 90"
    - British universities with a times score above 90
    universities --where "times_score@2021 > 95"
    - universities with a times score above 95 in 2021
    universities --where "times_score >= 99"
    - universities with a times score of at least 99
    """#)

  static let worldGroups = Family(
    "world: groups",
    #"""
    universities --group-by country
    - universities per country
    - number of universities by country
    - how many universities in each country
    universities --where "times_rank <= 100" --group-by country
    - how many universities in the times top 100 per country
    - number of times top 100 universities by country
    - universities in the times top 100 by country
    universities --group-by country --having "count > 24"
    - countries with more than 24 universities
    - which countries have more than 24 universities
    shows: 42
    - how many countries are in the catalogue
    - how many countries are there
    - number of countries
    shows: 22
    - how many universities are in Kenya
    - number of Kenyan universities
    - how many Kenyan universities are there?
    shows: 901
    - how many universities are there
    - number of universities
    """#)
}
