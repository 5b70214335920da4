import CSQLite

/// Why a change of a changeset does not fit the database.
///
/// - SeeAlso: <https://www.sqlite.org/session/c_changeset_conflict.html>
public struct Conflict: Hashable, Sendable {
  /// The reason.
  public enum Kind: Hashable, Sendable {
    /// The row to update or delete holds other values than those the change knows.
    case data
    /// The row to update or delete does not exist.
    case notFound
    /// A row with the primary key of the one to insert exists already.
    case duplicateKey
    /// A constraint of the schema would be broken.
    case constraint
    /// After all changes, rows refer to rows that do not exist.
    case foreignKeys(violations: Int)
  }

  /// What is done about a conflict.
  public enum Resolution: Sendable {
    /// The change is left out; broken foreign keys stay broken.
    case omit
    /// The row in the database is replaced; only for `data` and `duplicateKey`.
    case replace
    /// Nothing of the changeset is applied.
    case abort
  }

  /// The reason.
  public let kind: Kind
  /// The change that does not fit; nil for foreign keys.
  public let change: Change?
  /// The row in the database that stands in the way, for `data` and `duplicateKey`.
  public let existing: [Value?]?
}

extension Conflict {
  /// The conflict that SQLite reports at an iterator.
  init(_ code: Int32, at iterator: OpaquePointer) {
    kind = Kind(code, at: iterator)
    if case .foreignKeys = kind { change = nil } else { change = Change(at: iterator) }
    let columns = 0..<Int32(clamping: change?.new.count ?? 0)
    existing =
      kind == .data || kind == .duplicateKey
      ? Change.values(columns) { sqlite3changeset_conflict(iterator, $0, &$1) } : nil
  }
}

extension Conflict.Kind {
  fileprivate init(_ code: Int32, at iterator: OpaquePointer) {
    switch code {
    case SQLITE_CHANGESET_DATA: self = .data
    case SQLITE_CHANGESET_NOTFOUND: self = .notFound
    case SQLITE_CHANGESET_CONFLICT: self = .duplicateKey
    case SQLITE_CHANGESET_FOREIGN_KEY:
      var count: Int32 = 0
      sqlite3changeset_fk_conflicts(iterator, &count)
      self = .foreignKeys(violations: Int(count))
    default: self = .constraint
    }
  }
}
