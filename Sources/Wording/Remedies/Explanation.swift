/// All that is said about one problem, so that a problem has its code, its words and its remedies in one place.
public struct Explanation: Equatable, Sendable {
  /// What is at fault, which is what a program does about it: a command ends with another status, a server answers with one.
  public enum Kind: Equatable, Sendable {
    /// What was asked for.
    case usage
    /// What was to be taken.
    case data
    /// A file that is not there.
    case noInput
    /// A file that cannot be made.
    case cannotCreate
    /// The schema of a file.
    case schema
    /// The tool itself.
    case software
  }

  /// A stable name of the problem, in lower snake case.
  public let code: String
  /// What is at fault.
  public let kind: Kind
  /// What is wrong, in one line: lower case, a user's words in backticks, no full stop.
  public let message: String
  /// What can be done about it.
  public let remedies: [Remedy]
  /// What could stand there instead, best first.
  public let candidates: [String]
  /// The file that it is about; nil if it is about none.
  public let file: String?

  package init(
    _ code: String, _ kind: Kind, _ message: String, _ remedies: Remedy..., candidates: [String] = [],
    file: String? = nil
  ) {
    self.code = code
    self.kind = kind
    self.message = message
    self.remedies = remedies
    self.candidates = candidates
    self.file = file
  }
}
