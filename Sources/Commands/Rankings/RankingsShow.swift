import Answers
import ArgumentParser
import Catalog

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
    let shown = try catalog.edition(catalog.editions([ranking], year: edition ?? year)[0])
    try output.sparing(database).show(shown)
  }
}
