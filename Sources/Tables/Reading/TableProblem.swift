public import Markdown

/// One thing that is wrong with a file of rows.
public struct TableProblem: Equatable, Sendable {
  /// What: data; `TableProblem+Wording.swift` makes sentences of it.
  public enum Reason: Equatable, Sendable {
    /// The file has no header and no row.
    case empty
    /// The byte is no part of a character in that encoding.
    case invalidByte(UInt8, TextEncoding)
    /// A NUL, which no text has.
    case nul
    /// A row, an object or a line is longer than `TableReader.maximumRecordByteCount`.
    case recordTooLong
    /// Two columns have the same name.
    case sameColumn(name: String, first: SourcePosition)
    /// A row has more or fewer cells than the header.
    case cellCount(found: Int, expected: Int)
    /// A quote opens here and is not closed before the file ends.
    case unclosedQuote
    /// Text stands behind a closing quote.
    case textAfterQuote
    /// A quote stands within a cell that does not start with one.
    case quoteWithinCell
  }

  /// Where it stands; for a cell its first character.
  public let position: SourcePosition
  /// What is wrong.
  public let reason: Reason

  /// A problem at a place.
  public init(_ reason: Reason, at position: SourcePosition) {
    self.reason = reason
    self.position = position
  }
}
