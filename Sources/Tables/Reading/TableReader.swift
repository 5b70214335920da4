import Markdown
public import Wording

/// Reads rows from a file in one of the formats, as they come.
///
/// ```swift
/// var reader = try TableReader(FileSource(path: path), file: path)
/// let name = reader.columns.firstIndex { $0.name == "name" }
/// while try reader.next() {
///   reader.bytes(of: 0)              // no copy, valid until the next row
///   reader.text(of: 1)
///   reader.position(of: 1)           // only worked out when asked for
/// }
/// ```
/// Memory is flat in the file's length. A row that is wrong, such as one with a cell too many, is passed over, and
/// ``next()`` throws at the end with everything that was wrong: whoever got `false` has read all rows.
public struct TableReader: ~Copyable {
  /// How long a row may be: 16 MiB.
  public static let maximumRecordByteCount = 1 << 24

  /// The format, told or recognised.
  public let format: InputFormat
  private var window: ByteWindow
  private var parser: any RowParser
  private var row: RowFields
  private var log: TableProblemLog

  /// Reads up to the first row.
  ///
  /// - Parameters:
  ///   - file: The name for messages, which also tells the format unless the options do.
  /// - Throws: `ReadingError`, also for a file without a header.
  public init(
    _ source: any ByteSource, file: String, options: ReadingOptions = ReadingOptions()
  ) throws(ReadingError) {
    self = try Self.opened(source, file, options)
  }

  private static func opened(
    _ source: any ByteSource, _ file: String, _ options: ReadingOptions
  ) throws(ReadingError) -> TableReader {
    let source = try PeekedSource(source, count: headByteCount)
    if FileKind.isZip(source.head) { return try workbook(source, file, options) }
    if let kind = FileKind(head: source.head) { throw .of(.foreign(kind), file, .start) }
    if let kind = try FileKind.ofOLE(source.head, source) { throw .of(.foreign(kind), file, .start) }
    let isPage = (options.format ?? InputFormat(fileName: file) ?? .html) == .html
    var encoding = options.encoding
    if isPage, encoding == nil { encoding = try DeclaredEncoding.of(source.head, file: file) }
    let (decoded, found) = try DecodedSource.of(source, told: encoding)
    let window = try ByteWindow(decoded, file: file, encoding: found)
    let format = try Self.format(of: window, file, options)
    let parser = format.parser(options, window)
    return try started(TableReader(window, format, parser))
  }

  /// How much of a file is looked at before it is decoded.
  private static let headByteCount = 4_096

  private static func workbook(
    _ source: PeekedSource, _ file: String, _ options: ReadingOptions
  ) throws(ReadingError) -> TableReader {
    if let told = options.format, told != .xlsx {
      // What else the archive is says more than that it is not what was told.
      let found: InputFormat? = (try? ZipArchive(source)).flatMap { FileKind(of: $0) == nil ? .xlsx : nil }
      throw .of(.otherFormat(told: told, found: found), file, .start)
    }
    let window = try ByteWindow(MemorySource([]), file: file, encoding: .utf8, capacity: 64)
    return try started(TableReader(window, .xlsx, WorkbookParser(source, options)))
  }

  private static func started(_ reader: consuming TableReader) throws(ReadingError) -> TableReader {
    try reader.start()
    return reader
  }

  /// The format that is told, else the one that a text is in, whatever its name says, else the one of its name.
  private static func format(
    of window: borrowing ByteWindow, _ file: String, _ options: ReadingOptions
  ) throws(ReadingError) -> InputFormat {
    if let told = options.format {
      if told == .xlsx { throw .of(.otherFormat(told: told, found: nil), file, .start) }
      return told
    }
    let named = InputFormat(fileName: file).flatMap { $0 == .xlsx ? nil : $0 }
    if named == .html || InputFormat.isHTML(window.text, isNamed: named != nil) { return .html }
    if let kind = FileKind(text: window.text, isNamed: named != nil) { throw .of(.foreign(kind), file, .start) }
    return named ?? InputFormat(recognising: window.text)
  }

  private init(_ window: consuming ByteWindow, _ format: InputFormat, _ parser: any RowParser) {
    self.window = window
    self.format = format
    self.parser = parser
    row = RowFields()
    log = TableProblemLog()
  }

  private mutating func start() throws(ReadingError) {
    do throws(ReadingError) { try parser.start(&window, &log) } catch { throw log.with(error, file: window.file) }
    if let error = log.error(file: window.file) { throw error }
  }

  /// The file's name for messages; of a workbook with its sheet, such as `world.xlsx:Sheet1`.
  public var file: String { window.file }

  /// The columns in the order of the file; in JSON and NDJSON those of the objects read so far, so that a later row may
  /// have more.
  public var columns: [InputColumn] { parser.columns }

  /// What whoever asked for the rows should know; complete at the end.
  public var notes: [ReadingNote] { parser.notes }

  /// Goes on to the next row; false at the end.
  ///
  /// - Throws: at the end, all problems of the file; before it, when what follows cannot be read, those so far.
  public mutating func next() throws(ReadingError) -> Bool {
    do throws(ReadingError) {
      if try parser.next(&row, &window, &log) { return true }
    } catch {
      throw log.with(error, file: window.file)
    }
    if let error = log.error(file: window.file) { throw error }
    return false
  }

  /// The line the row starts on, from 1.
  public var line: Int { parser.line(window) }

  /// Where the row starts, in its first column.
  public var rowPosition: SourcePosition { SourcePosition(line: line, column: 1, isCell: format == .xlsx) }

  /// How many bytes of the text, as UTF-8, stand before the row: for a progress bar.
  public var offset: Int { window.offset }

  /// What the row has in a column.
  public func kind(of column: Int) -> CellKind { row[column].kind }

  /// A cell's text as UTF-8, its quotes and escapes resolved; empty for NULL. Valid until the next call of ``next()``.
  public func bytes(of column: Int) -> UnsafeBufferPointer<UInt8> {
    row[column].kind == .null ? UnsafeBufferPointer(start: nil, count: 0) : row.bytes(column, in: window)
  }

  /// A cell's text; nil for NULL.
  public func text(of column: Int) -> String? {
    row[column].kind == .null ? nil : String(decoding: bytes(of: column), as: UTF8.self)
  }

  /// Where a cell of the row starts in the file.
  public func position(of column: Int) -> SourcePosition { parser.position(of: column, row, window) }

  /// A cell's texts: those of a list, one for any other value, none for NULL.
  public func list(of column: Int) -> [String] {
    guard row[column].kind == .list else { return text(of: column).map { [$0] } ?? [] }
    return JSONList.texts(bytes(of: column))
  }
}

extension InputFormat {
  fileprivate func parser(_ options: ReadingOptions, _ window: borrowing ByteWindow) -> any RowParser {
    switch self {
    case .csv: DelimitedParser(CSVScan(nullTexts: options.nullTexts), options)
    case .tsv: Self.tabParser(window, options)
    case .json, .ndjson: JSONParser(mayBeEmpty: self == .ndjson)
    case .markdown: MarkdownParser(options)
    case .html: HTMLParser(options)
    case .xlsx: WorkbookParser(MemorySource([]), options)
    }
  }
}
