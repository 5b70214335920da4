/// A name in a question, with everything that decides which thing it means.
struct Operand: Sendable {
  let entities: [Entity]
  /// What ties it to the rest; nil where it stands alone, as in "NLP programs".
  let relator: Relator?
  /// What the question says it is: "the course …"; nil where it does not say.
  var kind: Noun?
  /// Whether it follows "called".
  let isNamed: Bool
  let text: String
  let span: Range<Int>

  func has(_ test: (Entity) -> Bool) -> Bool { entities.contains(where: test) }

  /// The ranking it may mean, by its place in the vocabulary.
  var ranking: Int? {
    for case .ranking(let index) in entities { return index }
    return nil
  }

  /// The universities it may mean, by their places in the vocabulary.
  var universities: [Int] {
    entities.compactMap { if case .university(let index) = $0 { index } else { nil } }
  }
}

/// A test of a rank; without bounds it asks for any rank.
struct RankTest: Sendable {
  /// By its place in the vocabulary; nil until it is known.
  var ranking: Int?
  var low: Int?
  var high: Int?
  let text: String
  let span: Range<Int>
}

/// A test of a duration in months.
struct DurationTest: Sendable {
  enum Test: Sendable {
    case compare(Comparison, Double)
    case between(Double, Double)
  }

  let test: Test
  /// Whether "can take" was said: the longest duration is meant, not the shortest.
  let isPossible: Bool
}

/// What a question asks of each row.
indirect enum Condition: Sendable {
  case operand(Operand)
  /// "a master's in …"
  case degreeIn(Operand)
  /// "master's", without saying in what.
  case masters
  case rank(RankTest)
  case duration(DurationTest)
  /// So many programs.
  case programs(Comparison, Int)
  /// The field has a value: "with tracks".
  case known(String)
  /// Rank tests that hold in one edition and not, or also, in another: "who left the top ten".
  case moved(Condition, Crossing)
  case not(Condition)
  /// All, joined by a word; places among them are alternatives, since nothing is in two places.
  case all([Condition])
  case any([Condition])

  /// The names in it that are not denied; nil where it holds anything else.
  var operands: [Operand]? {
    switch self {
    case .operand(let operand): return [operand]
    case .all(let parts), .any(let parts):
      var found: [Operand] = []
      for part in parts {
        guard let operands = part.operands else { return nil }
        found += operands
      }
      return found
    case .degreeIn, .masters, .rank, .duration, .programs, .known, .moved, .not: return nil
    }
  }

  /// The same with what its names are, where the question says so after them.
  func named(_ kind: Noun) -> Condition {
    switch self {
    case .operand(var operand):
      operand.kind = kind
      return .operand(operand)
    case .not(let inner): return .not(inner.named(kind))
    case .all(let parts): return .all(parts.map { $0.named(kind) })
    case .any(let parts): return .any(parts.map { $0.named(kind) })
    case .degreeIn, .masters, .rank, .duration, .programs, .known, .moved: return self
    }
  }
}

/// Two editions between which a rank test changes, or does not.
struct Crossing: Sendable {
  /// The year in which the tests hold.
  let holds: Int
  /// The other year.
  let other: Int
  /// Whether they hold in the other year too: "who stayed in the top ten".
  let holdsInBoth: Bool
}
