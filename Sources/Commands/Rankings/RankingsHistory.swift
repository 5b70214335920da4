import Answers
import ArgumentParser
import Catalog
import Tables

struct RankingsHistory: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Show the ranks of universities over the years, as a table and as a chart.",
    discussion: """
      For people the table has a row a year; in CSV, TSV and JSON a row for each university, ranking and edition. In a \
      terminal a chart stands below the table. A year whose edition does not list a university is a gap in its line; a \
      band is drawn from its first to its last place. Where there are more than twenty ranks, only those that occur have \
      a row.

      Examples:
        gradatlas rankings history "Georgia Tech"
        gradatlas rankings history cmu stanford ucb --ranking ml --draw always
        gradatlas rankings history mit uw --chart history.svg
        gradatlas rankings history cornell --from 2021 --to 2022 --json
        gradatlas rankings history cmu mit --summary
      """)

  @Argument(
    help: ArgumentHelp("Universities, up to thirty.", valueName: "name"), completion: .names(of: .university))
  var names: [String]

  @Option(
    help: ArgumentHelp("In this ranking; more than once for several. Default: all that list one of them."),
    completion: .rankingNames)
  var ranking: [String] = []

  @Option(help: ArgumentHelp("Editions of this year and later.", valueName: "year"), completion: .years)
  var from: Int?

  @Option(help: ArgumentHelp("Editions of this year and earlier.", valueName: "year"), completion: .years)
  var to: Int?

  @Flag(
    help: ArgumentHelp(
      "Figures in place of the years: how many editions list it, the best and the worst rank, the mean of the ranks as printed, "
        + "a band as its midpoint, and the places between the best and the worst."))
  var summary = false

  @Option(help: ArgumentHelp("A chart below the table: auto (in a terminal), always or never.", valueName: "when"))
  var draw = DrawChoice.auto

  @Option(
    help: ArgumentHelp(
      "Write the chart as SVG to a file; `-` is standard output, without the table.", valueName: "file"),
    completion: .file(extensions: ["svg"]))
  var chart: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    guard names.count <= 30 else { throw ValidationError("name up to thirty universities") }
    if let from, let to, from > to { throw ValidationError("--from is not after --to") }
    guard !summary || draw != .always else { throw ValidationError("--summary and --draw always exclude each other") }
    guard draw != .always || output.chosenFormat == .table else {
      throw ValidationError("--draw always goes with a table; --chart writes a file beside every format")
    }
  }

  func run() throws {
    let (image, answer) = try output.sparing(database, besides: chart)
    let years = (from ?? 0)...max(to ?? 9999, from ?? 0)
    let history = try database.openForReading().history(of: names, in: ranking, years: years)
    let charts = history.charts
    try image?.withSink { try $0.write(SVGChart.text(of: charts, title: history.title)) }
    guard !summary else { return try show(history.summary, answer) }
    try answer?.withSink { sink in
      try output.write(history, to: sink)
      if draws { try sink.write(drawn(charts)) }
    }
    if answer != nil || history.histories.isEmpty { StandardError.tell(history.notes) }
  }

  private var draws: Bool {
    switch draw {
    case .always: true
    case .never: false
    case .auto: output.chosenFormat == .table && output.isTerminal
    }
  }

  private func drawn(_ charts: [RankChart]) -> String {
    charts.filter { !$0.isEmpty }.map { chart in
      "\n" + TerminalChart.text(of: chart, width: Terminal.width, usesUnicode: Terminal.showsUnicode)
    }.joined()
  }

  private func show(_ summary: SummaryAnswer, _ answer: AnswerOutput?) throws {
    try answer?.write(summary)
    StandardError.tell(summary.notes)
  }
}

/// When a chart is drawn.
enum DrawChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never
}
