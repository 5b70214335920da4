/// A question that was understood.
public struct Answerable: Sendable {
  /// What it asks for.
  public let reading: Reading
  /// What was taken for granted, one sentence each, such as how a misspelt name was read; empty where nothing was.
  public let notes: [String]
}
