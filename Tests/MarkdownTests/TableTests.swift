import Markdown
import Testing
import Wording

private func table(_ text: String) throws -> Table {
  for block in try blocks(text) { if case .table(let table) = block.kind { return table } }
  throw NoTable()
}

private struct NoTable: Error {}

private let head = "|a|b|\n|-|:-:|\n"

@Test func `header, alignments and rows`() throws {
  let table = try table("|a|b|c|d|\n|-|:-|:-:|-:|\n| 1 | 2 | 3 | 4 |\n")
  #expect(table.header.map(\.inlines.plainText) == ["a", "b", "c", "d"])
  #expect(table.alignments == [.unspecified, .left, .center, .right])
  #expect(table.rows[0].cells.map(\.inlines.plainText) == ["1", "2", "3", "4"])
  #expect(table.rows[0].cells.map(\.position.description) == ["3:3", "3:7", "3:11", "3:15"])
}

@Test(arguments: [
  ("| x | y |", 2), ("| x | y", 2), ("x | y", 2), ("x", 1), ("| x |", 1), ("||", 1), ("| | |", 2), ("|x|y|z|", 3),
  ("|x|y|z", 3), ("|x|y||", 3), ("|x|y|  ", 2), ("|x|y| |", 3), ("|x|y||||", 5), ("|x\\|y|z|", 2),
  ("|x|y\\|z|", 2), ("|x|y|z\\|w|v|", 4), ("|x|`y|z`|", 3), ("|x|`y\\|z`|", 2), ("|x|y\\\\|z|", 2), ("|x|y|\\|", 3),
])
func `a row has as many cells as cmark sees in its line`(_ row: String, _ count: Int) throws {
  #expect(try table(head + row + "\n").rows[0].writtenCellCount == count)
  #expect(try table(head + row).rows[0].writtenCellCount == count)
}

@Test func `the count agrees with a table as wide as the row`() throws {
  for row in ["|x|y|z|", "|`a|b`|c\\|d|e", "|a|b|\\\\|c|", "x|y|z|w", "|x|y| \\| |"] {
    let wide = String(repeating: "|h", count: 9) + "\n" + String(repeating: "|-", count: 9) + "\n"
    #expect(try table(head + row).rows[0].writtenCellCount == table(wide + row).rows[0].writtenCellCount)
  }
}

@Test func `the first cell too many is placed`() throws {
  #expect(try table(head + "|x|é| z |").rows[0].firstExcess?.description == "3:7")
  #expect(try table(head + "|x|y|").rows[0].firstExcess == nil)
}

@Test func `missing cells are empty and stand behind the line`() throws {
  let row = try table(head + "| x").rows[0]
  #expect(row.cells.map(\.inlines.plainText) == ["x", ""])
  #expect(row.cells.map(\.position.description) == ["3:3", "3:4"])
}

@Test func `rows that are indented on their own are placed rightly`() throws {
  let table = try table("  | a | b |\n|-|-|\n   | c | d |\n| e | f |\n")
  #expect(table.header.map(\.position.description) == ["1:5", "1:9"])
  #expect(table.rows[0].cells.map(\.position.description) == ["3:6", "3:10"])
  #expect(table.rows[0].cells[1].inlines[0].position.description == "3:10")
  #expect(table.rows[1].position.description == "4:1")
}

@Test func `a table under a paragraph's lines has its own place`() throws {
  let found = try blocks("one\ntwo\n| a | b |\n|-|-|\n| c | d |\n")
  #expect(found.map(\.position.description) == ["1:1", "3:1"])
  #expect(try table("one\ntwo\n| a | b |\n|-|-|").header.map(\.position.description) == ["3:3", "3:7"])
  #expect(try table("one|\n a | b  \n-|-\n").header.map(\.inlines[0].position.description) == ["2:2", "2:6"])
  #expect(try table("one\n| a | b |\n|-|-|\n| c | d |").rows[0].position.description == "4:1")
}

@Test func `what follows an escaped pipe in a cell is placed rightly`() throws {
  let cell = try table(head + "| x\\|\\|y **z** | w |").rows[0].cells[0]
  #expect(cell.inlines.plainText == "x||y z")
  #expect(cell.inlines[1].position.description == "3:10")
}

@Test func `a table in a quote and in a list`() throws {
  guard case .quote(let inner)? = try blocks("> |a|b|\n> |-|-|\n> | c | d |e|\n").first?.kind,
    case .table(let table)? = inner.first?.kind
  else { throw NoTable() }
  #expect(table.rows[0].cells[1].position.description == "3:9")
  #expect(table.rows[0].writtenCellCount == 3)
}

@Test func `a long table is read in time`() throws {
  let table = try table(head + String(repeating: "|x|y|z|\n", count: 100_000))
  #expect(table.rows.count == 100_000)
  #expect(table.rows.allSatisfy { $0.writtenCellCount == 3 })
}
