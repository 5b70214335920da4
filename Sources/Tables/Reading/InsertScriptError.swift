public import Wording

/// A place where a script is not what this tool writes.
public struct InsertScriptError: Error, Equatable, Sendable {
  /// What should stand there: a text of the script, or what kind of text.
  public let expected: String
  /// The script's name.
  public let file: String
  /// The place.
  public let position: SourcePosition
}
