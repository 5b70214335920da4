import ArgumentParser
import Catalog
import SQLiteStorage
import Tables

struct MigrateVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Compare the file's ledger and schema with the migrations.",
    discussion: """
      Ends with status 78 where the schema was tampered with. Tables, views and indexes that other tools added are \
      listed, too, and do no harm.
      """)

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let path = try database.location.path
    let output = try output.sparing(database)
    let connection = try Connection.openingCatalog(path, .readOnly, busyTimeout: database.timeout)
    let migrator = try Migrator()
    let version = try migrator.check(connection)
    let differences = try migrator.differences(in: connection)
    if !differences.isEmpty {
      try output.write(columns: SchemaDifference.columns, rows: differences.map(\.cells))
    }
    let tampering = differences.filter(\.isTampering)
    guard tampering.isEmpty else { throw CatalogError(.tamperedSchema(path: path, differences: tampering)) }
    StandardError.note(
      version == 0 ? "no migration is applied to `\(path)`" : "`\(path)` is as its migrations 1 to \(version) made it")
  }
}

extension SchemaDifference {
  fileprivate static let columns = [
    Column(key: "type", title: "Type"), Column(key: "name", title: "Name"),
    Column(key: "difference", title: "Difference"),
  ]

  fileprivate var cells: [Cell] { [.text(type), .text(name), .text(kind.rawValue)] }
}
