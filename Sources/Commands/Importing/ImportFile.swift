import Catalog
import Markdown
import Tables
import Wording

/// A file of rows for the catalogue, read whole.
struct ImportFile {
  /// Without those that have no value at all.
  private(set) var rows: [ImportRow] = []
  /// The file's name for messages; of a workbook with its sheet.
  let file: String
  /// The columns that hold no field.
  private(set) var ignored: [String] = []

  /// - Throws: `ReadingError` with every problem of the file.
  init(
    _ bytes: [UInt8], name: String, options: ReadingOptions, _ table: ImportTable, _ told: [NamedColumn<ImportField>],
    notes: ReadingNotes
  ) throws(ReadingError) {
    let fields = table.fields.map {
      FieldNames(
        $0.field.rawValue, table.otherNames(of: $0.field), later: table.laterNames(of: $0.field),
        isRequired: $0.isRequired)
    }
    let told = Dictionary(told.map { ($0.field.rawValue, $0.name) }) { first, _ in first }
    let source = try PeekedSource.uncompressed(MemorySource(bytes), path: name)
    var reader = try TableReader(source, file: name, options: options)
    defer { notes.all = reader.notes }
    file = reader.file
    var columns: [(field: ImportField, index: Int)] = []
    var nested: [TableProblem] = []
    var known = -1
    while try reader.next() {
      if reader.columns.count != known {
        known = reader.columns.count
        let match = try ColumnMatch(fields, in: reader.columns, told: told, file: name)
        columns = table.fields.compactMap { field in match.indices[field.field.rawValue].map { (field.field, $0) } }
        ignored = match.ignored
      }
      for (_, index) in columns where reader.kind(of: index) == .nested {
        nested.append(TableProblem(.nestedValue, at: reader.position(of: index)))
      }
      let cells = Self.cells(reader, columns)
      if !cells.isEmpty { rows.append(ImportRow(at: reader.rowPosition, cells)) }
    }
    if !nested.isEmpty { throw .problems(TableProblems(file: name, problems: nested)) }
    // A header without a row is looked at too.
    if known < 0, !reader.columns.isEmpty { _ = try ColumnMatch(fields, in: reader.columns, told: told, file: name) }
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

  /// `left alone: the columns `a`, `b``.
  var ignoredNote: String {
    let names = ignored.prefix(20).map { "`\($0)`" } + (ignored.count > 20 ? ["…"] : [])
    return "left alone: the \(ignored.count.of("column")) \(names.joined(separator: ", "))"
  }
}
