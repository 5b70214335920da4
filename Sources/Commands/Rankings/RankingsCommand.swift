import ArgumentParser

struct RankingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "rankings", abstract: "List, show and compare rankings and their editions, and edit them.",
    subcommands: [
      RankingsList.self, RankingsShow.self, RankingsDiff.self, RankingsHistory.self, RankingsCombine.self,
      RankingsAgree.self,
      RankingsImport.self, RankingsAdd.self, RankingsSet.self, RankingsRemove.self,
    ])
}
