/// One field and what is asked of it.
extension Parser {
  mutating func comparison() throws(FilterError) -> FilterExpression {
    try count()
    terms = 0
    let start = reader.next.span.lowerBound
    let left = try operand(.field)
    if try reader.accept(.not) {
      guard let expression = try wordComparison(left, start) else { throw reader.expected(.negatable) }
      return .not(expression)
    }
    if case .comparison(let operation) = reader.next.kind { return try comparison(left, operation, start) }
    if let expression = try wordComparison(left, start) { return expression }
    guard try reader.accept(.is) else {
      if case .field(let field) = left, let truth = try truth(of: field) { return truth }
      let spelling = reader.spelling(Token(kind: .word, span: start..<reader.lastEnd))
      throw reader.expected(.comparison(field: String(spelling.prefix(60))))
    }
    let isNot = try reader.accept(.not)
    if reader.nextKeyword == .true || reader.nextKeyword == .false {
      let expression = try isValue(left, start)
      return isNot ? .not(expression) : expression
    }
    guard try reader.accept(.null) else { throw reader.expected(.null) }
    let expression = expression(left, start, .isNull, .isNull)
    return isNot ? .not(expression) : expression
  }

  /// A field that stands by itself and so has to be true. The value lies behind the comparison, where another one is missed
  /// if the field holds no such values; nil if something else follows.
  private func truth(of field: FieldReference) throws(FilterError) -> FilterExpression? {
    let next = reader.next
    guard next.kind == .end || next.kind == .closeParenthesis || reader.nextKeyword == .and || reader.nextKeyword == .or
    else { return nil }
    return .condition(field, .comparison(.equal, FilterLiteral(.boolean(true), span: next.span)), span: field.span)
  }

  /// `IS TRUE`: known and true, so that it is never unknown.
  private mutating func isValue(_ left: FilterOperand, _ start: Int) throws(FilterError) -> FilterExpression {
    try count()
    let value = try value(.null)
    let isKnown = FilterExpression.not(expression(left, start, .isNull, .isNull))
    return .and([isKnown, .comparison(left, .equal, .value(value), span: start..<reader.lastEnd)])
  }

  private mutating func count() throws(FilterError) {
    comparisons += 1
    guard comparisons <= FilterLimits.comparisons else {
      throw reader.error(.limit(.comparisons, FilterLimits.comparisons), reader.next.span)
    }
  }

  /// A condition on a field, or on what was worked out.
  private func expression(
    _ left: FilterOperand, _ start: Int, _ condition: FilterCondition, _ computed: ComputedCondition
  ) -> FilterExpression {
    if case .field(let field) = left { return .condition(field, condition, span: start..<reader.lastEnd) }
    return .computed(left, computed, span: start..<reader.lastEnd)
  }

  private mutating func comparison(
    _ left: FilterOperand, _ operation: ComparisonOperator, _ start: Int
  ) throws(FilterError) -> FilterExpression {
    let sign = try reader.take()
    if reader.nextKeyword == .null {
      throw reader.error(.comparisonWithNull(reader.spelling(sign)), sign.span.lowerBound..<reader.next.span.upperBound)
    }
    let right = try operandOrWords("`\(reader.spelling(sign))`")
    return .comparison(left, operation, right, span: start..<reader.lastEnd)
  }

  private mutating func wordComparison(_ left: FilterOperand, _ start: Int) throws(FilterError) -> FilterExpression? {
    switch reader.nextKeyword {
    case .like: try like(left, start)
    case .in: try list(left, start)
    case .between: try bounds(left, start)
    default: nil
    }
  }

  private mutating func like(_ left: FilterOperand, _ start: Int) throws(FilterError) -> FilterExpression {
    try reader.take()
    let pattern = try text(after: "LIKE")
    let escape = try reader.accept(.escape) ? try text(after: "ESCAPE") : nil
    return expression(left, start, .like(pattern, escape: escape), .like(pattern, escape: escape))
  }

  /// A list of values is one condition on a field; every other thing that is listed, or compared, is one beside OR.
  private mutating func list(_ left: FilterOperand, _ start: Int) throws(FilterError) -> FilterExpression {
    let operands = try listedOperands()
    let span = start..<reader.lastEnd
    var parts = operands.map { FilterExpression.comparison(left, .equal, $0, span: span) }
    if case .field(let field) = left {
      let values = operands.compactMap(\.literal)
      parts = zip(operands, parts).filter { $0.0.literal == nil }.map(\.1)
      if !values.isEmpty { parts.insert(.condition(field, .isIn(values), span: span), at: 0) }
    }
    for _ in parts.dropFirst() { try count() }
    return parts.count == 1 ? parts[0] : .or(parts)
  }

  /// Each is a side of a comparison of its own, as far as its size goes.
  private mutating func listedOperands() throws(FilterError) -> [FilterOperand] {
    let start = try reader.take().span.lowerBound
    guard try reader.accept(.openParenthesis) else { throw reader.expected(.listStart) }
    if try reader.accept(.closeParenthesis) { throw reader.error(.emptyList, start..<reader.lastEnd) }
    let termsOfLeft = terms
    var operands = [try operandOrWords("IN")]
    while try reader.accept(.comma) {
      terms = termsOfLeft
      operands.append(try operandOrWords("`,`"))
    }
    guard try reader.accept(.closeParenthesis) else { throw reader.expected(.listEnd) }
    return operands
  }

  /// Bounds that are worked out are two comparisons beside AND.
  private mutating func bounds(_ left: FilterOperand, _ start: Int) throws(FilterError) -> FilterExpression {
    try reader.take()
    let low = try operandOrWords("BETWEEN")
    guard try reader.accept(.and) else { throw reader.expected(.boundsAnd) }
    let high = try operandOrWords("AND")
    let span = start..<reader.lastEnd
    if case .field(let field) = left, case .value(let low) = low, case .value(let high) = high {
      return .condition(field, .between(low, high), span: span)
    }
    try count()
    return .and([
      .comparison(left, .greaterOrEqual, low, span: span), .comparison(left, .lessOrEqual, high, span: span),
    ])
  }

  /// What is compared with: words that are no field and stand without quotes are named as one.
  private mutating func operandOrWords(_ place: String) throws(FilterError) -> FilterOperand {
    let before = self
    let isWord = reader.next.kind == .word && reader.nextKeyword == nil
    let operand: FilterOperand
    do { operand = try self.operand(.value(after: place)) } catch {
      guard isWord, error.isInWord(endingAt: before.reader.next.span.upperBound) else { throw error }
      self = before
      throw try unquotedText()
    }
    guard isWord, case .field(let field) = operand, field.year == nil, reader.next.kind == .word,
      reader.nextKeyword == nil
    else { return operand }
    self = before
    throw try unquotedText()
  }
}

/// Values.
extension Parser {
  private mutating func text(after place: String) throws(FilterError) -> FilterLiteral {
    if case .text = reader.next.kind { return try value(.text(after: place)) }
    if reader.next.kind == .word, reader.nextKeyword == nil { throw try unquotedText() }
    throw reader.expected(.text(after: place))
  }

  mutating func value(_ expected: FilterError.Expectation) throws(FilterError) -> FilterLiteral {
    values += 1
    guard values <= FilterLimits.values else {
      throw reader.error(.limit(.values, FilterLimits.values), reader.next.span)
    }
    guard let value = plainValue else {
      if reader.next.kind == .word, reader.nextKeyword == nil { throw try unquotedText() }
      throw reader.expected(expected)
    }
    return FilterLiteral(value, span: try reader.take().span)
  }

  private var plainValue: FilterValue? {
    switch reader.next.kind {
    case .text(let text): .text(text)
    case .integer(let number): .integer(number)
    case .real(let number): .real(number)
    case .word where reader.nextKeyword == .true: .boolean(true)
    case .word where reader.nextKeyword == .false: .boolean(false)
    default: nil
    }
  }

  /// All words up to the next keyword or symbol: `state = New York AND …` lacks quotes around both.
  private mutating func unquotedText() throws(FilterError) -> FilterError {
    var span = reader.next.span
    while reader.next.kind == .word, reader.nextKeyword == nil {
      span = span.lowerBound..<reader.next.span.upperBound
      do { try reader.take() } catch { break }
    }
    span = reader.extended(span)
    return reader.error(.unquotedText(reader.spelling(Token(kind: .word, span: span))), span)
  }
}

extension FilterOperand {
  fileprivate var literal: FilterLiteral? { if case .value(let literal) = self { literal } else { nil } }
}

extension FilterError {
  /// Whether a word goes on with a character that no filter knows, as `Texas A&M` and `C%` do.
  fileprivate func isInWord(endingAt end: Int) -> Bool {
    guard span.lowerBound == end, case .unexpectedCharacter(let scalar) = problem else { return false }
    return !["/", ";", "?", "$"].contains(scalar)
  }
}
