extension Phrasings {
  /// Editions of rankings, who published them, and the first and best ranks of a university.
  static let editions = Phrasing.table(
    #"""
    editions: rankings list ml --editions
    - when was the ML ranking published
    - who published the ML ranking
    - which editions of the machine learning ranking are there
    - editions of the ML ranking
    - which years does the ML ranking have?
    - for which years is there an ML ranking
    - in which years was the ML ranking published
    - ML ranking editions
    editions: rankings list ai --editions --year 2022
    - latest edition of the AI ranking
    - what year is the latest AI ranking
    - when was the latest AI ranking published
    - who published the AI ranking in 2022
    - sources of the 2022 AI ranking
    editions: rankings list ml --editions --year 2021
    - earliest edition of the ML ranking
    - publisher of the ML ranking of 2021
    - where does the 2021 ML ranking come from
    editions: rankings list --editions --year 2022
    - who published the ranking of 2022
    - who has published the 2022 ranking
    - who was the 2022 ranking published by
    - 2022 ranking publisher
    - where is the 2022 ranking from
    - who published the 2022 ranking
    - by whom was the 2022 ranking published
    - the 2022 ranking was published by whom
    - source of the 2022 ranking
    history: rankings history "Columbia University"
    - the first year that Columbia was ranked
    - first ranking of Columbia
    - when was Columbia ranked for the first time
    - when was Columbia first ranked
    - Columbia was first ranked when
    history: rankings history "Columbia University" --ranking ml
    - when did Columbia enter the ML ranking
    - first ML edition with Columbia
    summary: rankings history --summary "University of California, Los Angeles"
    - best rank ever of UCLA
    - UCLA's best rank ever
    summary: rankings history --summary "University of California, Los Angeles" --ranking ml
    - best rank of UCLA in ML ever
    - best rank ever of UCLA in ML
    - what is the best ML rank UCLA ever had?
    - highest ML rank UCLA has had
    - best ML rank of UCLA in all years
    list: rankings list
    - list the rankings
    - all rankings
    editions: rankings list ai --editions
    - what editions are there of the AI ranking
    editions: rankings list ml --editions --year 2022
    - the latest ML edition
    - when was the latest edition of the ML ranking published
    - who is the publisher of the 2022 ML ranking
    - which publisher has the 2022 ML ranking
    - who published the ML 2022 ranking
    """#)

  /// Of no edition.
  static let editionsTurnedAway = Phrasing.table(
    #"""
    unknown_year: 1999
    - who published the AI ranking in 1999
    - who published the 1999 ranking
    """#)
}
