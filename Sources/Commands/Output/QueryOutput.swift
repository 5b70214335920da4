import Answers
import SQLiteStorage
import Tables

extension AnswerOutput {
  /// Writes what a query of a user's gives, as its rows come.
  ///
  /// Whether a column is of numbers is known from its first value, or from the declared type where that is NULL.
  func write(_ statement: borrowing Statement) throws {
    guard statement.columnCount > 0 else { return StandardError.note("the statement returns no columns") }
    var hasRow = try statement.step()
    var columns: [Column] = []
    for index in 0..<statement.columnCount {
      columns.append(Column(key: statement.columnName(index), isNumeric: isNumeric(index, of: statement, hasRow)))
    }
    try withSink { sink in
      var writer = try TableWriter(options.chosenFormat, columns: columns, layout: options.layout, to: sink)
      while hasRow {
        try writer.write(statement)
        hasRow = try statement.step()
      }
      Notes.tell(try writer.finish())
    }
  }

  private func isNumeric(_ index: Int, of statement: borrowing Statement, _ hasRow: Bool) -> Bool {
    if hasRow {
      switch statement.storageClass(index) {
      case .integer, .real: return true
      case .text, .blob: return false
      case .null: break
      }
    }
    return ["INT", "INTEGER", "REAL"].contains(statement.declaredType(index)?.uppercased())
  }
}
