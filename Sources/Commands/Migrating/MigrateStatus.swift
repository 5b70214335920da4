import Answers
import ArgumentParser
import Catalog

struct MigrateStatus: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "List the migrations and how each stands in the file.")

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let migrations = try CatalogFile.migrations(of: database.location.path, busyTimeout: database.timeout)
    try output.sparing(database).show(MigrationsAnswer(migrations))
  }
}
