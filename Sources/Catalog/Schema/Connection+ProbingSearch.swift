import SQLiteStorage

extension Connection {
  /// Throws what the search index says of itself where it cannot be used at all.
  func probeSearchIndex() throws {
    _ = try first("SELECT rowid FROM search_index WHERE search_index MATCH '\"a\"'") { _ in true }
  }
}

extension DatabaseError {
  /// Whether the index is at fault: the full-text extension says that it is damaged, or of no format that it knows.
  var isOfSearchIndex: Bool { isCorrupt || primaryCode == 1 }
}
