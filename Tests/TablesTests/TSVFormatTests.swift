import Tables
import Testing

@Test func `TSV escapes what would end a cell or a line and tells NULL from empty text`() throws {
  let texts: [String?] = [nil, "", "a\tb", "a\nb", "a\r\nb", "C:\\N", "\\N", "a,\"b\" é", " x "]
  let expected = ["\\N", "", "a\\tb", "a\\nb", "a\\r\\nb", "C:\\\\N", "\\\\N", "a,\"b\" é", " x "]
  let tsv = try writtenTexts(.tsv, texts)
  #expect(Array(tsv.utf8) == Array(expected.map { $0 + "\t1\n" }.joined().utf8))
}

@Test func `Excel-safe TSV disarms text that starts a formula`() throws {
  let layout = TableLayout(showsHeader: false, excelSafe: true)
  #expect(
    try writtenTexts(.tsv, ["=1", "\tx", "a", "\u{FF1D}1", "\nx"], layout)
      == "'=1\t1\n'\\tx\t1\na\t1\n'\u{FF1D}1\t1\n'\\nx\t1\n")
}

@Test func `splitting TSV at tabs and undoing the escapes gives back every cell`() throws {
  let lines = try SampleRows.written(.tsv).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
  #expect(lines.count == SampleRows.rows.count + 1)
  for (line, row) in zip(lines.dropFirst(), SampleRows.rows) {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    #expect(cells.count == row.count)
    if case .text(let text) = row[1] { #expect(unescaped(cells[1]) == text) } else { #expect(cells[1] == "\\N") }
  }
}

private func unescaped(_ cell: String) -> String {
  var result = ""
  var escapes = false
  for scalar in cell.unicodeScalars {
    switch (escapes, scalar) {
    case (false, "\\"):
      escapes = true
      continue
    case (true, "t"): result.unicodeScalars.append("\t")
    case (true, "n"): result.unicodeScalars.append("\n")
    case (true, "r"): result.unicodeScalars.append("\r")
    default: result.unicodeScalars.append(scalar)
    }
    escapes = false
  }
  return result
}
