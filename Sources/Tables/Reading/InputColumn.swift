import Markdown
public import Wording

/// A column of a file that is read.
public struct InputColumn: Hashable, Sendable {
  /// Its name as the header has it, or the key in JSON; may be empty.
  public let name: String
  /// Where the name stands, or would stand.
  public let position: SourcePosition
}

/// What a cell of a file holds.
public enum CellKind: UInt8, Sendable {
  /// No value: `null`, a key that is missing, or what stands for NULL in a format without one.
  case null
  /// Text, also what a format without types has for a number.
  case text
  /// A number as JSON has it; its digits are as the file has them.
  case number
  /// `true` or `false` in JSON.
  case boolean
  /// An array of texts, numbers and truth values in JSON; the bytes are the array's.
  case list
  /// Any other array and an object within a row, which are no value of a cell; the bytes are the JSON's.
  case nested
}
