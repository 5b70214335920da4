/// A token of a `CREATE` statement that stands in our own migrations; comments and blanks are left out.
enum DefinitionToken: Hashable {
  /// A keyword or a name, as written.
  case word(String)
  /// Digits, with a sign or a fraction where they have one.
  case number(String)
  /// The text between single quotes, a doubled one undone.
  case text(String)
  /// A bracket, a comma, or an operator of one or two characters.
  case symbol(String)

  /// Whether it is this keyword, in upper case as migrations write them.
  func isKeyword(_ keyword: String) -> Bool { self == .word(keyword) }

  /// The tokens of a statement.
  static func tokens(of sql: String) -> [DefinitionToken] {
    var reader = DefinitionReader(rest: Array(sql.unicodeScalars)[...])
    var tokens: [DefinitionToken] = []
    while let token = reader.next() { tokens.append(token) }
    return tokens
  }
}

private struct DefinitionReader {
  var rest: ArraySlice<Unicode.Scalar>

  mutating func next() -> DefinitionToken? {
    skipBlanks()
    guard let first = rest.first else { return nil }
    if Self.isWordPart(first) {
      let word = taken(while: Self.isWordPart)
      return first.properties.numericType == nil ? .word(word) : .number(fraction(after: word))
    }
    switch first {
    case "'", "\"":
      let text = quoted(by: first)
      return first == "'" ? .text(text) : .word(text)
    default:
      rest.removeFirst()
      guard let second = rest.first, ["<>", "<=", ">=", "||", "!=", "=="].contains("\(first)\(second)") else {
        return .symbol(String(first))
      }
      rest.removeFirst()
      return .symbol("\(first)\(second)")
    }
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private mutating func taken(while condition: (Unicode.Scalar) -> Bool) -> String {
    let part = rest.prefix(while: condition)
    rest = rest.dropFirst(part.count)
    return String(String.UnicodeScalarView(part))
  }

  private mutating func fraction(after digits: String) -> String {
    guard rest.first == "." else { return digits }
    rest.removeFirst()
    return digits + "." + taken(while: Self.isWordPart)
  }

  private mutating func quoted(by quote: Unicode.Scalar) -> String {
    rest.removeFirst()
    var text = taken { $0 != quote }
    rest = rest.dropFirst()
    while rest.first == quote {
      rest.removeFirst()
      text.unicodeScalars.append(quote)
      text += taken { $0 != quote }
      rest = rest.dropFirst()
    }
    return text
  }

  private mutating func skipBlanks() {
    while let first = rest.first {
      if first.properties.isWhitespace {
        rest.removeFirst()
      } else if rest.starts(with: "--".unicodeScalars) {
        rest = rest.drop { $0 != "\n" }
      } else {
        return
      }
    }
  }
}

extension Sequence<DefinitionToken> {
  /// The parts between commas that stand in no brackets.
  func splitAtCommas() -> [[DefinitionToken]] {
    var parts: [[DefinitionToken]] = [[]]
    var depth = 0
    for token in self {
      if token == .symbol("(") { depth += 1 }
      if token == .symbol(")") { depth -= 1 }
      if token == .symbol(","), depth == 0 { parts.append([]) } else { parts[parts.count - 1].append(token) }
    }
    return parts
  }
}

extension ArraySlice<DefinitionToken> {
  /// Takes what stands in the brackets that come next; nil, and nothing taken, where none do.
  mutating func takeBrackets() -> [DefinitionToken]? {
    guard first == .symbol("(") else { return nil }
    var depth = 0
    for (index, token) in zip(indices, self) {
      if token == .symbol("(") { depth += 1 }
      if token == .symbol(")") { depth -= 1 }
      guard depth == 0 else { continue }
      defer { self = self[(index + 1)...] }
      return Array(self[(startIndex + 1)..<index])
    }
    return nil
  }
}
