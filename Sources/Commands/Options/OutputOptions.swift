import Answers
import ArgumentParser
import Catalog
public import Tables

extension TableFormat: NamedChoice {}

/// When colour is used.
enum ColorChoice: String, NamedChoice {
  case auto, always, never
}

/// How an answer is written, and where to.
struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("How the answer is written. Default: table.", valueName: "format"))
  var format: TableFormat?

  @Flag(help: "Short for --format json; errors are JSON then, too.")
  var json = false

  @Flag(help: "Short for --format csv.")
  var csv = false

  @Flag(help: "Short for --format markdown.")
  var markdown = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to a file, whole or not at all; `-` is standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(help: ArgumentHelp("Whether there are colours. Default: auto, in a terminal.", valueName: "when"))
  var color: ColorChoice?

  @Flag(help: "No row of headings: table, csv, tsv and html.")
  var noHeader = false

  @Flag(help: "Put an apostrophe before text that a spreadsheet would run as a formula: csv and tsv.")
  var excelSafe = false

  @Option(name: .customLong("null"), help: ArgumentHelp("What stands for NULL in a table.", valueName: "text"))
  var nullText: String?

  func validate() throws {
    let formats = [format != nil, json, csv, markdown].filter { $0 }
    guard formats.count <= 1 else { throw ValidationError("one format at a time") }
    guard !noHeader || [.table, .csv, .tsv, .html].contains(chosenFormat) else {
      throw ValidationError("--no-header goes with table, csv, tsv and html")
    }
    guard !excelSafe || [.csv, .tsv].contains(chosenFormat) else {
      throw ValidationError("--excel-safe goes with csv and tsv")
    }
    guard nullText == nil || chosenFormat == .table else { throw ValidationError("--null goes with table") }
  }

  var chosenFormat: TableFormat {
    if json { return .json }
    if csv { return .csv }
    return markdown ? .markdown : format ?? .table
  }

  /// Whether the words of a command line ask for JSON, also where they cannot be parsed.
  static func asksForJSON(_ arguments: [String]) -> Bool {
    for (index, word) in arguments.enumerated() {
      if word == "--" { return false }
      if ["--json", "--format=json", "--format=ndjson"].contains(word) { return true }
      if word == "--format", ["json", "ndjson"].contains(arguments.dropFirst(index + 1).first) { return true }
    }
    return false
  }

  /// Whether the answer goes to a terminal.
  var isTerminal: Bool { isStandardOutput && Terminal.isStandardOutput }

  private var chosenColor: ColorChoice { color ?? .auto }

  private var isStandardOutput: Bool { output == nil || output == "-" }

  /// Whether a table shows what was found in its texts: on a terminal, and where colour is asked for.
  var marksMatches: Bool {
    chosenColor == .always || (chosenColor == .auto && isTerminal)
  }

  /// The look of a table: lines, width and colour only where a terminal shows it.
  var layout: TableLayout {
    let usesColor = chosenColor == .always || (chosenColor == .auto && isTerminal && Terminal.wantsColor)
    var layout =
      isTerminal ? .terminal(width: Terminal.width, usesColor: usesColor) : TableLayout(usesColor: usesColor)
    layout.showsHeader = !noHeader
    layout.excelSafe = excelSafe
    if let nullText { layout.nullText = nullText }
    return layout
  }

  /// Writes what a reader is shown to a place that something else may be written to as well.
  func write(_ shown: some Shown, to sink: any ByteSink) throws {
    for cells in try shown.write(as: chosenFormat, layout: layout, to: sink) { Notes.tell(cells) }
  }

  /// Writes a table that is all there.
  func write(_ table: AnswerTable, to sink: any ByteSink) throws {
    Notes.tell(try table.write(as: chosenFormat, layout: layout, to: sink))
  }

  /// Writes a list as its rows come.
  func write(_ list: PreparedList, of catalog: borrowing CatalogFile, to sink: any ByteSink) throws {
    Notes.tell(try catalog.write(list, as: chosenFormat, layout: layout, to: sink))
  }
}

extension OutputOptions: PlainlyRead {
  mutating func read(_ words: inout PlainWords) throws {
    format = try words.choice("--format")
    json = words.flag("--json")
    csv = words.flag("--csv")
    markdown = words.flag("--markdown")
    output = try words.text("--output")
    color = try words.choice("--color")
    noHeader = words.flag("--no-header")
    excelSafe = words.flag("--excel-safe")
    nullText = try words.text("--null")
  }
}
