import SQLiteStorage

/// What the changes after one of them did to rows, for naming what stands in the way of taking it back.
struct LaterChanges {
  private struct Event {
    let entry: ChangeLogEntry
    let change: Change
  }

  private let tables: LoggedTables
  private var events: [RowKey: [Event]] = [:]
  private let later: [ChangeLogEntry]
  private let id: Int64

  /// - Parameter id: The change that is to be taken back; those behind it are read.
  init(
    after id: Int64, _ history: ChangeHistory, _ tables: LoggedTables, in connection: borrowing Connection
  ) throws {
    self.id = id
    self.tables = tables
    later = history.entries.filter { $0.id > id }
    for entry in later {
      for change in try connection.loggedChanges(of: entry.id, tables) {
        events[change.key, default: []].append(Event(entry: entry, change: change))
      }
    }
  }

  /// The last change that did something to a row and still holds; nil if the log has none.
  func last(of key: RowKey) -> Int64? {
    let events = events[key] ?? []
    return (events.last(where: holds) ?? events.last)?.entry.id
  }

  /// Whether what a change did was not undone, and is not itself the undo of a later change than the one to take back.
  private func holds(_ event: Event) -> Bool {
    event.entry.undoneBy == nil && (event.entry.undoes.map { $0 <= id } ?? true)
  }

  /// The last change that inserted an edition whole.
  func last(ofEdition name: String) -> Int64? { later.last { $0.editions.contains(name) }?.id }

  /// The change that put the row that is there now in the place of this one: this one was removed, and the one that was
  /// inserted with its number is not the same come back.
  func replacement(of key: RowKey) -> Int64? { fate(of: key).replacement }

  /// The entries of an edition that later changes touched, with the last change that holds of each.
  func entries(ofEdition edition: Int64) -> [(key: RowKey, change: Int64)] {
    events.keys.filter { $0.table == "ranking_entry" && $0.values.first == .integer(edition) }
      .compactMap { key in events[key]?.last(where: holds).map { (key, $0.entry.id) } }
  }

  /// The rows that later changes removed from a table, in the order of the changes.
  func removals(from table: String) -> [(key: RowKey, change: Int64)] {
    events.flatMap { key, events in
      key.table == table ? events.filter { $0.change.operation == .delete }.map { (key, $0.entry.id) } : []
    }.sorted { $0.1 < $1.1 }
  }

  /// A row as it was when a later change removed it; nil if the log put it back after that.
  func removedRow(_ key: RowKey) -> [Value]? { fate(of: key).removed?.map { $0 ?? .null } }

  /// What became of a row. Numbers are used again, so that another row may have had its place in between.
  private func fate(of key: RowKey) -> (removed: [Value?]?, replacement: Int64?) {
    let identity = { (row: [Value?]) in tables[key.table]?.identity(of: row) ?? row }
    var known: Set<[Value?]> = []
    var removed: [Value?]?
    var replacement: Int64?
    for event in events[key] ?? [] {
      switch event.change.operation {
      case .delete:
        if replacement == nil {
          removed = event.change.old
          known.insert(identity(event.change.old))
        }
        replacement = nil
      case .insert:
        let isBack = known.contains(identity(event.change.new))
        if isBack { removed = nil }
        replacement = isBack ? nil : event.entry.id
      case .update: break
      }
    }
    return (removed, replacement)
  }
}
