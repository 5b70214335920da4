import ArgumentParser
import Catalog

struct TracksCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "tracks", abstract: "List tracks of programs.",
    discussion: """
      Examples:
        gradatlas tracks
        gradatlas tracks --university cmu
        gradatlas tracks --where "track LIKE '%machine learning%'" \\
          --columns track,program,university
        gradatlas tracks --state Georgia --max-rank ml:10 --json
      """)

  @OptionGroup var shorthands: ShorthandOptions
  @OptionGroup var list: ListOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws { try ListRun(.tracks, list, output, database).run(shorthands.filters) }
}

extension TracksCommand: PlainlyRead {
  mutating func read(_ words: inout PlainWords) throws {
    shorthands = try words.read()
    list = try words.read()
    output = try words.read()
    database = try words.read()
  }
}
