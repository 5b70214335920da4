import ArgumentParser
import Catalog
import Exchange

struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "restore", abstract: "Make a catalogue of what `export --all` wrote, or of a backup.",
    discussion: """
      Examples:
        gradatlas restore catalogue.sql --database new.db
        gradatlas restore folder --database other.db
        gradatlas restore catalog.db.backup --replace
        ssh archive cat catalogue.sql.gz | gradatlas restore - --database far.db

      SOURCE is a folder of csv, tsv, json, ndjson or markdown files or a data package, a script for SQLite, each also \
      compressed with gzip, or a database file that is a backup. A script may come on standard input: `-`. What it is, \
      its content says. A file of Markdown is read up to 16 MiB, any other to its end. The catalogue is equal, \
      row for row, with the change log; only the search index is built again. html and scripts for PostgreSQL \
      cannot be read back.

      A file that comes from elsewhere can do no harm: no SQL of a script is run, its values are read one by one, and \
      the schema of a backup is compared with the one that this tool makes. Everything is restored, or nothing, and \
      then every problem is listed with its file, line and column. A catalogue that is there is replaced only with \
      --replace, and a backup of it is kept beside it.
      """)

  @Argument(help: ArgumentHelp("A folder, a script or `-`, or a backup.", valueName: "source"), completion: .file())
  var source: String

  @Flag(help: "Replace the catalogue that is there, after a backup.")
  var replace = false

  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let location = try database.location
    let path = location.path
    let source = try RestoreSource(source)
    if try !CatalogLocation.isTaken(path), case .standard = location { try StandardCatalog.makeFolders(above: path) }
    try database.warnOfOtherNames()
    let backup = try withProgress { progress in
      try source.restore(to: path, replacing: replace, busyTimeout: database.timeout, progress)
    }
    if let backup { StandardError.note("a backup of what was there is `\(backup)`") }
    StandardError.note("restored `\(path)` from \(source.description)")
  }

  /// The bar is gone when this ends.
  private func withProgress(_ body: (@escaping (Int, Int?) -> Void) throws -> String?) throws -> String? {
    let bar = ProgressBar("restoring")
    return try body { bar.update(done: $0, of: $1) }
  }
}
