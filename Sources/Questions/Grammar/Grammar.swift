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

/// The values of a rule's places. A symbol has values of one kind, so that another is a fault of the grammar.
extension Parts {
  mutating func name(_ place: Int) -> Mention {
    guard case .name(let name) = value(place) else { preconditionFailure("no name") }
    return name
  }

  mutating func names(_ place: Int) -> Form<Mention> {
    switch value(place) {
    case .names(let names): return names
    case .name(let name): return .one(name)
    default: preconditionFailure("no names")
    }
  }

  mutating func number(_ place: Int) -> Numeral {
    guard case .number(let number) = value(place) else { preconditionFailure("no number") }
    return number
  }

  mutating func amount(_ place: Int) -> Amount {
    guard case .amount(let amount) = value(place) else { preconditionFailure("no amount") }
    return amount
  }

  mutating func year(_ place: Int) -> YearMention {
    guard case .year(let year) = value(place) else { preconditionFailure("no year") }
    return year
  }

  mutating func time(_ place: Int) -> Time {
    guard case .time(let time) = value(place) else { preconditionFailure("no time") }
    return time
  }

  mutating func test(_ place: Int) -> Test {
    guard case .test(let test) = value(place) else { preconditionFailure("no test") }
    return test
  }

  mutating func order(_ place: Int) -> RowOrder {
    guard case .order(let order) = value(place) else { preconditionFailure("no order") }
    return order
  }

  mutating func modifier(_ place: Int) -> Modifier {
    guard case .modifier(let modifier) = value(place) else { preconditionFailure("no modifier") }
    return modifier
  }

  mutating func rows(_ place: Int) -> Rows {
    guard case .rows(let rows) = value(place) else { preconditionFailure("no rows") }
    return rows
  }

  mutating func comparison(_ place: Int) -> Comparison {
    guard case .comparison(let comparison) = value(place) else { preconditionFailure("no comparison") }
    return comparison
  }

  mutating func superlative(_ place: Int) -> Superlative {
    guard case .superlative(let superlative) = value(place) else { preconditionFailure("no superlative") }
    return superlative
  }

  mutating func attribute(_ place: Int) -> Attribute {
    guard case .attribute(let attribute) = value(place) else { preconditionFailure("no attribute") }
    return attribute
  }

  mutating func direction(_ place: Int) -> Movement.Direction {
    guard case .direction(let direction) = value(place) else { preconditionFailure("no direction") }
    return direction
  }

  mutating func months(_ place: Int) -> Double {
    guard case .unit(let months) = value(place) else { preconditionFailure("no unit") }
    return months
  }

  mutating func length(_ place: Int) -> LengthTest {
    guard case .length(let length) = value(place) else { preconditionFailure("no length") }
    return length
  }

  mutating func noun(_ place: Int) -> (noun: Noun, isPlural: Bool) {
    guard case .noun(let noun, let isPlural) = value(place) else { preconditionFailure("no noun") }
    return (noun, isPlural)
  }

  mutating func field(_ place: Int) -> String {
    guard case .field(let field) = value(place) else { preconditionFailure("no field") }
    return field
  }

  mutating func flag(_ place: Int) -> Bool {
    guard case .flag(let flag) = value(place) else { preconditionFailure("no flag") }
    return flag
  }

  mutating func measure(_ place: Int) -> String {
    guard case .measure(let measure) = value(place) else { preconditionFailure("no measure") }
    return measure
  }

  mutating func groups(_ place: Int) -> GroupRequest {
    guard case .groups(let groups) = value(place) else { preconditionFailure("no groups") }
    return groups
  }

  mutating func rankFact(_ place: Int) -> RankFact {
    guard case .rankFact(let fact) = value(place) else { preconditionFailure("no rank") }
    return fact
  }

  mutating func movement(_ place: Int) -> MovementRequest {
    guard case .movement(let movement) = value(place) else { preconditionFailure("no movement") }
    return movement
  }
}
