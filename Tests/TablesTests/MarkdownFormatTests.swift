import Tables
import Testing

@Test func `Markdown aligns numbers to the right and escapes headings`() throws {
  let columns = [Column(key: "a", title: "A|B"), Column(key: "n", title: "No.", isNumeric: true)]
  let markdown = try writtenTable(.markdown, columns, [[.text("x"), .integer(1)], [.null, .null]])
  #expect(markdown == "| A\\|B | No. |\n| --- | ---: |\n| x | 1 |\n|  |  |\n")
}

@Test func `Markdown has a header even when none is asked for`() throws {
  let layout = TableLayout(showsHeader: false)
  #expect(try writtenTable(.markdown, [Column(key: "a")], [], layout) == "| a |\n| --- |\n")
}

@Test func `a caption is a paragraph in italics, whatever it begins with`() throws {
  let layout = TableLayout(caption: "1. *Ranks* | # 2\n")
  #expect(
    try writtenTable(.markdown, [Column(key: "a")], [[.integer(1)]], layout)
      == "*1. \\*Ranks\\* \\| # 2<br>*\n\n| a |\n| --- |\n| 1 |\n")
}
