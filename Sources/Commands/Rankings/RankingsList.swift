import Answers
import ArgumentParser

struct RankingsList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the rankings with their editions.",
    discussion: """
      Publisher and source are those of the latest edition, and so is the number of its entries; with --editions each \
      edition has a row of its own.

      Examples:
        gradatlas rankings list
        gradatlas rankings list --json
        gradatlas rankings list ml --editions
        gradatlas rankings list --editions --year 2022
      """)

  @Argument(
    help: ArgumentHelp("With --editions: only these rankings.", valueName: "ranking"), completion: .rankingNames)
  var rankings: [String] = []

  @Flag(help: "A row an edition.")
  var editions = false

  @Option(
    help: ArgumentHelp("With --editions: only of this year; may be given more than once.", valueName: "year"),
    completion: .years)
  var year: [Int] = []

  @Flag(help: "Show how many there are, not the rows.")
  var count = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    if !editions, !rankings.isEmpty || !year.isEmpty {
      throw ValidationError("a ranking or --year goes with --editions")
    }
  }

  func run() throws {
    let catalog = try database.openForReading()
    let answer = try output.sparing(database)
    if editions {
      let editions = try catalog.editionList(of: rankings, years: year)
      return try count ? answer.show(editions.count) : answer.show(editions)
    }
    let rankings = try catalog.rankings()
    if count { return try answer.show(rankings.count) }
    try answer.show(rankings)
  }
}
