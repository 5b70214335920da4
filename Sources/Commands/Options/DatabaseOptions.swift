import ArgumentParser
import Catalog
import Tables

/// Which catalogue a command works on.
struct DatabaseOptions: ParsableArguments {
  @Option(
    name: .customLong("database"),
    help: ArgumentHelp(
      "The catalogue's file. Default: $GRADATLAS_DATABASE, or gradatlas/catalog.db in the user's data folder.",
      valueName: "path"), completion: .file())
  var path: String?

  @Option(
    help: ArgumentHelp("How long to wait while another process writes, 0 to 60. Default: 5.", valueName: "seconds"))
  var busyTimeout: Int?

  func validate() throws {
    guard 0...60 ~= busyTimeout ?? 5 else { throw ValidationError("--busy-timeout is 0 to 60 seconds") }
  }

  var location: CatalogLocation {
    get throws { try CatalogLocation.resolve(option: path, environment: Surroundings.locationVariables) }
  }

  /// What a command reads, and must not write over: the catalogue, and files that it names; `-` is standard input.
  ///
  /// - Throws: `OutputError.protected` where a file is the catalogue: what is written there would destroy it.
  func files(reading inputs: [String] = []) throws -> ProtectedFiles {
    let path = try location.path
    let inputs = ProtectedFiles(inputs: inputs)
    try inputs.check(database: path)
    return ProtectedFiles(database: path).and(inputs)
  }

  var timeout: Duration { .seconds(busyTimeout ?? 5) }

  /// Opens the catalogue for reading. The standard one is made and seeded on first use, with a line on stderr.
  func openForReading() throws -> CatalogFile {
    let location = try location
    if case .standard(let path) = location { try StandardCatalog.makeUnlessThere(path) }
    return try CatalogFile(reading: location.path, busyTimeout: timeout)
  }

  /// Warns where the file that is about to be written has another name, and may have another log beside that.
  func warnOfOtherNames() throws {
    let path = try location.path
    let count = CatalogFile.nameCount(of: path)
    if count > 1 { StandardError.warning(Notes.severalNames(path, count: count)) }
  }

  /// Opens the catalogue for a change of what it holds. The standard one is made and seeded on first use.
  ///
  /// - Parameter dryRun: Opens a copy in memory instead, with which nothing is written.
  func openForEditing(dryRun: Bool) throws -> CatalogFile {
    let location = try location
    if case .standard(let path) = location { try StandardCatalog.makeUnlessThere(path) }
    if dryRun {
      guard try CatalogLocation.isTaken(location.path) else { throw CatalogError(.missingFile(path: location.path)) }
      return try CatalogFile(copying: location.path, busyTimeout: timeout)
    }
    try warnOfOtherNames()
    let catalog = try CatalogFile(writing: location.path, busyTimeout: timeout)
    if let backup = catalog.backupPath { StandardError.note(Notes.backup(backup)) }
    return catalog
  }
}

extension DatabaseOptions: PlainlyRead {
  mutating func read(_ words: inout PlainWords) throws {
    path = try words.text("--database")
    busyTimeout = try words.number("--busy-timeout")
  }
}
