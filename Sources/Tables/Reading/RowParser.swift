import Wording

/// How one format's rows are found in a window.
///
/// The window's record is the row that was read last; a parser goes on from there.
protocol RowParser {
  /// The columns; a format that has them in its rows may find more of them later.
  var columns: [InputColumn] { get }

  /// What was done, or left, that should be told; complete at the end.
  var notes: [ReadingNote] { get }

  /// Reads what stands before the first row.
  mutating func start(_ window: inout ByteWindow, _ log: inout TableProblemLog) throws(ReadingError)

  /// Reads a row into `row`; false at the end.
  ///
  /// A row with a problem that leaves the next one readable is put down in `log` and passed over.
  mutating func next(
    _ row: inout RowFields, _ window: inout ByteWindow, _ log: inout TableProblemLog
  ) throws(ReadingError) -> Bool

  /// Where a cell of the row starts in the file.
  func position(of column: Int, _ row: borrowing RowFields, _ window: borrowing ByteWindow) -> SourcePosition
  /// The line the row starts on.
  func line(_ window: borrowing ByteWindow) -> Int
}

extension RowParser {
  var notes: [ReadingNote] { [] }

  func position(of column: Int, _ row: borrowing RowFields, _ window: borrowing ByteWindow) -> SourcePosition {
    window.position(at: Int(row[column].place))
  }

  func line(_ window: borrowing ByteWindow) -> Int { window.position.line }
}
