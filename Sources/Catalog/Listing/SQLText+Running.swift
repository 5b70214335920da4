import SQLText
import SQLiteStorage

extension SQLText {
  /// Runs the statement and hands out its rows, one after the other.
  func forEachRow(in connection: borrowing Connection, _ body: (borrowing Statement) throws -> Void) throws {
    try connection.withStatement(text) { statement in
      try statement.bind(values)
      while try statement.step() { try body(statement) }
    }
  }

  /// The bindings as the storage layer takes them.
  var values: [Value] {
    bindings.map { binding in
      switch binding {
      case .null: .null
      case .integer(let number): .integer(number)
      case .real(let number): .real(number)
      case .text(let text): .text(text)
      }
    }
  }
}
