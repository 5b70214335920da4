/// Where a fact came from.
public struct Citation: Sendable, Hashable {
  /// The document's title.
  public let title: String
  /// Who published it.
  public let publisher: String?
  /// The year it stands for.
  public let year: Int?
  /// Where it can be read.
  public let url: String?
}
