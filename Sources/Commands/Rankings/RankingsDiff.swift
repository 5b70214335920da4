import Answers
import ArgumentParser
import Catalog
import FilterLanguage
import Questions
import Tables

struct RankingsDiff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Show what changed from one edition to another.",
    discussion: """
      Every university that one of the two editions lists: risen, fallen, same, new or gone. Shared ranks are marked. A \
      band has moved only where no place in it is a place of the other edition's rank; else it is the same band, or \
      unclear. Beside the ranks stands how many universities are ahead in each edition; where the two number ties \
      differently (1, 1, 3 and 1, 1, 2), a note names those whose printed rank moved though as many are ahead.

      New and gone is who one edition does not list; where the list ends before the place that the other gives, that is \
      said, as is who is listed without a rank. With --top, who is there for the first time is marked, among the editions \
      that tell: those that reach so far, or give a place beyond.

      In --where a rank without a year is that of each edition, and a university is shown for which the filter holds in \
      one of the two.

      Without years the two latest editions are compared, with one year that edition and the one before it. Two rankings \
      are compared in the latest year that both have, or in the year that is named.

      Examples:
        gradatlas rankings diff ml
        gradatlas rankings diff ml 2021 2022 --top 10 --markdown
        gradatlas rankings diff ml --movement risen --where "state = 'CA'"
        gradatlas rankings diff ml@2022 ai@2022
        gradatlas rankings diff ml 2021 2022 --chart slope.svg
        gradatlas rankings diff ai 2021 2022 --exit-code --json
      """)

  @Argument(
    help: ArgumentHelp(
      "A ranking and up to two years, or two rankings, each perhaps with its year: ml@2022.", valueName: "edition"),
    completion: .editions)
  var editions: [String]

  @Option(help: ArgumentHelp("Only the first places; who is among them for the first time is marked.", valueName: "n"))
  var top: Int?

  @Option(help: ArgumentHelp("Only what moved so; changed is all but same and unclear.", valueName: "movement"))
  var movement = Movement.Direction.any

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp("Only universities that a filter holds for, as with `universities`.", valueName: "filter"),
    completion: .filter)
  var filter: String?

  @Option(
    help: ArgumentHelp(
      "Write a chart of both as SVG to a file; `-` is standard output, without the table.", valueName: "file"),
    completion: .file(extensions: ["svg"]))
  var chart: String?

  @Flag(help: "End with status 1 where a difference is shown.")
  var exitCode = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    if let top, top < 1 { throw ValidationError("--top is 1 or more") }
    _ = try EditionChoice(editions)
  }

  func run() throws {
    let (image, answer) = try output.sparing(database, besides: chart)
    let catalog = try database.openForReading()
    let (from, to) = try EditionChoice(editions).pair(in: catalog)
    let shown = try catalog.difference(
      from: from, to: to, top: top, where: filter.map { try Filter($0) }, moved: movement)
    try image?.withSink { try $0.write(SVGSlope.text(of: shown.slopeChart(in: catalog))) }
    try answer?.write(shown)
    StandardError.tell(shown.notes)
    if exitCode && shown.hasDifference { throw ExitStatus.differences }
  }
}

/// What is to be compared, as it is written: `ml`, `ml 2022`, `ml 2021 2022`, `ml@2021 ml@2022`, `ml ai`, `ml ai 2022`.
struct EditionChoice {
  private let references: [EditionReference]
  private let years: [Int]

  /// - Throws: `ValidationError` for anything that is not of one of these forms.
  init(_ words: [String]) throws {
    var references: [EditionReference] = []
    var years: [Int] = []
    for word in words {
      if let year = EditionReference.year(word) {
        years.append(year)
      } else if let reference = EditionReference(parsing: word) {
        references.append(reference)
      } else {
        throw ValidationError("`\(word)` is neither a ranking, such as ml or ml@2022, nor a year")
      }
    }
    let hasYears = references.contains { $0.year != nil }
    let most = references.count == 1 ? 2 : 1
    guard (1...2).contains(references.count), hasYears ? years.isEmpty : years.count <= most else {
      throw ValidationError("write a ranking and up to two years, or two rankings, such as ml@2022 ai@2022")
    }
    self.references = references
    self.years = years
  }

  /// The two editions.
  ///
  /// - Throws: `CatalogError` for what the catalogue does not have.
  func pair(in catalog: borrowing CatalogFile) throws -> (from: EditionName, to: EditionName) {
    if references.count == 2 {
      let names = try catalog.editions(references, year: years.first)
      return (names[0], names[1])
    }
    return try catalog.editionPair(of: references[0].ranking, years: references[0].year.map { [$0] } ?? years)
  }
}
