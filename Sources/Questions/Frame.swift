/// A question taken apart: every word of it stands in exactly one place here.
struct Frame: Sendable {
  /// A part with its place.
  struct Part<Value: Sendable>: Sendable {
    let value: Value
    let text: String
    let span: Range<Int>
  }

  /// An order: "the three best".
  struct Ordering: Sendable {
    let superlative: Superlative
    /// How many; nil where the question does not say.
    let count: Int?
    /// By its place in the vocabulary; nil until it is known.
    var ranking: Int?
    /// Whether everything is to be shown, only in that order: "sorted by".
    let isSort: Bool
  }

  /// Years that stand together.
  struct Years: Sendable {
    /// In the order written.
    let years: [Year]
    /// Whether they are the start, or start and end, of a time: "since 2021", "from 2021 to 2022".
    let isTime: Bool
    /// Whether "not" stands before them: "in 2022 but not in 2021".
    let isDenied: Bool
  }

  enum Year: Sendable {
    case named(Int)
    case relative(RelativeYear)
  }

  var asks: [Part<Ask>] = []
  var nouns: [Part<(noun: Noun, isPlural: Bool)>] = []
  var attributes: [Part<Attribute>] = []
  var orders: [Part<Ordering>] = []
  /// "rank" without a number.
  var ranks: [Part<Void>] = []
  var movements: [Part<Movement.Direction>] = []
  var compares: [Part<Void>] = []
  var years: [Part<Years>] = []
  var conditions: [Part<Condition>] = []
  /// What a verb at the end asks for: "what does MIT teach".
  var verbAsks: Noun?
  /// A number before what is asked for, which an order must take up: "three universities with the best rank".
  var rowCount: Part<Int>?
  /// Whether the answer is yes or no: "does MIT teach robotics".
  var isYesOrNo = false

  /// What the first noun asks for.
  var subject: Noun? { nouns.first?.value.noun }

  /// What "who" and "where" ask for without a noun.
  var askedSubject: Noun? { asks(.person) || asks(.place) ? .universities : nil }

  /// Whether "over the years" or the like is among the years.
  var asksForEveryYear: Bool {
    years.contains { part in part.value.years.contains { if case .relative(.all) = $0 { true } else { false } } }
  }

  func asks(_ ask: Ask) -> Bool { asks.contains { $0.value == ask } }
}
