/// The name of a table, column or index, checked once and quoted whenever it becomes SQL.
public struct SQLIdentifier: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The name as it is, without quotes.
  public let name: String

  /// Takes a name that is known only at run time.
  ///
  /// - Throws: `SQLIdentifierError` when the name is empty or holds a NUL, at which SQLite would end the statement.
  public init(_ name: String) throws(SQLIdentifierError) {
    if name.isEmpty { throw .empty }
    if name.utf8.contains(0) { throw .containsNUL(name) }
    self.name = name
  }

  /// A name that stands in the program.
  public init(stringLiteral value: StaticString) { name = value.description }

  /// The name in double quotes, with each quote inside it doubled; safe wherever SQL takes a name.
  ///
  /// - SeeAlso: <https://www.sqlite.org/lang_keywords.html>
  public var quoted: String {
    var result = "\""
    for scalar in name.unicodeScalars {
      if scalar == "\"" { result += "\"" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}

/// Why a name cannot be an identifier.
public enum SQLIdentifierError: Error, Hashable, Sendable {
  /// There is no name.
  case empty
  /// The name holds U+0000.
  case containsNUL(String)
}
