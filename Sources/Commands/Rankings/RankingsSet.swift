import ArgumentParser
import Catalog

struct RankingsSet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Change entries of an edition, or what is known of it.",
    discussion: """
      Entries are written as for `rankings add`; a score stays unless another is given, and CMU=2:- takes it away. --name \
      renames the ranking, with all of its editions.

      Examples:
        gradatlas rankings set ml 2022 "Georgia Tech==6" "UCSD==6" --dry-run
        gradatlas rankings set ml 2022 --method "Publications of three years" \\
          --url https://example.org/ml
      """)

  @Argument(help: ArgumentHelp("The ranking's short name.", valueName: "ranking"), completion: .rankingNames)
  var ranking: String

  @Argument(help: ArgumentHelp("The edition.", valueName: "year"), completion: .years)
  var year: Int

  @Argument(help: ArgumentHelp("A university and its rank, such as CMU=1.", valueName: "entry"))
  var entries: [String] = []

  @OptionGroup var details: EditionDetailOptions
  @OptionGroup var writing: WriteOptions

  func validate() throws {
    guard !entries.isEmpty || details.details != EditionDetails() else {
      throw ValidationError("say what to set: an entry such as CMU=2, --name, --source, --publisher, --url or --method")
    }
  }

  func run() throws {
    try writing.run { catalog in
      try catalog.setEntries(
        entries, of: EditionName(ranking: ranking, year: year), details.details, by: Surroundings.author)
    }
  }
}
