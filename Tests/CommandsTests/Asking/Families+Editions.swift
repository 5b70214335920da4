extension Family {
  /// Editions, publishers, movement, ties and scores.
  static let editions = [editionsThere, published, firstAndBest, moved, climbed, kept, tied, comings]

  static let editionsThere = Family(
    "editions of a ranking",
    #"""
    shows: 2021; 2022; !Cornell; !Stanford
    - which editions of the machine learning ranking are there
    - editions of the ML ranking
    - which years does the ML ranking have?
    - what editions are there of the AI ranking
    - which editions of the AI ranking do you have
    - list the editions of the ML ranking
    - for which years is there an ML ranking
    - years of the AI ranking
    - what years does the machine learning ranking cover
    - in which years was the ML ranking published
    - ML ranking editions
    shows: 2022; !Cornell; !Stanford
    - latest edition of the AI ranking
    - what is the latest edition of the ML ranking?
    - newest edition of the AI ranking
    - most recent edition of the ML ranking
    - which is the latest edition of the AI ranking
    - what year is the latest AI ranking
    - when was the latest AI ranking published
    shows: 2021; !Cornell; !Stanford
    - first edition of the AI ranking
    - oldest edition of the ML ranking
    - earliest edition of the AI ranking
    shows: ml; ai; !Cornell
    - which rankings are there
    - rankings
    - what rankings do you have?
    - list the rankings
    - all rankings
    - which rankings are in the catalogue
    """#)

  static let published = Family(
    "publishers and sources",
    #"""
    shows: Towards AI; !Towards AI Team; !Cornell
    - who published the 2022 ranking
    - publisher of the 2022 ranking
    - who is the publisher of the 2022 ML ranking?
    - who published the ML ranking of 2022
    - who made the 2022 AI ranking
    - by whom was the 2022 ranking published
    - who published the AI ranking in 2022
    - 2022 ranking publisher
    - the 2022 ranking was published by whom
    - which publisher has the 2022 ML ranking
    shows: Towards AI Team; !Cornell
    - who published the 2021 ranking
    - publisher of the ML ranking of 2021
    - who published the AI ranking in 2021?
    shows: Best Master's Programs in Machine Learning (2022); !Cornell
    - source of the 2022 ranking
    - what is the source of the 2022 ranking?
    - where does the 2022 ranking come from
    - source of the ML ranking of 2022
    - sources of the 2022 AI ranking
    shows: Master's Program in Machine Learning (2021); !Cornell
    - source of the 2021 ranking
    - where does the 2021 ML ranking come from
    """#)

  static let firstAndBest = Family(
    "first and best ranks",
    #"""
    shows: 2022
    - when was Columbia first ranked
    - in which year was Columbia first ranked?
    - first year that Columbia was ranked
    - since when is Columbia ranked
    - when did Columbia first appear in the ML ranking
    - when did Columbia enter the ML ranking
    - first ranking of Columbia
    - Columbia was first ranked when
    - in what year did Columbia first get a rank
    - what year was Columbia first ranked in ML
    - first ML edition with Columbia
    shows: 8
    - best rank ever of UCLA in ML
    - UCLA's best ML rank ever
    - what is the best ML rank UCLA ever had?
    - highest ML rank UCLA has had
    - best ML rank of UCLA in all years
    shows: 8; 7
    - best rank ever of UCLA
    - UCLA's best rank ever
    - what was the best rank UCLA ever had
    shows: 9; 10
    no
    - was Columbia ranked in 2021
    - was Columbia ranked in ML in 2021?
    - did Columbia have a rank in 2021
    - was Columbia in the 2021 ML ranking
    - was Columbia listed in the AI ranking in 2021
    - had Columbia an AI rank in 2021
    yes
    - was Columbia ranked in 2022
    - is Columbia ranked in ML
    - was Cornell ranked in AI in 2021
    - was MIT in the ML ranking in 2021?
    """#)

  static let moved = Family(
    "movement between two years",
    #"""
    rankings diff ml 2021 2022 --movement changed
    - who moved in machine learning between 2021 and 2022
    - what changed in ML between 2021 and 2022
    - which universities changed rank in ML from 2021 to 2022?
    - who changed places in ML since 2021
    - changes in the ML ranking between 2021 and 2022
    - which ranks changed in ML
    - movement in ML between 2021 and 2022
    - moves in machine learning 2021 to 2022
    - ML changes since 2021
    rankings diff ml 2021 2022 || rankings diff ml 2021 2022 --movement changed
    - difference between the ML rankings of 2021 and 2022
    - ML 2021 vs 2022
    - how did the ML ranking change from 2021 to 2022
    rankings diff ml 2021 2022 --movement risen
    - who rose in ML since 2021
    - which universities rose in machine learning?
    - who climbed in ML
    - who went up in ML between 2021 and 2022
    - universities that improved in ML since last year
    - which schools moved up in ML
    - who gained places in ML
    - risers in ML
    rankings diff ml 2021 2022 --movement fallen
    - who fell in ML
    - which universities dropped in ML since 2021
    - who lost places in ML
    - who went down in machine learning
    - which schools got worse in ML
    shows: 4
    - how many universities rose in ML
    - how many schools climbed in ML between 2021 and 2022
    - number of universities that rose in ML
    shows: Georgia; University of Washington; Los Angeles; Urbana; !Columbia; !Carnegie
    - which universities changed in ML but not in AI
    - who changed in ML but not in AI
    - who moved in ML but not in AI
    - universities whose ML rank changed but not their AI rank
    - schools that rose in ML but not in AI
    """#)

  static let climbed = Family(
    "the size of a movement",
    #"""
    shows: Georgia; University of Washington; Los Angeles; Urbana; !Columbia; !Carnegie
    - biggest climber in ML
    - who climbed most in ML
    - who rose the most in ML?
    - largest gain in ML between 2021 and 2022
    - who gained the most places in ML
    - which university improved the most in ML since 2021
    - biggest riser in machine learning
    - biggest gain in ML
    - which school moved up the most in ML
    - top climber in ML
    - who gained at least one place in ML
    - who gained 1 place in ML
    universities --where "ml_rank@2021 - ml_rank@2022 > 10" --columns university
    - who gained more than 10 places in ML
    - universities that rose more than 10 places in ML
    - which schools climbed over ten places in ML
    - who went up by more than 10 places in ML?
    universities --where "ml_rank@2022 - ml_rank@2021 > 0" --columns university
    - who lost at least one place in ML
    - biggest faller in ML
    - who fell the most in ML
    """#)

  static let kept = Family(
    "places kept",
    #"""
    rankings diff ml 2021 2022 --movement same
    - who kept their place in ML
    - which universities kept their rank in ML?
    - who stayed the same in ML
    - universities that did not move in ML
    - who did not change in ML between 2021 and 2022
    - unchanged in ML since 2021
    - which schools stayed put in ML
    - universities with the same ML rank in 2021 and 2022
    - who remained at the same place in ML
    rankings diff ai 2021 2022 --movement same
    - who kept their place in AI
    - universities whose AI rank did not change
    - who stayed where they were in AI
    """#)

  static let tied = Family(
    "ties",
    #"""
    universities --where "ml_tied = TRUE"
    - who is tied in ML
    - which universities are tied in ML?
    - ties in ML
    - universities tied in machine learning
    - who shares a place in ML
    - tied universities in the ML ranking
    - universities that share a rank in ML
    - schools that are tied in ML
    - which schools tie in ML
    - are there ties in ML
    universities --where "ai_tied = TRUE"
    - who is tied in AI
    - universities tied in AI
    - ties in the AI ranking
    universities --where "ml_tied@2021 = TRUE"
    - who was tied in ML in 2021
    - universities tied in ML in 2021
    """#)

  static let comings = Family(
    "who is new and who is gone",
    #"""
    rankings diff ml 2021 2022 --movement new
    - who is new in ML
    - which universities are new in the ML ranking?
    - new in ML since 2021
    - newcomers in ML
    - who entered the ML ranking in 2022
    - who joined the ML ranking
    - new entries in ML
    - new universities in the 2022 ML ranking
    - who is in the ML ranking of 2022 but not in that of 2021
    - which university appeared in ML for the first time in 2022
    - new entrants to the ML ranking
    rankings diff ml 2021 2022 --movement gone
    - who is gone from the ML ranking
    - who dropped out of the ML ranking
    - which universities left the ML ranking since 2021
    - who disappeared from ML
    universities --where "ml_rank@2021 <= 10 AND (ml_rank@2022 > 10 OR ml_rank@2022 IS NULL)"
    - who left the ML top 10 in 2022
    - who dropped out of the top 10 in ML
    """#)
}
