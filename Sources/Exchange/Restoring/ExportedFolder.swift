import Catalog
import Glibc
import Markdown
import SQLiteStorage
import Tables
import Wording

/// A folder with a full export: a file a table.
package struct ExportedFolder {
  package let path: String
  /// The schema version of its rows.
  let version: Int
  /// The file of each table, by the table's name.
  private let files: [String: File]

  private struct File {
    let name: String
    let format: InputFormat
  }

  /// Looks at the names of the files, and reads which migrations had made the catalogue.
  ///
  /// - Throws: `RestoreError.notAnExport` and `.severalFiles`.
  init(_ path: String) throws {
    self.path = path
    var files: [String: File] = [:]
    guard let names = Folder.names(in: path) else { throw InputError.unreadable(path: path, code: errno) }
    for name in names.sorted() {
      guard let (table, format) = Self.meaning(of: name) else { continue }
      if let other = files.updateValue(File(name: name, format: format), forKey: table) {
        throw RestoreError(.severalFiles(table: table, "\(path)/\(other.name)", "\(path)/\(name)"))
      }
    }
    self.files = files
    guard let ledger = files[CatalogSchema.ledger] else { throw RestoreError(.notAnExport(path: path)) }
    var reader = try Self.reader(of: ledger, in: path)
    var version = 0
    while try reader.next() { version += 1 }
    self.version = version
  }

  /// How many bytes its files have together.
  var byteCount: Int {
    get throws { try files.values.reduce(0) { try $0 + (FileSource(ofFolder: "\(path)/\($1.name)").byteCount ?? 0) } }
  }

  /// Puts every row in.
  func fill(_ schema: CatalogSchema, _ connection: borrowing Connection, _ progress: RestoreProgress) throws {
    let missing = schema.tables.map(\.name).filter { files[$0] == nil }
    guard missing.isEmpty else { throw RestoreError(.missingTables(folder: path, missing)) }
    var problems = RestoreProblems()
    for table in schema.tables {
      guard let file = files[table.name] else { continue }
      do { try fill(table, from: file, connection, &problems, progress) } catch ReadingError.problems(let found) {
        problems.add(found)
      }
    }
    try problems.check()
  }

  private func fill(
    _ table: Relation, from file: File, _ connection: borrowing Connection, _ problems: inout RestoreProblems,
    _ progress: RestoreProgress
  ) throws {
    var reader = try Self.reader(of: file, in: path, progress)
    // JSON tells its columns with its rows; a table without rows has none to tell.
    guard try reader.next() else { return }
    let columns = try columns(of: table, reader.columns, file, &problems)
    guard columns.count == table.columns.count else { return }
    let name = "\(path)/\(file.name)"
    var filling = try RowFilling(table, columns: columns, in: connection)
    repeat {
      do {
        for index in columns.indices { try filling.append(index, of: reader) }
        try filling.insert()
      } catch let problem as RowFilling.Problem {
        filling.drop()
        problems.add(.refused(problem.message), file: name, at: reader.position(of: problem.column ?? 0))
      }
    } while try reader.next()
    for column in reader.columns.dropFirst(columns.count) {
      problems.add(.strangeColumn(column.name, table: table.name), file: name, at: column.position)
    }
  }

  /// The table's columns in the order of the file; fewer where some are missing.
  private func columns(
    of table: Relation, _ found: [InputColumn], _ file: File, _ problems: inout RestoreProblems
  ) throws -> [SchemaColumn] {
    let name = "\(path)/\(file.name)"
    for column in found where !table.columns.contains(where: { $0.name == column.name }) {
      problems.add(.strangeColumn(column.name, table: table.name), file: name, at: column.position)
    }
    for column in table.columns where !found.contains(where: { $0.name == column.name }) {
      problems.add(.missingColumn(column.name, table: table.name), file: name, at: .start)
    }
    let known = found.compactMap { column in table.columns.first { $0.name == column.name } }
    return known.count == found.count ? known : []
  }

  private static func reader(
    of file: File, in folder: String, _ progress: RestoreProgress? = nil
  ) throws -> TableReader {
    let path = "\(folder)/\(file.name)"
    return try TableReader(
      RestoreSource.uncompressed(FileSource(ofFolder: path), path, progress), file: path,
      options: ReadingOptions(format: file.format, encoding: .utf8, keepsQuotes: true))
  }

  /// The table and format of a file's name, such as `track.csv.gz`; nil for another file.
  private static func meaning(of name: String) -> (table: String, InputFormat)? {
    guard ExportedFile.isKnown(name), name != DataPackage.fileName else { return nil }
    let parts = name.split(separator: ".")
    guard parts.count >= 2, let format = InputFormat(fileName: "x.\(parts[1])"),
      // A page does not hold every text, and a workbook is not what is exported.
      ![.html, .xlsx].contains(format)
    else { return nil }
    return (String(parts[0]), format)
  }
}

extension RowFilling {
  fileprivate mutating func append(_ column: Int, of reader: borrowing TableReader) throws {
    guard reader.kind(of: column) != .null else { return try appendNull() }
    let text = reader.bytes(of: column)
    guard takesBytes else { return try append(utf8: text) }
    guard let bytes = HexadecimalText.bytes(ofLiteral: text) else {
      throw problem(withNext: "these are no bytes as x'0aff'")
    }
    try append(blob: bytes)
  }
}
