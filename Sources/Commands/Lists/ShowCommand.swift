import ArgumentParser
import Catalog

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "show", abstract: "Show everything on one university or program, with its sources.",
    discussion: """
      NAME is a university's name, alias or slug, or a program's name; `UNIVERSITY: PROGRAM` where several universities \
      have a program of that name.

      Examples:
        gradatlas show cmu
        gradatlas show "UC Berkeley: Masters in Data Science" --json
      """)

  @Argument(
    help: ArgumentHelp("A university or a program.", valueName: "name"), completion: .universitiesAndPrograms)
  var name: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let sheet = try database.openForReading().factSheet(of: name)
    try output.sparing(database).show(sheet)
  }
}

extension ShowCommand: PlainlyRead {
  mutating func read(_ words: inout PlainWords) throws {
    output = try words.read()
    database = try words.read()
    name = try words.argument()
  }
}
