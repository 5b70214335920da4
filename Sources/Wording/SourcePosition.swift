/// A place in a text file, or a cell of a sheet.
///
/// Lines and columns count from 1. A line ends at LF, CR LF or CR. A column counts Unicode scalars, so an em dash is one
/// column and a tab is one column; a byte order mark at the start of the file is none.
public struct SourcePosition: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// From 1.
  public let line: Int
  /// From 1, in Unicode scalars of the line.
  public let column: Int
  /// Whether the line is a row of a sheet, and the column one of its columns.
  public let isCell: Bool

  /// A place; both numbers from 1.
  public init(line: Int, column: Int, isCell: Bool = false) {
    self.line = line
    self.column = column
    self.isCell = isCell
  }

  /// The first scalar of a file.
  public static let start = SourcePosition(line: 1, column: 1)

  /// Order of reading.
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }

  /// `line:column`; of a cell its name, such as `B7`.
  public var description: String { isCell ? Self.columnName(column) + "\(line)" : "\(line):\(column)" }

  /// `file:line:column`; of a cell `file!B7`.
  public func description(in file: String) -> String { file + (isCell ? "!" : ":") + description }

  /// `A` to `Z`, then `AA` and so on, of a column from 1.
  public static func columnName(_ column: Int) -> String {
    var name = ""
    var rest = column
    while rest > 0 {
      name = String(UnicodeScalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))) + name
      rest = (rest - 1) / 26
    }
    return name
  }
}
