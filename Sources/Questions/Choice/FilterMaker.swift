import FilterLanguage
import Wording

/// Makes the conditions of a reading into a filter: the one place where they are written.
struct FilterMaker {
  let vocabulary: Vocabulary
  let words: QuestionWords
  let subject: Subject
  /// The year of the ranks; nil for the latest.
  var year: Int?
  /// The years of a change, by its ranking.
  let editions: Editions
  /// Universities as long as every field is one of theirs, else programs.
  private(set) var scope: Subject
  let facts: CatalogFacts
  private(set) var notes: [String] = []

  init(
    _ vocabulary: Vocabulary, _ words: QuestionWords, subject: Subject, year: Int?, _ facts: CatalogFacts = .unknown
  ) {
    self.facts = facts
    self.vocabulary = vocabulary
    self.words = words
    self.subject = subject
    self.year = year
    editions = Editions(vocabulary.rankings, words)
    scope = subject == .universities ? .universities : .programs
  }

  /// All of them; nil for none.
  mutating func filter(_ tests: [Test]) throws(QuestionError) -> Filter? {
    if let second = tests.secondPlace { throw words.misplaced(second) }
    var filters: [Filter] = []
    for test in tests {
      guard let filter = try filter(test) else { continue }
      if !subject.has(filter.fieldNames) { throw words.misplaced(test.words) }
      filters.append(filter)
    }
    return Filter.all(filters)
  }

  /// One condition; nil if it holds for everything in the catalogue.
  private mutating func filter(_ test: Test) throws(QuestionError) -> Filter? {
    switch test {
    case .has(let mention): return has(mention)
    case .covers(let mention): return covers(mention)
    case .taught(let mention): return taught(mention)
    case .about(let mention): return about(mention)
    case .degreeIn(let mention): return degreeIn(mention)
    case .course(let mention): return named("course", mention, courses)
    case .track(let mention): return named("track", mention, tracks)
    case .named(let mention): return called(mention)
    case .masters: return masters()
    case .rank(let range): return try rank(range)
    case .duration(let length): return duration(length)
    case .programs(let comparison, let number):
      guard let count = number.number.whole else { throw words.misplaced(number.words) }
      return .comparison(field: "programs", comparison.operation, .integer(Int64(count)))
    case .count(let field, let comparison, let number):
      guard let count = number.number.whole else { throw words.misplaced(number.words) }
      return try worked("count(\(field)) \(comparison.sign) \(count)", number.words)
    case .known(let field):
      useFields(of: field)
      return Filter.isNull(field: FieldReference(field)).negated
    case .moved(let inner, let crossed): return try moved(inner, crossed)
    case .not(let inner): return try denied(inner)
    case .all(let parts): return try all(parts)
    case .each(let parts): return try filter(parts)
    case .any(let parts): return try any(parts)
    }
  }

  /// A rank that is denied is asked to be missing.
  private mutating func denied(_ inner: Test) throws(QuestionError) -> Filter? {
    if case .rank(let range) = inner, range.isAnyRank { return .isNull(field: try field(range)) }
    if case .known(let name) = inner {
      useFields(of: name)
      return .isNull(field: FieldReference(name))
    }
    if case .all(let parts) = inner, parts.count > 1, parts.allSatisfy(\.isName) {
      note("`and` after `not` is read as neither; write `not both … and …` for the other meaning")
      return try filter(.any(parts))?.negated
    }
    return try filter(inner)?.negated
  }

  private mutating func any(_ parts: [Test]) throws(QuestionError) -> Filter? {
    var filters: [Filter] = []
    for part in parts {
      guard let filter = try filter(part) else { return nil }
      filters.append(filter)
    }
    return Self.either(filters)
  }

  /// Nothing is in two places: names of one field are alternatives, everything else must hold together.
  private mutating func all(_ parts: [Test]) throws(QuestionError) -> Filter? {
    var together: [Filter] = []
    var alternatives: [Filter] = []
    for part in parts {
      guard let filter = try filter(part) else { continue }
      if case .has = part, filter.singleValuedField != nil {
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

/// Ranks and durations.
extension FilterMaker {
  /// - Throws: `rankingNotNamed` where it is not known which ranking is meant; no field stands for that.
  func field(_ range: RankRange) throws(QuestionError) -> FieldReference {
    guard let ranking = range.ranking else { throw words.rankingNotNamed(range.place, vocabulary.rankings) }
    return FieldReference("\(ranking.name.target)_rank", year: year)
  }

  private func rank(_ range: RankRange) throws(QuestionError) -> Filter {
    let field = try field(range)
    switch range.kind {
    case .bounds: return bounds(range, field)
    case .tied: return try worked("\(Self.sibling(field, "tied")) = TRUE", range.words)
    case .score(let comparison, let number):
      let score = Self.sibling(field, "score")
      return try worked(
        "\(score) \(comparison.sign) \(number.number.whole.map(String.init) ?? "\(number.number)")", number.words)
    case .against(let comparison, let other):
      let second = FieldReference("\(other.name.target)_rank", year: year)
      return try worked("\(field) \(comparison.rankSign) \(second)", other.words)
    case .beside(let comparison, let university): return try beside(comparison, university, field)
    case .moved(let isUp, let comparison, let number, let time):
      guard let slug = range.ranking?.name.target, let count = number.number.whole else {
        throw words.misplaced(number.words)
      }
      let (from, to) = try editions.span(time, slug)
      let (before, after) = (FieldReference("\(slug)_rank", year: from), FieldReference("\(slug)_rank", year: to))
      let places = isUp ? "\(before) - \(after)" : "\(after) - \(before)"
      return try worked("\(places) \(comparison.sign) \(count)", range.words)
    }
  }

  /// Better or worse than a university, whose rank the catalogue knows.
  private func beside(
    _ comparison: Comparison, _ university: Mention, _ field: FieldReference
  ) throws(QuestionError) -> Filter {
    guard let rank = facts.rank(university.name.target, field) else {
      throw words.error(university.words) { _ in .noRank(university.name.target, field: field.description) }
    }
    return try worked("\(field) \(comparison.rankSign) \(rank)", university.words)
  }

  /// `ml_score@2021` beside `ml_rank@2021`.
  private static func sibling(_ field: FieldReference, _ ending: String) -> FieldReference {
    FieldReference(field.name.dropLast("rank".count) + ending, year: field.year)
  }

  /// A filter as it is written.
  private func worked(_ text: String, _ place: WordSet) throws(QuestionError) -> Filter {
    guard let filter = try? Filter(text) else { throw words.misplaced(place) }
    return filter
  }

  private func bounds(_ range: RankRange, _ field: FieldReference) -> Filter {
    switch (range.low, range.high) {
    case (nil, nil): return Filter.isNull(field: field).negated
    case (let low?, nil): return .comparison(field: field, .greaterOrEqual, .integer(Int64(low)))
    case (nil, let high?): return .comparison(field: field, .lessOrEqual, .integer(Int64(high)))
    case (let low?, let high?):
      if low == high { return .comparison(field: field, .equal, .integer(Int64(low))) }
      return .between(field: field, .integer(Int64(low)), .integer(Int64(high)))
    }
  }

  private mutating func moved(_ inner: Test, _ crossed: Crossed) throws(QuestionError) -> Filter? {
    let (holds, other) = try editions.crossing(crossed, inner.ranks.compactMap(\.ranking))
    let before = year
    defer { year = before }
    year = holds
    let held = try filter(inner)
    year = other
    let others = crossed.kind == .same ? try filter(inner) : try beyond(inner)
    return Filter.all([held, others].compactMap(\.self))
  }

  /// Where the tests do not hold, no rank at all included; nil for what is no test of a rank.
  private func beyond(_ test: Test) throws(QuestionError) -> Filter? {
    switch test {
    case .rank(let range): return try beyond(range)
    case .all(let parts), .each(let parts): return Filter.any(try beyond(parts))
    case .any(let parts): return Filter.all(try beyond(parts))
    default: return nil
    }
  }

  private func beyond(_ parts: [Test]) throws(QuestionError) -> [Filter] {
    var filters: [Filter] = []
    for part in parts {
      if let filter = try beyond(part) { filters.append(filter) }
    }
    return filters
  }

  private func beyond(_ range: RankRange) throws(QuestionError) -> Filter {
    let field = try field(range)
    let isUnranked = Filter.isNull(field: field)
    let isBetter = range.low.map { Filter.comparison(field: field, .less, .integer(Int64($0))) }
    let isWorse = range.high.map { Filter.comparison(field: field, .greater, .integer(Int64($0))) }
    return Filter.any([isBetter, isWorse, isUnranked].compactMap(\.self)) ?? isUnranked
  }

  private mutating func duration(_ length: LengthTest) -> Filter {
    useProgramField()
    let months = length.months.number
    switch length.test {
    case .between(let high):
      note("durations are compared by the shortest that a program states")
      return .between(field: "duration_min", Self.value(months), Self.value(high))
    case .compare(.exactly):
      note("a duration fits between a program's shortest and longest")
      return Filter.comparison(field: "duration_min", .lessOrEqual, Self.value(months))
        .and(.comparison(field: "duration_max", .greaterOrEqual, Self.value(months)))
    case .compare(let comparison):
      let isLongest =
        [.more, .above].contains(comparison) || length.isPossible && [.atLeast, .more, .above].contains(comparison)
      note("durations are compared by the \(isLongest ? "longest" : "shortest") that a program states")
      return .comparison(
        field: isLongest ? "duration_max" : "duration_min", comparison.operation, Self.value(months))
    }
  }

  /// A millionth of a month is none: what binary fractions add to 1.3 years is left out.
  private static func value(_ months: Double) -> FilterValue {
    let months = (months * 1_000_000).rounded() / 1_000_000
    return months.whole.map { .integer(Int64($0)) } ?? .real(months)
  }
}

extension Comparison {
  /// As numbers compare.
  var sign: String {
    switch self {
    case .less, .below: "<"
    case .atMost: "<="
    case .more, .above: ">"
    case .atLeast: ">="
    case .exactly: "="
    }
  }

  /// As ranks compare: the better one is less.
  fileprivate var rankSign: String {
    switch self {
    case .above, .more: "<"
    case .below, .less: ">"
    case .atMost: ">="
    case .atLeast: "<="
    case .exactly: "="
    }
  }

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

extension [Test] {
  /// The words of the second of two places, or universities, of one kind that must both hold: nothing is in two.
  fileprivate var secondPlace: WordSet? {
    var found: [Name.Kind: String] = [:]
    for test in self {
      guard case .has(let mention) = test, [.state, .city, .university].contains(mention.name.kind) else { continue }
      if let other = found[mention.name.kind], other != mention.name.target { return mention.words }
      found[mention.name.kind] = mention.name.target
    }
    return nil
  }
}
