import ArgumentParser
import Catalog

struct MigrateUp: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "up", abstract: "Apply the migrations that are not applied yet, after a backup.",
    discussion: "Creates the file if there is none; it is empty then, and `gradatlas seed` fills it.")

  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let location = try database.location
    if try !CatalogLocation.isTaken(location.path) {
      if case .standard(let path) = location { try StandardCatalog.makeFolders(above: path) }
      if try NewCatalogFile.make(at: location.path, fill: { _ in true }) != nil {
        return StandardError.note("made `\(location.path)`, without any data")
      }
    }
    try database.warnOfOtherNames()
    let catalog = try CatalogFile(writing: location.path, busyTimeout: database.timeout)
    if let backup = catalog.backupPath { StandardError.note("a backup is `\(backup)`") }
    for migration in catalog.appliedMigrations { StandardError.note("applied \(migration.fileName)") }
    if catalog.appliedMigrations.isEmpty { StandardError.note("`\(location.path)` is up to date") }
  }
}

struct MigrateDown: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "down", abstract: "Take the last migration back, after a backup.",
    discussion: "What only the later schema can hold is lost from the file; the backup keeps it.")

  @Option(
    name: .customLong("to"), help: ArgumentHelp("Go down to this version; 0 empties the file.", valueName: "version"))
  var version: Int?

  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let path = try database.location.path
    try database.warnOfOtherNames()
    let result = try CatalogFile.migrateDown(path, to: version, busyTimeout: database.timeout)
    guard let backup = result.backupPath else { return StandardError.note("nothing to take back in `\(path)`") }
    StandardError.note("a backup is `\(backup)`")
    for migration in result.migrations { StandardError.note("took back \(migration.fileName)") }
  }
}
