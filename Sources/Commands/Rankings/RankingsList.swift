import ArgumentParser
import Catalog
import Tables

struct RankingsList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the rankings with their editions.",
    discussion: """
      Publisher and source are those of the latest edition, and so is the number of its entries.

      Examples:
        gradatlas rankings list
        gradatlas rankings list --json
      """)

  @Flag(help: "Show how many rankings there are, not the rankings.")
  var count = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let catalog = try database.openForReading()
    let rankings = try RankingSummary.all(in: catalog.connection)
    let answer = try output.sparing(database)
    if count { return try answer.write(count: rankings.count) }
    let reader = output.chosenFormat.reader
    try answer.write(columns: RankingSummary.columns(for: reader), rows: rankings.map { $0.cells(for: reader) })
  }
}

extension RankingSummary {
  static func columns(for reader: Listing.Reader) -> [Column] {
    [
      Column(key: "ranking", title: "Ranking"), Column(key: "name", title: "Name"),
      Column(key: "editions", title: "Editions"), Column(key: "entries", title: "Entries", isNumeric: true),
      Column(key: "publisher", title: "Publisher"), Column(key: "source", title: "Source"),
    ] + (reader == .program ? [Column(key: "source_url", title: "URL")] : [])
  }

  func cells(for reader: Listing.Reader) -> [Cell] {
    [
      .text(ranking.slug), .text(ranking.name), .integers(ranking.years.map { Int64($0) }),
      .integer(Int64(entryCount)), Cell(citation.publisher), .text(citation.title),
    ] + (reader == .program ? [Cell(citation.url)] : [])
  }
}
