import SQLiteStorage

/// Rows of universities that a file of a ranking brings, to be written together.
///
/// Written one by one, each makes the search index note its state and come back to it: of 20,000 that took two seconds of
/// three. So the triggers rest, and what they would have done is done of all rows at once.
struct NewUniversityRows {
  private var rows: [[Value]] = []
  private var nextID: Int64?
  private var firstWaiting: Int64?
  /// The slugs of the rows that are not written.
  private var slugs: Set<String> = []

  private static let columns = [
    "id", "slug", "name", "source_id", "location_id", "location_source_id", "ror", "ipeds_unitid", "wikidata",
    "identifier_source_id",
  ]

  /// Takes a university as a ranking's file states it.
  ///
  /// - Parameter slugs: What it may go by, the first that nobody has; the last one with a number where all are taken.
  /// - Returns: The number of its row.
  mutating func add(
    _ name: String, slugs wishes: [String], location: Int64?, _ identifiers: [UniversityIdentifier],
    from source: Int64, in connection: borrowing Connection
  ) throws -> Int64 {
    let id = try nextID ?? connection.newID(in: "university")
    nextID = id + 1
    if rows.isEmpty { firstWaiting = id }
    func text(_ kind: UniversityIdentifier.Kind) -> Value { Value(identifiers.first { $0.kind == kind }?.text) }
    let ipeds = identifiers.first { $0.kind == .ipeds }.flatMap { Int64($0.text) }
    let slug = try connection.unusedSlug(wishes, besides: slugs)
    slugs.insert(slug)
    rows.append([
      .integer(id), .text(slug), .text(name), .integer(source), Value(location),
      Value(location == nil ? nil : source), text(.ror), Value(ipeds), text(.wikidata),
      Value(identifiers.isEmpty ? nil : source),
    ])
    return id
  }

  /// Writes the rows that wait, with their names in the search index.
  mutating func write(in connection: borrowing Connection) throws {
    guard let first = firstWaiting else { return }
    try connection.withTriggersOff {
      for row in rows {
        try connection.run(
          """
          INSERT INTO university (\(Self.columns.joined(separator: ", ")))
          VALUES (\(Self.columns.map { _ in "?" }.joined(separator: ", ")))
          """, row)
      }
    }
    try connection.indexNewUniversities(from: first)
    (rows, slugs, firstWaiting) = ([], [], nil)
  }
}

extension Connection {
  /// Puts universities into the search index that were inserted while triggers rested: those from a number on, of which
  /// nothing is in it yet. Another tool may have left programs that named one of them before it was there.
  fileprivate func indexNewUniversities(from id: Int64) throws {
    try run(
      """
      INSERT INTO search_index (rowid, text, context, kind, row_id)
      SELECT 8 * id + 1, name, NULL, 'university', id FROM university WHERE id >= ?
      """, [.integer(id)])
    try run(
      """
      UPDATE search_index SET context = (
        SELECT name FROM university JOIN search_context ON university_id = university.id
        WHERE search_rowid = search_index.rowid
      ) WHERE rowid IN (SELECT search_rowid FROM search_context WHERE university_id >= ?)
      """, [.integer(id)])
  }
}
