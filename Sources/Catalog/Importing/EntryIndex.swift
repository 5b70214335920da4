import SQLiteStorage

/// The index of the entries by university, while a file is loaded.
///
/// Entries come edition by edition, so that it grows at as many places as there are universities; that takes longer than
/// all the rest. A load of more rows than the catalogue has entries takes it away, in its transaction, and makes it again
/// when the entries are in.
struct EntryIndex {
  /// From how many rows on it is worth while.
  private static let leastRows = 10_000

  private var knownCount: Int?
  /// What makes it again, while it is away.
  private var statement: String?

  /// Takes it away, once the file has given more rows than the catalogue had entries. Where it stays, it needs memory for
  /// as many places as it grows at.
  mutating func stepAside(after rows: Int, in connection: borrowing Connection) throws {
    guard statement == nil, rows >= Self.leastRows else { return }
    guard try rows > knownCount(in: connection) else { return try connection.setCacheSize(mebibytes: 64) }
    statement = try connection.first(
      "SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = 'ranking_entry_university'"
    ) { $0.text(0) }
    try connection.run("DROP INDEX ranking_entry_university")
  }

  /// Makes it again.
  mutating func comeBack(in connection: borrowing Connection) throws {
    guard let statement else { return }
    try connection.execute(statement)
    self.statement = nil
  }

  /// How many entries there were when the first of a large load were written.
  private mutating func knownCount(in connection: borrowing Connection) throws -> Int {
    if let knownCount { return knownCount }
    let count = try connection.first("SELECT count(*) FROM ranking_entry") { $0.int(0) } ?? 0
    knownCount = count
    return count
  }
}
