import ArgumentParser
import Catalog
import Tables

struct RankingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "rankings", abstract: "List rankings and compare their editions.",
    subcommands: [RankingsList.self, RankingsDiff.self])
}

struct RankingsList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the rankings with the years of their editions.")

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let catalog = try database.openForReading()
    try output.write(columns: RankingYears.columns, rows: RankingYears.all(in: catalog.connection).map(\.cells))
  }
}

extension RankingYears {
  static let columns = [
    Column(key: "ranking", title: "Ranking"), Column(key: "name", title: "Name"),
    Column(key: "editions", title: "Editions"),
  ]

  var cells: [Cell] { [.text(slug), .text(name), .list(editions.map { String($0.year) })] }
}
