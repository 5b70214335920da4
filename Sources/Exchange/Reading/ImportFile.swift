public import Answers
public import Catalog
public import Tables
import Terms
import Wording

/// A file of rows for the catalogue, read whole.
public struct ImportFile: Sendable {
  /// The source, with the digest of the bytes.
  public let source: ImportSource
  private let name: String
  /// The file as messages name it; of a workbook with its sheet.
  public let file: String
  /// Without those that have no value at all.
  public let rows: [ImportRow]
  /// The columns that hold no field.
  public let ignored: [String]
  private let passed: PassedRows
  private var readingNotes: [Note] = []

  /// Reads a file whole.
  ///
  /// - Parameters:
  ///   - path: A file; `-` is standard input.
  ///   - table: What the rows are.
  ///   - columns: The columns that hold fields, where their names do not tell.
  ///   - source: What the source is called, who publishes it, of which year it is and where it can be read; the file's
  ///     name where no title is given.
  ///   - reading: How the file is read, where it does not say it.
  /// - Throws: `UnreadableRows` with every problem of the file's form; `InputError`, `ReadingError`.
  public init(
    path: String, as table: ImportTable, columns: [(field: ImportField, name: String)] = [],
    from source: StatedOrigin = StatedOrigin(), reading: ReadingOptions = ReadingOptions()
  ) throws {
    let told = ReadingNotes()
    try self.init(path: path, as: table, columns: columns, from: source, reading: reading, telling: told)
    readingNotes = told.notes
  }

  /// The same for somebody who is told what the reader tells, also where the file cannot be read.
  package init(
    path: String, as table: ImportTable, columns: [(field: ImportField, name: String)], from source: StatedOrigin,
    reading: ReadingOptions, telling told: ReadingNotes
  ) throws {
    let name = InputFile.name(of: path)
    let bytes = try InputFile.read(path, limit: .max - 1)
    let stated = ImportSource(
      title: source.title ?? InputFile.title(of: path).trimmed, publisher: source.publisher, year: source.year,
      url: source.url, contentsOf: bytes)
    let read = try Self.readable(bytes, name: name, options: reading, table, columns, told)
    self.source = stated
    self.name = name
    file = read.file
    self.rows = read.rows
    self.ignored = read.ignored
    passed = read.passed
  }

  /// - Throws: `UnreadableRows` with every problem of the file; `ReadingError`.
  private static func readable(
    _ bytes: [UInt8], name: String, options: ReadingOptions, _ table: ImportTable,
    _ columns: [(field: ImportField, name: String)], _ notes: ReadingNotes
  ) throws -> ReadRows {
    do {
      return try read(bytes, name: name, options: options, table, columns, notes)
    } catch {
      guard case .problems(let found) = error else { throw error }
      throw UnreadableRows(found)
    }
  }

  private struct ReadRows {
    var file: String
    var rows: [ImportRow] = []
    var ignored: [String] = []
    var passed = PassedRows()
  }

  /// - Throws: `ReadingError` with every problem of the file.
  private static func read(
    _ bytes: [UInt8], name: String, options: ReadingOptions, _ table: ImportTable,
    _ told: [(field: ImportField, name: String)], _ notes: ReadingNotes
  ) throws(ReadingError) -> ReadRows {
    let told = Dictionary(told.map { ($0.field.rawValue, $0.name) }) { first, _ in first }
    let bytes = try PeekedSource.uncompressed(MemorySource(bytes), name: name)
    var options = options
    options.headerNames = table.fieldNames(in: []).filter(\.isRequired).map { $0.namesInHeader(told: told[$0.name]) }
    var reader = try TableReader(bytes, file: name, options: options)
    var fields: [FieldNames] = []
    defer { notes.all = reader.notes }
    var read = ReadRows(file: reader.file)
    var known = Set<[String]>()
    var isFirst = true
    var columns: [(field: ImportField, index: Int)] = []
    var keys: [Int] = []
    var nested: [TableProblem] = []
    var columnCount = -1
    while try reader.next() {
      if reader.columns.count != columnCount {
        columnCount = reader.columns.count
        fields = table.fieldNames(in: reader.columns.map(\.name))
        let match = try ColumnMatch(fields, in: reader.columns, told: told, file: name)
        columns = table.fields.compactMap { field in match.indices[field.field.rawValue].map { (field.field, $0) } }
        keys = fields.filter(\.isRequired).compactMap { match.indices[$0.name] }
        read.ignored = match.ignored
      }
      let row = reader.columns.indices.map { reader.text(of: $0) ?? "" }
      let passed = PassedRow(row, under: reader.columns.map(\.name), keys: keys, isFirst: isFirst)
      isFirst = false
      if let passed {
        read.passed.add(passed, row)
        continue
      }
      for (_, index) in columns where reader.kind(of: index) == .nested {
        nested.append(TableProblem(.nestedValue, at: reader.position(of: index)))
      }
      let cells = Self.cells(reader, columns)
      guard !cells.isEmpty else { continue }
      if known.insert(columns.map { row[$0.index] }).inserted {
        read.rows.append(ImportRow(at: reader.rowPosition, cells))
      } else {
        read.passed.addRepeated()
      }
    }
    if !nested.isEmpty { throw .problems(TableProblems(file: name, problems: nested)) }
    // A header without a row is looked at too.
    if columnCount < 0, !reader.columns.isEmpty {
      _ = try ColumnMatch(table.fieldNames(in: reader.columns.map(\.name)), in: reader.columns, told: told, file: name)
    }
    return read
  }

  private static func cells(
    _ reader: borrowing TableReader, _ columns: [(field: ImportField, index: Int)]
  ) -> [ImportField: ImportCell] {
    var cells: [ImportField: ImportCell] = [:]
    for (field, index) in columns {
      let kind = reader.kind(of: index)
      let items = kind == .list ? reader.list(of: index) : nil
      let text = items?.joined(separator: "; ") ?? reader.text(of: index) ?? ""
      cells[field] = text.isEmpty ? nil : ImportCell(text, items: items, at: reader.position(of: index))
    }
    return cells
  }

  /// What a reader must know of the file before its rows are taken.
  public var notes: [Note] {
    let dirt = CellDirt(in: rows)
    let found = dirt.found.map { Note($0.message) } + [dirt.regions].compactMap { $0.map { Note($0.message) } }
    return (rows.isEmpty ? ["`\(name)` has no rows"] : []) + passed.messages.map { Note($0) } + found
      + (ignored.isEmpty ? [] : [ignoredNote])
      + readingNotes
  }

  /// `left alone: the columns `a`, `b``.
  private var ignoredNote: Note {
    let names = ignored.prefix(20).map { "`\($0)`" } + (ignored.count > 20 ? ["…"] : [])
    return "left alone: the \(ignored.count.of("column")) \(names.joined(separator: ", "))"
  }
}

/// What is said of a source of rows, as far as it is known.
public struct StatedOrigin: Sendable, Hashable {
  /// What it is called; nil for the file's name.
  public var title: String?
  /// Who publishes it.
  public var publisher: String?
  /// The year it is of; nil for what holds now, which is newer than any year.
  public var year: Int?
  /// Where it can be read.
  public var url: String?

  /// A source of which nothing is said, unless told otherwise.
  public init(title: String? = nil, publisher: String? = nil, year: Int? = nil, url: String? = nil) {
    self.title = title
    self.publisher = publisher
    self.year = year
    self.url = url
  }
}

extension CatalogFile {
  /// Takes over the rows of a file, all of them or none, and logs what that changed.
  ///
  /// - Parameters:
  ///   - sharedAliases: Whether a program's university may be named by an alias that other institutions bear too.
  ///   - refusesLike: Whether no university is added whose name is like another one.
  ///   - progress: Told now and then how much of a list of universities was done, and of how much.
  /// - Returns: What was added, changed and found unchanged.
  /// - Throws: `UnreadableRows` with all that is wrong; nothing was changed then.
  public func importRows(
    of file: ImportFile, as table: ImportTable, sharedAliases: SharedAliases = .refused,
    refusingLike refusesLike: Bool = false, by author: ChangeAuthor,
    progress: (_ done: Int, _ total: Int?) -> Void = { _, _ in }
  ) throws -> SeedReport {
    do {
      return try importRows(
        file.rows, of: table, from: file.source, sharedAliases: sharedAliases, refusingLike: refusesLike, by: author,
        progress: progress)
    } catch let error as ImportProblems {
      throw UnreadableRows(error, file: file.file)
    }
  }
}
