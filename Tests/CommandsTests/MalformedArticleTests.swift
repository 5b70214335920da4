import Foundation
import TestSupport
import Testing

struct MalformedArticle: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]
  let problems: String

  init(_ name: String, _ text: String, _ problems: String) {
    self.init(name, Array(text.utf8), problems)
  }

  init(_ name: String, _ bytes: [UInt8], _ problems: String) {
    testDescription = name
    self.bytes = bytes
    self.problems = problems
  }

  /// An article whose table has these rows.
  static func article(title: String = "Programs (2021)", _ rows: String...) -> String {
    """
    # \(title)

    | Research Ranking in Machine Learning | University | Program Name |
    |:--:|:--|:--|

    """ + rows.map { "| \($0) |\n" }.joined()
  }
}

private let malformedArticles = [
  MalformedArticle(
    "no table", "# Programs (2021)\n\nNothing.\n",
    """
    article.md:1:1: no table with a university column and a rank column
    help: write a table such as `| Ranking in AI | University | Program Name |`
    error: 1 problem; nothing was written
    """),
  MalformedArticle(
    "nothing at all", "",
    """
    article.md:1:1: the file is empty
    help: write a table such as `| Ranking in AI | University | Program Name |`
    error: 1 problem; nothing was written
    """),
  MalformedArticle(
    "a column too many", MalformedArticle.article("1 | [Alpha](#a) | Masters | more"),
    """
    article.md:5:31: the row has 4 cells, but the header has 3
    help: remove a cell, or write a pipe inside a cell as `\\|`
    error: 1 problem; nothing was written
    """),
  MalformedArticle(
    "a rank that is no number", MalformedArticle.article("first | Alpha | Masters"),
    """
    article.md:5:3: rank `first` is not a number
    help: write a number such as 7, a tie =7 or a band 101-150
    error: 1 problem; nothing was written
    """),
  MalformedArticle(
    "the same university twice", MalformedArticle.article("1 | Alpha | Masters", "2 | Alpha | Masters"),
    """
    article.md:6:7: university `Alpha` is listed twice; first at 5:7
    help: remove one of the two
    error: 1 problem; nothing was written
    """),
  MalformedArticle(
    "a year nowhere", MalformedArticle.article(title: "Programs", "1 | Alpha | Masters"),
    """
    article.md:1:1: no year in the title `Programs`
    help: write it in the title, such as `(2021)`, or give it with --year
    error: 1 problem; nothing was written
    """),
  MalformedArticle(
    "no UTF-8", Array("# Programs (2021)\n\nAlph".utf8) + [0xE9, 0x0A],
    """
    article.md:3:5: this byte is not UTF-8
    help: convert the file to UTF-8, such as with `iconv -t UTF-8`
    error: 1 problem; nothing was written
    """),
  MalformedArticle(
    "UTF-16", [0xFF, 0xFE, 0x23, 0x00],
    """
    article.md:1:1: the file is UTF-16, not UTF-8
    help: convert the file to UTF-8, such as with `iconv -t UTF-8`
    error: 1 problem; nothing was written
    """),
  MalformedArticle(
    "deeply nested quotes", "# Programs (2021)\n\n" + String(repeating: ">", count: 5000) + " x\n",
    """
    article.md:3:33: nested deeper than 32 levels
    help: check that it is the article's Markdown, and shorten it
    error: 1 problem; nothing was written
    """),
  MalformedArticle(
    "several at once",
    MalformedArticle.article(
      title: "Programs", "first | Alpha | Masters", "1 | Alpha | Masters", "2 | Beta | Masters | x | y",
      "0 | Gamma | Masters", "9-3 | Delta | Masters"),
    """
    article.md:1:1: no year in the title `Programs`
    help: write it in the title, such as `(2021)`, or give it with --year
    article.md:5:3: rank `first` is not a number
    help: write a number such as 7, a tie =7 or a band 101-150
    article.md:6:7: university `Alpha` is listed twice; first at 5:11
    help: remove one of the two
    article.md:7:24: the row has 5 cells, but the header has 3
    help: remove a cell, or write a pipe inside a cell as `\\|`
    article.md:8:3: rank `0` is zero; ranks start at 1
    help: write a number such as 7, a tie =7 or a band 101-150
    article.md:9:3: rank `9-3` ends before it starts
    help: write the better rank first, such as 101-150
    error: 6 problems; nothing was written
    """),
]

@Suite struct `A malformed article` {
  @Test(arguments: malformedArticles)
  func `is refused with all its problems, and no file is made`(_ article: MalformedArticle) throws {
    let place = try Workplace()
    try place.folder.write(article.bytes, to: "article.md")
    #expect(try place.tool("seed", "article.md", "--database", "new.db") == failure(article.problems, 65))
    #expect(try place.names() == ["article.md"])
  }

  @Test(arguments: malformedArticles)
  func `leaves a file byte for byte as it was`(_ article: MalformedArticle) throws {
    let place = try Workplace.withCatalog()
    try place.folder.write(article.bytes, to: "article.md")
    #expect(try place.catalog("seed", "article.md") == failure(article.problems, 65))
    #expect(try place.names() == ["article.md", "catalog.db"])
    #expect(try place.bytes("catalog.db") == Data(standardCatalog))
  }

  @Test func `of 100 MB is refused without reading all of it`() throws {
    let place = try Workplace()
    let result = try place.shell("truncate -s 100M article.md && \"$TOOL\" seed article.md --database new.db")
    let problems = """
      article.md:1:1: the file is longer than 4 MiB
      help: check that it is the article's Markdown, and shorten it
      error: 1 problem; nothing was written
      """
    #expect(result == failure(problems, 65))
    #expect(try place.names() == ["article.md"])
  }

  @Test func `keeps those from being loaded that are well-formed`() throws {
    let place = try Workplace.withArticle()
    try place.folder.write(MalformedArticle.article("first | Alpha | Masters"), to: "one.md")
    try place.folder.write(MalformedArticle.article("=x | Alpha | Masters"), to: "two.md")
    let problems = """
      one.md:5:3: rank `first` is not a number
      help: write a number such as 7, a tie =7 or a band 101-150
      two.md:5:3: rank `=x` is not a number
      help: write a number such as 7, a tie =7 or a band 101-150
      error: 2 problems; nothing was written
      """
    let result = try place.tool("seed", "one.md", "article.md", "two.md", "--database", "new.db")
    #expect(result == failure(problems, 65))
    #expect(try place.names() == ["article.md", "one.md", "two.md"])
  }

  @Test func `is told of in JSON`() throws {
    let place = try Workplace()
    try place.folder.write(MalformedArticle.article("first | Alpha | Masters", "0 | Beta | Masters"), to: "article.md")
    let message = """
      {"error":{"code":"unreadable_article","message":"article.md:5:3: rank `first` is not a number\\narticle.md:6:3: rank \
      `0` is zero; ranks start at 1","hint":"nothing was written","candidates":[]}}
      """
    #expect(try place.tool("seed", "article.md", "--json", "--database", "new.db") == failure(message, 65))
  }

  @Test func `from standard input is called stdin`() throws {
    let place = try Workplace()
    let problems = """
      stdin:1:1: the file is empty
      help: write a table such as `| Ranking in AI | University | Program Name |`
      error: 1 problem; nothing was written
      """
    #expect(try place.tool("seed", "-", "--database", "new.db") == failure(problems, 65))
  }
}

@Suite struct `An article with something unknown in it` {
  @Test func `is loaded, with a warning that says where`() throws {
    let place = try Workplace()
    let section = "\n## Alpha\n\n**Mascot**: a goat\n"
    try place.folder.write(MalformedArticle.article("1 | Alpha | Masters") + section, to: "article.md")
    let result = try place.tool("seed", "article.md", "--database", "new.db")
    #expect(
      result.stderr == """
        warning: article.md:9:3: unknown label `Mascot` of `Alpha`; it was left alone
        note: made `new.db`

        """)
    #expect(result.status == 0)
  }
}
