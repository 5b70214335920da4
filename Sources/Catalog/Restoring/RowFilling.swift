package import SQLiteStorage

/// Puts rows into one table of a catalogue that is being restored.
///
/// Values are bound one after the other, from the first column on; then ``insert()`` takes the row.
package struct RowFilling: ~Copyable {
  /// What is wrong with a row, in SQLite's words or ours.
  package struct Problem: Error, Equatable, Sendable {
    /// The column it is about, counted from 0 in the order of the file; nil if it is about the row.
    package let column: Int?
    /// What is wrong.
    package let message: String
  }

  /// The columns in the order of the file.
  package let columns: [SchemaColumn]
  private let statement: Statement
  private let kinds: [SQLColumnType]
  /// Which changes the log may keep; nil for another table than the log.
  private let logged: LoggedTables?
  private var next = 0
  /// How many rows were put in.
  package private(set) var count = 0

  /// Rows for a table.
  ///
  /// - Parameter columns: In the order in which values come.
  package init(_ table: Relation, columns: [SchemaColumn], in connection: borrowing Connection) throws {
    let names = columns.map { StandaloneTable.quoted($0.name) }.joined(separator: ", ")
    let places = columns.map { _ in "?" }.joined(separator: ", ")
    let logged = try Self.loggedTables(for: table, in: connection)
    let statement = try connection.prepare(
      "INSERT INTO \(StandaloneTable.quoted(table.name)) (\(names)) VALUES (\(places))")
    self.init(columns, statement, logged)
  }

  private init(_ columns: [SchemaColumn], _ statement: consuming Statement, _ logged: LoggedTables?) {
    self.columns = columns
    self.statement = statement
    kinds = columns.map(\.columnType)
    self.logged = logged
  }

  private static func loggedTables(
    for table: Relation, in connection: borrowing Connection
  ) throws -> LoggedTables? {
    table.name == "change_set" ? try LoggedTables(in: connection) : nil
  }

  /// Whether the next column holds bytes.
  package var takesBytes: Bool { kinds[next] == .bytes }

  /// Gives the next column no value.
  package mutating func appendNull() throws {
    next += 1
    try statement.bindNull(at: next)
  }

  /// Gives the next column a whole number.
  package mutating func append(integer value: Int64) throws {
    next += 1
    try statement.bind(value, at: next)
  }

  /// Gives the next column a number.
  package mutating func append(real value: Double) throws {
    next += 1
    try statement.bind(value, at: next)
  }

  /// Gives the next column bytes.
  ///
  /// - Throws: `Problem` for what the change log would keep and is no changeset of the catalogue's.
  package mutating func append(blob bytes: [UInt8]) throws {
    next += 1
    if let logged {
      do { _ = try logged.changeset(bytes) } catch { throw problem(error.words) }
    }
    try statement.bind(bytes, at: next)
  }

  /// Gives the next column a text as it is, also where the column holds something else, which the schema then refuses.
  ///
  /// - Parameter text: UTF-8; SQLite copies it.
  package mutating func append(exactly text: UnsafeBufferPointer<UInt8>) throws {
    next += 1
    try statement.bind(String(decoding: text, as: UTF8.self), at: next)
  }

  /// Gives the next column a text that may stand for a number, where the column holds numbers.
  ///
  /// - Parameter text: UTF-8; SQLite copies it.
  /// - Throws: `Problem` for what is no number.
  package mutating func append(utf8 text: UnsafeBufferPointer<UInt8>) throws {
    let string = String(decoding: text, as: UTF8.self)
    next += 1
    switch kinds[next - 1] {
    case .integer:
      guard let value = Int64(string) else { throw problem("`\(string.prefix(60))` is not a 64-bit whole number") }
      try statement.bind(value, at: next)
    case .real:
      guard let value = Double(string), !value.isNaN else { throw problem("`\(string.prefix(60))` is not a number") }
      try statement.bind(value, at: next)
    case .text, .bytes: try statement.bind(string, at: next)
    }
  }

  /// What is wrong with the value that comes next.
  package func problem(withNext message: String) -> Problem { Problem(column: next, message: message) }

  private func problem(_ message: String) -> Problem { Problem(column: next - 1, message: message) }

  /// Forgets the values of a row that is not to be put in.
  package mutating func drop() { next = 0 }

  /// Puts the row in.
  ///
  /// - Throws: `Problem` where a rule of the schema refuses the row; `DatabaseError` for anything else.
  package mutating func insert() throws {
    next = 0
    defer { statement.reset() }
    do { _ = try statement.step() } catch {
      guard error.isConstraint || error.isMismatch, let message = error.sqliteMessage else { throw error }
      throw Problem(column: nil, message: message)
    }
    count += 1
  }
}
