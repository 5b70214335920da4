/// The rules of questions with the words that they stand on.
///
/// Each file of this folder adds those of one kind. No rule takes any word, no word stands in a list of words without a
/// meaning: a word that means nothing is licensed where it stands, by a `~` or a class that its rule names.
struct Grammar {
  static let shared = Grammar()

  var table = RuleTable()
  /// The symbols of names, in the order of `Name.Kind`.
  let nameSymbols: [Symbol]
  let adjective: Symbol
  let number: Symbol
  let ordinal: Symbol
  let year: Symbol
  let question: Symbol

  private init() {
    var table = RuleTable()
    nameSymbols = Name.Kind.allCases.map { table.symbol($0.symbolName) }
    adjective = table.symbol("PlaceAdjective")
    number = table.symbol("Number")
    ordinal = table.symbol("Ordinal")
    year = table.symbol("Year")
    question = table.symbol("Question")
    self.table = table
    addWords()
    addNumbers()
    addNames()
    addRanks()
    addLengths()
    addConditions()
    addModifiers()
    addRows()
    addLists()
    addFacts()
    addRankFacts()
    addEditions()
    addMovement()
    addFigures()
    addGroups()
    addYesOrNo()
    addTurns()
  }

  mutating func words(_ name: String, _ phrases: String, _ value: Value = .nothing) {
    table.words(name, phrases, value)
  }

  mutating func rule(_ name: String, _ pattern: String, cost: Cost = .none, _ make: @escaping Rule.Make) {
    table.rule(name, pattern, cost: cost, make)
  }

  /// Adds rules that pass on the value of their one place that has one, or none.
  mutating func pass(_ name: String, cost: Cost = .none, _ patterns: String...) {
    for pattern in patterns {
      let hasValue = pattern.parts(between: UInt8(ascii: " ")).contains { word in
        word.utf8.first.map { (0x41...0x5A).contains($0) } ?? false
      }
      table.rule(name, pattern, cost: cost) { hasValue ? $0.value(0) : .nothing }
    }
  }
}

extension Name.Kind {
  fileprivate var symbolName: String {
    switch self {
    case .university: "University"
    case .area: "Area"
    case .ranking: "RankingName"
    case .city: "City"
    case .state: "State"
    case .country: "Country"
    case .region: "Region"
    case .track: "Track"
    case .course: "Course"
    case .program: "ProgramName"
    case .degree: "Degree"
    case .delivery: "Delivery"
    }
  }
}

/// The values of a rule's places.
extension Parts {
  /// The value of a place as what a rule takes it for. A symbol has values of one kind, whatever was asked, so that another
  /// is a fault of the grammar: the first question that completes the rule traps, and the tests complete every rule.
  mutating func taken<Taken>(_ place: Int, as taken: (Value) -> Taken?) -> Taken {
    let value = value(place)
    guard let result = taken(value) else { preconditionFailure("place \(place) of a rule has \(value)") }
    return result
  }

  mutating func name(_ place: Int) -> Mention {
    taken(place) { if case .name(let name) = $0 { name } else { nil } }
  }

  mutating func names(_ place: Int) -> Form<Mention> {
    taken(place) {
      switch $0 {
      case .names(let names): names
      case .name(let name): .one(name)
      default: nil
      }
    }
  }

  mutating func number(_ place: Int) -> Numeral {
    taken(place) { if case .number(let number) = $0 { number } else { nil } }
  }

  mutating func amount(_ place: Int) -> Amount {
    taken(place) { if case .amount(let amount) = $0 { amount } else { nil } }
  }

  mutating func year(_ place: Int) -> YearMention {
    taken(place) { if case .year(let year) = $0 { year } else { nil } }
  }

  mutating func time(_ place: Int) -> Time {
    taken(place) { if case .time(let time) = $0 { time } else { nil } }
  }

  mutating func test(_ place: Int) -> Test {
    taken(place) { if case .test(let test) = $0 { test } else { nil } }
  }

  mutating func order(_ place: Int) -> RowOrder {
    taken(place) { if case .order(let order) = $0 { order } else { nil } }
  }

  mutating func modifier(_ place: Int) -> Modifier {
    taken(place) { if case .modifier(let modifier) = $0 { modifier } else { nil } }
  }

  mutating func rows(_ place: Int) -> Rows {
    taken(place) { if case .rows(let rows) = $0 { rows } else { nil } }
  }

  mutating func comparison(_ place: Int) -> Comparison {
    taken(place) { if case .comparison(let comparison) = $0 { comparison } else { nil } }
  }

  mutating func superlative(_ place: Int) -> Superlative {
    taken(place) { if case .superlative(let superlative) = $0 { superlative } else { nil } }
  }

  mutating func attribute(_ place: Int) -> Attribute {
    taken(place) { if case .attribute(let attribute) = $0 { attribute } else { nil } }
  }

  mutating func direction(_ place: Int) -> Movement.Direction {
    taken(place) { if case .direction(let direction) = $0 { direction } else { nil } }
  }

  mutating func months(_ place: Int) -> Double {
    taken(place) { if case .unit(let months) = $0 { months } else { nil } }
  }

  mutating func length(_ place: Int) -> LengthTest {
    taken(place) { if case .length(let length) = $0 { length } else { nil } }
  }

  mutating func noun(_ place: Int) -> (noun: Noun, isPlural: Bool) {
    taken(place) { if case .noun(let noun, let isPlural) = $0 { (noun, isPlural) } else { nil } }
  }

  mutating func field(_ place: Int) -> String {
    taken(place) { if case .field(let field) = $0 { field } else { nil } }
  }

  mutating func flag(_ place: Int) -> Bool {
    taken(place) { if case .flag(let flag) = $0 { flag } else { nil } }
  }

  mutating func measure(_ place: Int) -> String {
    taken(place) { if case .measure(let measure) = $0 { measure } else { nil } }
  }

  mutating func groups(_ place: Int) -> GroupRequest {
    taken(place) { if case .groups(let groups) = $0 { groups } else { nil } }
  }

  mutating func rankFact(_ place: Int) -> RankFact {
    taken(place) { if case .rankFact(let fact) = $0 { fact } else { nil } }
  }

  mutating func movement(_ place: Int) -> MovementRequest {
    taken(place) { if case .movement(let movement) = $0 { movement } else { nil } }
  }
}
