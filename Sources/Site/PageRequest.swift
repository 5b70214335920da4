/// What somebody asks the site for: an address, as it was sent.
public struct PageRequest: Sendable, Hashable {
  /// The path below the site's own, percent-encoded; it begins with `/`.
  public var path: String
  /// What follows the `?`, percent-encoded; nil if there is none.
  public var query: String?

  /// - Parameters:
  ///   - path: The path below the site's own, percent-encoded; it begins with `/`.
  ///   - query: What follows the `?`, percent-encoded; nil if there is none.
  public init(path: String, query: String? = nil) {
    self.path = path
    self.query = query
  }
}
