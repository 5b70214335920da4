import ArgumentParser
import Catalog
import Tables

struct RankingsDiff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Show what changed from one edition of a ranking to another.",
    discussion: """
      Every university that one of the two editions lists: risen, fallen, same, new or gone. Shared ranks are marked.

      Examples:
        gradatlas rankings diff ml 2021 2022
        gradatlas rankings diff ai 2021 2022 --exit-code --json
      """)

  @Argument(help: ArgumentHelp("The ranking's short name.", valueName: "ranking"))
  var ranking: String

  @Argument(help: ArgumentHelp("The earlier edition.", valueName: "year"), completion: .years)
  var from: Int

  @Argument(help: ArgumentHelp("The later edition.", valueName: "year"), completion: .years)
  var to: Int

  @Flag(help: "End with status 1 where the editions differ.")
  var exitCode = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let catalog = try database.openForReading()
    let difference = try EditionDifference(of: ranking, from: from, to: to, in: catalog.connection)
    try output.write(
      columns: RankChange.columns(from: from, to: to), rows: difference.changes.map { $0.cells(ranking: ranking) })
    if exitCode && difference.changes.contains(where: { $0.before != $0.after }) { throw ExitStatus.differences }
  }
}

extension RankChange {
  /// The columns of `cells`; the years stand in the headings for people, the keys do not depend on them.
  static func columns(from: Int, to: Int) -> [Column] {
    [
      Column(key: "ranking", title: "Ranking"), Column(key: "university", title: "University"),
      Column(key: "before", title: String(from)), Column(key: "after", title: String(to)),
      Column(key: "places_gained", title: "Places gained", isNumeric: true),
      Column(key: "direction", title: "Movement"),
    ]
  }

  func cells(ranking: String) -> [Cell] {
    [
      .text(ranking), .text(university), before.map { .text($0.text) } ?? .null, after.map { .text($0.text) } ?? .null,
      placesGained.map { .integer(Int64($0)) } ?? .null, .text(direction.rawValue),
    ]
  }
}
