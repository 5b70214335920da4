/// What a whole question asks for, with its names and years as they stand in it.
indirect enum Request: Hashable, Sendable {
  case list(Rows)
  case count(Rows)
  /// A yes or no about rows; where `isOfPlaces` the universities and places among the tests are given, and the rest asked.
  case yesOrNo(Rows)
  case fact(Attribute, of: [Mention])
  case rank(RankFact)
  case editions(EditionRequest)
  /// The best and worst ranks in all editions.
  case summary(RankFact)
  case compare([Mention])
  case movement(MovementRequest)
  case show(Mention)
  /// What a word means.
  case definition([Mention])
  /// Whether something is true of all of some rows.
  case every(Rows, Test)
  case groups(GroupRequest)

  /// The names in it.
  var mentions: [Mention] {
    switch self {
    case .list(let rows), .count(let rows), .yesOrNo(let rows): rows.mentions
    case .fact(_, let names), .compare(let names), .definition(let names): names
    case .editions(let editions): editions.rankings?.parts ?? []
    case .rank(let fact), .summary(let fact): (fact.universities?.parts ?? []) + (fact.rankings?.parts ?? [])
    case .movement(let movement): (movement.rankings?.parts ?? []) + movement.tests.flatMap(\.mentions)
    case .show(let name): [name]
    case .every(let rows, let test): rows.mentions + test.mentions
    case .groups(let groups): groups.rows.mentions + [groups.ranking].compactMap(\.self)
    }
  }

  /// Whether it asks for a field of study of that name to be covered.
  func covers(_ mention: Mention) -> Bool {
    switch self {
    case .list(let rows), .count(let rows), .yesOrNo(let rows): rows.tests.contains { $0.covers(mention) }
    case .movement(let movement): movement.tests.contains { $0.covers(mention) }
    default: false
    }
  }

  /// The words it stands for.
  var words: WordSet {
    switch self {
    case .list(let rows), .count(let rows), .yesOrNo(let rows): rows.words
    case .fact(_, let names), .compare(let names), .definition(let names):
      names.reduce(WordSet()) { $0.union($1.words) }
    case .rank(let fact), .summary(let fact): fact.words
    case .editions(let editions): editions.words
    case .movement(let movement): movement.words
    case .every(let rows, let test): rows.words.union(test.words)
    case .groups(let groups): groups.words
    case .show(let name): name.words
    }
  }
}

/// Groups of rows, as far as a question has been read.
struct GroupRequest: Hashable, Sendable {
  /// What is worked out for each group.
  enum Measure: Hashable, Sendable {
    case count
    /// The mean, the least or the greatest, of a duration.
    case duration(String)
    /// The same of a rank.
    case rank(String)
  }

  var rows: Rows
  /// What the rows are grouped by; nil for one group of all.
  var field: String?
  var measure = Measure.count
  var ranking: Mention?
  /// How many rows a group must have.
  var having: (comparison: Comparison, number: Numeral)? {
    get { comparison.flatMap { comparison in number.map { (comparison, $0) } } }
    set { (comparison, number) = (newValue?.comparison, newValue?.number) }
  }
  private var comparison: Comparison?
  private var number: Numeral?
  /// How many groups, those that tie with the last included; nil for all.
  var limit: Int?
  /// Whether the smallest groups are asked for.
  var isFewest = false

  init(_ rows: Rows, by field: String?) {
    self.rows = rows
    self.field = field
  }

  var words: WordSet { rows.words.union(ranking?.words ?? WordSet()).union(number?.words ?? WordSet()) }
}

/// The ranks of named universities, as far as a question has been read.
struct RankFact: Hashable, Sendable {
  var universities: Form<Mention>?
  var rankings: Form<Mention>?
  var years: [YearMention] = []
  /// Whether a word says that ranks are asked for.
  var hasRank = false
  /// Whether the first university is to be better, or worse, than the second; nil if that is not asked.
  var verdict: Comparison?

  var words: WordSet {
    years.reduce((universities?.words ?? WordSet()).union(rankings?.words ?? WordSet())) { $0.union($1.words) }
  }

  /// Both; nil if a thing is said twice.
  func with(_ other: RankFact) -> RankFact? {
    guard universities == nil || other.universities == nil, rankings == nil || other.rankings == nil,
      years.isEmpty || other.years.isEmpty, !(hasRank && other.hasRank), verdict == nil || other.verdict == nil
    else { return nil }
    return RankFact(
      universities: universities ?? other.universities, rankings: rankings ?? other.rankings,
      years: years + other.years, hasRank: hasRank || other.hasRank,
      verdict: verdict ?? other.verdict)
  }
}

/// What changed between two editions, as far as a question has been read.
struct MovementRequest: Hashable, Sendable {
  var direction: Movement.Direction?
  var rankings: Form<Mention>?
  var time: Time?
  var tests: [Test] = []

  var words: WordSet {
    let others = (rankings?.words ?? WordSet()).union(time?.words ?? WordSet())
    return tests.reduce(others) { $0.union($1.words) }
  }

  /// Both; nil if a thing is said twice.
  func with(_ other: MovementRequest) -> MovementRequest? {
    guard direction == nil || other.direction == nil, rankings == nil || other.rankings == nil,
      time == nil || other.time == nil
    else { return nil }
    return MovementRequest(
      direction: direction ?? other.direction, rankings: rankings ?? other.rankings, time: time ?? other.time,
      tests: tests + other.tests)
  }
}
