import SQLiteStorage

/// Editions that the log names without keeping their rows.
struct WholeEditions {
  /// Those that were inserted by a change that is not undone, as `ml@2022`.
  private var expected: [String] = []
  /// Whether there has been any, also one that is gone by now.
  var areLogged = false
  private var removed: [Change] = []
  /// What was loaded together with an edition of which the log has the row, by that row.
  private var loads: [Int64: [LoadedEdition]] = [:]
  /// What later changes of the log did to the entries of editions.
  private var followed: [Int64: EntryDigest] = [:]
  /// What the entries of editions come to that are there.
  private var found: [Int64: EntryDigest] = [:]

  /// Takes note of a change and of the editions that it inserted whole.
  mutating func note(_ entry: ChangeLogEntry, _ changes: [Change]) {
    areLogged = areLogged || !entry.loads.isEmpty
    if entry.undoneBy == nil, !entry.loads.isEmpty {
      expected += entry.editions
      for change in changes where change.table == "ranking_edition" && change.operation == .insert {
        guard let id = change.new.first??.int64 else { continue }
        loads[id] = entry.loads
        followed[id] = EntryDigest()
      }
    }
    for change in changes where change.table == "ranking_entry" {
      let row = change.operation == .insert ? change.new : change.old
      if let id = row.first??.int64 { followed[id]?.follow(change) }
    }
  }

  /// Takes note of an entry: of one that the log has row by row as it is in the log.
  mutating func note(entry row: [Value?]) {
    guard let id = row.first??.int64, followed[id] != nil else { return }
    found[id, default: EntryDigest()].add(row: row)
  }

  /// Those whose entries are not what the log makes of them.
  func changed(in connection: borrowing Connection) throws -> [String] {
    try editions(in: connection).filter { edition in
      guard let load = loads[edition.id]?.last(where: { $0.name == edition.name }), var digest = load.digest else {
        return false
      }
      digest.add(followed[edition.id] ?? EntryDigest())
      return digest != found[edition.id] ?? EntryDigest()
    }
    .map(\.name).sorted()
  }

  /// Whether a removed row that the log did not make may have come with such an edition; remembers it.
  mutating func mayHold(_ change: Change) -> Bool {
    guard areLogged, ["ranking_entry", "ranking_edition", "ranking", "source"].contains(change.table) else {
      return false
    }
    if change.table == "ranking_edition" { removed.append(change) }
    return true
  }

  /// The rows of those that are in the file.
  func present(in connection: borrowing Connection) throws -> PresentEditions {
    var present = PresentEditions()
    for edition in try editions(in: connection) {
      present.editions.insert(edition.id)
      present.rankings.insert(edition.ranking)
      present.sources.insert(edition.source)
    }
    return present
  }

  /// Those that are not in the file and were not removed by a change of the log.
  func missing(in connection: borrowing Connection) throws -> [String] {
    let present = Set(try editions(in: connection).map(\.name))
    let removedYears = removed.map { $0.old.count > 2 ? $0.old[2] ?? .null : .null }
    return Set(expected).subtracting(present).sorted().filter { name in
      let year = name.split(separator: "@").last.flatMap { Int64($0) }
      return !removedYears.contains(Value(year))
    }
  }

  private struct Edition {
    let name: String
    let id: Int64
    let ranking: Int64
    let source: Int64
  }

  private func editions(in connection: borrowing Connection) throws -> [Edition] {
    guard !expected.isEmpty else { return [] }
    let wanted = Set(expected)
    return try connection.rows(
      """
      SELECT r.slug || '@' || e.year, e.id, r.id, e.source_id
      FROM ranking_edition AS e JOIN ranking AS r ON r.id = e.ranking_id
      """
    ) { Edition(name: $0.text(0), id: $0.int64(1), ranking: $0.int64(2), source: $0.int64(3)) }
    .filter { wanted.contains($0.name) }
  }
}

/// The rows that came with whole editions.
struct PresentEditions {
  var editions: Set<Int64> = []
  var rankings: Set<Int64> = []
  var sources: Set<Int64> = []

  func contains(_ key: RowKey) -> Bool {
    guard case .integer(let id)? = key.values.first else { return false }
    switch key.table {
    case "ranking_entry", "ranking_edition": return editions.contains(id)
    case "ranking": return rankings.contains(id)
    case "source": return sources.contains(id)
    default: return false
    }
  }
}

extension Value {
  fileprivate var int64: Int64? {
    guard case .integer(let value) = self else { return nil }
    return value
  }
}
