import Answers
import ArgumentParser

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
    let rankings = try database.openForReading().rankings()
    let answer = try output.sparing(database)
    if count { return try answer.show(rankings.count) }
    try answer.show(rankings)
  }
}
