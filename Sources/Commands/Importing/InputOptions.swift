public import ArgumentParser
public import Tables

extension InputFormat: ExpressibleByArgument {}

extension TextEncoding: ExpressibleByArgument {}

/// How a file of rows is read, where the file does not say it.
struct InputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The file's format, where its name and its start do not tell: "
        + "\(InputFormat.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "format"))
  var inputFormat: InputFormat?

  @Option(
    help: ArgumentHelp(
      "The file's encoding: \(TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")). "
        + "Default: UTF-8 or UTF-16, as the file has it.",
      valueName: "encoding"))
  var encoding: TextEncoding?

  @Option(
    help: ArgumentHelp("What stands between the cells of CSV, where it is not , ; or a tab.", valueName: "character"))
  var delimiter: String?

  @Option(
    help: ArgumentHelp(
      "What stands for no value in CSV, TSV and Markdown; may be given several times.", valueName: "text"))
  var inputNull: [String] = []

  @Option(
    help: ArgumentHelp("Which table of a document in Markdown: its number, or its heading.", valueName: "table"))
  var table: String?

  func validate() throws {
    guard let delimiter else { return }
    guard delimiter.utf8.count == 1, let byte = delimiter.utf8.first, byte != 0x22, byte != 0x0A, byte != 0x0D else {
      throw ValidationError("--delimiter is one character of ASCII, no quote and no line end")
    }
  }

  var reading: ReadingOptions {
    ReadingOptions(
      format: inputFormat, encoding: encoding, delimiter: delimiter?.utf8.first, nullTexts: inputNull,
      table: table)
  }
}
