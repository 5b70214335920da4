import Articles
import Testing

private func described(_ text: String) -> String {
  do {
    _ = try ArticleReader.read(Array(text.utf8), file: "a.md")
    return ""
  } catch {
    return error.description
  }
}

/// The small article with another first row.
private func row(_ row: String) -> String {
  smallTable.replacing("| 1 | [A University](#a) | Masters in X |", with: row)
}

@Test func `a problem says what, where and how to mend it`() {
  #expect(
    described(row("| first | A | B |")) == """
      a.md:5:3: rank `first` is not a number
      help: write a number such as 7, a tie =7 or a band 101-150
      """)
}

@Test(arguments: [
  (row("| 0 | A | B |"), "5:3: rank `0` is zero; ranks start at 1"),
  (row("| 1000001 | A | B |"), "5:3: rank `1000001` is over 1000000"),
  (row("| é — 5 | A | B |"), "5:3: rank `é — 5` is not a number"),
  (row("| 9-5 | A | B |"), "5:3: rank `9-5` ends before it starts"),
  (row("| 1 | A | B | C | D |"), "5:15: the row has 5 cells, but the header has 3"),
  (row("| 1 | A |"), "5:1: the row has 2 cells, but the header has 3"),
  (row("  | 1"), "5:3: the row has 1 cell, but the header has 3"),
  (row("| 1 |  | B |"), "5:6: the row names no university"),
  (row("| 1 | b university | C |"), "6:7: university `B University` is listed twice; first at 5:7 as `b university`"),
  (row("| 1 | B University | C |"), "6:7: university `B University` is listed twice; first at 5:7"),
  (row("| 1 | A | MSc X, MSc X |"), "5:18: program `MSc X` of `A` is named twice"),
  (row("| 1 | A | Master in X, Master's in X |"), "5:24: program `Master's in X` of `A` is named twice"),
])
func `a bad row is a problem`(_ text: String, _ problem: String) { #expect(problems(text) == [problem]) }

@Test(arguments: [
  ("**Duration**: 3 semesters", "10:15: duration `3 semesters` cannot be read"),
  ("**Location**: Georgia", "10:15: location `Georgia` cannot be read"),
  ("**Duration**: 1 year\n\n**Duration**: 1 year", "12:3: a second `Duration`; the first is at 10:3"),
  ("**Tracks**: a\n**Tracks**: b", "11:3: a second `Tracks`; the first is at 10:3"),
  ("**Location**: A\n**Program**: X\n**Location**: B", "12:3: a second `Location`; the first is at 10:3"),
  ("**Program Name**: X\n\n**Program Name**: X", "12:19: program `X` of `A University` is named twice"),
  ("## a university", "10:1: a second section on `A University`; the first is at 8:1"),
])
func `a bad section is a problem`(_ text: String, _ problem: String) {
  #expect(problems(section(text)) == [problem])
}

@Test func `details of a university without a program are a problem`() {
  let text = "# P (2021)\n\n| Rank | School |\n|--|--|\n| 1 | A |\n\n# A\n\n**Duration**: 1 year\n"
  #expect(problems(text) == ["5:7: details of `A`, which has no program"])
}

@Test(arguments: [
  (smallTable.replacing(" (2021)", with: ""), "1:1: no year in the title `Programs`"),
  (smallTable.replacing("(2021)", with: "2020-2021"), "1:1: several years in the title: 2020, 2021"),
  (smallTable.replacing("# Programs (2021)", with: ""), "1:1: the article has no title"),
  ("# T (2021)\n\ntext", "1:1: no table with a university column and a rank column"),
  ("# T (2021)\n\n|a|b|\n|-|-|\n", "3:1: no table with a university column and a rank column"),
  (
    smallTable.replacing("Ranking in AI", with: "Ranking in 数学"),
    "3:3: no short name can be made of the column header `Ranking in 数学`"
  ),
  (
    smallTable.replacing("Program Name", with: "Rank in AI").replacing("Masters in X", with: "1")
      .replacing("MSc Y, PhD Z", with: "2"),
    "3:32: the column `Rank in AI` is a second ranking `ai`; the first is at 3:3"
  ),
])
func `a bad title or table is a problem`(_ text: String, _ problem: String) { #expect(problems(text) == [problem]) }

@Test func `the year that is given counts, whatever the title says`() throws {
  #expect(try read(smallTable, year: 2019).year == 2019)
  #expect(try read(smallTable.replacing(" (2021)", with: ""), year: 2019).year == 2019)
}

@Test func `all problems of an article, by place`() {
  let text = """
    # Programs

    **Published**: today

    | Rank | University | Program |
    |---|---|---|
    | first | A | MSc X, MSc X |
    | 2 | B | Y | Z |
    | 0 | a | |
    | 3 |

    ## A

    **Duration**: long
    """
  #expect(
    problems(text) == [
      "1:1: no year in the title `Programs`", "3:16: `today` is not a date", "7:3: rank `first` is not a number",
      "7:22: program `MSc X` of `A` is named twice", "8:15: the row has 4 cells, but the header has 3",
      "9:7: university `a` is listed twice; first at 7:11 as `A`", "10:1: the row has 1 cell, but the header has 3",
      "14:15: duration `long` cannot be read",
    ])
}

@Test func `every problem has a help`() {
  #expect(
    described("# P\n\n|a|\n|-|\n") == """
      a.md:1:1: no year in the title `P`
      help: write it in the title, such as `(2021)`
      a.md:3:1: no table with a university column and a rank column
      help: write a table such as `| Ranking in AI | University | Program Name |`
      """)
}

@Test(arguments: [
  (
    smallTable.replacing("# Programs (2021)", with: ""),
    "start with a heading such as `# Master's Programs in Machine Learning (2021)`"
  ),
  (
    smallTable.replacing("(2021)", with: "2020-2021"),
    "put the rankings' year in brackets"
  ),
  (
    smallTable.replacing("Ranking in AI", with: "Ranking in 数学"),
    "name the subject in letters a-z, such as `Ranking in AI`"
  ),
  (row("| 1 | A |"), "add the missing cells; a paragraph after the table needs a blank line before it"),
  (row("| 1 | A | B | C | D |"), "remove a cell, or write a pipe inside a cell as `\\|`"),
  (row("| 1 |  | B |"), "write the university's name, or remove the row"),
  (row("| 1 | A | MSc X, MSc X |"), "remove one of the two"),
  (row("| 9-5 | A | B |"), "write the better rank first, such as 101-150"),
  (section("## a university"), "put the two together, or remove one"),
  (section("**Duration**: 1 year\n\n**Duration**: 1 year"), "put the two together, or remove one"),
  (section("**Duration**: long"), "write it such as `12 months`, `1-2 years` or `9 months to 2+ years`"),
  (
    section("**Location**: Georgia"),
    "write it as `city, state` or `city, country`, such as `Pittsburgh, Pennsylvania`"
  ),
  (
    "# P (2021)\n\n| Rank | School |\n|--|--|\n| 1 | A |\n\n# A\n\n**Duration**: 1 year\n",
    "name its program in the table, or in a line `**Program Name**: …`"
  ),
  (
    smallTable.replacing("(2021)\n", with: "(2021)\n\n**Published**: today\n"),
    "write year, month and day, such as `2022-01-01`"
  ),
  (
    smallTable.replacing("(2021)\n", with: "(2021)\n\n**Source**: a friend\n"),
    "write it such as `<https://example.org/article>`"
  ),
  (
    smallTable.replacing("Program Name", with: "Rank in AI").replacing("Masters in X", with: "1")
      .replacing("MSc Y, PhD Z", with: "2"), "rename or remove one of the two columns"
  ),
])
func `a problem says how to mend it`(_ text: String, _ help: String) {
  #expect(described(text).split(separator: "\n").last == "help: \(help)")
}

@Test func `a long text is cut in a message, and marked`() {
  let title = String(repeating: "x", count: 100)
  #expect(
    problems(smallTable.replacing("Programs (2021)", with: title))
      == ["1:1: no year in the title `\(title.prefix(79))…`"])
}
