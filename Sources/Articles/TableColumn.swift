import Terms

/// What a column of a table holds, by its header.
enum TableColumn: Equatable {
  case university
  case rank
  case programs
  case other

  init(header: String) {
    let words = Set(FoldedKey.words(header))
    func names(_ some: Set<String>) -> Bool { !words.isDisjoint(with: some) }
    if names(RankingSlug.rankWords) {
      self = .rank
    } else if names(["university", "universities", "institution", "institutions", "school", "schools", "college"]) {
      self = .university
    } else if names(["program", "programs", "programme", "programmes", "degree", "degrees"]) {
      self = .programs
    } else {
      self = .other
    }
  }
}
