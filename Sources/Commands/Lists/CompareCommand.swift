import ArgumentParser
import Catalog
import Tables

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
    try output.sparing(database).withSink { try output.write(comparison, to: $0) }
  }
}

extension OutputOptions {
  /// Writes things side by side: for people with the sources by number below, else with a source beside each fact.
  func write(_ comparison: Comparison, to sink: any ByteSink) throws {
    guard chosenFormat == .table else {
      return try write(columns: comparison.columns, rows: comparison.rows.map(\.cells), to: sink)
    }
    let sources = comparison.rows.flatMap(\.facts).compactMap { $0?.citation }.distinct
    let columns = [Column(key: "fact", title: "Fact")] + comparison.names.map { Column(key: $0) }
    try write(columns: columns, rows: comparison.rows.map { $0.cells(citing: sources) }, to: sink)
    try sink.write("\n")
    Notes.tell(try RecordWriter.write(sources.section, layout: layout, to: sink))
  }
}

extension Comparison {
  /// What is said of each thing, then whether a list says that there are more, and then who said so.
  fileprivate var columns: [Column] {
    [Column(key: "about", title: "About"), Column(key: "fact", title: "Fact")] + names.map { Column(key: $0) }
      + names.map { Column(key: "open list of \($0)", title: "Open list of \($0)") }
      + names.map { Column(key: "source of \($0)", title: "Source of \($0)") }
  }
}

extension Comparison.Row {
  fileprivate var cells: [Cell] {
    [.text(about), .text(label)] + facts.map { $0?.value ?? .null } + facts.map { $0?.isOpen ?? .null }
      + facts.map { fact in fact?.citation.map { .text($0.short) } ?? .null }
  }

  /// As people read it: the number of the source behind each fact, the program in front of the label where there are
  /// several.
  fileprivate func cells(citing sources: [Citation]) -> [Cell] {
    let isNumbered = about.last?.isNumber == true
    return [.text(isNumbered ? "\(label) (\(about))" : label)]
      + facts.map { fact in fact.map { .text($0.words(citing: sources)) } ?? .null }
  }
}

extension Citation {
  /// `Title (2022)`; a title that ends with its year as it is.
  fileprivate var short: String {
    guard let year, !title.hasSuffix("(\(year))") else { return title }
    return "\(title) (\(year))"
  }
}

extension CompareCommand: PlainlyRead {
  mutating func read(_ words: inout PlainWords) throws {
    output = try words.read()
    database = try words.read()
    names = try words.arguments()
  }
}
