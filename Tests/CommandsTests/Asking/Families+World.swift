extension Family {
  /// Of the standard catalogue with three rankings of the world, which `Benchmarks/world-rankings` makes.
  static let world = [
    worldTops, worldRanksOfOne, worldHomonyms, worldPlaces, worldAdjectives, worldRegions, worldCrossed, worldOpen,
    worldMovement, worldScores, worldGroups, worldRefused, worldStrangers,
  ]

  static let worldTops = Family(
    "world: the first of a ranking",
    #"""
    universities --where "times_rank <= 5" --order-by times_rank
    - top 5 in times
    - times top 5
    - top 5 universities in the times ranking
    - the five best universities in times
    - top five of the Times Higher Education ranking
    - top 5 of the Times Higher Education World University Rankings
    universities --where "shanghai_rank <= 3" --order-by shanghai_rank
    - top 3 of the shanghai ranking
    - shanghai top 3
    - top 3 universities in shanghai ranking
    - the best three universities by shanghai
    universities --where "times_rank@2021 <= 3" --order-by times_rank@2021
    - times top 3 in 2021
    - top 3 in times 2021
    universities --where "country = 'Germany' AND times_rank IS NOT NULL" --order-by times_rank --limit 3 --ties
    - top 3 German universities in times
    - three best universities in Germany in the times ranking
    - best 3 universities of Germany by times
    universities --where "country = 'Switzerland' AND times_rank <= 50"
    - Swiss universities in the times top 50
    - universities in Switzerland in the top 50 of times
    universities --where "cwur_rank = 1"
    - best university in cwur
    - who is first in cwur
    - number one in cwur
    universities --where "country = 'Japan' AND shanghai_rank <= 100"
    - Japanese universities in the shanghai top 100
    - universities in Japan in the top 100 of shanghai
    universities --where "country = 'Australia' AND times_rank IS NOT NULL" --order-by times_rank --limit 1
    - best Australian university in times
    - best university in Australia by times
    universities --where "country = 'Australia' AND times_rank IS NOT NULL" --order-by times_rank --limit 1 --offset 1
    - second best Australian university in times
    universities --where "city = 'Toronto'"
    - universities in the city of Toronto
    """#)

  static let worldRanksOfOne = Family(
    "world: a rank of somebody",
    #"""
    shows: University of Oxford; 4; !University of Cambridge
    - times rank of Oxford
    - rank of Oxford in times
    - Times Higher Education ranking of Oxford
    - Oxford's times rank
    - what is the rank of Oxford in the times ranking?
    - where does Oxford rank in times
    - Oxford times
    - how is the University of Oxford ranked in times
    shows: ETH Zurich; 35
    - rank of ETH Zurich in shanghai
    - shanghai ranking of ETH Zurich
    - ETH Zurich shanghai rank
    - shanghai rank of ETH Zurich
    shows: University of Toronto; 13; !York
    - times rank of Toronto
    - Toronto times rank
    - rank of the University of Toronto in times
    shows: University of Cambridge; 1; !Massachusetts
    - times rank of Cambridge
    - rank of Cambridge in times
    shows: Washington University in St. Louis; 24; !Seattle
    - rank of Washington University in times
    - times rank of Washington University
    - times rank of Washington University in St Louis
    shows: University of Washington; 22; !St. Louis
    - rank of the University of Washington in times
    - UW's times rank
    shows: Shanghai University; 29
    - times rank of Shanghai University
    - rank of Shanghai University in times
    shows: Shanghai University; 43
    - rank of Shanghai University in shanghai
    - shanghai rank of Shanghai University
    shows: Korea University; 27; !Seoul National
    - times rank of Korea University
    - rank of Korea University in times
    shows: University of Oxford; 1; 4
    - rank of Oxford in times in 2021 and 2022
    - Oxford's times ranks in 2021 and 2022
    shows: University of Oxford; 4; 16; 28
    - ranks of Oxford
    - rank of Oxford
    - all ranks of Oxford
    """#)

  static let worldHomonyms = Family(
    "world: names that several have",
    #"""
    asked: York University; University of York
    - times rank of York
    - where is York
    - rank of York in times
    - York
    - show York
    - is York in the times top 30
    - compare York and Leeds
    - everything about York
    - York's rank in shanghai
    asked: University of Newcastle; Newcastle University
    - times rank of Newcastle
    - where is Newcastle
    shows: York University; 26; !University of York
    - times rank of York University
    shows: University of York; 25; !York University
    - times rank of the University of York
    - rank of University of York in times
    shows: Toronto; Ontario; Canada; !United Kingdom
    - where is York University
    shows: York; United Kingdom; !Ontario
    - where is the University of York
    """#)

  static let worldPlaces = Family(
    "world: places that are in a name",
    #"""
    universities --where "country = 'South Korea'"
    - universities in Korea
    - universities in South Korea
    - which universities are in Korea?
    - Korean universities
    - South Korean universities
    universities --where "state = 'Indiana'"
    - universities in Indiana
    - Indiana universities
    - which universities are in Indiana
    - schools in the state of Indiana
    universities --where "city = 'Shanghai'"
    - universities in Shanghai
    - which universities are in Shanghai?
    - universities in the city of Shanghai
    universities --where "state = 'Washington'"
    - universities in Washington
    - universities in Washington state
    universities --where "country = 'Iceland'"
    - universities in Iceland
    - Icelandic universities
    universities --where "city = 'York'"
    - universities in the city of York
    universities --where "country = 'Singapore'"
    - universities in Singapore
    universities --where "country = 'Kenya'"
    - universities in Kenya
    - Kenyan universities
    - schools in Kenya
    shows: University of Toronto
    - where is the University of Toronto
    """#)

  static let worldAdjectives = Family(
    "world: adjectives of countries",
    #"""
    universities --where "country = 'France'"
    - French universities
    - universities in France
    - universities of France
    universities --where "country = 'Netherlands'"
    - Dutch universities
    - universities in the Netherlands
    - universities in Holland
    universities --where "country = 'Switzerland'"
    - Swiss universities
    - universities in Switzerland
    universities --where "country = 'China'"
    - Chinese universities
    - universities in China
    universities --where "country = 'Australia'"
    - Australian universities
    - universities in Australia
    universities --where "country = 'Germany'"
    - German universities
    - universities located in Germany
    universities --where "country = 'Japan'"
    - Japanese universities
    universities --where "country = 'India'"
    - Indian universities
    universities --where "country = 'Canada'"
    - Canadian universities
    universities --where "country = 'Sweden'"
    - Swedish universities
    universities --where "country = 'Spain'"
    - Spanish universities
    universities --where "country = 'Italy'"
    - Italian universities
    universities --where "country = 'Brazil'"
    - Brazilian universities
    universities --where "country = 'Poland'"
    - Polish universities
    universities --where "country = 'United Kingdom'"
    - British universities
    - UK universities
    - universities in the UK
    - universities in Great Britain
    - universities in the United Kingdom
    universities --where "country = 'Denmark' OR country = 'Norway'"
    - Danish or Norwegian universities
    - universities in Denmark or Norway
    - universities in Denmark and Norway
    universities --where "NOT country = 'United States' AND times_rank <= 20"
    - universities outside the US in the times top 20
    - non-American universities in the times top 20
    """#)

  static let worldRegions = Family(
    "world: regions",
    #"""
    universities --where "country IN ('United Kingdom', 'Germany', 'France', 'Netherlands', 'Switzerland', 'Italy', 'Spain', 'Sweden', 'Norway', 'Denmark', 'Finland', 'Belgium', 'Austria', 'Ireland', 'Portugal', 'Poland', 'Greece', 'Hungary', 'Iceland')"
    - European universities
    - universities in Europe
    - which universities are in Europe?
    - schools in Europe
    universities --where "country IN ('China', 'Japan', 'South Korea', 'India', 'Singapore', 'Malaysia', 'Thailand', 'Indonesia', 'Israel', 'Saudi Arabia')"
    - Asian universities
    - universities in Asia
    universities --where "country IN ('South Africa', 'Egypt', 'Nigeria', 'Kenya')"
    - African universities
    - universities in Africa
    universities --where "country IN ('United Kingdom', 'Germany', 'France', 'Netherlands', 'Switzerland', 'Italy', 'Spain', 'Sweden', 'Norway', 'Denmark', 'Finland', 'Belgium', 'Austria', 'Ireland', 'Portugal', 'Poland', 'Greece', 'Hungary', 'Iceland') AND times_rank <= 20"
    - European universities in the times top 20
    - universities in Europe in the top 20 of times
    universities --where "country IN ('China', 'Japan', 'South Korea', 'India', 'Singapore', 'Malaysia', 'Thailand', 'Indonesia', 'Israel', 'Saudi Arabia') AND times_rank IS NOT NULL" --order-by times_rank --limit 3 --ties
    - top 3 Asian universities in times
    - three best universities in Asia in times
    universities --where "country IN ('Brazil', 'Argentina', 'Chile', 'Colombia')"
    - universities in South America
    - South American universities
    universities --where "country IN ('Sweden', 'Norway', 'Denmark', 'Finland', 'Iceland')"
    """#)

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

  static let worldRefused = Family(
    "world: what must be refused",
    #"""
    refused: Hogwarts
    - times rank of Hogwarts
    - compare Oxford and Hogwarts
    refused: Narnia
    - universities in Narnia
    - best university in Narnia
    refused: QS
    - QS rank of Oxford
    refused: like
    - universities like Oxford
    refused: near
    - universities near Oxford
    refused: its
    - what is its rank in times
    refused: them
    - which of them are in France
    refused: 1987
    - times top 10 in 1987
    refused: 2021
    - cwur top 10 in 2021
    refused: tuition
    - tuition at Oxford
    """#)

  static let worldStrangers = Family(
    "world: strangers",
    #"""
    universities --where "country = 'Netherlands' AND times_rank <= 100"
    - Dutch universities in the top 100 of times
    - universities in Holland in the times top 100
    - which universities of the Netherlands are in the times top 100
    universities --where "country = 'United Kingdom' AND times_rank <= 10"
    - British universities in the times top ten
    - UK schools in the top 10 of times
    universities --where "country = 'France'"
    - universities from France
    - which schools are in France
    - French schools
    universities --where "country = 'South Korea' AND shanghai_rank <= 100"
    - Korean universities in the top 100 of shanghai
    - South Korean schools in the shanghai top 100
    universities --where "country = 'Finland'"
    - Finnish universities
    - unis in Finland
    universities --where "country = 'Portugal' OR country = 'Spain'"
    - universities in Spain and Portugal
    - Spanish or Portuguese universities
    universities --where "country = 'Mexico'"
    - Mexican universities
    universities --where "country = 'Egypt'"
    - Egyptian universities
    universities --where "country = 'New Zealand'"
    - universities in New Zealand
    - New Zealand universities
    shows: 13
    - Toronto's times rank
    - what's Toronto's rank in times
    shows: ETH Zurich; 9
    - ETH Zurich in times
    - what is the times rank of ETH Zurich
    shows: 35
    - Cambridge in cwur
    - what is Cambridge's cwur rank
    shows: Heidelberg; 3
    - shanghai rank of Heidelberg
    - Heidelberg's rank in shanghai
    asked: University of York; York University
    - how is York ranked
    - York's times rank
    - tell me about York
    - York in shanghai
    asked: times; shanghai; cwur
    - best university in France
    - the best Dutch universities
    - top three universities in Japan
    - best universities in Asia
    - which Italian university is best
    - leading universities in Switzerland
    - best Indian university
    universities --where "country = 'Iceland' AND times_rank IS NOT NULL" --order-by times_rank --limit 1
    - the best school in Iceland
    - top university in Iceland
    universities --where "times_rank <= 50 AND NOT cwur_rank <= 50"
    - in the times top 50 but not in the cwur top 50
    - times top 50 without cwur top 50
    universities --where "times_rank <= 10 AND shanghai_rank <= 20"
    - in the times top 10 and the shanghai top 20
    universities --where "shanghai_rank < times_rank AND country = 'China'"
    - Chinese universities ranked better in shanghai than in times
    - Chinese universities whose shanghai rank is better than their times rank
    universities --where "times_rank < 9"
    - who is above ETH Zurich in times
    - universities ranked higher than ETH Zurich in times
    universities --where "times_rank < 9 AND country = 'United Kingdom'"
    - British universities above ETH Zurich in times
    universities --where "times_score >= 95"
    - times score of 95 or more
    - universities scoring at least 95 in times
    universities --where "country = 'Germany' AND times_score > 80"
    - German universities with a times score above 80
    shows: 97.8
    - times score of ETH Zurich
    - ETH Zurich's score in times
    universities --where "country = 'Germany'" --group-by city
    - German universities by city
    - number of universities per city in Germany
    universities --where "shanghai_rank <= 100" --group-by country
    - shanghai top 100 by country
    - number of universities in the shanghai top 100 per country
    universities --group-by country --having "count >= 26"
    - countries having at least 26 universities
    - countries with 26 universities or more
    shows: 24
    - how many universities are there in South Korea
    - number of Korean universities
    universities --where "times_rank@2021 - times_rank@2022 >= 12"
    - who gained at least 12 places in times
    - universities that climbed 12 places or more in times
    universities --where "university = 'University of Mysore'"
    - greatest climber in times
    - which university rose most in times
    shows: 136
    - how many universities fell in times
    universities --where "state = 'Indiana' AND times_rank IS NOT NULL"
    - Indiana universities ranked in times
    - universities in Indiana with a times rank
    universities --where "city = 'Shanghai' AND times_rank <= 100"
    - universities in Shanghai in the times top 100
    universities --where "country = 'Kenya' AND shanghai_rank IS NULL"
    - Kenyan universities not ranked in shanghai
    - Kenyan universities without a shanghai rank
    no
    - are all Swiss universities in the times top 100
    - is Oxford in the times top 3
    not known
    - are there Kenyan universities in the times top 10
    yes
    - is Oxford in the times top 5
    - is there a Japanese university in the times top 20
    - is Oxford in the United Kingdom
    shows: Towards AI; Times Higher Education|times
    shows: 2021; 2022
    - which editions of the times ranking are there
    - years of the shanghai ranking
    refused: Wakanda
    - universities in Wakanda
    - best university in Wakanda
    refused: 2019
    - times ranking of 2019
    refused: beautiful
    - beautiful universities in Italy
    refused: around
    - universities around London
    """#)
}
