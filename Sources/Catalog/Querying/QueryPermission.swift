import SQLiteStorage

/// What a query of a user's may do: read. The first thing that was refused is kept for the message.
///
/// - SeeAlso: <https://www.sqlite.org/security.html>
final class QueryPermission {
  /// What was refused first, in SQL's words.
  private(set) var refused: String?

  func decision(on wish: Authorization) -> Authorization.Decision {
    if isAllowed(wish) { return .allow }
    if refused == nil { refused = wish.words }
    return .deny
  }

  private func isAllowed(_ wish: Authorization) -> Bool {
    switch wish.action {
    case .select, .read, .recursive: true
    case .function: !Self.refusedFunctions.contains(wish.second?.lowercased() ?? "")
    case .pragma: Self.isAllowed(pragma: wish.first?.lowercased() ?? "", argument: wish.second)
    // SQLite asks this when it builds a virtual table of its own, such as json_each. It lets nobody write there.
    case .update: wish.first == "sqlite_master"
    default: false
    }
  }

  /// Functions that reach outside the database, should some SQLite have them.
  private static let refusedFunctions: Set<String> = [
    "load_extension", "readfile", "writefile", "edit", "fts3_tokenizer", "sqlite_rename_table",
  ]

  /// Pragmas that tell something of what they are asked about.
  private static let askingPragmas: Set<String> = [
    "table_info", "table_xinfo", "table_list", "index_list", "index_info", "index_xinfo", "foreign_key_list",
    "foreign_key_check", "integrity_check", "quick_check",
  ]

  /// Pragmas that tell a setting where they have no argument, and change it where they have one.
  private static let tellingPragmas: Set<String> = [
    "application_id", "collation_list", "compile_options", "data_version", "database_list", "encoding", "foreign_keys",
    "freelist_count", "function_list", "journal_mode", "module_list", "page_count", "page_size", "pragma_list",
    "query_only", "schema_version", "trusted_schema", "user_version",
  ]

  private static func isAllowed(pragma: String, argument: String?) -> Bool {
    askingPragmas.contains(pragma) || (argument == nil && tellingPragmas.contains(pragma))
  }
}

extension Authorization {
  private var isOfSchema: Bool { first == "sqlite_master" || first == "sqlite_temp_master" }

  /// The wish as a user would know it.
  fileprivate var words: String {
    switch action {
    // What SQLite asks first of a statement that makes or drops something.
    case .insert where isOfSchema, .update where isOfSchema, .delete where isOfSchema: "a change of the schema"
    case .insert: "INSERT into `\(first ?? "")`"
    case .update: "UPDATE of `\(first ?? "")`"
    case .delete: "DELETE from `\(first ?? "")`"
    case .function: "function `\(second ?? "")`"
    case .pragma: "PRAGMA \(first ?? "")"
    case .transaction: first ?? "a transaction"
    case .savepoint: "SAVEPOINT"
    case .attach: "ATTACH"
    case .detach: "DETACH"
    default: "this statement"
    }
  }
}
