import Answers
import ArgumentParser
import Catalog
import Tables

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "search", abstract: "Find a text in all names and aliases, best first.",
    discussion: """
      Examples:
        gradatlas search nlp
        gradatlas search "stanford computer vision" --kind program
        gradatlas search berk --limit 5 --json
        gradatlas search "laur* university"

      All words are found together, in any order and in any case, the last one and those with a `*` behind them also as \
      the beginning of a word. Names that mean the same find each other: NLP finds natural language processing, and the \
      programs that cover it. Where nothing has all words, their other forms are searched for too (robots: robotics), a \
      word that no name has is taken for the nearest ones, and at last what has the most of the words is found; a note \
      says so. In Chinese, Japanese, Korean, Thai and other scripts without spaces a word is found anywhere in a name. No \
      character is an operator.
      """)

  @Argument(help: ArgumentHelp("What to find.", valueName: "text"))
  var text: [String]

  @Option(
    help: ArgumentHelp(
      "university, program, track, course or focus-area; any of them where given more than once.", valueName: "kind"))
  var kind: [SearchKind] = []

  @Option(parsing: .unconditional, help: ArgumentHelp("The maximum number of rows.", valueName: "rows"))
  var limit = 20

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    if limit < 0 { throw ValidationError("--limit is 0 or more") }
  }

  func run() throws {
    let catalog = try database.openForReading()
    let result = try catalog.search(text.joined(separator: " "), kinds: Set(kind), limit: limit)
    let marks = output.chosenFormat == .table && output.marksMatches ? ("«", "»") : ("", "")
    try output.sparing(database).withSink { try output.write(result.table(marking: marks), to: $0) }
    StandardError.tell(result.notes)
  }
}
