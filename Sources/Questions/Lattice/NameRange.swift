/// Names that begin alike, as an index of names without regard to ASCII case has them side by side.
public struct NameRange: Hashable, Sendable {
  /// The least text of them.
  public let from: String
  /// The least text behind them; nil for none.
  public let to: String?

  /// Those that do not begin with a letter of ASCII.
  static let others: Set<NameRange> = [NameRange(from: "", to: "a"), NameRange(from: "{", to: nil)]

  /// Those that begin with a letter and what is none, and those that begin with two letters, both lower case.
  static func beginning(_ first: UInt8, _ second: UInt8?) -> Set<NameRange> {
    let letter = String(decoding: [first], as: UTF8.self)
    let behind = String(decoding: [first + 1], as: UTF8.self)
    var found: Set = [
      NameRange(from: letter, to: letter + "a"), NameRange(from: letter + "{", to: behind),
    ]
    guard let second, (0x61...0x7A).contains(second) else { return found }
    let beginning = letter + String(decoding: [second], as: UTF8.self)
    found.insert(NameRange(from: beginning, to: letter + String(decoding: [second + 1], as: UTF8.self)))
    return found
  }
}
