import SQLiteStorage

/// Editions that were inserted whole, which the log names and keeps no rows of.
extension Undoing {
  /// An edition in the file, with what it needs.
  struct WholeEdition {
    let id: Int64
    let ranking: Int64
    let source: Int64
  }

  /// Removes the entries of each edition. The edition itself goes with `removeEmptyEditions`, since the changeset of the
  /// same change may have its row.
  mutating func takeBackEditions(in connection: borrowing Connection) throws {
    for name in entry.editions {
      guard let edition = try connection.wholeEdition(name) else {
        try noteMissing(edition: name, in: connection)
        continue
      }
      for (key, change) in later.entries(ofEdition: edition.id).sorted(by: { $0.change < $1.change }) {
        let other = try currentTitle(of: key, in: connection)
        add(UndoConflict(row: "edition \(name)", kind: .edited(other), change: change))
      }
      try connection.run("DELETE FROM ranking_entry WHERE ranking_edition_id = ?", [.integer(edition.id)])
      wholeEditions.append(edition)
    }
  }

  private mutating func noteMissing(edition name: String, in connection: borrowing Connection) throws {
    var change: Int64?
    for removal in later.removals(from: "ranking_edition") {
      if try currentTitle(of: removal.key, in: connection) == "edition \(name)" { change = removal.change }
    }
    add(UndoConflict(row: "edition \(name)", kind: .gone, change: change))
  }

  /// Removes the editions, and the rankings and sources that nothing else uses, where the changeset of the same change
  /// does not have their rows.
  func removeEmptyEditions(in connection: borrowing Connection) throws {
    let recorded = Set(steps.map(\.key))
    for edition in wholeEditions
    where !recorded.contains(RowKey(table: "ranking_edition", values: [.integer(edition.id)])) {
      try connection.run("DELETE FROM ranking_edition WHERE id = ?", [.integer(edition.id)])
      let keys = [("ranking", edition.ranking), ("source", edition.source)]
      for (table, id) in keys
      where try !connection.isReferred(to: RowKey(table: table, values: [.integer(id)]), tables) {
        try connection.run("DELETE FROM \(table) WHERE id = ?", [.integer(id)])
      }
    }
  }
}

extension Connection {
  /// - Parameter name: As the log has it: `ml@2022`.
  fileprivate func wholeEdition(_ name: String) throws -> Undoing.WholeEdition? {
    let parts = name.split(separator: "@")
    guard parts.count == 2, let year = Int(parts[1]) else { return nil }
    return try first(
      """
      SELECT e.id, e.ranking_id, e.source_id FROM ranking_edition AS e JOIN ranking AS r ON r.id = e.ranking_id
      WHERE r.slug = ? AND e.year = ?
      """, [.text(String(parts[0])), Value(year)]
    ) { Undoing.WholeEdition(id: $0.int64(0), ranking: $0.int64(1), source: $0.int64(2)) }
  }
}
