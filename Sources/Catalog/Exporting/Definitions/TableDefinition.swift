/// A table as its `CREATE TABLE` statement defines it.
struct TableDefinition {
  /// One column.
  struct Column {
    let name: String
    /// `INTEGER`, `REAL`, `TEXT` or `BLOB`.
    let type: String
    var isRequired = false
    var isUnique = false
    var isPrimaryKey = false
    /// Whether upper and lower case of ASCII are the same.
    var isCaseless = false
    var initial: DefinitionToken?
    var checks: [[DefinitionToken]] = []
    var reference: Reference?
  }

  /// What a column refers to.
  struct Reference: Equatable {
    let table: String
    let column: String
  }

  let name: String
  var columns: [Column] = []
  /// The columns of a key of several.
  var primaryKey: [String] = []
  var uniqueKeys: [[String]] = []
  var checks: [[DefinitionToken]] = []
  /// What stands in the statement and is known to nobody here; nothing, in a migration that tests have seen.
  var unknown: [DefinitionToken] = []

  /// Reads a `CREATE TABLE` statement of a migration.
  init?(sql: String) {
    var rest = DefinitionToken.tokens(of: sql)[...]
    guard rest.popFirst()?.isKeyword("CREATE") == true, rest.popFirst()?.isKeyword("TABLE") == true,
      case .word(let name)? = rest.popFirst(), let items = rest.takeBrackets()
    else { return nil }
    self.name = name
    for item in items.splitAtCommas() { read(item[...]) }
  }

  private mutating func read(_ item: ArraySlice<DefinitionToken>) {
    var rest = item
    switch rest.first {
    case .word("CHECK")?:
      rest.removeFirst()
      if let check = rest.takeBrackets() { checks.append(check) }
    case .word("UNIQUE")?:
      rest.removeFirst()
      uniqueKeys.append(Self.names(rest.takeBrackets()))
    case .word("PRIMARY")?:
      rest.removeFirst(2)
      primaryKey = Self.names(rest.takeBrackets())
    default: readColumn(&rest)
    }
    unknown += rest
  }

  private mutating func readColumn(_ rest: inout ArraySlice<DefinitionToken>) {
    guard case .word(let name)? = rest.popFirst(), case .word(let type)? = rest.popFirst() else { return }
    var column = Column(name: name, type: type)
    while let token = rest.popFirst() {
      switch token {
      case .word("NOT"):
        rest.removeFirst()
        column.isRequired = true
      case .word("UNIQUE"): column.isUnique = true
      case .word("PRIMARY"):
        rest.removeFirst()
        column.isPrimaryKey = true
      case .word("COLLATE"): column.isCaseless = rest.popFirst()?.isKeyword("NOCASE") ?? false
      case .word("DEFAULT"): column.initial = rest.popFirst()
      case .word("CHECK"): column.checks.append(rest.takeBrackets() ?? [])
      case .word("REFERENCES"): column.reference = Self.reference(&rest)
      default: unknown.append(token)
      }
    }
    columns.append(column)
  }

  /// `source (id) ON DELETE RESTRICT`.
  private static func reference(_ rest: inout ArraySlice<DefinitionToken>) -> Reference? {
    guard case .word(let table)? = rest.popFirst(), case .word(let column)? = rest.takeBrackets()?.first else {
      return nil
    }
    if rest.starts(with: [.word("ON"), .word("DELETE"), .word("RESTRICT")]) { rest = rest.dropFirst(3) }
    return Reference(table: table, column: column)
  }

  private static func names(_ tokens: [DefinitionToken]?) -> [String] {
    (tokens ?? []).compactMap { if case .word(let name) = $0 { name } else { nil } }
  }
}
