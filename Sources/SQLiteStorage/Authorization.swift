import CSQLite

/// Something a statement wants to do, as SQLite asks when the statement is prepared.
///
/// - SeeAlso: <https://www.sqlite.org/c3ref/c_alter_table.html>, for what the arguments of each action are.
public struct Authorization: Hashable, Sendable {
  /// One of SQLite's action codes.
  public struct Action: RawRepresentable, Hashable, Sendable {
    /// SQLite's code.
    public let rawValue: Int32

    /// An action by SQLite's code.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Any SELECT; no arguments.
    public static let select = Action(rawValue: SQLITE_SELECT)
    /// Reading a column: table, column.
    public static let read = Action(rawValue: SQLITE_READ)
    /// Calling a function: nil, its name.
    public static let function = Action(rawValue: SQLITE_FUNCTION)
    /// Adding rows: table.
    public static let insert = Action(rawValue: SQLITE_INSERT)
    /// Changing a column: table, column.
    public static let update = Action(rawValue: SQLITE_UPDATE)
    /// Removing rows: table.
    public static let delete = Action(rawValue: SQLITE_DELETE)
    /// A pragma: its name, its argument.
    public static let pragma = Action(rawValue: SQLITE_PRAGMA)
    /// Beginning, committing or rolling back a transaction: BEGIN, COMMIT or ROLLBACK.
    public static let transaction = Action(rawValue: SQLITE_TRANSACTION)
    /// Beginning, releasing or rolling back a savepoint: BEGIN, RELEASE or ROLLBACK, its name.
    public static let savepoint = Action(rawValue: SQLITE_SAVEPOINT)
    /// Opening another file: its name.
    public static let attach = Action(rawValue: SQLITE_ATTACH)
    /// Letting go of an attached file: its name in the connection.
    public static let detach = Action(rawValue: SQLITE_DETACH)
    /// One step of a common table expression that refers to itself; no arguments.
    public static let recursive = Action(rawValue: SQLITE_RECURSIVE)
  }

  /// What an authorizer answers.
  public enum Decision: Sendable {
    /// The statement may.
    case allow
    /// The statement is not prepared, with SQLITE_AUTH.
    case deny
    /// The statement is prepared without it: a column reads as NULL.
    case ignore
  }

  /// What the statement wants to do.
  public let action: Action
  /// The first argument of the action.
  public let first: String?
  /// The second argument of the action.
  public let second: String?
  /// The name of the database in the connection, such as `main`.
  public let database: String?
  /// The innermost trigger or view that wants it; nil for the statement itself.
  public let trigger: String?
}

/// A closure that SQLite asks for permission.
final class AuthorizerHandler {
  let body: (Authorization) -> Authorization.Decision

  init(body: @escaping (Authorization) -> Authorization.Decision) { self.body = body }

  func code(for authorization: Authorization) -> Int32 {
    switch body(authorization) {
    case .allow: SQLITE_OK
    case .deny: SQLITE_DENY
    case .ignore: SQLITE_IGNORE
    }
  }
}
