/// A list of courses, tracks or focus areas, as stated.
public struct ArticleList: Sendable, Hashable {
  /// In the order of the text, no two alike but for case.
  public var items: [String]
  /// Whether the text says that there are more: "and others".
  public var isOpen: Bool

  /// A list made by hand.
  public init(items: [String], isOpen: Bool = false) {
    self.items = items
    self.isOpen = isOpen
  }
}
