import Markdown
import Terms
import Wording

/// Reads the tables of an article that list universities with their ranks.
struct TableReader {
  private(set) var rankings: [ArticleRanking] = []
  private(set) var universities: [ArticleUniversity] = []
  private var rankingIndex: [String: Int] = [:]
  private var universityIndex: [FoldedKey: Int] = [:]
  /// The universities of the table that is being read.
  private var seen: Set<FoldedKey> = []
  /// The place of each rank, by ranking and university.
  private var ranked: [[Int: SourcePosition]] = []

  /// A table that counts: the meaning of its columns, and the ranking of each.
  struct Columns {
    let kinds: [TableColumn]
    let university: Int
    var rankings: [Int: Int] = [:]

    /// Nil for a table without a column of universities or without one of ranks.
    init?(_ table: Table) {
      kinds = table.header.map { TableColumn(header: TextSlice($0.inlines, at: $0.position).text) }
      guard let university = kinds.firstIndex(of: .university), kinds.contains(.rank) else { return nil }
      self.university = university
    }
  }

  mutating func read(_ table: Table, _ columns: Columns, _ log: inout ProblemLog) {
    var columns = columns
    columns.rankings = readHeader(table, columns, &log)
    seen = []
    for row in table.rows { read(row, columns, &log) }
  }

  /// The ranking of each column of ranks; a second table may go on with those of the first.
  private mutating func readHeader(_ table: Table, _ columns: Columns, _ log: inout ProblemLog) -> [Int: Int] {
    var indices: [Int: Int] = [:]
    var places: [String: SourcePosition] = [:]
    for (column, cell) in table.header.enumerated() where columns.kinds[column] == .rank {
      let header = TextSlice(cell.inlines, at: cell.position).text
      guard let slug = RankingSlug.slug(header: header) else {
        log.problem(.noSlug(header: header), at: cell.position)
        continue
      }
      if let first = places.updateValue(cell.position, forKey: slug) {
        log.problem(.sameRanking(header: header, slug: slug, first: first), at: cell.position)
        continue
      }
      indices[column] = ranking(slug: slug, name: header, at: cell.position)
    }
    return indices
  }

  private mutating func ranking(slug: String, name: String, at position: SourcePosition) -> Int {
    if let index = rankingIndex[slug] { return index }
    rankings.append(ArticleRanking(slug: slug, name: name, entries: [], position: position))
    ranked.append([:])
    rankingIndex[slug] = rankings.count - 1
    return rankings.count - 1
  }

  private mutating func read(_ row: Table.Row, _ columns: Columns, _ log: inout ProblemLog) {
    let expected = row.cells.count
    if row.writtenCellCount > expected {
      let place = row.firstExcess ?? row.position
      log.problem(.tooManyCells(found: row.writtenCellCount, expected: expected), at: place)
    } else if row.writtenCellCount < expected {
      log.problem(.tooFewCells(found: row.writtenCellCount, expected: expected), at: row.position)
    }
    guard let index = university(of: row, columns, &log) else { return }
    for (column, cell) in row.cells.prefix(row.writtenCellCount).enumerated() {
      switch columns.kinds[column] {
      case .rank: readRank(cell, ranking: columns.rankings[column], university: index, &log)
      case .programs: readPrograms(cell, university: index, &log)
      case .university, .other: break
      }
    }
  }

  /// The row's university; nil if it has none, or one that stands in the table already.
  private mutating func university(of row: Table.Row, _ columns: Columns, _ log: inout ProblemLog) -> Int? {
    guard columns.university < row.writtenCellCount else { return nil }
    let cell = row.cells[columns.university]
    let printed = PrintedUniversity(TextSlice(cell.inlines, at: cell.position))
    guard !printed.key.isEmpty else {
      log.problem(.noUniversity, at: cell.position)
      return nil
    }
    let known = universityIndex[printed.key]
    if !seen.insert(printed.key).inserted, let known {
      let first = universities[known]
      log.problem(.sameUniversity(name: printed.name, as: first.name, first: first.position), at: cell.position)
      return nil
    }
    if let known { return known }
    universities.append(printed.university)
    universityIndex[printed.key] = universities.count - 1
    return universities.count - 1
  }

  private mutating func readRank(_ cell: Table.Cell, ranking: Int?, university: Int, _ log: inout ProblemLog) {
    let text = TextSlice(cell.inlines, at: cell.position).text
    do {
      guard let rank = try PrintedRank.parse(text), let ranking else { return }
      let name = universities[university].name
      if let first = ranked[ranking].updateValue(cell.position, forKey: university) {
        log.problem(.sameUniversity(name: name, as: name, first: first), at: cell.position)
      }
      rankings[ranking].entries.append(ArticleEntry(university: name, rank: rank, position: cell.position))
    } catch {
      log.problem(.rank(text: text, error), at: cell.position)
    }
  }

  private mutating func readPrograms(_ cell: Table.Cell, university: Int, _ log: inout ProblemLog) {
    var keys: Set<FoldedKey> = []
    // A second table may name them again.
    let known = Set(universities[university].programs.map { FoldedKey.program($0.name) })
    for slice in ProgramNames.split(TextSlice(cell.inlines, at: cell.position)) {
      let name = slice.text
      let program = ArticleProgram(name: name, degree: DegreeName.degree(of: name), position: slice.position)
      let key = FoldedKey.program(name)
      guard keys.insert(key).inserted else {
        log.problem(.sameProgram(name: name, university: universities[university].name), at: slice.position)
        continue
      }
      if !known.contains(key) { universities[university].programs.append(program) }
    }
  }
}
