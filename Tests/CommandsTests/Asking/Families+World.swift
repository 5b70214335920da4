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
}
