import ArgumentParser
import Catalog

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "compare", abstract: "Show two to six universities, or programs, side by side.",
    discussion: """
      Examples:
        gradatlas compare mit stanford
        gradatlas compare cmu cornell ucb --markdown
        gradatlas compare "UC Berkeley: Masters in EECS" \\
          "UC Berkeley: Masters in Data Science"

      NAME is a university's name, alias or slug, or a program's name; `UNIVERSITY: PROGRAM` where several universities \
      have a program of that name.
      """)

  @Argument(
    help: ArgumentHelp("Universities or programs, two to six.", valueName: "name"),
    completion: .universitiesAndPrograms)
  var names: [String]

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    guard (2...6).contains(names.count) else { throw ValidationError("name two to six universities or programs") }
  }

  func run() throws {
    let comparison = try database.openForReading().comparison(of: names)
    try output.sparing(database).show(comparison)
  }
}

extension CompareCommand: PlainlyRead {
  mutating func read(_ words: inout PlainWords) throws {
    output = try words.read()
    database = try words.read()
    names = try words.arguments()
  }
}
