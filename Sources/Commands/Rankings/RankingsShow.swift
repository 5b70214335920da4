import FilterLanguage
import ArgumentParser
import Catalog
import Tables
import Terms
import Wording

struct RankingsShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show an edition of a ranking, the latest unless a year is named.",
    discussion: """
      Ranks are shown as they were printed: =7, 101–150, 401+. The scheme says how an edition goes on counting behind \
      universities that share a rank: competition is 1, 1, 3; dense is 1, 1, 2; subset is a part of a longer list. A few \
      ranks that go on otherwise, or that nobody has, are exceptions.

      Examples:
        gradatlas rankings show ml
        gradatlas rankings show ai 2021
        gradatlas rankings show ml@2021 --json
      """)

  @Argument(help: ArgumentHelp("The ranking's short name.", valueName: "ranking"), completion: .rankingNames)
  var ranking: EditionReference

  @Argument(help: ArgumentHelp("The year of the edition.", valueName: "year"), completion: .years)
  var edition: Int?

  @Option(help: ArgumentHelp("The same, as an option.", valueName: "year"), completion: .years)
  var year: Int?

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    guard [ranking.year, edition, year].compactMap({ $0 }).count <= 1 else {
      throw ValidationError("name the year once")
    }
  }

  func run() throws {
    let catalog = try database.openForReading()
    let rankings = try RankingYears.all(in: catalog.connection)
    let name = try rankings.editions([ranking], year: edition ?? year)[0]
    let shown = try RankingEdition(name, in: catalog.connection)
    try output.sparing(database).withSink { try output.write(shown, to: $0) }
  }
}

extension OutputOptions {
  /// Writes an edition: for people with what is to be known of it below or above the table, for programs in each row.
  fileprivate func write(_ edition: RankingEdition, to sink: any ByteSink) throws {
    guard chosenFormat.reader == .person else {
      return try write(
        columns: RankingEdition.programColumns, rows: edition.entries.map { edition.cells(of: $0) }, to: sink)
    }
    try write(columns: edition.columns, rows: edition.rows, caption: edition.caption, to: sink)
    guard chosenFormat == .table else { return }
    try sink.write("\n")
    Notes.tell(try RecordWriter.write([edition.record], layout: layout, to: sink))
  }
}

extension RankingEdition {
  fileprivate static let programColumns = [
    Column(key: "ranking", title: "Ranking"), Column(key: "year", title: "Year", isNumeric: true),
    Column(key: "rank", title: "Rank", isNumeric: true), Column(key: "rank_last", title: "Last rank", isNumeric: true),
    Column(key: "printed_rank", title: "Rank as printed"), Column(key: "tied", title: "Tied"),
    Column(key: "university", title: "University"), Column(key: "slug", title: "Slug"),
    Column(key: "country", title: "Country"), Column(key: "score", title: "Score", isNumeric: true),
    Column(key: "ties", title: "Ties"), Column(key: "tie_exceptions", title: "Exceptions", isNumeric: true),
    Column(key: "method", title: "Method"), Column(key: "url", title: "URL"),
    Column(key: "source", title: "Source"), Column(key: "publisher", title: "Publisher"),
    Column(key: "source_url", title: "Source URL"),
  ]

  fileprivate func cells(of entry: Entry) -> [Cell] {
    [.text(name.ranking), .integer(Int64(name.year))] + entry.place.numbers + [
      .text(entry.university), .text(entry.slug), Cell(entry.country), Cell(entry.score),
      Cell(tieCounting?.scheme.rawValue), Cell(tieCounting?.exceptions), Cell(method), Cell(url), .text(citation.title),
      Cell(citation.publisher),
      Cell(citation.url),
    ]
  }

  /// Scores and countries only where there are some.
  fileprivate var columns: [Column] {
    [Column(key: "rank", title: "Rank"), Column(key: "university", title: "University")]
      + (hasCountries ? [Column(key: "country", title: "Country")] : [])
      + (hasScores ? [Column(key: "score", title: "Score", isNumeric: true)] : [])
  }

  fileprivate var rows: [[Cell]] {
    entries.map { entry in
      [.text(entry.place.text), .text(entry.university)] + (hasCountries ? [Cell(entry.country)] : [])
        + (hasScores ? [Cell(entry.score)] : [])
    }
  }

  private var hasScores: Bool { entries.contains { $0.score != nil } }

  private var hasCountries: Bool { entries.contains { $0.country != nil } }

  /// What a reader must know of the edition, in a line.
  fileprivate var caption: String {
    let ties = tieCounting.map { "; ties: \($0.words)" } ?? ""
    return "\(rankingName) (\(name.year)): \(entries.count.counted("entry"))\(ties). Source: \(citation.words)."
  }

  fileprivate var record: RecordSection {
    let optional = [("Method", method), ("URL", url)].compactMap { label, text in
      text.map { RecordField(label, $0) }
    }
    return RecordSection(
      "\(name.ranking) \(name.year)",
      [
        RecordField("Ranking", rankingName), RecordField("Entries", "\(entries.count)"),
        RecordField("Ties", tieCounting.map(\.words) ?? "none but bands"),
      ] + optional + [RecordField("Source", values: citation.lines)])
  }
}

extension TieCounting {
  /// As people read it: `competition with 3 exceptions (1, 1, 3)`.
  var words: String {
    switch scheme {
    case .none: "none\(exceptionWords)"
    case .competition: "competition\(exceptionWords) (1, 1, 3)"
    case .dense: "dense\(exceptionWords) (1, 1, 2)"
    case .subset: "a part of a longer list"
    case .mixed: "now one way, now another\(exceptionWords)"
    case .undecided: "only the last rank is shared\(exceptionWords)"
    }
  }

  /// In a word: `competition`, `competition with 3 exceptions`.
  var text: String { scheme.rawValue + exceptionWords }

  private var exceptionWords: String { exceptions > 0 ? " with \(exceptions.counted("exception"))" : "" }
}

extension RankPlace {
  /// Rank, last rank, rank as printed, and whether it is shared: what programs read.
  var numbers: [Cell] {
    [
      Cell(rank?.first), Cell(rank?.last), Cell(rank?.description), .boolean(isShared),
    ]
  }
}
