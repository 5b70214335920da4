import Foundation
import TestSupport
import Testing

@Suite struct `article --refresh` {
  static let document = """
    \u{FEFF}# Mine\r
    \r
    <!-- gradatlas:begin rankings year=2022 -->\r
    <!-- gradatlas:end -->\r
    text | stays  \r
    <!-- gradatlas:begin diff ranking=ml from=2021 to=2022 -->\r
    old\r
    <!-- gradatlas:end -->\r
    <!-- gradatlas:begin programs where="focus = 'robotics'" columns=university,program limit=1 -->\r
    <!-- gradatlas:end -->\r
    <!-- gradatlas:begin sections year=2022 university=cmu -->\r
    <!-- gradatlas:end -->\r
    no newline at the end
    """

  @Test func `writes the blocks and nothing else, once`() throws {
    let place = try Workplace.withCatalog()
    try place.folder.write(Self.document, to: "mine.md")
    let result = try place.catalog("article", "--refresh", "mine.md")
    #expect(result == ToolResult(stdout: "", stderr: "note: `mine.md`: 4 of 4 blocks changed\n", status: 0))
    let text = String(decoding: try place.bytes("mine.md"), as: UTF8.self)
    #expect(!text.unicodeScalars.isEmpty && text.replacing("\r\n", with: "").contains("\n") == false)
    let table = try place.catalog("article", "--year", "2022").stdout
    #expect(table.contains(text.split(separator: "\r\n").first { $0.contains("Stanford") } ?? "?"))
    #expect(
      text.contains(
        "| Columbia University |  | 10 |  | 10 |  | new |\r\n\r\nNote: ml 2021 and ml 2022 number ties differently: "))
    #expect(text.contains("\r\n## [Carnegie Mellon University](<https://www.cmu.edu>)\r\n"))
    #expect(text.hasPrefix("\u{FEFF}# Mine\r\n\r\n<!-- gradatlas:begin rankings year=2022 -->\r\n\r\n| University |"))
    #expect(text.hasSuffix("<!-- gradatlas:end -->\r\nno newline at the end"))
    let up = ToolResult(stdout: "", stderr: "note: `mine.md` is up to date\n", status: 0)
    #expect(try place.catalog("article", "--refresh", "mine.md") == up)
    #expect(try place.catalog("article", "--refresh", "mine.md", "--check") == up)
    #expect(String(decoding: try place.bytes("mine.md"), as: UTF8.self) == text)
  }

  @Test func `only tells the differences with --check`() throws {
    let place = try Workplace.withCatalog()
    let text =
      "a\n<!-- gradatlas:begin universities columns=slug limit=2 -->\n| Slug |\n| --- |\n| old |\n<!-- gradatlas:end -->\n"
    try place.folder.write(text, to: "mine.md")
    #expect(
      try place.catalog("article", "--refresh", "mine.md", "--check")
        == ToolResult(
          stdout: """
            mine.md:2: `universities columns=slug limit=2` is out of date: 1 line would go, 2 come
            - | old |
            + | cmu |
            + | ucb |

            """, stderr: "", status: 1))
    #expect(try place.folder.read("mine.md") == text)
  }

  @Test func `tells of a name in a filter that nothing has`() throws {
    let place = try Workplace.withCatalog()
    try place.folder.write(
      "<!-- gradatlas:begin programs where=\"university = 'Stamford'\" -->\n<!-- gradatlas:end -->\n", to: "mine.md")
    #expect(
      try place.catalog("article", "--refresh", "mine.md").stderr == """
        warning: mine.md:1:1: no university is named `Stamford`; did you mean `Stanford University`?
        note: `mine.md`: 1 of 1 blocks changed

        """)
  }

  @Test(arguments: [
    ("rankings year=1999", "no ranking has an edition of 1999", "years known: 2021, 2022"),
    ("diff ranking=mll from=2021 to=2022", "no ranking is named `mll`", "did you mean `ml`?"),
    (
      "programs where=\"contry = 'US'\"", "unknown field `contry`",
      "did you mean `country`? `gradatlas fields` lists every field"
    ),
    ("rankings year=x", "`year=x` is not a number", "`gradatlas article --help` lists the blocks"),
  ])
  func `says how to mend what a block asks for`(_ block: String, _ message: String, _ help: String) throws {
    let place = try Workplace.withCatalog()
    try place.folder.write("<!-- gradatlas:begin \(block) -->\n<!-- gradatlas:end -->\n", to: "mine.md")
    #expect(
      try place.catalog("article", "--refresh", "mine.md")
        == failure("error: mine.md:1:1: \(message)\nhelp: \(help)", 65))
  }

  @Test(arguments: [
    ("rankings", "1:1: `rankings` needs `year`"), ("rankings year=x", "1:1: `year=x` is not a number"),
    ("rankings year=1999", "1:1: no ranking has an edition of 1999"),
    (
      "nothing",
      "1:1: no block is called `nothing`: the kinds are courses, diff, focus-areas, programs, rankings, sections, tracks, universities"
    ),
    ("diff ranking=ml from=2021", "1:1: `diff` needs `to`"),
    ("diff from=2021 to=2022", "1:1: `diff` needs `ranking`"), ("programs order-by=nope", "1:1: unknown field `nope`"),
    ("programs focus=NLP", "1:1: `programs` takes no `focus`"),
    ("programs where=\"contry = 'US'\"", "1:1: unknown field `contry`"),
    ("sections year=2022 university=nobody", "1:1: the editions of 2022 have no university `nobody`"),
  ])
  func `names the block that is wrong, and writes nothing`(_ block: String, _ message: String) throws {
    let place = try Workplace.withCatalog()
    let text = "<!-- gradatlas:begin \(block) -->\n<!-- gradatlas:end -->\n"
    try place.folder.write(text, to: "mine.md")
    let result = try place.catalog("article", "--refresh", "mine.md")
    #expect(result.stderr.hasPrefix("error: mine.md:\(message)"), "\(result.stderr)")
    #expect(result.status == 65)
    #expect(try place.folder.read("mine.md") == text)
  }

  @Test func `lists what a block asks for, in its order and of its year`() throws {
    let place = try Workplace.withCatalog()
    let begin =
      "<!-- gradatlas:begin universities order-by=\"ml_rank DESC\" columns=\"slug,ml_rank\" year=2021 limit=2 -->"
    try place.folder.write("\(begin)\n<!-- gradatlas:end -->\n", to: "mine.md")
    #expect(try place.catalog("article", "--refresh", "mine.md").status == 0)
    #expect(
      try place.folder.read("mine.md") == """
        \(begin)

        | Slug | ML rank (2021) |
        | --- | ---: |
        | uiuc | 10 |
        | ucla | 9 |

        <!-- gradatlas:end -->

        """)
  }

  @Test func `takes a document from standard input to standard output`() throws {
    let place = try Workplace.withCatalog()
    func refresh(_ document: String, _ options: String...) throws -> ToolResult {
      try runTool(
        ["article", "--refresh", "-", "--database", "catalog.db"] + options, home: place.path, input: document)
    }
    let begin = "<!-- gradatlas:begin universities columns=slug limit=1 -->\n"
    let old = "a\n\(begin)<!-- gradatlas:end -->\n"
    let new = "a\n\(begin)\n| Slug |\n| --- |\n| cmu |\n\n<!-- gradatlas:end -->\n"
    #expect(
      try refresh(old) == ToolResult(stdout: new, stderr: "note: `stdin`: 1 of 1 blocks changed\n", status: 0))
    #expect(try refresh(new) == ToolResult(stdout: new, stderr: "note: `stdin` is up to date\n", status: 0))
    #expect(
      try refresh("text\n")
        == ToolResult(stdout: "text\n", stderr: "note: `stdin` has no block to refresh\n", status: 0))
    let check = try refresh(old, "--check")
    #expect(
      check.lines.first
        == "stdin:2: `universities columns=slug limit=1` is out of date: 0 lines would go, 3 come")
    #expect(check.status == 1)
    #expect(try refresh("<!-- gradatlas:end -->\n").stderr.hasPrefix("error: stdin:1:1: a block ends"))
    #expect(try place.names() == ["catalog.db"])
  }

  @Test func `says that there is nothing to refresh`() throws {
    let place = try Workplace.withCatalog()
    try place.folder.write("text\n", to: "mine.md")
    let result = try place.catalog("article", "--refresh", "mine.md")
    #expect(result.stderr.hasPrefix("note: `mine.md` has no block to refresh\n"))
    #expect(result.status == 0)
  }

  @Test func `is refused a document that is not UTF-8`() throws {
    let place = try Workplace.withCatalog()
    try place.folder.write([0x78, 0xFF, 0xFE, 0x0A], to: "mine.md")
    let message = """
      error: mine.md:1:1: the file is not UTF-8
      help: convert the file to UTF-8, such as with `iconv -t UTF-8`
      """
    #expect(try place.catalog("article", "--refresh", "mine.md") == failure(message, 65))
  }

  @Test(arguments: [
    ("<!-- gradatlas:end -->\n", "1:1: a block ends that did not begin"),
    ("\n<!-- gradatlas:begin rankings year=2022 -->\n", "2:1: this block does not end"),
    ("<!-- gradatlas:begin a -->\n<!-- gradatlas:begin b -->\n", "2:1: a block begins within the one of line 1"),
    ("<!-- gradatlas:begni a -->\n", "1:1: this is not a marker: `begni a`"),
  ])
  func `names the marker that is wrong`(_ text: String, _ message: String) throws {
    let place = try Workplace.withCatalog()
    try place.folder.write(text, to: "mine.md")
    let result = try place.catalog("article", "--refresh", "mine.md")
    #expect(result.stderr.hasPrefix("error: mine.md:\(message)\nhelp: "), "\(result.stderr)")
    #expect(result.status == 65)
  }
}
