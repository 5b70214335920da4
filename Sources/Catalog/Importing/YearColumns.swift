/// The columns of a wide file that are each of a year: `2024 rank`, `rank 2023`, `2022`, `score 2024`.
struct YearColumns {
  /// The columns of one year.
  struct Columns: Equatable {
    let rank: Int
    var score: Int?
  }

  private(set) var byYear: [Int: Columns] = [:]
  /// Every column of ranks or scores that is of a year, and the scores without a year, which are of the newest.
  private(set) var indexes: Set<Int> = []

  init(_ names: [String]) {
    let folded = names.map { RankingColumn.folded($0) }
    let dated = folded.enumerated().compactMap { index, name in
      RankingColumn.withoutYear(name).map { (index: index, name: $0.name, year: $0.year) }
    }
    for names in RankingColumn.rank.names {
      for cell in dated where names.contains(cell.name) && byYear[cell.year] == nil {
        byYear[cell.year] = Columns(rank: cell.index)
      }
    }
    if byYear.isEmpty { byYear = Self.bareYears(folded) }
    let scores = RankingColumn.score.names.flatMap { $0 }
    for cell in dated where scores.contains(cell.name) && byYear[cell.year]?.score == nil {
      byYear[cell.year]?.score = cell.index
    }
    indexes = Set(
      dated.filter { RankingColumn.rank.names.joined().contains($0.name) || scores.contains($0.name) }.map(\.index))
    indexes.formUnion(byYear.values.map(\.rank))
    takeUndatedScore(folded, scores)
  }

  /// The newest year of which there are ranks.
  var newest: Int? { byYear.keys.max() }

  /// A score without a year is of the newest: publishers put it beside their ranks of years before.
  private mutating func takeUndatedScore(_ folded: [String], _ scores: [String]) {
    let undated = folded.indices.filter { scores.contains(folded[$0]) }
    guard let newest, let index = undated.first, undated.count == 1 else { return }
    indexes.insert(index)
    if byYear[newest]?.score == nil { byYear[newest]?.score = index }
  }

  /// Columns that are named by nothing but a year, where each year has one.
  private static func bareYears(_ folded: [String]) -> [Int: Columns] {
    var byYear: [Int: Columns] = [:]
    for (index, name) in folded.enumerated() {
      guard let year = EditionReference.year(name), EditionName.years.contains(year) else { continue }
      if byYear.updateValue(Columns(rank: index), forKey: year) != nil { return [:] }
    }
    return byYear
  }
}
