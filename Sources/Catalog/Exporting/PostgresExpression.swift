/// A rule of SQLite's schema in PostgreSQL's words.
struct PostgresExpression {
  /// Functions that both have, and that mean the same of what stands in rules.
  private static let sharedFunctions: Set<String> = ["length", "trim", "substr", "coalesce", "abs"]
  private static let keywords: Set<String> = ["AND", "OR", "NOT", "IN", "BETWEEN", "IS", "NULL"]

  private(set) var sql = ""
  /// Functions and words that are not known; nothing for the rules of our migrations, which a test looks at.
  private(set) var unknown: [String] = []
  private let columns: Set<String>
  private var rest: ArraySlice<DefinitionToken>

  init(_ tokens: some Collection<DefinitionToken>, columns: Set<String>) {
    self.columns = columns
    rest = Array(tokens)[...]
    var parts: [String] = []
    while let part = takePart() { parts.append(part) }
    sql = parts.joined(separator: " ").replacing("( ", with: "(").replacing(" )", with: ")").replacing(" ,", with: ",")
  }

  static func literal(_ text: String) -> String { "'\(text.replacing("'", with: "''"))'" }

  private mutating func takePart() -> String? {
    guard let first = rest.popFirst() else { return nil }
    switch first {
    case .number(let number): return number
    case .text(let text): return Self.literal(text)
    case .symbol(let symbol): return symbol
    case .word("GLOB"): return "~ \(takePattern())"
    case .word("NOT") where rest.first == .word("GLOB"):
      rest.removeFirst()
      return "!~ \(takePattern())"
    case .word("IS"): return takeComparison()
    case .word(let word) where rest.first == .symbol("("): return takeCall(word)
    case .word(let word):
      if columns.contains(word) { return StandaloneTable.quoted(word) }
      if !Self.keywords.contains(word) { unknown.append(word) }
      return word
    }
  }

  private mutating func takePattern() -> String {
    guard case .text(let pattern)? = rest.popFirst() else { return "" }
    return Self.literal(GlobPattern(pattern).regularExpression)
  }

  /// SQLite's IS compares anything, also with NULL.
  private mutating func takeComparison() -> String {
    if rest.first == .word("NULL") || rest.starts(with: [.word("NOT"), .word("NULL")]) { return "IS" }
    guard rest.first == .word("NOT") else { return "IS NOT DISTINCT FROM" }
    rest.removeFirst()
    return "IS DISTINCT FROM"
  }

  private mutating func takeCall(_ name: String) -> String {
    if Self.keywords.contains(name) { return name }
    guard let inner = rest.takeBrackets() else { return name }
    let arguments = inner.splitAtCommas()
    let words = arguments.map { translated($0) }
    switch name {
    case "date" where arguments.last == [.text("+0 days")]: return takeTime(words[0], "'YYYY-MM-DD'", "date", Self.day)
    case "strftime" where arguments.last == [.text("+0 seconds")]:
      return takeTime(words[1], "'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'", "timestamp", Self.second)
    case "ifnull": return "coalesce(\(words.joined(separator: ", ")))"
    case "coalesce" where rest.starts(with: [.word("IS"), .word("NULL")]):
      // The values are of several types.
      rest = rest.dropFirst(2)
      return "num_nonnulls(\(words.joined(separator: ", "))) = 0"
    default:
      if !Self.sharedFunctions.contains(name) { unknown.append(name) }
      return "\(name)(\(words.joined(separator: ", ")))"
    }
  }

  private static let day = "'^[0-9]{4}-[0-9]{2}-[0-9]{2}$'"
  private static let second = "'^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$'"

  /// `date(x, '+0 days') IS x`: a real day, written so.
  private mutating func takeTime(_ value: String, _ format: String, _ type: String, _ pattern: String) -> String {
    guard rest.first == .word("IS"), rest.count >= 2 else {
      unknown.append(type)
      return value
    }
    rest = rest.dropFirst(2)
    return "(\(value) ~ \(pattern) AND to_char(\(value)::\(type), \(format)) = \(value))"
  }

  private mutating func translated(_ tokens: [DefinitionToken]) -> String {
    let inner = PostgresExpression(tokens, columns: columns)
    unknown += inner.unknown
    return inner.sql
  }
}
