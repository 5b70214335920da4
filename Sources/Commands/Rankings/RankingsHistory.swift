import ArgumentParser
import Catalog
import Tables
import Terms

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
    let histories = try database.openForReading().histories(of: names, in: ranking, years: years)
    if histories.isEmpty { StandardError.note(HistoryTable.emptyNote) }
    let charts = RankChart.charts(of: histories)
    try image?.withSink { try $0.write(SVGChart.text(of: charts, title: title(histories))) }
    guard let answer else { return }
    if summary {
      return try answer.write(histories.map(\.summary), in: RankSummary.columns(for: output.chosenFormat.reader))
    }
    try answer.withSink { sink in
      let table = HistoryTable(histories, for: output.chosenFormat.reader)
      try output.write(columns: table.columns, rows: table.rows, to: sink)
      if draws { try sink.write(drawn(charts)) }
    }
    for note in HistoryTable(histories, for: .person).notes { StandardError.note(note) }
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

  private func title(_ histories: [RankHistory]) -> String {
    "Ranks of \(histories.map(\.university).distinct.joined(separator: "; "))"
  }
}

/// When a chart is drawn.
enum DrawChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never
}

extension RankChart {
  /// A chart for each ranking.
  static func charts(of histories: [RankHistory]) -> [RankChart] {
    histories.chunked(by: \.ranking).map { histories in
      let years = histories[0].points.map(\.year)
      let span = years.count > 1 ? "\(years[0])–\(years[years.count - 1])" : years.first.map { String($0) } ?? ""
      return RankChart(
        title: "\(histories[0].rankingName), \(span)", years: years,
        lines: histories.map { Line(label: $0.university, points: $0.points.compactMap(Point.init)) })
    }
  }
}

extension RankChart.Point {
  /// Nil where there is no rank.
  fileprivate init?(_ point: RankHistory.Point) {
    guard let rank = point.place?.rank else { return nil }
    let text = point.place?.isShared == true ? "=\(rank.first)" : rank.description
    self.init(year: point.year, first: rank.first, last: rank.worst, text: text)
  }
}

extension [RankHistory] {
  /// Neighbours of the same value together.
  fileprivate func chunked(by value: (RankHistory) -> String) -> [[RankHistory]] {
    reduce(into: []) { chunks, history in
      if let last = chunks.last?.last, value(last) == value(history) {
        chunks[chunks.count - 1].append(history)
      } else {
        chunks.append([history])
      }
    }
  }
}
