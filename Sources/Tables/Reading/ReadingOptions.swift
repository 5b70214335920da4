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
  /// What stands for NULL in CSV (without quotes), TSV and Markdown, in place of an empty cell in CSV and Markdown and
  /// of `\N` in TSV; none where it is as those have it.
  public var nullTexts: [String]
  /// Which table of a Markdown document with several: its number from 1, or the heading it stands under.
  public var table: String?

  /// Nothing is told, unless named here.
  public init(
    format: InputFormat? = nil, encoding: TextEncoding? = nil, delimiter: UInt8? = nil, columns: [String]? = nil,
    nullTexts: [String] = [], table: String? = nil
  ) {
    self.format = format
    self.encoding = encoding
    self.delimiter = delimiter
    self.columns = columns
    self.nullTexts = nullTexts
    self.table = table
  }
}
