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

      All words must be found, in any order and in any case, the last one also as the beginning of a word. Names that \
      mean the same find each other: NLP finds natural language processing, and the programs that cover it. In Chinese, \
      Japanese, Korean, Thai and other scripts without spaces a word is found anywhere in a name. No character is an \
      operator.
      """)

  @Argument(help: ArgumentHelp("What to find.", valueName: "text"))
  var text: [String]

  @Option(
    help: ArgumentHelp(
      "university, program, track, course or focus-area; any of them where given more than once.", valueName: "kind"))
  var kind: [SearchKind] = []

  @Option(parsing: .unconditional, help: ArgumentHelp("At most so many rows.", valueName: "rows"))
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
    try output.sparing(database).write(
      columns: SearchHit.columns, rows: result.hits.enumerated().map { $1.cells(rank: $0 + 1, marks) })
    for note in result.notes { StandardError.note(note) }
  }
}

extension SearchHit {
  fileprivate static let columns = [
    Column(key: "rank", title: "Rank", isNumeric: true), Column(key: "kind", title: "Kind"),
    Column(key: "name", title: "Name"), Column(key: "university", title: "University"),
    Column(key: "field", title: "Found in"), Column(key: "snippet", title: "Text"),
  ]

  fileprivate func cells(rank: Int, _ marks: (String, String)) -> [Cell] {
    [
      .integer(Int64(rank)), .text(kind.rawValue), .text(name), university.map { .text($0) } ?? .null, .text(field),
      .text(text.marked(marks.0, marks.1)),
    ]
  }
}

extension SearchResult {
  /// What a reader must know of the answer.
  fileprivate var notes: [String] {
    if words.isEmpty { return ["nothing to search for: the text has no letter and no digit"] }
    var notes = corrections.map { correction -> String in
      let words = correction.replacements.map { "`\($0)`" }.joined(separator: ", ")
      return "`\(correction.word)` stands nowhere; searched for \(words)"
    }
    if total > hits.count { notes.append("\(total - hits.count) more; --limit \(total) shows all") }
    if total == 0 {
      let nearest = nearestWords.map { "`\($0)`" }.joined(separator: ", ")
      let near = nearest.isEmpty ? "" : "; near are \(nearest)"
      notes.append("nothing found for `\(words.joined(separator: " "))`\(near)")
    }
    return notes
  }
}
