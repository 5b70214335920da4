/// What is wrong, and what a reader can do about it.
public protocol Explained {
  /// What is wrong, in one line: lower case, a user's words in backticks, no full stop.
  var message: String { get }
  /// What can be done about it; empty where the message says all there is to say.
  var remedies: [Remedy] { get }
}

extension Explained {
  /// What can be done about it, as far as that holds wherever it is read; nil if a front end has to say it.
  public var hint: String? { remedies.advice }
}

/// An error as people and programs are told of it.
public protocol ExplainedError: Error, Explained {
  /// A stable name of the problem, in lower snake case.
  var code: String { get }
  /// What could stand there instead, best first.
  var candidates: [String] { get }
}

extension ExplainedError {
  /// None.
  public var candidates: [String] { [] }
}
