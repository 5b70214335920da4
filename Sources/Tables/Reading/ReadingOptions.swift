/// What a reader is told about a file; the rest it finds out.
public struct ReadingOptions: Hashable, Sendable {
  /// nil goes by the file's name, and where that says nothing by its first characters.
  public var format: InputFormat?
  /// nil recognises UTF-8 and UTF-16; Windows-1252 looks like nothing in particular and has to be named.
  public var encoding: TextEncoding?
  /// What stands between the cells of CSV, an ASCII character; nil takes the one of comma, semicolon and tab that the
  /// first line has most of, or that a line `sep=;` before it names.
  public var delimiter: UInt8?
  /// The columns' names where CSV or TSV has no header; nil takes the first row for the header.
  public var columns: [String]?
  /// What stands for NULL: in CSV (without quotes) and Markdown in place of an empty cell, in TSV in place of `\N`, in HTML
  /// and Excel beside an empty cell; none where it is as those have it. JSON has its own.
  public var nullTexts: [String]
  /// Whether quotes around a cell of TSV belong to its text, as in what ``TableWriter`` writes; otherwise they are taken
  /// off where the file shows that they are marks, as those of spreadsheets.
  public var keepsQuotes: Bool
  /// Which table of a document with several: its number from 1, the heading it stands under, or in HTML its caption. nil
  /// takes the first of HTML, and the only one of Markdown.
  public var table: String?
  /// Which sheet of an Excel workbook: its name, or its number from 1; nil takes the first that is seen and has cells.
  public var sheet: String?
  /// What has to stand in a header of CSV or TSV: of each list one of its names. Lines above the first such line are
  /// titles; where none is such, the first line with several cells is the header; where nothing is said here, the first
  /// line.
  public var headerNames: [[String]] = []

  /// Nothing is told, unless named here.
  public init(
    format: InputFormat? = nil, encoding: TextEncoding? = nil, delimiter: UInt8? = nil, columns: [String]? = nil,
    nullTexts: [String] = [], keepsQuotes: Bool = false, table: String? = nil, sheet: String? = nil
  ) {
    self.format = format
    self.encoding = encoding
    self.delimiter = delimiter
    self.columns = columns
    self.nullTexts = nullTexts
    self.keepsQuotes = keepsQuotes
    self.table = table
    self.sheet = sheet
  }
}
