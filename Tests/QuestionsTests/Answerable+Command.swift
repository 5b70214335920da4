public import Questions

@testable import Commands

/// Shown as the command that gives the same answer.
extension Answerable: CustomStringConvertible {
  /// The command, without the tool's name in front.
  public var description: String { reading.command }
}
