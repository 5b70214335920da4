public import Wording

/// What a reader must know of an answer, in a sentence, and what may be done about it.
public struct Note: Sendable, Hashable {
  /// How much it matters.
  public enum Weight: Sendable, Hashable {
    /// It belongs to the answer.
    case note
    /// Something may not be meant.
    case warning
  }

  /// The sentence, without a capital and a full stop.
  public let text: String
  /// What may be done about it, which each front end puts into its own words; empty for nothing.
  public let remedies: [Remedy]
  /// How much it matters.
  public let weight: Weight

  /// A note.
  public init(_ text: String, _ remedies: Remedy..., weight: Weight = .note) {
    self.text = text
    self.remedies = remedies
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
