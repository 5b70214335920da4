public import ArgumentParser
public import Tables

extension InputFormat: ExpressibleByArgument {}

extension TextEncoding: ExpressibleByArgument {}

/// How a file of rows is read, where the file does not say it.
struct InputOptions: ParsableArguments {
  /// What may be in the file, for the help of the commands that read one.
  static let fileHelp =
    "CSV, TSV, JSON, NDJSON, an Excel workbook, or a web page or Markdown with a table; `-` is standard input."

  /// How files of other programs are read, for the same.
  static let formatHelp = """
    A workbook, a page and what is compressed with gzip are recognised by what is in them, whatever the file is called. \
    Cells of an Excel workbook: a number is as it is stored, to 15 digits; percentages, leading zeros and dates are as \
    they are shown, dates as 2023-06-01; a formula is its result; a cell with an error, such as #N/A, has no value; a \
    merged cell holds for all that it covers; hidden rows and columns are read. Of a page, cells are what a reader sees: \
    without hidden parts, images and references to notes; a cell across several rows or columns holds for each. Lines \
    of one text above the header are passed over, and so are rows of one cell across all columns. Quotes around cells of \
    tab-separated text are taken off where no quote in the file, or in the column, stands otherwise. Each is told.
    """

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
      "What stands for no value, but in JSON; may be given several times.", valueName: "text"))
  var inputNull: [String] = []

  @Option(
    help: ArgumentHelp(
      "Which table of a web page or a document in Markdown: its number, its caption, or the heading above it. Default: "
        + "the first of a page, the only one of Markdown.", valueName: "table"))
  var table: String?

  @Option(
    help: ArgumentHelp(
      "Which sheet of an Excel workbook: its name, or its number. Default: the first that is not hidden and has cells.",
      valueName: "sheet"))
  var sheet: String?

  func validate() throws {
    guard let delimiter else { return }
    guard delimiter.utf8.count == 1, let byte = delimiter.utf8.first, byte != 0x22, byte != 0x0A, byte != 0x0D else {
      throw ValidationError("--delimiter is one character of ASCII, no quote and no line end")
    }
  }

  var reading: ReadingOptions {
    ReadingOptions(
      format: inputFormat, encoding: encoding, delimiter: delimiter?.utf8.first, nullTexts: inputNull,
      table: table, sheet: sheet)
  }
}
