import Answers
import ArgumentParser
import Catalog

/// What is said of an edition on the command line.
struct EditionDetailOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The ranking's name; a new ranking needs it.", valueName: "text"))
  var name: String?

  @Option(help: ArgumentHelp("The title of the edition's source.", valueName: "text"))
  var source: String?

  @Option(help: ArgumentHelp("Who published it.", valueName: "text"))
  var publisher: String?

  @Option(help: ArgumentHelp("Where the edition can be read.", valueName: "address"))
  var url: String?

  @Option(help: ArgumentHelp("How the edition was made.", valueName: "text"))
  var method: String?

  var details: EditionDetails {
    EditionDetails(rankingName: name, method: method, url: url, source: source, publisher: publisher)
  }
}

extension WriteOptions {
  /// Runs an edit of an edition, and tells what it did.
  func run(_ edit: (borrowing CatalogFile) throws -> EditionEditReport) throws {
    let path = try database.location.path
    let output = try output.opened(besides: database)
    let report = try edit(open())
    try output.show(report)
    guard let id = report.changeID else { return StandardError.note("nothing changed in `\(path)`") }
    if dryRun { return StandardError.note(Notes.dryRun(path)) }
    StandardError.note(report.summary)
    StandardError.note(Notes.change(id))
  }
}
