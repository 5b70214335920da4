/// A pattern of SQLite's GLOB.
///
/// - SeeAlso: <https://www.sqlite.org/lang_expr.html#glob>
struct GlobPattern {
  private let text: String

  init(_ text: String) { self.text = text }

  /// The same as a regular expression that PostgreSQL, Python and ECMAScript read alike.
  var regularExpression: String {
    var result = "^"
    var rest = Substring(text)
    while let character = rest.popFirst() {
      switch character {
      case "*": result += ".*"
      case "?": result += "."
      case "[": result += Self.set(&rest)
      default: result += "\\.^$|()+{}]".contains(character) ? "\\\(character)" : String(character)
      }
    }
    return result + "$"
  }

  /// A bracket may stand first in a set of GLOB.
  private static func set(_ rest: inout Substring) -> String {
    var result = "["
    if rest.first == "^" { result.append(rest.removeFirst()) }
    if rest.first == "]" {
      rest.removeFirst()
      result += "\\]"
    }
    while let character = rest.popFirst() {
      if character == "]" { return result + "]" }
      result += character == "\\" || character == "[" ? "\\\(character)" : String(character)
    }
    return result
  }
}
