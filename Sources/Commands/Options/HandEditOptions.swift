import ArgumentParser
import Catalog

/// What every edit by hand takes: where its facts come from, and whether it is only tried.
struct HandEditOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Where the facts come from. Default: edited by hand, with your name and the day.", valueName: "title"))
  var source: String?

  @Option(help: ArgumentHelp("Who published the source.", valueName: "name"))
  var sourcePublisher: String?

  @Option(help: ArgumentHelp("The year that the source stands for.", valueName: "year"))
  var sourceYear: Int?

  @Option(help: ArgumentHelp("Where the source can be read.", valueName: "address"))
  var sourceURL: String?

  @Flag(help: "Show what would be changed; write nothing.")
  var dryRun = false

  func validate() throws {
    try OptionChecks.year(sourceYear, of: "--source-year")
    if let source, source.allSatisfy(\.isWhitespace) { throw ValidationError("--source has a title") }
    guard source != nil || (sourcePublisher == nil && sourceYear == nil && sourceURL == nil) else {
      throw ValidationError("--source-publisher, --source-year and --source-url go with --source")
    }
  }

  private var stated: EditSource? {
    source.map { EditSource(title: $0, publisher: sourcePublisher, year: sourceYear, url: sourceURL) }
  }

  /// Makes an edit, or tries it on a copy in memory, and shows what it changed.
  func make(_ edit: CatalogEdit, in database: DatabaseOptions, _ output: OutputOptions) throws {
    try edit.make(from: stated, dryRun: dryRun, in: database, output)
  }
}

extension CatalogEdit {
  /// Makes the edit, or tries it on a copy in memory, and shows what it changed.
  ///
  /// - Parameter source: Where its facts come from; nil where they are the user's word, or where it states none.
  func make(from source: EditSource?, dryRun: Bool, in database: DatabaseOptions, _ output: OutputOptions) throws {
    let path = try database.location.path
    let catalog = try database.openForEditing(dryRun: dryRun)
    let id = try catalog.edit(self, from: source, by: Surroundings.author)
    try output.write(id.map { try catalog.changes(of: $0) } ?? [])
    guard let id else { return StandardError.note("nothing changed in `\(path)`") }
    StandardError.note(
      dryRun ? Notes.dryRun(path) : "change \(id); `gradatlas undo \(id)` takes it back")
  }
}
