/// A fragment made of neighbouring fragments.
struct Rule: Sendable {
  /// One place of a rule.
  struct Element: Sendable {
    let symbol: Symbol
    /// Whether it may be missing.
    let isOptional: Bool
    /// Whether what stands there has a value, which the rule must then take.
    let hasValue: Bool
  }

  /// Makes the value; nil if these parts make none.
  typealias Make = @Sendable (inout Parts) -> Value?

  let symbol: Symbol
  let elements: [Element]
  let cost: Cost
  let make: Make
  /// What it makes and of what, as written.
  let name: String
  let pattern: String

  /// How many of its places must be filled.
  let needCount: Int

  /// For tests and for those who debug.
  var text: String { "\(name) <- \(pattern)" }

  /// Whether nothing needs to follow the elements before that place.
  func mayEnd(at place: Int) -> Bool { elements[place...].allSatisfy(\.isOptional) }
}
