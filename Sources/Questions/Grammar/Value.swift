/// What a fragment of a question means.
indirect enum Value: Hashable, Sendable {
  /// The word has no meaning but that of the rule it stands in.
  case nothing
  case name(Mention)
  case names(Form<Mention>)
  case number(Numeral)
  case year(YearMention)
  case time(Time)
  case noun(Noun, isPlural: Bool)
  case attribute(Attribute)
  case comparison(Comparison)
  case superlative(Superlative)
  case direction(Movement.Direction)
  case length(LengthTest)
  /// A unit of time, in months.
  case unit(Double)
  case test(Test)
  case order(RowOrder)
  case modifier(Modifier)
  case rows(Rows)
  case rankFact(RankFact)
  case edition(EditionRequest)
  case movement(MovementRequest)
  case request(Request)
  /// So many, or more than so many.
  case amount(Amount)
  /// A field that rows are grouped by.
  case field(String)
  case flag(Bool)
  /// What is worked out for a group: `avg`, `median`, `min`, `max`.
  case measure(String)
  case groups(GroupRequest)
}

/// A name in a question.
struct Mention: Hashable, Sendable {
  let name: Name
  /// Where it stands; nowhere for the rankings of "both rankings".
  let words: WordSet
}

/// A number in a question.
struct Numeral: Hashable, Sendable {
  let number: Double
  let words: WordSet

  /// The whole number it is; nil for a fraction and for less than one.
  var count: Int? { number.whole.flatMap { $0 > 0 ? $0 : nil } }
}

/// How many of something: "more than 5", "several".
struct Amount: Hashable, Sendable {
  let comparison: Comparison
  let number: Numeral
}

/// A year in a question.
struct YearMention: Hashable, Sendable {
  enum Year: Hashable, Sendable {
    case named(Int)
    case relative(RelativeYear)
  }

  let year: Year
  let words: WordSet

  /// The same year where no word names it.
  var unwritten: YearMention { YearMention(year: year, words: WordSet()) }
}

/// One, or several joined: the same for names of any kind and for conditions.
indirect enum Form<Part: Hashable & Sendable>: Hashable, Sendable {
  case one(Part)
  case not(Form)
  case all([Form])
  case any([Form])
  /// "both … and …", which "not" leaves together.
  case each([Form])

  /// Its parts in their order.
  var parts: [Part] {
    switch self {
    case .one(let part): [part]
    case .not(let inner): inner.parts
    case .all(let forms), .any(let forms), .each(let forms): forms.flatMap(\.parts)
    }
  }

  /// Whether it is one part, or several that are joined by "and" or "or" alone.
  var isPlain: Bool {
    switch self {
    case .one: true
    case .not: false
    case .all(let forms), .any(let forms), .each(let forms): forms.allSatisfy(\.isPlain)
    }
  }

  /// The parts joined by "and"; nil for another form.
  var together: [Part]? {
    switch self {
    case .one(let part): return [part]
    case .all(let forms), .each(let forms):
      let parts = forms.compactMap { if case .one(let part) = $0 { part } else { nil } }
      return parts.count == forms.count ? parts : nil
    case .not, .any: return nil
    }
  }
}

extension Form where Part == Mention {
  /// A condition of each name, joined the same way.
  func test(_ make: (Mention) -> Test) -> Test {
    switch self {
    case .one(let mention): make(mention)
    case .not(let inner): .not(inner.test(make))
    case .all(let forms): .all(forms.map { $0.test(make) })
    case .each(let forms): .each(forms.map { $0.test(make) })
    case .any(let forms): .any(forms.map { $0.test(make) })
    }
  }

  var words: WordSet { parts.reduce(WordSet()) { $0.union($1.words) } }
}
