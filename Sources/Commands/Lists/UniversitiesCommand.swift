import ArgumentParser
import Catalog

struct UniversitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "universities", abstract: "List universities.",
    discussion: """
      Examples:
        gradatlas universities
        gradatlas universities --state California --order-by ai_rank
        gradatlas universities --where "focus = 'robotics' OR programs >= 2" --csv
      """)

  @OptionGroup var shorthands: ShorthandOptions
  @OptionGroup var list: ListOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws { try ListRun(.universities, list, output, database).run(shorthands.filters) }
}

extension UniversitiesCommand: PlainlyRead {
  mutating func read(_ words: inout PlainWords) throws {
    shorthands = try words.read()
    list = try words.read()
    output = try words.read()
    database = try words.read()
  }
}
