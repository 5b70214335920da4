import ArgumentParser

struct RankingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "rankings", abstract: "List, show and compare rankings and their editions.",
    subcommands: [
      RankingsList.self, RankingsShow.self, RankingsDiff.self, RankingsHistory.self,
      RankingsCombine.self,
    ])
}
