public import Wording

/// A university that a file brings and that may be one that is there under another name.
public struct LikeUniversity: Sendable, Hashable {
  /// What it is called.
  public let name: String
  /// The universities that it is like, the likest first, three at most.
  public let candidates: [String]
  /// Where the file names it.
  public let position: SourcePosition
}
