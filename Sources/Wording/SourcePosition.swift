/// A place in a text file.
///
/// Lines and columns count from 1. A line ends at LF, CR LF or CR. A column counts Unicode scalars, so an em dash is one
/// column and a tab is one column; a byte order mark at the start of the file is none.
public struct SourcePosition: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// From 1.
  public let line: Int
  /// From 1, in Unicode scalars of the line.
  public let column: Int

  /// A place; both numbers from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The first scalar of a file.
  public static let start = SourcePosition(line: 1, column: 1)

  /// Order of reading.
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }

  /// `line:column`.
  public var description: String { "\(line):\(column)" }
}
