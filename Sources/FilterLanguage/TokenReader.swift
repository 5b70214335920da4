/// The tokens of a text with the next one at hand, and the errors that name it.
struct TokenReader {
  let source: String
  let origin: FilterError.Origin
  private var lexer: Lexer
  /// The token that comes next.
  private(set) var next: Token
  /// Where the token before it ends.
  private(set) var lastEnd = 0

  /// Reads the first token.
  ///
  /// - Throws: an error too when the text is too long or empty.
  init(_ source: String, _ origin: FilterError.Origin) throws(FilterError) {
    self.source = source
    self.origin = origin
    if source.utf8.count > FilterLimits.byteCount {
      let end = FilterLimits.byteCount..<FilterLimits.byteCount
      throw FilterError(.limit(.byteCount, FilterLimits.byteCount), span: end, source: source, origin: origin)
    }
    lexer = Lexer(source)
    do { next = try lexer.next() } catch { throw error.from(origin) }
    if next.kind == .end { throw FilterError(.empty, span: 0..<0, source: source, origin: origin) }
  }

  /// Takes the next token.
  @discardableResult
  mutating func take() throws(FilterError) -> Token {
    let token = next
    lastEnd = token.span.upperBound
    do { next = try lexer.next() } catch { throw error.from(origin) }
    return token
  }

  /// Takes the next token if it is of that kind.
  mutating func accept(_ kind: Token.Kind) throws(FilterError) -> Bool {
    guard next.kind == kind else { return false }
    try take()
    return true
  }

  /// The keyword that comes next; nil for another word, or for no word.
  var nextKeyword: Keyword? { keyword(next) }

  /// Takes the next token if it is that keyword.
  mutating func accept(_ keyword: Keyword) throws(FilterError) -> Bool {
    guard nextKeyword == keyword else { return false }
    try take()
    return true
  }

  /// A field with the year after its `@`, if there is one.
  mutating func field() throws(FilterError) -> FieldReference {
    guard next.kind == .word, nextKeyword == nil else { throw expected(.field) }
    let name = try take()
    guard try accept(.at) else { return FieldReference(spelling(name), year: nil, span: name.span) }
    guard case .integer(let year) = next.kind, let year = Int(exactly: year), year >= 0 else { throw expected(.year) }
    let end = try take().span.upperBound
    return FieldReference(spelling(name), year: year, span: name.span.lowerBound..<end)
  }

  /// A token as it is written.
  func spelling(_ token: Token) -> String {
    let utf8 = source.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: token.span.lowerBound)
    return String(source[start..<utf8.index(start, offsetBy: token.span.count)])
  }

  func keyword(_ token: Token) -> Keyword? {
    token.kind == .word && token.span.count <= 7 ? Keyword(spelling(token)[...]) : nil
  }

  /// The next token is not what may stand there.
  func expected(_ what: FilterError.Expectation) -> FilterError {
    if next.kind == .closeParenthesis, what == .junction { return error(.unopenedParenthesis, next.span) }
    if let quote = undoubledQuote { return error(.undoubledQuote, quote) }
    return error(.expected(what, found: next.kind == .end ? nil : spelling(next)), next.span)
  }

  /// The place with what follows it up to a space, a comma or a parenthesis: `C` in `C%` becomes `C%`.
  func extended(_ span: Range<Int>) -> Range<Int> {
    let rest = source.utf8.dropFirst(span.upperBound).prefix { !" \t\r\n,()'".utf8.contains($0) }
    return span.lowerBound..<span.upperBound + rest.count
  }

  /// The quote after which a word goes on without a space, as in `'King's College'`.
  private var undoubledQuote: Range<Int>? {
    guard next.kind == .word, next.span.lowerBound == lastEnd, lastEnd > 0 else { return nil }
    let quote = lastEnd - 1..<lastEnd
    return spelling(Token(kind: .word, span: quote)) == "'" ? quote : nil
  }

  func error(_ problem: FilterError.Problem, _ span: Range<Int>) -> FilterError {
    FilterError(problem, span: span, source: source, origin: origin)
  }
}
