import ArgumentParser
import Catalog

/// Which catalogue a command works on.
struct DatabaseOptions: ParsableArguments {
  @Option(
    name: .customLong("database"),
    help: ArgumentHelp(
      "The catalogue's file. Default: $GRADATLAS_DATABASE, or gradatlas/catalog.db in the user's data folder.",
      valueName: "path"), completion: .file())
  var path: String?

  @Option(help: ArgumentHelp("How long to wait while another process writes, 0 to 60.", valueName: "seconds"))
  var busyTimeout = 5

  func validate() throws {
    guard (0...60).contains(busyTimeout) else { throw ValidationError("--busy-timeout is 0 to 60 seconds") }
  }

  var location: CatalogLocation {
    get throws { try CatalogLocation.resolve(option: path, environment: Surroundings.locationVariables) }
  }

  var timeout: Duration { .seconds(busyTimeout) }

  /// Opens the catalogue for reading. The standard one is made and seeded on first use, with a line on stderr.
  func openForReading() throws -> CatalogFile {
    let location = try location
    if case .standard(let path) = location { try StandardCatalog.makeUnlessThere(path) }
    return try CatalogFile(reading: location.path, busyTimeout: timeout)
  }
}
