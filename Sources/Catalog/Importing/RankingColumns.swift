import Tables

/// Which column of a file holds what.
struct RankingColumns {
  private var indexes: [RankingColumn: Int] = [:]
  let names: [String]
  /// The column of ranks.
  private(set) var rank = 0
  /// The column of scores, where there is one.
  private(set) var score: Int?
  /// The columns that name the edition, where there are any: of the ranking, then of the year.
  private(set) var editionColumns: [Int] = []
  /// Whether the ranks are one column of several, each of a year: then an empty cell is no entry of that year.
  private(set) var isOneYearOfSeveral = false

  subscript(_ column: RankingColumn) -> Int? { indexes[column] }

  /// Whether a column holds anything that is known.
  func isTaken(_ index: Int) -> Bool { indexes.values.contains(index) }

  /// Recognises columns by their names, those that the user has named before.
  ///
  /// - Throws: `.severalColumns`, `.noSuchColumn`, `.missingColumn`.
  init(_ names: [String], _ options: RankingImportOptions) throws(RankingImportError) {
    self.names = names
    for (column, name) in options.columns { indexes[column] = try Self.index(of: name, among: names) }
    let matcher = ColumnMatcher(names)
    let free = Set(names.indices).subtracting(indexes.values)
    for column in RankingColumn.allCases where indexes[column] == nil {
      indexes[column] = try recognised(column, matcher, among: free, options)
    }
    // A list of two columns calls its ranks a ranking.
    if indexes[.rank] == nil, let ranking = indexes.removeValue(forKey: .ranking) { indexes[.rank] = ranking }
    try requireColumns(options)
    rank = indexes[.rank] ?? 0
    score = indexes[.score]
    let years = YearColumns(names).byYear
    isOneYearOfSeveral = years.count > 1 && years.contains { $0.value.rank == rank }
    editionColumns = [indexes[.ranking], indexes[.year]].compactMap { $0 }
  }

  private func recognised(
    _ column: RankingColumn, _ matcher: ColumnMatcher, among free: Set<Int>, _ options: RankingImportOptions
  ) throws(RankingImportError) -> Int? {
    let isDated = column == .rank || column == .score
    for names in column.names {
      var found = matcher.columns(of: names, among: free)
      if column == .score, !isOfYear(options) { found = [] }
      if found.isEmpty, isDated { found = dated(names, among: free, options) }
      guard found.count <= 1 else {
        throw .usage(.severalColumns(column, found.map { self.names[$0] }))
      }
      if let index = found.first { return index }
    }
    return column == .rank ? try rankOfYear(options) ?? publishersRank(among: free, ofYear: options.year) : nil
  }

  /// The columns of a name that are of the year that is loaded.
  private func dated(_ names: [String], among free: Set<Int>, _ options: RankingImportOptions) -> [Int] {
    free.sorted().filter { index in
      guard let dated = RankingColumn.withoutYear(RankingColumn.folded(self.names[index])), names.contains(dated.name)
      else { return false }
      return options.year == nil || dated.year == options.year
    }
  }

  /// `QS Rank`: the only column that ends so, of the year that is loaded where one of several is, and where its words do
  /// not say that it counts something else.
  private func publishersRank(among free: Set<Int>, ofYear year: Int?) -> Int? {
    let others: Set<Substring> = [
      "national", "country", "state", "regional", "region", "continent", "local", "previous", "last", "prior", "order",
      "subject", "change",
    ]
    let found = free.filter { index in
      let name = RankingColumn.folded(names[index])
      let words = (RankingColumn.withoutYear(name)?.name ?? name).split(separator: " ")
      return words.count > 1 && words.last == "rank" && others.isDisjoint(with: words)
    }
    let years = found.map { RankingColumn.withoutYear(RankingColumn.folded(names[$0]))?.year }
    let fitting = zip(found, years).filter { $1 == year || $1 == nil || year == nil }
    let dated = fitting.filter { $1 != nil }
    return (dated.count == 1 ? dated : fitting.count == 1 ? fitting : []).first?.0
  }

  /// Whether a score without a year may be of the year that is loaded: beside ranks of several years it is of the newest.
  private func isOfYear(_ options: RankingImportOptions) -> Bool {
    guard let rank = indexes[.rank], let year = options.year else { return true }
    let columns = YearColumns(names)
    guard columns.byYear.contains(where: { $0.value.rank == rank }) else { return true }
    return columns.newest == year
  }

  /// The column that is named by nothing but the year.
  private func rankOfYear(_ options: RankingImportOptions) throws(RankingImportError) -> Int? {
    guard let year = options.year else { return nil }
    let columns = YearColumns(names)
    if let index = columns.byYear[year]?.rank { return index }
    guard columns.byYear.isEmpty else {
      throw .usage(.otherYears(columns.byYear.keys.sorted(), wanted: year))
    }
    return nil
  }

  /// What was read for the year that is loaded, and the names of the columns that were left alone, since they are of
  /// others; nil if there are none.
  func leftOfOtherYears(_ options: RankingImportOptions) -> RankingImportWarning? {
    guard let year = options.year, indexes[.year] == nil else { return nil }
    let left = YearColumns(names).indexes.subtracting([rank, score ?? rank]).sorted()
    guard !left.isEmpty else { return nil }
    return .otherYears(
      year: year, rank: names[rank], score: score.map { names[$0] }, left: left.map { names[$0] })
  }

  private static func index(of name: String, among names: [String]) throws(RankingImportError) -> Int {
    let alike = ColumnMatcher(names).columns(named: name)
    guard alike.count == 1 || names.contains(name), let index = alike.first else {
      throw .usage(.noSuchColumn(name, names))
    }
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
