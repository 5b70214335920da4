import ArgumentParser
import Catalog

struct RankingsRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove entries of an edition, or a whole edition.",
    discussion: """
      Without names the whole edition is removed. A ranking goes with its last edition, an edition with its last entry, \
      and a source when it stands behind nothing any more. `gradatlas undo` brings everything back.

      Examples:
        gradatlas rankings remove ml 2022 "Columbia University" --dry-run
        gradatlas rankings remove ai 2021 --dry-run
      """)

  @Argument(help: ArgumentHelp("The ranking's short name.", valueName: "ranking"), completion: .rankingNames)
  var ranking: String

  @Argument(help: ArgumentHelp("The edition.", valueName: "year"), completion: .years)
  var year: Int

  @Argument(help: ArgumentHelp("Universities.", valueName: "name"), completion: .names(of: .university))
  var names: [String] = []

  @OptionGroup var writing: WriteOptions

  func run() throws {
    try writing.run { catalog in
      try catalog.removeEntries(
        of: names, from: EditionName(ranking: ranking, year: year), by: Surroundings.author)
    }
  }
}
