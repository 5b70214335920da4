import Answers
public import ArgumentParser
public import Catalog
import FilterLanguage
import Tables

extension AgreementMeasure: ExpressibleByArgument {}

struct RankingsAgree: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agree", abstract: "Say how far rankings agree, or the years of one of them.",
    discussion: """
      Of every two rankings, how many universities both rank, and:
        Spearman   rho of those that both rank: Pearson's correlation of their
                   ranks, equal ones with their mean. C. Spearman, “The proof
                   and measurement of association between two things”, 1904.
        Kendall    tau-b of those that both rank: pairs in the same order less
                   those in the other one, by the pairs that are in an order.
                   M. G. Kendall, “The treatment of ties in ranking problems”,
                   Biometrika 1945.
        in both    of the first N of each list (--top), with all who share the
        tops       Nth place there; and Jaccard's index of them, the share of
                   those in either that are in both. P. Jaccard, “The
                   distribution of the flora in the alpine zone”, 1912.
        RBO        rank-biased overlap of the whole lists, extrapolated, for
                   --p: the share in both tops of each depth, a depth counting
                   p times as much as the one before it. W. Webber, A. Moffat,
                   J. Zobel, “A similarity measure for indefinite rankings”,
                   ACM TOIS 2010, equation 32; ties as there, which M. Corsi and
                   J. Urbano, SIGIR 2024, call RBO-w.

      rho and tau-b go from -1, the other way round, to 1; the others from 0 to 1. A band is a tie of those in it; who \
      has no rank is not there. Lists are counted again among those that are compared. What is not defined, as rho of \
      one university, is NULL, and a note says so.

      Two rankings without a year are those of the latest year that both have. Of more than two people see a table of \
      one figure (--measure); CSV, TSV and JSON have a row for each two. --chart draws the two lists side by side, or of \
      more than two how far they agree.

      Examples:
        gradatlas rankings agree ml ai
        gradatlas rankings agree ml@2021 ml@2022 --top 5 --chart slope.svg
        gradatlas rankings agree ml --years --measure kendall
        gradatlas rankings agree ml ai --where "state = 'California'" --json
      """)

  @Argument(
    help: ArgumentHelp(
      "Two or more rankings, each perhaps with its year: ml@2022; one with --years.", valueName: "ranking"),
    completion: .editions)
  var rankings: [EditionReference]

  @Flag(help: "All years of one ranking.")
  var years = false

  @Option(help: ArgumentHelp("Editions of this year.", valueName: "year"), completion: .years)
  var year: Int?

  @Option(help: ArgumentHelp("How many of the first places the tops have.", valueName: "n"))
  var top = 10

  @Option(help: ArgumentHelp("How much a depth counts for rbo: between 0 and 1.", valueName: "number"))
  var p = 0.9

  @Option(help: ArgumentHelp("The figure of a table: spearman, kendall, jaccard or rbo.", valueName: "figure"))
  var measure: AgreementMeasure?

  @OptionGroup var universities: UniversityFilterOptions

  @Option(
    help: ArgumentHelp("Write a chart as SVG to a file; `-` is standard output, without the table.", valueName: "file"),
    completion: .file(extensions: ["svg"]))
  var chart: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    if years {
      guard rankings.count == 1, rankings[0].year == nil, year == nil else {
        throw ValidationError("--years goes with one ranking and no other year")
      }
    } else {
      guard (2...100).contains(rankings.count) else {
        throw ValidationError("name two or more rankings, up to 100, or one with --years")
      }
    }
    guard top >= 1 else { throw ValidationError("--top is 1 or more") }
    guard p > 0, p < 1 else { throw ValidationError("--p is between 0 and 1") }
  }

  func run() throws {
    let (image, answer) = try output.sparing(database, besides: chart)
    let catalog = try database.openForReading()
    let names =
      try years ? catalog.editions(of: rankings[0].ranking) : catalog.distinctEditions(rankings, year: year)
    let filter = try universities.filter
    let agreement = try catalog.agreement(of: names, top: top, p: p, measure: measure, where: filter)
    try image?.withSink { try $0.write(drawing(of: agreement, names, filter, in: catalog)) }
    try answer?.write(agreement)
    StandardError.tell(agreement.notes(for: output.chosenFormat.reader))
  }

  private func drawing(
    of agreement: AgreementAnswer, _ names: [EditionName], _ filter: Filter?, in catalog: borrowing CatalogFile
  ) throws -> String {
    guard names.count == 2 else { return SVGHeatMap.text(of: agreement.heatMap) }
    return try SVGSlope.text(of: catalog.slopeChart(from: names[0], to: names[1], top: top, among: filter))
  }
}
