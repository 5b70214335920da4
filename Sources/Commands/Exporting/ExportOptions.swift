public import ArgumentParser
public import Exchange
import Tables

extension ExportFormat: ExpressibleByArgument {}

/// How exported rows are written, and where to.
struct ExportOptions: ParsableArguments {
  @Option(help: ArgumentHelp("How it is written.", valueName: "format"))
  var format = ExportFormat.csv

  @Flag(help: "No row of headings: csv, tsv and html.")
  var noHeader = false

  @Option(
    name: .customLong("null"),
    help: ArgumentHelp(
      "What stands for NULL in csv, tsv, markdown and html. Default: nothing, and \\N in tsv.", valueName: "text"))
  var nullMark: String?

  @Flag(help: "Put an apostrophe before text that a spreadsheet would run as a formula: csv and tsv.")
  var excelSafe = false

  @Flag(help: "Compress with gzip; each file of a folder by itself.")
  var compress = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write to a file or folder, whole or not at all; `-` is standard output.", valueName: "path"), completion: .file()
  )
  var output: String?

  @Flag(help: "Replace a folder that an earlier export wrote.")
  var replace = false

  func validate() throws {
    guard !noHeader || [.csv, .tsv, .html].contains(format) else {
      throw ValidationError("--no-header goes with csv, tsv and html")
    }
    guard nullMark == nil || [.csv, .tsv, .markdown, .html].contains(format) else {
      throw ValidationError("--null goes with csv, tsv, markdown and html")
    }
    if let nullMark, nullMark.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x2C || $0 == 0x5C }),
      nullMark != "\\N"
    {
      throw ValidationError("--null is a text without quotes, commas, backslashes and control characters, or \\N")
    }
    guard !excelSafe || [.csv, .tsv].contains(format) else {
      throw ValidationError("--excel-safe goes with csv and tsv")
    }
  }

  /// How rows are written.
  var style: ExportStyle {
    ExportStyle(
      format, layout: TableLayout(showsHeader: !noHeader, nullMark: nullMark, excelSafe: excelSafe),
      isCompressed: compress)
  }

  private var isStandardOutput: Bool { output == nil || output == "-" }

  /// The folder to write; throws where none is named.
  func folder(_ named: String?) throws -> String {
    guard let folder = named ?? output, folder != "-" else {
      throw ValidationError("--format \(format.rawValue) writes several files: name a folder with --output")
    }
    return folder
  }

  /// Runs `body` with the place that the rows go to, where that is one file.
  ///
  /// - Parameter files: What is read for it.
  func withSink(sparing files: ProtectedFiles, _ body: (any ByteSink) throws -> Void) throws {
    if compress && isStandardOutput && Terminal.isStandardOutput {
      throw ValidationError("--compress is not for a terminal")
    }
    try Destination(output, sparing: files).withSink(body)
  }
}
