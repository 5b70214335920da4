import ArgumentParser
import Catalog

struct FocusAreasCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "focus-areas", abstract: "List focus areas, those that most programs cover first.",
    discussion: """
      Examples:
        gradatlas focus-areas
        gradatlas focus-areas --university cornell
        gradatlas focus-areas --where "focus = 'NLP'" \\
          --columns focus,alias,near,university
        gradatlas focus-areas --where "programs = 0" --count
      """)

  @OptionGroup var place: PlaceShorthands
  @OptionGroup var list: ListOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws { try ListRun(.focusAreas, list, output, database).run(place.filters) }
}

extension FocusAreasCommand: PlainlyRead {
  mutating func read(_ words: inout PlainWords) throws {
    place = try words.read()
    list = try words.read()
    output = try words.read()
    database = try words.read()
  }
}
