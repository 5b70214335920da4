/// Reads a filter into its tree.
///
/// `OR` of `AND` of `NOT` of comparisons, by recursive descent; the nesting is limited, so no text overflows the stack.
struct Parser {
  var reader: TokenReader
  private var depth = 0
  var comparisons = 0
  var values = 0
  /// Fields and values of the comparison that is being read.
  var terms = 0

  /// Reads a whole text.
  ///
  /// - Throws: the first error; its place is in `text`.
  static func parse(_ text: String) throws(FilterError) -> FilterExpression {
    var parser = Parser(reader: try TokenReader(text, .filter))
    let expression = try parser.or()
    guard parser.reader.next.kind == .end else { throw parser.reader.expected(.junction) }
    return expression
  }

  init(reader: TokenReader) { self.reader = reader }

  private mutating func or() throws(FilterError) -> FilterExpression {
    let first = try and()
    guard reader.nextKeyword == .or else { return first }
    var parts = [first]
    while try reader.accept(.or) { parts.append(try and()) }
    return .or(parts)
  }

  private mutating func and() throws(FilterError) -> FilterExpression {
    let first = try not()
    guard reader.nextKeyword == .and else { return first }
    var parts = [first]
    while try reader.accept(.and) { parts.append(try not()) }
    return .and(parts)
  }

  private mutating func not() throws(FilterError) -> FilterExpression {
    guard reader.nextKeyword == .not else { return try primary() }
    try enter()
    try reader.take()
    let inner = try not()
    leave()
    return .not(inner)
  }

  private mutating func primary() throws(FilterError) -> FilterExpression {
    guard reader.next.kind == .openParenthesis, !isOperandAhead else { return try comparison() }
    let opening = reader.next.span
    try enter()
    try reader.take()
    let inner = try or()
    if reader.next.kind == .end { throw reader.error(.unclosedParenthesis, opening) }
    guard try reader.accept(.closeParenthesis) else { throw reader.expected(.junction) }
    leave()
    return inner
  }

  mutating func leave() { depth -= 1 }

  mutating func enter() throws(FilterError) {
    depth += 1
    guard depth <= FilterLimits.nesting else {
      throw reader.error(.limit(.nesting, FilterLimits.nesting), reader.next.span)
    }
  }
}
