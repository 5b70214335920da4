/// Which column of a file holds what.
struct RankingColumns {
  private var indexes: [RankingColumn: Int] = [:]
  private let names: [String]
  /// The column of ranks.
  private(set) var rank = 0
  /// The column of scores, where there is one.
  private(set) var score: Int?
  /// The columns that name the edition, where there are any: of the ranking, then of the year.
  private(set) var editionColumns: [Int] = []

  subscript(_ column: RankingColumn) -> Int? { indexes[column] }

  /// Recognises columns by their names, those that the user has named before.
  ///
  /// - Throws: `.severalColumns`, `.noSuchColumn`, `.missingColumn`.
  init(_ names: [String], _ options: RankingImportOptions) throws(RankingImportError) {
    self.names = names
    for (column, name) in options.columns { indexes[column] = try Self.index(of: name, among: names) }
    let chosen = Set(indexes.values)
    let free = names.indices.filter { !chosen.contains($0) }.map { (index: $0, name: RankingColumn.folded(names[$0])) }
    for column in RankingColumn.allCases where indexes[column] == nil {
      indexes[column] = try recognised(column, among: free, options)
    }
    // A list of two columns calls its ranks a ranking.
    if indexes[.rank] == nil, let ranking = indexes.removeValue(forKey: .ranking) { indexes[.rank] = ranking }
    try requireColumns(options)
    rank = indexes[.rank] ?? 0
    score = indexes[.score]
    editionColumns = [indexes[.ranking], indexes[.year]].compactMap { $0 }
  }

  private func recognised(
    _ column: RankingColumn, among free: [(index: Int, name: String)], _ options: RankingImportOptions
  ) throws(RankingImportError) -> Int? {
    for names in column.names {
      var found = free.filter { names.contains($0.name) }
      if found.isEmpty, column == .rank || column == .score {
        let dated = free.compactMap { cell in
          RankingColumn.withoutYear(cell.name).map { (index: cell.index, name: $0.name, year: $0.year) }
        }.filter { names.contains($0.name) }
        let fitting = dated.filter { $0.year == options.year }
        found = (fitting.isEmpty ? dated : fitting).map { (index: $0.index, name: $0.name) }
      }
      guard found.count <= 1 else {
        throw .usage(.severalColumns(column, found.map { self.names[$0.index] }))
      }
      if let index = found.first?.index { return index }
    }
    return nil
  }

  private static func index(of name: String, among names: [String]) throws(RankingImportError) -> Int {
    if let index = names.firstIndex(of: name) { return index }
    let key = RankingColumn.folded(name)
    let alike = names.indices.filter { RankingColumn.folded(names[$0]) == key }
    guard alike.count == 1, let index = alike.first else { throw .usage(.noSuchColumn(name, names)) }
    return index
  }

  private func requireColumns(_ options: RankingImportOptions) throws(RankingImportError) {
    let missing: RankingColumn? =
      if indexes[.rank] == nil { .rank } else if mentionColumns.isEmpty { .university } else { nil }
    if let missing { throw .usage(.missingColumn(missing, names)) }
    if options.year == nil, indexes[.year] == nil { throw .usage(.noYear) }
    if options.ranking == nil, indexes[.ranking] == nil { throw .usage(.noRanking) }
  }

  /// The columns that say which university is meant, or where it is.
  var mentionColumns: [(column: RankingColumn, index: Int)] {
    let naming: [RankingColumn] = [.university, .slug, .ror, .ipeds, .wikidata]
    guard naming.contains(where: { indexes[$0] != nil }) else { return [] }
    return (naming + [.country, .state, .city, .location]).compactMap { column in
      indexes[column].map { (column, $0) }
    }
  }
}
