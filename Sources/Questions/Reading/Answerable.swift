/// A question that was understood.
public struct Answerable: Sendable, CustomStringConvertible {
  /// What it asks for.
  public let reading: Reading
  /// What was taken for granted, one sentence each, such as how a misspelt name was read; empty where nothing was.
  public let notes: [String]
  /// The reading as the command that gives the same answer, without `gradatlas` in front: its filter can be reused.
  ///
  /// `programs --where "focus = 'Natural language processing' AND state = 'California'"`
  public var description: String { reading.command }
}
