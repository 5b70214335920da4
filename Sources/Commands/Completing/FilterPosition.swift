/// How a half-written filter may go on, as far as its words up to there tell.
enum FilterPosition: Equatable {
  /// With a field.
  case field
  /// With what compares the field of that name.
  case comparison(String)
  /// With a value of the field of that name.
  case value(String)
  /// With one of these words.
  case words([String])

  /// - Parameters:
  ///   - written: The filter up to the word that is being written; no text in quotes is left open.
  ///   - isField: Whether a word without its year names a field.
  init(after written: Substring, isField: (String) -> Bool) {
    let tokens = Self.tokens(of: written)
    let name: (String) -> String = { String($0.prefix { $0 != "@" }) }
    guard let last = tokens.lastIndex(where: { isField(name($0)) }) else {
      self = .field
      return
    }
    self = Self.position(in: tokens[(last + 1)...].map { $0.uppercased() }, of: name(tokens[last]))
  }

  /// - Parameter rest: What follows the field.
  private static func position(in rest: [String], of field: String) -> FilterPosition {
    guard let last = rest.last, rest.contains(where: { $0 != ")" }) else { return .comparison(field) }
    if ["+", "-", "*"].contains(last) { return .field }
    if let end = rest.firstIndex(of: "IN") { return list(Array(rest[(end + 1)...]), of: field) }
    if let start = rest.firstIndex(of: "BETWEEN") { return range(Array(rest[(start + 1)...]), of: field) }
    switch last {
    case "IS": return .words(["NULL", "NOT NULL"])
    case "NOT": return .words(rest.count > 1 ? ["NULL"] : ["LIKE", "IN (", "BETWEEN"])
    case "AND", "OR", "(": return .field
    case "LIKE": return .value(field)
    default: return last.isComparison ? .value(field) : .words(["AND", "OR"])
    }
  }

  private static func list(_ rest: [String], of field: String) -> FilterPosition {
    switch rest.last {
    case nil: .words(["("])
    case "(" where rest.count == 1, ",": .value(field)
    case ")": .words(["AND", "OR"])
    case _ where rest.contains(")"): .field
    default: .words([])
    }
  }

  private static func range(_ rest: [String], of field: String) -> FilterPosition {
    switch rest.count {
    case 0, 2: .value(field)
    case 1: .words(["AND"])
    case 3: .words(["AND", "OR"])
    default: .field
    }
  }

  /// Words, texts in quotes, comparisons, and every other sign by itself.
  private static func tokens(of text: Substring) -> [String] {
    var tokens: [String] = []
    var rest = text.drop { $0 == " " }
    while let first = rest.first {
      let length = length(ofTokenIn: rest, first)
      tokens.append(String(rest.prefix(length)))
      rest = rest.dropFirst(length).drop { $0 == " " }
    }
    return tokens
  }

  private static func length(ofTokenIn text: Substring, _ first: Character) -> Int {
    switch first {
    case "'": (text.dropFirst().firstIndex(of: "'").map { text.distance(from: text.startIndex, to: $0) } ?? 0) + 1
    case "<", ">", "=", "!": text.prefix { "<>=!".contains($0) }.count
    default: max(text.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "@" || $0 == "." }.count, 1)
    }
  }
}

extension String {
  fileprivate var isComparison: Bool { first.map { "<>=!".contains($0) } ?? false }
}
