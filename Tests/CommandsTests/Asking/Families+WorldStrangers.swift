extension Family {
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
