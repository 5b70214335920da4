import ArgumentParser
import Catalog

struct ProgramsCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "programs", abstract: "List programs.",
    discussion: """
      Examples:
        gradatlas programs --focus NLP
        gradatlas programs --focus NLP --state California --max-rank ml:5
        gradatlas programs --about "data science"
        gradatlas programs --where "duration_max <= 24 AND NOT track IS NULL" \\
          --columns university,program,track
        gradatlas programs --order-by "ai_rank@2021" --limit 3 --json
        gradatlas programs --group-by focus --having "count >= 5"
      """)

  @OptionGroup var shorthands: ShorthandOptions
  @OptionGroup var list: ListOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws { try ListRun(.programs, list, output, database).run(shorthands.filters) }
}

extension ProgramsCommand: PlainlyRead {
  mutating func read(_ words: inout PlainWords) throws {
    shorthands = try words.read()
    list = try words.read()
    output = try words.read()
    database = try words.read()
  }
}
