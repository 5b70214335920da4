import SQLiteStorage

/// A document as the source of facts, before it has a row.
struct StatedSource: Sendable, Equatable {
  let title: String
  let publisher: String?
  let year: Int?
  let publishedOn: String?
  let url: String?
  let sha256: String
}

/// A source in the catalogue, and how it stands to the others: newer beats older.
///
/// Of two sources of one year the one that was loaded later counts as newer. A source without a year (a table of names)
/// is newer than any article: it is about what holds now.
struct FactSource {
  let id: Int64
  /// Whether this load found it with another digest than before.
  let isRevised: Bool
  private let years: [Int64: Int]

  init(id: Int64, isRevised: Bool, years: [Int64: Int]) {
    self.id = id
    self.isRevised = isRevised
    self.years = years
  }

  /// Whether this source's word replaces one that `other` stands behind; a source replaces its own.
  func replaces(_ other: Int64?) -> Bool {
    guard let other else { return true }
    return order(of: other) <= order(of: id)
  }

  /// Whether this source said it before `other` did.
  func precedes(_ other: Int64) -> Bool { order(of: id) < order(of: other) }

  /// The one of these sources that was first to speak; this source where there are none.
  func earliest(of sources: [Int64]) -> Int64 { sources.min { order(of: $0) < order(of: $1) } ?? id }

  private func order(of source: Int64) -> (Int, Int64) { (years[source] ?? Int.max, source) }
}

extension Connection {
  /// Finds or makes the row of a source. Another digest under the same title, publisher and year is a revision.
  func register(_ source: StatedSource, _ report: inout SeedReport) throws -> FactSource {
    let known = try first(
      """
      SELECT id, sha256, url, published_on FROM source
      WHERE title = ? AND ifnull(publisher, '') = ifnull(?, '') AND ifnull(year, 0) = ifnull(?, 0)
      """, [.text(source.title), Value(source.publisher), Value(source.year)]
    ) { (id: $0.int64(0), isSame: $0.optionalText(1) == source.sha256) }
    switch known {
    case nil: try insert(source)
    case let known? where known.isSame: break
    case let known?: try revise(known.id, source)
    }
    let id = known?.id ?? lastInsertRowID
    report.count(.sources, known.map { $0.isSame ? .unchanged : .changed } ?? .added, of: id)
    return FactSource(id: id, isRevised: known?.isSame == false, years: try sourceYears())
  }

  private func insert(_ source: StatedSource) throws {
    try run(
      """
      INSERT INTO source (title, publisher, year, published_on, url, sha256, loaded_at)
      VALUES (?, ?, ?, ?, ?, ?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
      """,
      [
        .text(source.title), Value(source.publisher), Value(source.year), Value(source.publishedOn), Value(source.url),
        .text(source.sha256),
      ])
  }

  private func revise(_ id: Int64, _ source: StatedSource) throws {
    try run(
      """
      UPDATE source SET published_on = ?, url = ?, sha256 = ?, loaded_at = strftime('%Y-%m-%dT%H:%M:%SZ', 'now')
      WHERE id = ?
      """, [Value(source.publishedOn), Value(source.url), .text(source.sha256), .integer(id)])
  }

  private func sourceYears() throws -> [Int64: Int] {
    let years = try rows("SELECT id, year FROM source WHERE year IS NOT NULL") { ($0.int64(0), $0.int(1)) }
    return Dictionary(uniqueKeysWithValues: years)
  }
}
