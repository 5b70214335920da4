import FilterLanguage

/// Makes the conditions of a question into a filter.
struct FilterMaker {
  let lexicon: Lexicon
  let source: String
  let subject: Subject
  /// The year of the ranks; nil for the latest.
  var year: Int?
  /// Universities as long as every field is one of theirs, else programs.
  private(set) var scope: Subject
  private(set) var notes: [String] = []

  init(_ lexicon: Lexicon, _ source: String, subject: Subject) {
    self.lexicon = lexicon
    self.source = source
    self.subject = subject
    scope = subject == .universities ? .universities : .programs
  }

  /// All conditions; nil for none.
  mutating func filter(_ parts: [Frame.Part<Condition>]) throws(QuestionError) -> Filter? {
    var filters: [Filter] = []
    for part in parts {
      guard let filter = try filter(part.value) else { continue }
      if !subject.has(filter.fieldNames) {
        throw QuestionError(.misplaced(part.text), span: part.span, source: source)
      }
      filters.append(filter)
    }
    return Filter.all(filters)
  }

  /// One condition; nil where it holds for everything in the catalogue.
  mutating func filter(_ condition: Condition) throws(QuestionError) -> Filter? {
    switch condition {
    case .operand(let operand): return try filter(operand)
    case .degreeIn(let operand): return try degree(in: operand)
    case .masters: return masters()
    case .rank(let test): return try rank(test)
    case .duration(let test): return duration(test)
    case .programs(let comparison, let count):
      return .comparison(field: "programs", comparison.operation, .integer(Int64(count)))
    case .known(let field):
      useFields(of: field)
      return Filter.isNull(field: FieldReference(field)).negated
    case .moved(let test, let crossing): return try moved(test, crossing)
    case .not(let inner): return try denied(inner)
    case .all(let parts): return try all(parts)
    case .any(let parts): return try any(parts)
    }
  }

  /// A rank that is denied is asked to be missing.
  private mutating func denied(_ inner: Condition) throws(QuestionError) -> Filter? {
    if case .rank(let test) = inner, test.low == nil, test.high == nil { return .isNull(field: try field(test)) }
    if case .known(let name) = inner {
      useFields(of: name)
      return .isNull(field: FieldReference(name))
    }
    return try filter(inner)?.negated
  }

  private mutating func any(_ parts: [Condition]) throws(QuestionError) -> Filter? {
    var filters: [Filter] = []
    for part in parts {
      guard let filter = try filter(part) else { return nil }
      filters.append(filter)
    }
    return Self.either(filters)
  }

  /// Nothing is in two places: names of one field are alternatives, everything else must hold together.
  private mutating func all(_ parts: [Condition]) throws(QuestionError) -> Filter? {
    var together: [Filter] = []
    var alternatives: [Filter] = []
    for part in parts {
      guard let filter = try filter(part) else { continue }
      if case .operand = part, filter.singleValuedField != nil {
        alternatives.append(filter)
      } else {
        together.append(filter)
      }
    }
    return Filter.all(together + (Self.either(alternatives).map { [$0] } ?? []))
  }

  /// `state IN ('California', 'Washington')` where one field is asked for several values, else OR.
  private static func either(_ filters: [Filter]) -> Filter? {
    let fields = filters.map(\.singleValuedField)
    guard filters.count > 1, let first = fields[0], fields.allSatisfy({ $0 == first }) else {
      return Filter.any(filters)
    }
    return .isIn(field: FieldReference(first), filters.compactMap(\.value))
  }

  private mutating func useFields(of name: String) {
    if name == "duration_min" || name == "delivery" { useProgramField() }
  }

  mutating func useProgramField() { if subject == .universities { scope = .programs } }

  mutating func note(_ text: String) { if !notes.contains(text) { notes.append(text) } }
}

/// Numbers.
extension FilterMaker {
  /// - Throws: `rankingNotNamed` where it is not known which ranking is meant; no field stands for that.
  func field(_ test: RankTest) throws(QuestionError) -> FieldReference {
    let rankings = lexicon.vocabulary.rankings
    guard let index = test.ranking else {
      throw QuestionError(
        .rankingNotNamed(test.text, candidates: rankings.map(\.slug)), span: test.span, source: source)
    }
    return FieldReference("\(rankings[index].slug)_rank", year: year)
  }

  private func rank(_ test: RankTest) throws(QuestionError) -> Filter {
    let field = try field(test)
    switch (test.low, test.high) {
    case (nil, nil): return Filter.isNull(field: field).negated
    case (let low?, nil): return .comparison(field: field, .greaterOrEqual, .integer(Int64(low)))
    case (nil, let high?): return .comparison(field: field, .lessOrEqual, .integer(Int64(high)))
    case (let low?, let high?):
      if low == high { return .comparison(field: field, .equal, .integer(Int64(low))) }
      return .between(field: field, .integer(Int64(low)), .integer(Int64(high)))
    }
  }

  private mutating func duration(_ test: DurationTest) -> Filter {
    useProgramField()
    let field: FieldReference = test.isPossible && test.isLowerBound ? "duration_max" : "duration_min"
    switch test.test {
    case .between(let low, let high): return .between(field: field, Self.value(low), Self.value(high))
    case .compare(.exactly, let months):
      return Filter.comparison(field: "duration_min", .lessOrEqual, Self.value(months))
        .and(.comparison(field: "duration_max", .greaterOrEqual, Self.value(months)))
    case .compare(let comparison, let months):
      return .comparison(field: field, comparison.operation, Self.value(months))
    }
  }

  /// A millionth of a month is none: what binary fractions add to 1.3 years is left out.
  private static func value(_ months: Double) -> FilterValue {
    let months = (months * 1_000_000).rounded() / 1_000_000
    return months.whole.map { .integer(Int64($0)) } ?? .real(months)
  }
}

extension DurationTest {
  fileprivate var isLowerBound: Bool {
    switch test {
    case .compare(.more, _), .compare(.atLeast, _), .compare(.above, _): true
    case .compare, .between: false
    }
  }
}

extension Comparison {
  /// As numbers compare.
  fileprivate var operation: ComparisonOperator {
    switch self {
    case .less, .below: .less
    case .atMost: .lessOrEqual
    case .more, .above: .greater
    case .atLeast: .greaterOrEqual
    case .exactly: .equal
    }
  }
}

extension Filter {
  /// The field of `field = value`, where a row has one value of it.
  fileprivate var singleValuedField: String? {
    guard case .condition(let field, .comparison(.equal, _), _) = expression,
      ["university", "city", "state", "country", "program", "degree", "delivery"].contains(field.name)
    else { return nil }
    return field.name
  }

  fileprivate var value: FilterValue? {
    guard case .condition(_, .comparison(.equal, let literal), _) = expression else { return nil }
    return literal.value
  }
}
