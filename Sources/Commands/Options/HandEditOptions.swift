import ArgumentParser
import Catalog

/// What every edit by hand takes that states facts: where they come from.
///
/// It stands beside ``WriteOptions``, not around it: a debug build checks each group of options again for every group
/// around it, five times each, so that four levels took seconds.
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

  func validate() throws {
    try OptionChecks.year(sourceYear, of: "--source-year")
    if let source, source.allSatisfy(\.isWhitespace) { throw ValidationError("--source has a title") }
    guard source != nil || (sourcePublisher == nil && sourceYear == nil && sourceURL == nil) else {
      throw ValidationError("--source-publisher, --source-year and --source-url go with --source")
    }
  }

  /// The source that was named; nil if there is none.
  var stated: EditSource? {
    source.map { EditSource(title: $0, publisher: sourcePublisher, year: sourceYear, url: sourceURL) }
  }
}
