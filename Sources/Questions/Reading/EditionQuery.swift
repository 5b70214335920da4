/// Editions of rankings with their publishers.
public struct EditionQuery: Hashable, Sendable {
  /// The rankings (slugs); none stand for all.
  public let rankings: [String]
  /// The years; none stand for all.
  public let years: [Int]
}
