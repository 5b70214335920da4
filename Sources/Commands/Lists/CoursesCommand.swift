import ArgumentParser
import Catalog

struct CoursesCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "courses", abstract: "List core courses, those that most programs name first.",
    discussion: """
      Examples:
        gradatlas courses
        gradatlas courses --university stanford
        gradatlas courses --where "course LIKE '%statistic%'" \\
          --columns course,university
        gradatlas courses --where "programs >= 2" --csv
      """)

  @OptionGroup var place: PlaceShorthands
  @OptionGroup var list: ListOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws { try ListRun(.courses, list, output, database).run(place.filters) }
}

extension CoursesCommand: PlainlyRead {
  mutating func read(_ words: inout PlainWords) throws {
    place = try words.read()
    list = try words.read()
    output = try words.read()
    database = try words.read()
  }
}
