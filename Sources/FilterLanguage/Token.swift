/// The smallest piece of a filter that means something, and where it stands in UTF-8 bytes.
struct Token: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    /// A field name, a keyword or a word that should have been quoted.
    case word
    /// The text between single quotes, with doubled quotes made one.
    case text(String)
    case integer(Int64)
    case real(Double)
    case comparison(ComparisonOperator)
    case arithmetic(ArithmeticOperator)
    case openParenthesis, closeParenthesis, comma, at, end
  }
  let kind: Kind
  let span: Range<Int>
}

/// The words with a meaning of their own, in any case.
enum Keyword: String, Sendable {
  case and, or, not, like, `in`, between, `is`, null, escape, `true`, `false`, asc, desc, nulls, first, last

  init?(_ word: Substring) { self.init(rawValue: word.lowercased()) }
}
