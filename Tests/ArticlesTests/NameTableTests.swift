import Articles
import Testing

private func table(_ text: String) -> NameTable? { NameTable(Array(text.utf8)) }

@Suite struct `A table of names` {
  @Test func `has a title, a publisher and the rows of its first table`() throws {
    let text = """
      # Names

      - a list

      **Publisher**: Somebody

      | Area | Short | Short |
      |------|-------|-------|
      | NLP  | a; ;b | c     |
      | ML   |       |       |

      | Area |
      |------|
      | CV   |
      """
    let names = try #require(table(text))
    #expect(names.title == "Names")
    #expect(names.publisher == "Somebody")
    #expect(names.rows.map(\.line) == [9, 10])
    #expect(names.rows.map { $0.text("Area") } == ["NLP", "ML"])
    #expect(names.rows.map { $0.list("Short") } == [["a", "b"], []])
    #expect(names.rows[0].text("Long") == nil)
  }

  @Test(arguments: [
    "| Area |\n|------|\n| NLP |\n", "# Names\n\ntext\n", "# Names\n\n**Source**: x\n\n| Area |\n|------|\n",
    "# Names\n\n" + String(repeating: "|", count: 513),
  ])
  func `is none without a title, a table, a right source or where it costs too much to read`(_ text: String) {
    #expect(table(text) == nil)
  }
}
