import Answers
import ArgumentParser
import Articles
import Catalog
import Exchange

struct SeedCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "seed", abstract: "Create or update a catalogue from articles.",
    discussion: """
      Without FILE everything that is built in is loaded: the editions of 2021 and 2022 and the tables of names. A FILE \
      is an article in Markdown: a title with its year, a table of universities with their ranks and programs, and a \
      section for each university. `-` reads standard input. Everything is loaded, or nothing; loading twice changes \
      nothing.

      Examples:
        gradatlas seed
        gradatlas seed article.md --dry-run
        gradatlas seed article.md --year 2023 --database catalog.db
      """)

  @Argument(help: ArgumentHelp("Articles in Markdown.", valueName: "file"), completion: .file())
  var files: [String] = []

  @Option(help: "The year of the article, where its title does not say it or says another.")
  var year: Int?

  @Flag(help: "Show what would be added and changed; write nothing.")
  var dryRun = false

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    try OptionChecks.year(year)
    if year != nil && files.isEmpty { throw ValidationError("--year goes with a file") }
  }

  func run() throws {
    let output = try output.opened(besides: database, reading: files)
    let documents = try readDocuments()
    for (file, warning) in documents.warnings {
      StandardError.warning("\(file):\(warning.position): \(warning.message)")
    }
    let path = try database.location.path
    let isNew = try !CatalogLocation.isTaken(path)
    let report = try withProgress { progress in
      dryRun ? try plan(documents, for: path, progress) : try load(documents, into: path, progress)
    }
    try output.write(report)
    StandardError.note(isNew && !dryRun ? "made `\(path)`" : report.closing(path, isDryRun: dryRun))
  }

  private func readDocuments() throws -> SeedDocuments {
    guard !files.isEmpty else { return try SeedDocuments.builtIn() }
    let read = try files.map { path in
      (name: InputFile.name(of: path), bytes: try InputFile.read(path, limit: ArticleReader.maximumByteCount))
    }
    return try SeedDocuments.reading(read, year: year)
  }

  private typealias Progress = (_ done: Int, _ total: Int) -> Void

  /// The bar is gone when this ends.
  private func withProgress(_ body: (Progress) throws -> SeedReport) throws -> SeedReport {
    let bar = ProgressBar("seeding")
    return try body { bar.update(done: $0, of: $1) }
  }

  private func load(
    _ documents: SeedDocuments, into path: String, _ progress: Progress
  ) throws -> SeedReport {
    if try !CatalogLocation.isTaken(path) {
      if case .standard = try database.location { try StandardCatalog.makeFolders(above: path) }
      let made = try NewCatalogFile.make(at: path) {
        try $0.load(documents, by: Surroundings.author, progress: progress)
      }
      if let made { return made }
    }
    try database.warnOfOtherNames()
    let catalog = try CatalogFile(writing: path, busyTimeout: database.timeout)
    if let backup = catalog.backupPath { StandardError.note(Notes.backup(backup)) }
    return try catalog.load(documents, by: Surroundings.author, progress: progress)
  }

  /// Loads into a copy in memory.
  private func plan(_ documents: SeedDocuments, for path: String, _ progress: Progress) throws -> SeedReport {
    let copy =
      try CatalogLocation.isTaken(path)
      ? CatalogFile(copying: path, busyTimeout: database.timeout) : CatalogFile(inMemory: ())
    return try copy.load(documents, by: Surroundings.author, progress: progress)
  }
}
