extension Family {
  /// Ranks that are denied, compared with each other, or asked for in two rankings at once.
  static let crossedRankings = [
    topOfOneAlone, outsideTheTop, notRanked, ranked, oneAgainstTheOther, aboveAUniversity, inBothTops,
  ]

  static let topOfOneAlone = Family(
    "in the top of one ranking but not of the other",
    #"""
    universities --where "ml_rank <= 5 AND NOT ai_rank <= 5"
    - universities in the top 5 of ML but not of AI
    - schools in the ML top 5 but not the AI top 5
    - ML top 5 but not AI top 5
    - top 5 in ML, not top 5 in AI
    - which schools make the top five for machine learning but not for artificial intelligence?
    - universities which are in top 5 of ML but are not in top 5 of AI
    - in the top 5 of ML and not in the top 5 of AI
    - which university is in the ML top five without being in the AI top five
    - schools among the top 5 in ML but not among the top 5 in AI
    - list the universities in the ML top 5 except those in the AI top 5
    - universities that are top 5 for ML but outside the top 5 for AI
    universities --where "ai_rank <= 5 AND NOT ml_rank <= 5"
    - which universities in the AI top 5 are not in the ML top 5
    - AI top 5 schools that are not in the ML top 5
    - who is in the top 5 in AI but not in ML
    - universities not in the ML top 5 but in the AI top 5
    - of the AI top 5, which are not in the ML top 5
    universities --where "ml_rank <= 8 AND NOT ai_rank <= 10"
    - in the ML top 8 but not in the AI top 10
    - universities in the top 8 of ML but not in the top 10 of AI
    - schools ranked in the ML top 8 but outside the AI top 10
    programs --where "ml_rank <= 5 AND NOT ai_rank <= 5"
    - programs in the ML top 5 but not in the AI top 5
    universities --where "state = 'California' AND ml_rank <= 5 AND NOT ai_rank <= 5"
    - Californian universities in the ML top 5 but not in the AI top 5
    - universities in California in the top 5 of ML but not of AI
    universities --where "ml_rank <= 5 AND NOT (ai_rank <= 5 AND ml_rank <= 5)"
    - universities in the ML top 5 but not in the top 5 of both rankings
    """#)

  static let outsideTheTop = Family(
    "outside the top of a ranking",
    #"""
    universities --where "NOT ml_rank <= 5"
    - schools outside the ML top 5
    - universities not in the ML top 5
    - which universities are not in the top 5 for machine learning?
    - who is outside the top five in ML
    - schools that do not make the top 5 in ML
    - universities which are not among the top 5 of ML
    - universities beyond the top 5 in ML
    - not in the top 5 of ML
    - universities ranked outside the top 5 in machine learning
    - universities whose ML rank is not in the top 5
    - schools below the ML top 5
    programs --where "NOT ai_rank <= 10"
    - programs not in the AI top 10
    - programs outside the AI top 10
    - which programmes are not in the top 10 for AI
    - programs that are not among the AI top ten
    universities --where "state = 'California' AND NOT ai_rank <= 10"
    - California universities outside the AI top 10
    - universities in California that are not in the AI top 10
    universities --where "NOT ml_rank <= 5 AND NOT ai_rank <= 5"
    - universities in neither the ML top 5 nor the AI top 5
    - schools neither in the top 5 of ML nor in the top 5 of AI
    - universities outside both the ML top 5 and the AI top 5
    - universities not in the top 5 of ML or AI
    universities --where "NOT ml_rank@2021 <= 5"
    - schools outside the ML top 5 in 2021
    - universities not in the top 5 of ML in 2021
    """#)

  static let notRanked = Family(
    "without a rank",
    #"""
    universities --where "ml_rank@2021 IS NULL"
    - universities with no ml rank in 2021
    - not ranked in ML in 2021
    - universities not ranked in ML in 2021
    - which schools have no ML rank for 2021?
    - who was missing from the ML ranking in 2021
    - schools unranked in ML in 2021
    - universities that were not in the 2021 ML ranking
    - who wasn't ranked in machine learning in 2021
    - schools without a 2021 ML rank
    - universities absent from the ML ranking of 2021
    - which university is not listed in the ML ranking of 2021
    universities --where "ai_rank@2021 IS NULL"
    - universities without an AI rank in 2021
    - who had no AI rank in 2021
    - universities which were not ranked in AI in 2021
    universities --where "ai_rank IS NULL"
    - universities with no AI rank
    - universities not ranked in AI
    - schools unranked in AI
    programs --where "ml_rank@2021 IS NULL"
    - programs without an ML rank in 2021
    - programs at universities that were not ranked in ML in 2021
    """#)

  static let ranked = Family(
    "with a rank",
    #"""
    universities --where "ai_rank IS NOT NULL"
    - universities that have an AI rank
    - universities with an AI rank
    - which universities have an AI rank?
    - universities ranked in AI
    - universities which are ranked for AI
    - schools listed in the AI ranking
    - all schools that appear in the AI ranking
    - everyone ranked in AI
    - universities that are in the AI ranking
    - universities having an AI rank
    - who is ranked in artificial intelligence
    universities --where "ai_rank@2021 IS NOT NULL"
    - universities ranked in AI in 2021
    - universities that had an AI rank in 2021
    - who was ranked in AI in 2021?
    universities --where "ml_rank@2021 IS NOT NULL AND state = 'California'"
    - Californian universities ranked in ML in 2021
    - universities in California that were ranked in ML in 2021
    """#)

  static let oneAgainstTheOther = Family(
    "one rank against the other",
    #"""
    universities --where "ai_rank < ml_rank"
    - AI rank better than ML rank
    - universities whose AI rank is better than their ML rank
    - universities ranked better in AI than in ML
    - who does better in AI than in ML?
    - schools ranked higher in AI than in machine learning
    - which universities are better at AI than at ML
    - universities that rank higher for AI than for ML
    - schools with a better AI rank than ML rank
    - universities with an AI rank better than their ML rank
    - ranked above their ML rank in AI
    - universities better ranked in AI than in ML
    - better in AI than in ML
    universities --where "ml_rank < ai_rank"
    - ranked better in ML than in AI
    - universities whose ML rank is higher than their AI rank
    - schools that are stronger in ML than in AI
    - universities whose AI rank is worse than their ML rank
    - which schools are ranked lower in AI than in ML
    universities --where "ai_rank = ml_rank"
    - AI rank equals their ML rank
    - universities whose AI rank equals their ML rank
    - schools with the same rank in AI and ML
    - universities ranked the same in AI and in ML
    - universities whose AI and ML ranks are equal
    - same place in both rankings
    universities --where "ai_rank <> ml_rank"
    - universities whose AI rank differs from their ML rank
    - schools ranked differently in AI and ML
    universities --where "ai_rank@2021 < ml_rank@2021"
    - universities ranked better in AI than in ML in 2021
    universities --where "state = 'California' AND ml_rank < ai_rank"
    - Californian universities that are ranked better in ML than in AI
    programs --where "ai_rank < ml_rank"
    - programs ranked better in AI than in ML
    """#)

  static let aboveAUniversity = Family(
    "one university against another",
    #"""
    universities --where "ai_rank < 5"
    - ranked above MIT in AI
    - universities ranked above MIT in AI
    - who is ranked above MIT in AI?
    - which schools are better than MIT in AI
    - universities better than MIT for AI
    - schools ahead of MIT in the AI ranking
    - who beats MIT in AI
    - universities with a better AI rank than MIT
    - schools ranked higher than MIT in artificial intelligence
    - which universities rank higher than MIT for AI
    - universities that are ranked before MIT in AI
    universities --where "ml_rank > 6"
    - universities ranked below Georgia Tech in ML
    - who is ranked below UC San Diego in ML
    - schools behind Georgia Tech in ML
    - universities worse than Georgia Tech in ML
    universities --where "state = 'California' AND ai_rank < 13"
    - universities in California ranked above Georgia Tech in AI
    - Californian schools ahead of Georgia Tech in AI
    universities --where "ml_rank@2021 < 3"
    - who was ranked above Stanford in ML in 2021
    - universities above Stanford in ML in 2021
    shows: Cornell University; Stanford University; 2; 3; !Carnegie
    - is Cornell or Stanford better for AI
    - Cornell or Stanford for AI?
    - which is better for AI, Cornell or Stanford
    - who is better in AI: Cornell or Stanford?
    - which of Cornell and Stanford is ranked higher in AI
    - Cornell vs Stanford in AI
    - is Cornell ranked higher than Stanford in AI
    yes
    - is Cornell ahead of Stanford in AI?
    - does Cornell rank above Stanford in AI
    no
    - is Stanford ahead of Cornell in AI?
    """#)

  static let inBothTops = Family(
    "in both tops",
    #"""
    universities --where "ai_rank <= 5 AND ml_rank <= 5"
    - universities in the top 5 of both ML and AI
    - in both the top 5 of ML and AI
    - top 5 in ML and in AI
    - schools in the top 5 in both rankings
    - universities that are in the ML top 5 and in the AI top 5
    - who is in the AI top five as well as the ML top five
    - schools top 5 in AI and also top 5 in ML
    - universities in the top 5 for AI and for ML
    - which schools are in both top 5s
    - both AI and ML top 5
    universities --where "ai_rank <= 3 OR ml_rank <= 3"
    - universities in the top 3 of ML or AI
    - in the top 3 of ML or in the top 3 of AI
    - schools in either the ML top 3 or the AI top 3
    - universities in the top 3 of at least one ranking
    universities --where "ml_rank <= 10 AND ai_rank <= 5"
    - in the ML top 10 and the AI top 5
    - universities in the top 10 of ML and the top 5 of AI
    - schools ranked in the ML top 10 and in the AI top 5
    """#)
}
