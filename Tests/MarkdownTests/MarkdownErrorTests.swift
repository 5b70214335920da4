import Testing
import Wording

@testable import Markdown

private func refusal(_ text: String) -> MarkdownError? {
  do {
    _ = try MarkdownDocument(Array(text.utf8))
    return nil
  } catch {
    return error
  }
}

private func error(_ problem: MarkdownError.Problem, line: Int) -> MarkdownError {
  MarkdownError(problem: problem, position: SourcePosition(line: line, column: 1))
}

@Test func `more than 16 MiB are refused`() {
  #expect(refusal(String(repeating: "a", count: 16_777_217)) == error(.bytes, line: 1))
}

@Test func `lists kept open over many blank lines are refused`() {
  let text = String(repeating: "- ", count: 50_000) + "a" + String(repeating: "\n", count: 10_000)
  #expect(refusal(text) == error(.nesting, line: 2_667))
}

@Test func `over two hundred thousand marks at a line's start are refused`() {
  #expect(refusal("a\n" + String(repeating: ">", count: 200_001)) == error(.nesting, line: 2))
}

@Test func `a tab at a line's start counts as four blanks`() {
  #expect(refusal("a\n" + String(repeating: "\t", count: 100_001) + "b") == error(.nesting, line: 2))
  #expect(refusal("a\n" + String(repeating: "\t", count: 100_000) + "b") == nil)
}

@Test func `over 512 pipes in a line are refused`() {
  #expect(refusal("a\n\n" + String(repeating: "|", count: 513)) == error(.columns, line: 3))
  #expect(refusal(String(repeating: "|", count: 512)) == nil)
}

@Test func `a wide header over many short rows is refused`() {
  let wide = String(repeating: "|a", count: 500) + "\n" + String(repeating: "|-", count: 500) + "\n"
  #expect(refusal(wide + String(repeating: "x\n", count: 8_000)) == error(.cells, line: 8_001))
}

@Test func `a paragraph of delimiter rows is refused`() {
  #expect(refusal(String(repeating: "a\n-|-\n", count: 100_000))?.problem == .delimiterRows)
}

@Test func `millions of marks are refused`() {
  #expect(refusal(String(repeating: "[", count: 4_000_000)) == error(.marks, line: 1))
}

@Test(arguments: [
  "*a _b_ ", "_a*_ ", "*a [b](c) ", "![[]()", "[a", "a]",
])
func `over ten thousand marks of emphasis and links in one paragraph are refused`(_ unit: String) {
  let count = 30_000 / unit.utf8.count { "*_[]".utf8.contains($0) }
  #expect(refusal("a\n\n" + String(repeating: unit, count: count)) == error(.pairs, line: 3))
  #expect(refusal(String(repeating: unit, count: count / 4)) == nil)
}

@Test(arguments: ["<?", "<!A ", "<![CDATA[", "<![cdata["])
func `markup that nothing ends is refused in a long text, and taken in many short ones`(_ unit: String) {
  let many = String(repeating: "a" + unit, count: 20_000)
  #expect(refusal("a\n\n" + many) == error(.openMarkup, line: 3))
  #expect(refusal("# " + many) == error(.openMarkup, line: 1))
  #expect(refusal("|a|\n|-|\n|\(many)|\n") == error(.openMarkup, line: 3))
  #expect(refusal("|a|\n|-|\n" + String(repeating: "| a\(unit) |\n", count: 20_000)) == nil)
}

@Test func `what stands beyond a table's last column is counted, and not taken apart`() throws {
  let row = "| x | a\\|b " + String(repeating: "<?", count: 50_000) + " |"
  guard case .table(let table) = try blocks("|a|\n|-|\n\(row)\n")[0].kind else { return #expect(Bool(false)) }
  #expect(table.rows[0].writtenCellCount == 2)
  #expect(table.rows[0].firstExcess == SourcePosition(line: 3, column: 7))
}

@Test func `many parts of a text deep in quotes and lists are refused`() {
  for mark in [">", "- ", "> - "] {
    let deep = String(repeating: mark, count: 10_000)
    #expect(refusal("a\n\n" + deep + String(repeating: "a*", count: 20_000)) == error(.nesting, line: 3))
    #expect(refusal(deep + "a") == nil)
  }
  let heading = String(repeating: ">", count: 10_000) + "# " + String(repeating: "a*", count: 20_000)
  #expect(refusal(heading) == error(.nesting, line: 1))
}

@Test func `blank lines of a quote visit the lists in it as others do`() {
  let text = "> " + String(repeating: "- ", count: 50_000) + "a\n" + String(repeating: ">\n", count: 10_000)
  #expect(refusal(text)?.problem == .nesting)
}

@Test(arguments: ["[a]: /…", "[a]: </…>", "[a]:\n/b\n'…'", "> [a]:\n> /b (…)"])
func `many links by a definition with a long target or title are refused`(_ definition: String) {
  let definition = definition.replacing("…", with: String(repeating: "x", count: 20_000))
  let links = "\n\n" + String(repeating: "[a]\n\n", count: 20_000)
  #expect(refusal(definition + links)?.problem == .references)
  #expect(refusal("[a]: /b 'c'" + links) == nil)
}
