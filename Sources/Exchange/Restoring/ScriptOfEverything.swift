import Catalog
import SQLiteStorage
import Tables

/// A script for SQLite with a full export. No SQL of it is run: the statements round the rows have to be
/// those that this tool writes, byte for byte, and the rows are read as values.
struct ScriptOfEverything: ~Copyable {
  /// The schema version that its title names.
  let version: Int
  private let path: String
  private var reader: InsertScriptReader
  /// Whether a row was read that nobody has taken yet.
  private var isPending = false

  /// Reads the title.
  ///
  /// - Parameter file: How messages name it.
  init(_ source: any ByteSource, file: String) throws {
    path = file
    var reader = try InsertScriptReader(source, file: file)
    guard let version = SQLiteScript.version(ofTitle: try reader.takeLine()) else {
      throw RestoreError(.notAnExport(path: file))
    }
    self.version = version
    self.reader = reader
  }

  /// Puts every row in.
  mutating func fill(_ schema: CatalogSchema, _ connection: borrowing Connection) throws {
    let script = SQLiteScript(schema)
    var problems = RestoreProblems()
    for statement in script.opening { try reader.skip("\(statement);\n") }
    for table in schema.tables {
      var filling = try RowFilling(table, columns: table.columns, in: connection)
      try fill(table, &filling, &problems)
    }
    if isPending { problems.add(.strangeTable(reader.table), file: path, at: reader.position) }
    try problems.check()
    for statement in script.closing { try reader.skip("\(statement);\n") }
    try reader.end()
  }

  /// A table's rows come one behind the other, in the order of the tables.
  private mutating func fill(
    _ table: Relation, _ filling: inout RowFilling, _ problems: inout RestoreProblems
  ) throws {
    while try isAtRow(of: table) {
      guard reader.values.count == filling.columns.count else {
        problems.add(
          .cellCount(found: reader.values.count, expected: filling.columns.count), file: path, at: reader.position)
        isPending = false
        continue
      }
      do {
        for value in reader.values { try filling.append(value) }
        try filling.insert()
      } catch let problem as RowFilling.Problem {
        filling.drop()
        problems.add(.refused(problem.message), file: path, at: reader.position)
      }
      isPending = false
    }
  }

  private mutating func isAtRow(of table: Relation) throws -> Bool {
    if !isPending { isPending = try reader.nextRow() }
    return isPending && reader.table == table.name
  }
}

extension RowFilling {
  fileprivate mutating func append(_ value: InsertScriptReader.Value) throws {
    switch value {
    case .null: try appendNull()
    case .integer(let value): try append(integer: value)
    case .real(let value): try append(real: value)
    case .text(let text): try text.withUnsafeBufferPointer { try append(exactly: $0) }
    case .blob(let bytes): try append(blob: bytes)
    }
  }
}
