import ArgumentParser

struct RankingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "rankings", abstract: "List, show and compare rankings and their editions, and add new ones.",
    subcommands: [
      RankingsImport.self, RankingsList.self, RankingsShow.self, RankingsDiff.self, RankingsHistory.self,
      RankingsCombine.self,
    ])
}
