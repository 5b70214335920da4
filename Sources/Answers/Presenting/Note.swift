/// What a reader must know of an answer, in a sentence, and what may be done about it.
public struct Note: Sendable, Hashable {
  /// What may be done: data, which each front end puts into its own words.
  public enum Remedy: Sendable, Hashable {
    /// Fill the catalogue.
    case seed
    /// Ask for more rows: all that there are are so many.
    case limit(Int)
    /// Look at two universities side by side.
    case compare(String, String)
  }

  /// How much it matters.
  public enum Weight: Sendable, Hashable {
    /// It belongs to the answer.
    case note
    /// Something may not be meant.
    case warning
  }

  /// The sentence, without a capital and a full stop.
  public let text: String
  /// What may be done about it; nil for nothing.
  public let remedy: Remedy?
  /// How much it matters.
  public let weight: Weight

  /// A note.
  public init(_ text: String, _ remedy: Remedy? = nil, weight: Weight = .note) {
    self.text = text
    self.remedy = remedy
    self.weight = weight
  }
}

extension Note: ExpressibleByStringInterpolation {
  /// A note without a remedy.
  public init(stringLiteral text: String) { self.init(text) }
}

extension Note: Encodable {
  /// The sentence alone.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
