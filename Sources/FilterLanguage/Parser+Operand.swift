/// Fields, values and what is worked out of them, with the usual precedence.
extension Parser {
  /// - Parameter expected: What an error says is missing where nothing of the kind stands.
  mutating func operand(_ expected: FilterError.Expectation) throws(FilterError) -> FilterOperand {
    var sum = try product(expected)
    while case .arithmetic(let operation) = reader.next.kind, operation != .times {
      let sign = try reader.take()
      sum = .arithmetic(sum, operation, try product(.operand(after: reader.spelling(sign))))
    }
    return sum
  }

  private mutating func product(_ expected: FilterError.Expectation) throws(FilterError) -> FilterOperand {
    var product = try factor(expected)
    while case .arithmetic(.times) = reader.next.kind {
      let sign = try reader.take()
      product = .arithmetic(product, .times, try factor(.operand(after: reader.spelling(sign))))
    }
    return product
  }

  private mutating func factor(_ expected: FilterError.Expectation) throws(FilterError) -> FilterOperand {
    switch reader.next.kind {
    case .openParenthesis: return try inParentheses()
    case .arithmetic(.minus): return try negated()
    case .arithmetic(.plus): throw reader.error(.unexpectedCharacter("+"), reader.next.span)
    case .word where reader.nextKeyword == nil: return try fieldOrCall()
    default:
      try countTerm()
      return .value(try value(expected))
    }
  }

  private mutating func inParentheses() throws(FilterError) -> FilterOperand {
    let opening = reader.next.span
    try enter()
    try reader.take()
    let inner = try operand(.operand(after: "("))
    if reader.next.kind == .end { throw reader.error(.unclosedParenthesis, opening) }
    guard try reader.accept(.closeParenthesis) else { throw reader.expected(.operandEnd) }
    leave()
    return inner
  }

  /// A sign before a field: what is missing to 0.
  private mutating func negated() throws(FilterError) -> FilterOperand {
    let sign = try reader.take()
    try enter()
    let inner = try factor(.operand(after: "-"))
    leave()
    return .arithmetic(.value(FilterLiteral(.integer(0), span: sign.span)), .minus, inner)
  }

  private mutating func fieldOrCall() throws(FilterError) -> FilterOperand {
    try countTerm()
    let name = reader.next
    let field = try reader.field()
    guard reader.next.kind == .openParenthesis, field.year == nil else { return .field(field) }
    guard let function = FilterFunction(rawValue: field.name.lowercased()) else {
      throw reader.error(.unknownFunction(field.name), name.span)
    }
    if function == .count, let all = try allRows(name) { return all }
    let argument = try inParentheses()
    return .call(function, argument, span: name.span.lowerBound..<reader.lastEnd)
  }
}

extension Parser {
  /// `count(*)`, as SQL writes the number of a group's rows; nil, and nothing read, for another call.
  private mutating func allRows(_ name: Token) throws(FilterError) -> FilterOperand? {
    var ahead = reader
    try ahead.take()
    guard try ahead.accept(.arithmetic(.times)), try ahead.accept(.closeParenthesis) else { return nil }
    reader = ahead
    return .field(FieldReference("count", year: nil, span: name.span.lowerBound..<reader.lastEnd))
  }

  /// Reads one operand out of a list.
  static func operand(_ reader: inout TokenReader) throws(FilterError) -> FilterOperand {
    var parser = Parser(reader: reader)
    let operand = try parser.operand(.field)
    reader = parser.reader
    return operand
  }

  /// Whether the parenthesis that comes next is around something to be compared, and not around comparisons: whether
  /// nothing that compares or joins stands in it.
  var isOperandAhead: Bool {
    var ahead = reader
    var depth = 0
    var isFilled = false
    for _ in 0..<Self.tokensAhead {
      guard let token = try? ahead.take() else { return false }
      switch token.kind {
      case .openParenthesis: depth += 1
      case .closeParenthesis: depth -= 1
      case .comparison, .comma, .end: return false
      case .word where ahead.keyword(token).map { ![.true, .false, .null].contains($0) } ?? false: return false
      default: break
      }
      if depth == 0 { return isFilled }
      if token.kind != .openParenthesis { isFilled = true }
    }
    return false
  }

  /// An operand has no more tokens than its terms, a sign between each two, and parentheses around them.
  private static let tokensAhead = 4 * FilterLimits.terms + 2 * FilterLimits.nesting

  private mutating func countTerm() throws(FilterError) {
    terms += 1
    guard terms <= FilterLimits.terms else { throw reader.error(.limit(.terms, FilterLimits.terms), reader.next.span) }
  }
}
