import TestSupport
import Tables
import Testing
import Wording

private let programs = [
  Column(key: "university", title: "University"), Column(key: "program", title: "Program"),
  Column(key: "ml_rank", title: "ML rank (2022)", isNumeric: true), Column(key: "areas", title: "Focus areas"),
]

private let rows: [[Cell]] = [
  [
    .text("Carnegie Mellon University"), .text("MS in Machine Learning"), .integer(1),
    .list(["natural language processing", "computer vision", "robotics"]),
  ],
  [.text("東京大学"), .text("情報理工学 👩‍👩‍👧‍👦"), .integer(101), .null],
  [.text("ETH Zürich"), .null, .null, .list(["optimization"])],
]

@Test(arguments: [20, 40, 80, 120])
func `a table fits the width of a terminal without losing a word`(_ width: Int) throws {
  let text = try writtenTable(.table, programs, rows, .terminal(width: width, usesColor: false))
  for line in text.split(separator: "\n") { #expect(DisplayWidth.of(line) <= width) }
  try expectGolden(text, "terminal-\(width).txt")
}

@Test(arguments: [20, 40, 80, 120])
func `a plain table fits a width, and no line ends in a space`(_ width: Int) throws {
  let text = try writtenTable(.table, programs, rows, TableLayout(width: width))
  for line in text.split(separator: "\n") {
    #expect(DisplayWidth.of(line) <= width)
    #expect(!line.hasSuffix(" "))
  }
  try expectGolden(text, "plain-\(width).txt")
}

@Test(arguments: [30, 60, 90])
func `every character of the sample rows is on the screen at any width`(_ width: Int) throws {
  func letters(_ text: String) -> [Character: Int] {
    text.reduce(into: [:]) { counts, character in
      if character.isLetter || character.isNumber { counts[character, default: 0] += 1 }
    }
  }
  let rows = SampleRows.rows.map { $0.map { cell in cell == .null ? .text("") : cell } }
  let wide = try writtenTable(.table, SampleRows.columns, rows)
  let fitted = try writtenTable(.table, SampleRows.columns, rows, TableLayout(width: width))
  // Below some width rows are records, where headings repeat.
  guard !fitted.contains("Row 1") else { return }
  #expect(letters(fitted) == letters(wide))
}

@Test func `colour is bold headings and dim NULLs and does not move a column`() throws {
  let columns = [Column(key: "a"), Column(key: "n", isNumeric: true)]
  let text = try writtenTable(
    .table, columns, [[.null, .integer(10)], [.text("xyz"), .null]], .terminal(width: 80, usesColor: true))
  let bold = { (text: String) in "\u{1B}[1m\(text)\u{1B}[22m" }
  let dim = { (text: String) in "\u{1B}[2m\(text)\u{1B}[22m" }
  let expected = """
    ┌─────┬────┐
    │ \(bold("a"))   │  \(bold("n")) │
    ├─────┼────┤
    │ \(dim("–"))   │ 10 │
    │ xyz │  \(dim("–")) │
    └─────┴────┘

    """
  #expect(text == expected)
}

@Test func `a table without a header starts with its rows`() throws {
  let columns = [Column(key: "long heading"), Column(key: "n", isNumeric: true)]
  let rows: [[Cell]] = [[.text("a"), .integer(1)], [.text("bcd"), .integer(22)]]
  #expect(try writtenTable(.table, columns, rows, TableLayout(showsHeader: false)) == "a     1\nbcd  22\n")
}

@Test func `control characters never reach the terminal raw`() throws {
  let text = try writtenTable(
    .table, [Column(key: "a", title: "\u{1B}]0;x\u{7}")], [[.text("\u{1B}[2J\n\u{9B}1m")]],
    .terminal(width: 80, usesColor: false))
  #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
  #expect(text.contains("│ ␛[2J⏎\\u{9B}1m │") && text.contains("│ ␛]0;x␇        │"))
}

@Test func `a row of empty texts is an empty line`() throws {
  #expect(
    try writtenTable(.table, [Column(key: "a"), Column(key: "b")], [[.text(""), .text("")]]) == "a  b\n-  -\n\n")
}

@Test func `a long table is written in parts`() throws {
  let rows = (1...40_000).map { [Cell.integer(Int64($0))] }
  let text = try writtenTable(.table, [Column(key: "n", isNumeric: true)], rows)
  let lines = text.split(separator: "\n")
  #expect(lines.count == 40_002)
  #expect(lines.allSatisfy { $0.utf8.count == 5 })
  #expect(lines.last == "40000")
}
