import SQLiteStorage
import TestSupport
import Testing
import Wording

@testable import Catalog

/// Rows as a file would have them: a header, then a row a line, each cell at its place.
func importRows(_ text: String) -> [ImportRow] {
  let lines = text.split(separator: "\n")
  let fields = (lines.first ?? "").split(separator: ",").map { ImportField(rawValue: String($0)) }
  return lines.enumerated().dropFirst().map { number, line in
    var cells: [ImportField: ImportCell] = [:]
    var column = 1
    for (field, text) in zip(fields, line.split(separator: ",", omittingEmptySubsequences: false)) {
      if let field { cells[field] = ImportCell(String(text), at: SourcePosition(line: number + 1, column: column)) }
      column += text.unicodeScalars.count + 1
    }
    return ImportRow(at: SourcePosition(line: number + 1, column: 1), cells)
  }
}

/// Imports rows into a catalogue file and closes it.
@discardableResult
func load(_ rows: String, of table: ImportTable, into path: String, year: Int? = nil) throws -> SeedReport {
  try CatalogFile(writing: path).importRows(
    importRows(rows), of: table, from: ImportSource(title: "rows", year: year, contentsOf: Array(rows.utf8)), by: author
  )
}

/// What is wrong with rows, as `line:column message`; the file has to be as it was then.
func importProblems(_ rows: String, of table: ImportTable, in path: String) throws -> [String] {
  let before = try shell(path, ".dump")
  do {
    try load(rows, of: table, into: path)
    return []
  } catch let error as ImportProblems {
    #expect(try shell(path, ".dump") == before)
    return error.problems.map { "\($0.position) \($0.message)" }
  }
}
