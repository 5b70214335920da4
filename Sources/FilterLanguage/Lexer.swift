/// Cuts a filter into tokens, one at a time, so that an early error costs nothing for the rest of the text.
struct Lexer {
  private let source: String
  private let bytes: String.UTF8View
  private var index: String.Index
  private var offset = 0
  /// Whether a field may come next; only the wording of an error depends on it.
  private var expectsField = true
  /// Whether a value or field has just ended, so that `-` is a sign between two.
  private var endsOperand = false

  init(_ source: String) {
    self.source = source
    bytes = source.utf8
    index = source.startIndex
  }

  /// The next token; `.end` again and again once the text is used up.
  mutating func next() throws(FilterError) -> Token {
    let token = try read()
    let keyword = token.kind == .word ? Keyword(spelling(token.span)) : nil
    switch token.kind {
    case .openParenthesis: break
    case .word: expectsField = [.and, .or, .not].contains(keyword)
    default: expectsField = false
    }
    endsOperand = token.kind.endsOperand && (keyword == nil || keyword == .true || keyword == .false)
    return token
  }

  private mutating func read() throws(FilterError) -> Token {
    skip(while: \.isFilterSpace)
    let start = offset
    guard let scalar = peek else { return Token(kind: .end, span: offset..<offset) }
    if scalar == "'" { return try text() }
    if scalar.isWordPart || startsNumber(scalar) { return try wordOrNumber() }
    if let quote = Quote.foreign(scalar) { throw wrongQuotes(closing: quote) }
    advance()
    return Token(kind: try symbol(scalar, from: start), span: start..<offset)
  }

  private func startsNumber(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar == "." || (scalar == "-" && !endsOperand) else { return false }
    var rest = source[index...].unicodeScalars.dropFirst()
    if scalar == "-", rest.first == "." { rest = rest.dropFirst() }
    return rest.first?.isASCIIDigit == true
  }
}

/// Words, numbers and text.
extension Lexer {
  private mutating func wordOrNumber() throws(FilterError) -> Token {
    let start = index
    let startOffset = offset
    let beginsAsNumber = peek.map { $0.isASCIIDigit || $0 == "-" || $0 == "." } == true
    if peek == "-" { advance() }
    let run = index
    skip(while: beginsAsNumber ? \.isWordPartOrDot : \.isWordPart)
    if beginsAsNumber, let last = source[run..<index].last, last == "e" || last == "E", isSignedExponent {
      advance()
      skip(while: \.isWordPart)
    }
    let span = startOffset..<offset
    guard beginsAsNumber else { return Token(kind: .word, span: span) }
    let spelling = source[start..<index]
    if let kind = try number(spelling, span) { return Token(kind: kind, span: span) }
    if spelling.contains(where: { $0 == "." || $0 == "-" }) { throw error(.malformedNumber(String(spelling)), span) }
    return Token(kind: .word, span: span)
  }

  /// After `1e`: whether a sign and a digit follow.
  private var isSignedExponent: Bool {
    guard let sign = peek, sign == "+" || sign == "-" else { return false }
    return source[index...].unicodeScalars.dropFirst().first?.isASCIIDigit == true
  }

  /// Nil if the spelling is no number, as in `2ml_rank` or `12months`.
  private func number(_ spelling: Substring, _ span: Range<Int>) throws(FilterError) -> Token.Kind? {
    let scalars = spelling.unicodeScalars
    let isInteger = scalars.allSatisfy { $0.isASCIIDigit || $0 == "-" }
    guard isInteger || scalars.allSatisfy(\.isNumberPart) else { return nil }
    if isInteger {
      guard let value = Int64(spelling) else { throw error(.numberOutOfRange(String(spelling)), span) }
      return .integer(value)
    }
    guard let value = Double(spelling) else { return nil }
    guard value.isFinite else { throw error(.numberOutOfRange(String(spelling)), span) }
    return .real(value)
  }

  private mutating func text() throws(FilterError) -> Token {
    let start = offset
    advance()
    var value = ""
    while true {
      let piece = index
      skip { $0 != "'" }
      value += source[piece..<index]
      guard peek != nil else { throw error(.unterminatedText, start..<offset) }
      advance()
      guard peek == "'" else { return Token(kind: .text(value), span: start..<offset) }
      value += "'"
      advance()
    }
  }
}

/// Symbols, and what people write instead of them.
extension Lexer {
  private mutating func symbol(_ scalar: Unicode.Scalar, from start: Int) throws(FilterError) -> Token.Kind {
    switch scalar {
    case "(": return .openParenthesis
    case ")": return .closeParenthesis
    case ",": return .comma
    case "@": return .at
    case "+": return .arithmetic(.plus)
    case "*": return .arithmetic(.times)
    case "-" where peek != "-": return .arithmetic(.minus)
    case "=":
      if accept("=") { throw foreign("==", "=", start) }
      if accept("<") { throw foreign("=<", "<=", start) }
      if accept(">") { throw foreign("=>", ">=", start) }
      return .comparison(.equal)
    case "<": return .comparison(accept("=") ? .lessOrEqual : accept(">") ? .notEqual : .less)
    case ">": return .comparison(accept("=") ? .greaterOrEqual : .greater)
    case "!":
      if accept("=") { return .comparison(.notEqual) }
      throw foreign("!", "NOT", start)
    case "&", "|":
      let found = accept(scalar) ? "\(scalar)\(scalar)" : "\(scalar)"
      throw foreign(found, scalar == "&" ? "AND" : "OR", start)
    case "≠": throw foreign("≠", "!=", start)
    case "≤": throw foreign("≤", "<=", start)
    case "≥": throw foreign("≥", ">=", start)
    case "×", "⋅", "·": throw foreign("\(scalar)", "*", start)
    case "−", "–": throw foreign("\(scalar)", "-", start)
    default: throw error(.unexpectedCharacter(scalar), start..<offset)
    }
  }

  private func foreign(_ found: String, _ instead: String, _ start: Int) -> FilterError {
    error(.foreignOperator(found, instead: instead), start..<offset)
  }

  private mutating func wrongQuotes(closing: Set<Unicode.Scalar>) -> FilterError {
    let start = offset
    // Not `index` after the first step: with -O, Swift 6.3.1 gives what it was before that.
    let inner = source.unicodeScalars.index(after: index)
    advance()
    while let scalar = peek, scalar != "\n", !closing.contains(scalar) || isInsideWord { advance() }
    guard peek.map(closing.contains) == true else {
      return error(.wrongQuotes(text: nil), start..<bytes.distance(from: source.startIndex, to: inner))
    }
    let text = String(source[inner..<index])
    advance()
    return error(expectsField ? .quotedField(text) : .wrongQuotes(text: text), start..<offset)
  }

  /// Whether a word goes on behind this character, as behind the apostrophe of `King’s`.
  private var isInsideWord: Bool { source[index...].unicodeScalars.dropFirst().first?.isWordPart == true }
}

/// Reading on.
extension Lexer {
  private func spelling(_ span: Range<Int>) -> Substring {
    source[bytes.index(index, offsetBy: span.lowerBound - offset)..<index]
  }

  private var peek: Unicode.Scalar? {
    index < source.endIndex ? source.unicodeScalars[index] : nil
  }

  private mutating func advance() {
    let next = source.unicodeScalars.index(after: index)
    offset += bytes.distance(from: index, to: next)
    index = next
  }

  private mutating func accept(_ scalar: Unicode.Scalar) -> Bool {
    guard peek == scalar else { return false }
    advance()
    return true
  }

  private mutating func skip(while condition: (Unicode.Scalar) -> Bool) {
    while let scalar = peek, condition(scalar) { advance() }
  }

  private func error(_ problem: FilterError.Problem, _ span: Range<Int>) -> FilterError {
    FilterError(problem, span: span, source: source)
  }
}

extension Token.Kind {
  /// Whether something that can be compared may end with it.
  fileprivate var endsOperand: Bool {
    switch self {
    case .word, .text, .integer, .real, .closeParenthesis: true
    case .comparison, .arithmetic, .openParenthesis, .comma, .at, .end: false
    }
  }
}
