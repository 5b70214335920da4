import ArgumentParser
import Catalog
import SQLiteStorage
import Tables

struct MigrateStatus: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "List the migrations and how each stands in the file.")

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let connection = try Connection.openingCatalog(
      database.location.path, .readOnly, busyTimeout: database.timeout)
    try output.sparing(database).write(
      columns: MigrationStatus.columns, rows: Migrator().status(of: connection).map(\.cells))
  }
}

extension MigrationStatus {
  fileprivate static let columns = [
    Column(key: "version", title: "Version", isNumeric: true), Column(key: "name", title: "Name"),
    Column(key: "state", title: "State"), Column(key: "applied_at", title: "Applied at"),
    Column(key: "tool_version", title: "By gradatlas"), Column(key: "sha256", title: "SHA-256"),
  ]

  fileprivate var cells: [Cell] {
    [
      .integer(Int64(version)), .text(name), .text(state.rawValue), appliedAt.map { .text($0) } ?? .null,
      toolVersion.map { .text($0) } ?? .null, .text(sha256),
    ]
  }
}
