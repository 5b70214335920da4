/// One field and what is asked of it.
extension Parser {
  mutating func comparison() throws(FilterError) -> FilterExpression {
    comparisons += 1
    guard comparisons <= FilterLimits.comparisons else {
      throw reader.error(.limit(.comparisons, FilterLimits.comparisons), reader.next.span)
    }
    let field = try reader.field()
    if try reader.accept(.not) { return .not(expression(field, try negatable())) }
    let (condition, isNot) = try condition(on: field)
    return isNot ? .not(expression(field, condition)) : expression(field, condition)
  }

  private func expression(_ field: FieldReference, _ condition: FilterCondition) -> FilterExpression {
    .condition(field, condition, span: field.span.lowerBound..<reader.lastEnd)
  }

  private mutating func negatable() throws(FilterError) -> FilterCondition {
    guard let condition = try wordCondition() else { throw reader.expected(.negatable) }
    return condition
  }

  /// What is asked, and whether its opposite is meant, as in `IS NOT NULL`.
  private mutating func condition(on field: FieldReference) throws(FilterError) -> (FilterCondition, isNot: Bool) {
    if case .comparison(let operation) = reader.next.kind { return (try comparison(operation), false) }
    if let condition = try wordCondition() { return (condition, false) }
    guard try reader.accept(.is) else { throw reader.expected(.comparison(field: field.description)) }
    let isNot = try reader.accept(.not)
    guard try reader.accept(.null) else { throw reader.expected(.null) }
    return (.isNull, isNot)
  }

  private mutating func comparison(_ operation: ComparisonOperator) throws(FilterError) -> FilterCondition {
    let sign = try reader.take()
    if reader.nextKeyword == .null {
      throw reader.error(.comparisonWithNull(reader.spelling(sign)), sign.span.lowerBound..<reader.next.span.upperBound)
    }
    return .comparison(operation, try value(after: "`\(reader.spelling(sign))`"))
  }

  private mutating func wordCondition() throws(FilterError) -> FilterCondition? {
    switch reader.nextKeyword {
    case .like: try like()
    case .in: try list()
    case .between: try bounds()
    default: nil
    }
  }

  private mutating func like() throws(FilterError) -> FilterCondition {
    try reader.take()
    let pattern = try text(after: "LIKE")
    guard try reader.accept(.escape) else { return .like(pattern, escape: nil) }
    return .like(pattern, escape: try text(after: "ESCAPE"))
  }

  private mutating func list() throws(FilterError) -> FilterCondition {
    let start = try reader.take().span.lowerBound
    guard try reader.accept(.openParenthesis) else { throw reader.expected(.listStart) }
    if try reader.accept(.closeParenthesis) { throw reader.error(.emptyList, start..<reader.lastEnd) }
    var values = [try value(after: "IN")]
    while try reader.accept(.comma) { values.append(try value(after: "`,`")) }
    guard try reader.accept(.closeParenthesis) else { throw reader.expected(.listEnd) }
    return .isIn(values)
  }

  private mutating func bounds() throws(FilterError) -> FilterCondition {
    try reader.take()
    let low = try value(after: "BETWEEN")
    guard try reader.accept(.and) else { throw reader.expected(.boundsAnd) }
    return .between(low, try value(after: "AND"))
  }
}

/// Values.
extension Parser {
  private mutating func text(after place: String) throws(FilterError) -> FilterLiteral {
    if case .text = reader.next.kind { return try value(after: place) }
    if reader.next.kind == .word, reader.nextKeyword == nil { throw try unquotedText() }
    throw reader.expected(.text(after: place))
  }

  private mutating func value(after place: String) throws(FilterError) -> FilterLiteral {
    values += 1
    guard values <= FilterLimits.values else {
      throw reader.error(.limit(.values, FilterLimits.values), reader.next.span)
    }
    guard let value = plainValue else {
      if reader.next.kind == .word, reader.nextKeyword == nil { throw try unquotedText() }
      throw reader.expected(.value(after: place))
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
