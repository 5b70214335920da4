/// What a question asks of each row.
indirect enum Test: Hashable, Sendable {
  /// A field that has one value is that: a university, a place, a degree, a way of delivery.
  case has(Mention)
  /// A focus area is covered, or a course, track or program of that name is there.
  case covers(Mention)
  /// A focus area is covered, or a core course of that name is there.
  case taught(Mention)
  /// What a program is called or covers: "data science programs".
  case about(Mention)
  /// "a master's in …"
  case degreeIn(Mention)
  /// A course of that name, or whose name says so.
  case course(Mention)
  /// A track of that name, or whose name says so.
  case track(Mention)
  /// "called …": the name alone.
  case named(Mention)
  case masters
  case rank(RankRange)
  case duration(LengthTest)
  /// So many programs.
  case programs(Comparison, Numeral)
  /// So many values of a field that holds many: "more than 5 core courses".
  case count(String, Comparison, Numeral)
  /// The field has a value: "with tracks".
  case known(String)
  /// Rank tests that hold in one edition and not, or also, in another.
  case moved(Test, Crossed)
  case not(Test)
  /// All, said of names joined by a word; places among them are alternatives, since nothing is in two places.
  case all([Test])
  /// All, each said by itself.
  case each([Test])
  case any([Test])

  /// The words it stands for.
  var words: WordSet {
    switch self {
    case .has(let name), .covers(let name), .taught(let name), .about(let name), .degreeIn(let name), .course(let name),
      .track(let name), .named(let name):
      name.words
    case .masters, .known: WordSet()
    case .rank(let test): test.words
    case .duration(let test): test.words
    case .programs(_, let number), .count(_, _, let number): number.words
    case .moved(let tests, let crossed): tests.words.union(crossed.words)
    case .not(let inner): inner.words
    case .all(let parts), .any(let parts), .each(let parts): parts.reduce(WordSet()) { $0.union($1.words) }
    }
  }

  /// The names in it.
  var mentions: [Mention] {
    switch self {
    case .has(let name), .covers(let name), .taught(let name), .about(let name), .degreeIn(let name), .course(let name),
      .track(let name), .named(let name):
      [name]
    case .rank(let test): test.mentions
    case .masters, .known, .duration, .programs, .count: []
    case .not(let inner), .moved(let inner, _): inner.mentions
    case .all(let parts), .any(let parts), .each(let parts): parts.flatMap(\.mentions)
    }
  }

  /// Whether it asks for a field of study of that name to be covered.
  func covers(_ mention: Mention) -> Bool {
    switch self {
    case .covers(let name), .about(let name), .taught(let name): name == mention
    case .not(let inner): inner.covers(mention)
    case .all(let parts), .any(let parts), .each(let parts): parts.contains { $0.covers(mention) }
    default: false
    }
  }

  /// The tests of ranks in it.
  var ranks: [RankRange] {
    switch self {
    case .rank(let test): [test]
    case .not(let inner), .moved(let inner, _): inner.ranks
    case .all(let parts), .any(let parts), .each(let parts): parts.flatMap(\.ranks)
    default: []
    }
  }

  /// The same with each test of a rank changed.
  func mapRanks(_ change: (RankRange) -> Test) -> Test {
    switch self {
    case .rank(let test): change(test)
    case .not(let inner): .not(inner.mapRanks(change))
    case .moved(let inner, let crossed): .moved(inner.mapRanks(change), crossed)
    case .all(let parts): .all(parts.map { $0.mapRanks(change) })
    case .any(let parts): .any(parts.map { $0.mapRanks(change) })
    case .each(let parts): .each(parts.map { $0.mapRanks(change) })
    default: self
    }
  }

  /// Both hold; a list of conditions stays one list.
  static func both(_ first: Test, _ second: Test) -> Test {
    var parts: [Test] = []
    for test in [first, second] {
      if case .each(let some) = test { parts += some } else { parts.append(test) }
    }
    return .each(parts)
  }

  /// One of them holds.
  static func either(_ first: Test, _ second: Test) -> Test {
    var parts: [Test] = []
    for test in [first, second] {
      if case .any(let some) = test { parts += some } else { parts.append(test) }
    }
    return .any(parts)
  }
}

extension Test {
  /// The one place in an order that is asked for: "2nd", "number one"; nil if a rank is meant.
  var placeInOrder: RankRange? {
    if case .rank(let range) = self, range.isPlace { range } else { nil }
  }

  /// The same where ranks are meant, and not places in an order.
  var settled: Test {
    mapRanks { range in
      var settled = range
      settled.isPlace = false
      return .rank(settled)
    }
  }

  /// Whether one rank is asked for, and no other.
  var isOneRank: Bool {
    if case .rank(let range) = self {
      range.kind == .bounds && range.low != nil && range.low == range.high
    } else {
      false
    }
  }

  /// Whether it asks for universities and places and nothing else.
  var isOfPlaces: Bool { isOnly(of: [.university, .city, .state, .country, .region]) }

  /// Whether it asks for universities by their names and for nothing else.
  var isOfUniversities: Bool { isOnly(of: [.university]) }

  /// Whether it asks for names of these kinds and for nothing else.
  private func isOnly(of kinds: Set<Name.Kind>) -> Bool {
    switch self {
    case .has(let mention): kinds.contains(mention.name.kind)
    case .not(let inner): inner.isOnly(of: kinds)
    case .all(let parts), .any(let parts), .each(let parts): parts.allSatisfy { $0.isOnly(of: kinds) }
    default: false
    }
  }

  /// Whether it is true of a university, or not, whatever programs it has.
  var isOfUniversityAlone: Bool {
    switch self {
    case .rank, .programs: true
    case .not(let inner): inner.isOfUniversityAlone
    case .moved(let inner, _): inner.isOfUniversityAlone
    case .all(let parts), .any(let parts), .each(let parts): parts.allSatisfy(\.isOfUniversityAlone)
    default: isOfPlaces
    }
  }
}

/// A test of a rank; without bounds it asks for any rank.
struct RankRange: Hashable, Sendable {
  /// What is asked of the rank, beside its bounds.
  indirect enum Kind: Hashable, Sendable {
    case bounds
    /// It is better, worse or the same as in another ranking.
    case against(Comparison, Mention)
    /// It is better or worse than that of a university.
    case beside(Comparison, Mention)
    case score(Comparison, Numeral)
    /// Others have it too.
    case tied
    /// So many places were won, or lost, between two editions.
    case moved(isUp: Bool, Comparison, Numeral, Time)
  }

  /// Nil while it is open.
  var ranking: Mention?
  var kind = Kind.bounds
  var low: Int?
  var high: Int?
  /// Where its numbers stand.
  var numbers = WordSet()
  /// Where "ranked" or the like stands, for what is said of an open one.
  var place = WordSet()
  /// Whether a place in an order was named, not a rank: "2nd in California" is the second of those there.
  var isPlace = false

  var words: WordSet {
    let named = numbers.union(ranking?.words ?? WordSet())
    return switch kind {
    case .bounds, .tied: named
    case .against(_, let other), .beside(_, let other): named.union(other.words)
    case .score(_, let number): named.union(number.words)
    case .moved(_, _, let number, let time): named.union(number.words).union(time.words)
    }
  }

  /// The names in it.
  var mentions: [Mention] {
    switch kind {
    case .against(_, let other), .beside(_, let other): [ranking, other].compactMap(\.self)
    default: [ranking].compactMap(\.self)
    }
  }

  var isAnyRank: Bool { kind == .bounds && low == nil && high == nil }
}

/// A test of a duration.
struct LengthTest: Hashable, Sendable {
  enum Test: Hashable, Sendable {
    case compare(Comparison)
    /// Between this and another number of months.
    case between(Double)
  }

  let test: Test
  /// In months.
  let months: Numeral
  /// Where a second number stands.
  var second = WordSet()
  /// Whether "can take" was said: the longest duration is meant, not the shortest.
  var isPossible = false

  var words: WordSet { months.words.union(second) }

  /// What holds where this does not; nil if two tests are needed to say it.
  var opposite: LengthTest? {
    guard case .compare(let comparison) = test else { return nil }
    let other: Comparison? =
      switch comparison {
      case .less: .atLeast
      case .atMost: .more
      case .more: .atMost
      case .atLeast: .less
      case .exactly, .above, .below: nil
      }
    return other.map { LengthTest(test: .compare($0), months: months, isPossible: isPossible) }
  }
}

/// Two editions between which a rank test changes, or does not.
struct Crossed: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// Holds in the later edition alone.
    case new
    /// Holds in the earlier edition alone.
    case gone
    /// Holds in both.
    case same
    /// Holds in the first year that is named and not in the second.
    case named
  }

  let kind: Kind
  let time: Time

  var words: WordSet { time.words }
}

/// The years of a change.
struct Time: Hashable, Sendable {
  var years: [YearMention] = []
  /// Whether one year is the start: "since 2021".
  var isSince = false

  var words: WordSet { years.reduce(WordSet()) { $0.union($1.words) } }
}
