public import Questions

@testable import Commands

/// Shown as the command that gives the same answer.
extension Answerable: CustomStringConvertible {
  public var description: String { reading.command }
}
