import ArgumentParser
import Catalog

struct RankingsAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add entries to an edition, which is created if there is none.",
    discussion: """
      An entry is a university and its rank as printed: CMU=1, a tie CMU==2, a band CMU=101-150 or CMU=401+, no rank \
      CMU=-; with its score CMU=1:93.4. A university goes by its name, an alias or its slug. All entries are added, or \
      none; what is there as it is stated stays.

      Without --source the edition is said to be entered by hand; one that came from a document is marked as edited.

      Examples:
        gradatlas rankings add ml 2023 "CMU=1" "Stanford==2" "UC Berkeley==2" \\
          --publisher "Towards AI" --dry-run
        gradatlas rankings add systems 2023 "MIT=1:98.5" \\
          --name "Ranking in Systems" --source "Systems 2023"
      """)

  @Argument(help: ArgumentHelp("The ranking's short name.", valueName: "ranking"), completion: .rankingNames)
  var ranking: String

  @Argument(help: ArgumentHelp("The edition.", valueName: "year"), completion: .years)
  var year: Int

  @Argument(help: ArgumentHelp("A university and its rank, such as CMU=1.", valueName: "entry"))
  var entries: [String]

  @OptionGroup var details: EditionDetailOptions
  @OptionGroup var writing: WriteOptions

  func run() throws {
    try writing.run { catalog in
      try catalog.addEntries(
        entries, to: EditionName(ranking: ranking, year: year), details.details, by: Surroundings.author)
    }
  }
}
