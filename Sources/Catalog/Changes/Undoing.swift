import SQLiteStorage

/// The work of taking one change back: what has to be done, and what is in the way.
struct Undoing {
  /// Tables whose rows say nothing by themselves: they come with the first row that uses them and go with the last.
  static let supports: Set<String> = ["source", "location", "course"]

  let entry: ChangeLogEntry
  let tables: LoggedTables
  let later: LaterChanges
  private let inverse: Changeset?
  /// What `inverse` does.
  let steps: [Change]
  private(set) var conflicts: [UndoConflict] = []
  /// Editions that the change inserted whole and that are there.
  var wholeEditions: [WholeEdition] = []
  private var names: RowNames

  init(_ entry: ChangeLogEntry, _ history: ChangeHistory, in connection: borrowing Connection) throws {
    self.entry = entry
    tables = try LoggedTables(in: connection)
    later = try LaterChanges(after: entry.id, history, tables, in: connection)
    inverse = try connection.loggedChangeset(of: entry.id, tables)?.inverted()
    steps = try inverse?.changes() ?? []
    names = RowNames(tables: tables)
    names.keepRemoved(steps)
  }

  /// Makes the steps, and notes those that do not fit.
  mutating func applyInverse(in connection: borrowing Connection) throws {
    guard let inverse else { return }
    var misfits: [Conflict] = []
    do {
      try connection.apply(inverse) { conflict in
        if conflict.change != nil { misfits.append(conflict) }
        return .omit
      }
    } catch {
      // The session extension keeps a number of what a trigger met, and not the words.
      if error.primaryCode == 1 { try connection.probeSearchIndex() }
      throw error
    }
    for misfit in misfits { try note(misfit, in: connection) }
    for step in steps where step.operation == .update {
      if let other = later.replacement(of: step.key) { try note(replaced: step.key, by: other, in: connection) }
    }
  }

  private mutating func note(_ misfit: Conflict, in connection: borrowing Connection) throws {
    guard let step = misfit.change, let table = tables[step.table] else { return }
    let kind: UndoConflict.Kind
    var blocking = step.key
    switch misfit.kind {
    case .data: kind = try changedKind(step, misfit.existing ?? [], of: table, in: connection)
    case .notFound: kind = .gone
    case .duplicateKey:
      if Self.supports.contains(step.table), table.identity(of: misfit.existing ?? []) == table.identity(of: step.new) {
        return
      }
      kind = .replaced(by: try currentTitle(of: step.key, in: connection))
    case .constraint:
      let other = try connection.naturalNamesake(of: step, table)
      kind = try other.map { .clash(with: try currentTitle(of: $0, in: connection)) } ?? .rule
      blocking = other ?? step.key
    case .foreignKeys: return
    }
    add(
      UndoConflict(
        row: try title(of: step, in: connection), kind: kind,
        change: try later.last(of: blocking) ?? later.lastWhole(blocking, in: connection)))
  }

  /// The fields that are not as the change left them.
  private mutating func changedKind(
    _ step: Change, _ existing: [Value?], of table: LoggedTable, in connection: borrowing Connection
  ) throws -> UndoConflict.Kind {
    var fields: [String] = []
    var now: [String] = []
    for (index, expected) in step.old.enumerated() {
      guard let expected, index < existing.count, let found = existing[index], found != expected else { continue }
      fields.append(table.fieldName(index))
      now.append(try connection.shown(found, at: index, of: table, &names).shown)
    }
    return .changed(fields, now: now)
  }

  private mutating func note(replaced key: RowKey, by change: Int64, in connection: borrowing Connection) throws {
    let title = try currentTitle(of: key, in: connection)
    add(
      UndoConflict(
        row: "the \(RowNames.kind(of: key.table)) of change \(entry.id)", kind: .replaced(by: title), change: change))
  }

  /// What the row of a step is called, by what the step knows of it.
  func title(of step: Change, in connection: borrowing Connection) throws -> String {
    var names = RowNames(tables: tables)
    names.state(steps, asBefore: true)
    return try names.title(of: step.key, in: connection)
  }

  /// What a row is called now.
  mutating func currentTitle(of key: RowKey, in connection: borrowing Connection) throws -> String {
    try names.title(of: key, in: connection)
  }

  mutating func add(_ conflict: UndoConflict) {
    if !conflicts.contains(conflict) { conflicts.append(conflict) }
  }
}
