import SQLiteStorage
import Tables

extension OutputOptions {
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
      var writer = try TableWriter(chosenFormat, columns: columns, layout: layout, to: sink)
      while hasRow {
        for index in columns.indices { writer.append(index, of: statement) }
        try writer.endRow()
        hasRow = try statement.step()
      }
      try writer.finish()
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

extension TableWriter {
  /// Hands a value on from the row, text straight from SQLite's memory, a blob as SQL writes it.
  mutating func append(_ index: Int, of row: borrowing Statement) {
    switch row.storageClass(index) {
    case .null: appendNull()
    case .integer: append(integer: row.int64(index))
    case .real: append(real: row.double(index))
    case .text: row.withUTF8(index) { append(utf8: $0) }
    case .blob: append(text: "x'\(row.blob(index).map(\.hexadecimal).joined())'")
    }
  }
}

extension UInt8 {
  fileprivate var hexadecimal: String { (self < 16 ? "0" : "") + String(self, radix: 16) }
}
