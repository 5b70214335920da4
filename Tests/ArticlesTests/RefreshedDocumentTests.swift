import Markdown
import Testing
import Wording

@testable import Articles

private func refreshed(_ text: String, _ contents: [String]) throws -> String {
  String(decoding: try RefreshedDocument(Array(text.utf8)).replacing(contents: contents), as: UTF8.self)
}

@Suite struct `A refreshed document` {
  @Test(arguments: ["\n", "\r\n"], ["", "\u{FEFF}"])
  func `keeps every byte outside of its blocks`(_ end: String, _ mark: String) throws {
    let before = "\(mark)a  \(end)<!-- gradatlas:begin rankings year=2022 -->\(end)"
    let between = "<!-- gradatlas:end -->\(end)\tb\(end)\(end)  <!--   gradatlas:begin diff x=\"a b\"   -->\(end)"
    let after = "<!-- gradatlas:end -->"
    let text = "\(before)old\(end)\(end)\(between)\(after)"
    let expected = "\(before)\(end)one\(end)two\(end)\(end)\(between)\(end)three\(end)\(end)\(after)"
    #expect(try refreshed(text, ["one\ntwo", "three"]) == expected)
    #expect(try refreshed(expected, ["one\ntwo", "three"]) == expected)
  }

  @Test func `knows its blocks`() throws {
    let text = "<!-- gradatlas:begin programs where=\"focus = 'NLP'\" limit=3 -->\nx\n<!-- gradatlas:end -->\n"
    let block = try #require(RefreshedDocument(Array(text.utf8)).blocks.first)
    #expect(block.kind == "programs")
    #expect(block.values == ["where": "focus = 'NLP'", "limit": "3"])
    #expect(block.content == "x\n")
    #expect(block.position == SourcePosition(line: 1, column: 1))
  }

  @Test func `takes markers with blanks around them`() throws {
    let text = " <!-- gradatlas:begin a --> \t\nx\n<!-- gradatlas:end -->  \n"
    #expect(
      try refreshed(text, ["y"]) == " <!-- gradatlas:begin a --> \t\n\ny\n\n<!-- gradatlas:end -->  \n")
  }

  @Test(arguments: [("a\nb\r\n", "\n"), ("a\r\nb\n", "\r\n"), ("a\rb\n", "\n")])
  func `writes line ends as the first of the file`(_ start: String, _ end: String) throws {
    let text = start + "<!-- gradatlas:begin a -->\n<!-- gradatlas:end -->\n"
    let expected = start + "<!-- gradatlas:begin a -->\n\(end)x\(end)\(end)<!-- gradatlas:end -->\n"
    #expect(try refreshed(text, ["x"]) == expected)
  }

  @Test func `takes markers in fenced code and within lines for text`() throws {
    let text = """
      ```html
      <!-- gradatlas:begin rankings year=2022 -->
      ```
      ~~~~
      <!-- gradatlas:end -->
      ~~~
      <!-- gradatlas:end -->
      ~~~~
      `<!-- gradatlas:end -->`
      Write `<!-- gradatlas:end -->` there. <!-- gradatlas:end -->
      <!-- another comment -->

      """
    #expect(try RefreshedDocument(Array(text.utf8)).blocks.isEmpty)
    #expect(try refreshed(text, []) == text)
  }

  @Test(arguments: [
    ("a\n<!-- gradatlas:end -->\n", 2, RefreshedDocument.Problem.Reason.end),
    ("<!-- gradatlas:begin a -->\nb\n", 1, .unclosed),
    ("<!-- gradatlas:begin a -->\n\n<!-- gradatlas:begin b -->\n<!-- gradatlas:end -->", 3, .nested(first: 1)),
    ("<!-- gradatlas:start a -->\n", 1, .malformed("start a")),
    ("<!-- gradatlas:begin -->\n", 1, .malformed("begin")),
    ("<!-- gradatlas:begin rankings 2022 -->\n", 1, .malformed("begin rankings 2022")),
    ("<!-- gradatlas:begin a b=\"c -->\n", 1, .malformed("begin a b=\"c")),
    ("\n<!-- gradatlas:begin a\n-->\n", 2, .malformed("gradatlas:begin a")),
  ])
  func `refuses markers that do not fit, with their line`(
    _ text: String, _ line: Int, _ reason: RefreshedDocument.Problem.Reason
  ) {
    #expect(throws: RefreshedDocument.Problem(reason, at: SourcePosition(line: line, column: 1))) {
      try RefreshedDocument(Array(text.utf8))
    }
  }

  @Test func `is UTF-8`() {
    #expect(throws: RefreshedDocument.Problem(.encoding, at: .start)) { try RefreshedDocument([0xFF, 0xFE, 0x61, 0]) }
  }
}
