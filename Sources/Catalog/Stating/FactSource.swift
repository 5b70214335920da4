import SQLiteStorage

/// A document, or somebody's word, as the source of facts, before it has a row.
struct StatedSource: Sendable, Equatable {
  let title: String
  var publisher: String?
  var year: Int?
  var publishedOn: String?
  var url: String?
  /// Of the file; nil if a fact was not read from one but entered by hand.
  var sha256: String?
}

/// A source in the catalogue, and how it stands to the others: newer beats older.
///
/// Of two sources of one year the one that was loaded later counts as newer. A source without a year (a table of names)
/// is newer than any article: it is about what holds now. What was entered by hand is newer than any document, also
/// than one that is loaded later: it stands until somebody says otherwise by hand.
struct FactSource {
  let id: Int64
  /// Whether this load found it with another digest than before.
  var isRevised = false
  /// Whether facts are entered by hand now, under whatever source: they replace everything.
  var isByHand = false
  fileprivate let ages: SourceAges

  fileprivate init(id: Int64, isRevised: Bool = false, isByHand: Bool = false, ages: SourceAges) {
    self.id = id
    self.isRevised = isRevised
    self.isByHand = isByHand
    self.ages = ages
  }

  /// A document that has a row already.
  init(_ id: Int64, in connection: borrowing Connection) throws {
    self.init(id: id, ages: try SourceAges(in: connection))
  }

  /// Whether this source's word replaces one that `other` stands behind; a source replaces its own.
  func replaces(_ other: Int64?) -> Bool {
    guard let other, !isByHand else { return true }
    return ages.order(of: other) <= ages.order(of: id)
  }

  /// Whether this source gives its name to a fact that is there already as it states it: another document does; what is
  /// entered by hand changes nothing then.
  func takesOver(_ other: Int64?) -> Bool { other == nil || (!isByHand && other != id) }

  /// Whether the word of `other` stays, since it was entered by hand and this is a document.
  func isOverruled(by other: Int64?) -> Bool { !isByHand && other.map { ages.byHand.contains($0) } == true }

  /// Whether this source said it before `other` did.
  func precedes(_ other: Int64) -> Bool {
    !isByHand && !isOverruled(by: other) && ages.order(of: id) < ages.order(of: other)
  }

  /// The one of these sources that was first to speak; this source where there are none.
  func earliest(of sources: [Int64]) -> Int64 { sources.min { ages.order(of: $0) < ages.order(of: $1) } ?? id }
}

/// How old the sources of the catalogue are, compared with each other.
private struct SourceAges {
  let years: [Int64: Int]
  /// Those without a file behind them.
  let byHand: Set<Int64>

  init(in connection: borrowing Connection) throws {
    let years = try connection.rows("SELECT id, year FROM source WHERE year IS NOT NULL") { ($0.int64(0), $0.int(1)) }
    self.years = Dictionary(uniqueKeysWithValues: years)
    byHand = Set(try connection.rows("SELECT id FROM source WHERE sha256 IS NULL") { $0.int64(0) })
  }

  func order(of source: Int64) -> (Int, Int64) {
    (byHand.contains(source) ? Int.max : years[source] ?? Int.max - 1, source)
  }
}

extension Connection {
  /// Finds or makes the row of a source. Another digest under the same title, publisher and year is a revision.
  func register(_ source: StatedSource, _ report: inout SeedReport) throws -> FactSource {
    let known = try first(
      """
      SELECT id, sha256 FROM source
      WHERE title = ? AND ifnull(publisher, '') = ifnull(?, '') AND ifnull(year, 0) = ifnull(?, 0)
      """, [.text(source.title), Value(source.publisher), Value(source.year)]
    ) { (id: $0.int64(0), isSame: $0.optionalText(1) == source.sha256) }
    if let known, !known.isSame { try revise(known.id, source) }
    let id = try known?.id ?? insert(source)
    report.count(.sources, known.map { $0.isSame ? .unchanged : .changed } ?? .added, of: id)
    return FactSource(id: id, isRevised: known?.isSame == false, ages: try SourceAges(in: self))
  }

  /// Finds or makes the source that stands behind what is entered by hand. One that is there stays as it is, be it a
  /// document's.
  func registerByHand(_ source: StatedSource, _ report: inout SeedReport) throws -> FactSource {
    let known = try first(
      "SELECT id FROM source WHERE title = ? AND ifnull(publisher, '') = ifnull(?, '') AND ifnull(year, 0) = ifnull(?, 0)",
      [.text(source.title), Value(source.publisher), Value(source.year)]
    ) { $0.int64(0) }
    let id = try known ?? insert(source)
    report.count(.sources, known == nil ? .added : .unchanged, of: id)
    return FactSource(id: id, isByHand: true, ages: try SourceAges(in: self))
  }

  private func insert(_ source: StatedSource) throws -> Int64 {
    try insert(
      into: "source",
      [
        "title": .text(source.title), "publisher": Value(source.publisher), "year": Value(source.year),
        "published_on": Value(source.publishedOn), "url": Value(source.url), "sha256": Value(source.sha256),
        "loaded_at": .text(try now()),
      ])
  }

  private func revise(_ id: Int64, _ source: StatedSource) throws {
    try run(
      """
      UPDATE source SET published_on = ?, url = ?, sha256 = ?, loaded_at = strftime('%Y-%m-%dT%H:%M:%SZ', 'now')
      WHERE id = ?
      """, [Value(source.publishedOn), Value(source.url), Value(source.sha256), .integer(id)])
  }
}
