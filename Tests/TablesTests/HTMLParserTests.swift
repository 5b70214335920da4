import Tables
import TestSupport
import Testing
import Wording

private func read(_ html: String, _ options: ReadingOptions = ReadingOptions()) throws -> ReadRows {
  try ReadRows(html, file: "page.html", options)
}

private func notes(_ html: String, _ options: ReadingOptions = ReadingOptions()) throws -> [String] {
  var reader = try TableReader(MemorySource(html), file: "page.html", options: options)
  while try reader.next() {}
  return reader.notes.map(\.message)
}

private let simple = "<table><tr><th>rank<th>name<tr><td>1<td>MIT</table>"

@Test func `a page is recognised by its first tag, whatever it is called`() throws {
  let page = "\n<!DOCTYPE html>\n<title>x</title>" + simple
  for file in ["a.html", "a.htm", "a", "-", "a.csv", "a.xls", "a.xlsx", "a.json"] {
    #expect(try ReadRows(page, file: file) == ReadRows(columns: ["rank", "name"], rows: [["1", "MIT"]]))
  }
  #expect(try ReadRows(simple, file: "-").rows == [["1", "MIT"]])
  #expect(try ReadRows(Array(simple.utf8), file: "a.html", chunkSize: 3).rows == [["1", "MIT"]])
}

@Test func `a cell is what a reader of the page sees`() throws {
  let cells = [
    "<img alt=\"flag\" src=x>&nbsp;<a href=\"x\"> ETH\n  Zürich</a>", "<span style=\"display: none\">002</span>2",
    "<span class=\"sortkey\">x</span><b>a</b><i>b</i>", "a<br>b<p>c</p>", "R&amp;D&#39;s &eacute;", "<!-- x -->7",
    "Brown<sup class=\"reference\"><a>[1]</a></sup>", "Yale<sup>12</sup>", "1<sup>st</sup>", "<style>x</style>y",
    "&nbsp;",
    "<span hidden>x</span>z", "[<i>citation</i>]<sup class=\"noprint Inline-Template\">[x]</sup>",
  ]
  let names = cells.indices.map { "<th>c\($0)" }.joined()
  let page = "<table><tr>\(names)<tr>\(cells.map { "<td>\($0)" }.joined())</table>"
  #expect(
    try read(page).rows == [
      [
        "ETH Zürich", "2", "ab", "a\nb\nc", "R&D's é", "7", "Brown", "Yale¹²", "1st", "y", nil, "z", "[citation]",
      ]
    ])
  #expect(try notes(page) == ["left out 2 references to notes"])
}

@Test func `cells across rows and columns hold for each`() throws {
  let page = """
    <table><tr><th rowspan=2>University</th><th colspan=2>Rank</th><th rowspan=2>Country</th></tr>
    <tr><th>2023</th><th>2022</th></tr>
    <tr><td>MIT<td>1<td>2<td rowspan=2>United States
    <tr><td>Stanford<td colspan=2>3
    <tr><td colspan=4>Europe
    <tr><th scope=row>ETH<td>4<td rowspan=0>5<td>Switzerland
    <tr><td>EPFL<td>6<td>Switzerland</table>
    """
  #expect(
    try read(page)
      == ReadRows(
        columns: ["University", "Rank 2023", "Rank 2022", "Country"],
        rows: [
          ["MIT", "1", "2", "United States"], ["Stanford", "3", "3", "United States"],
          ["ETH", "4", "5", "Switzerland"],
          ["EPFL", "6", "5", "Switzerland"],
        ]))
  #expect(try notes(page) == ["passed over 1 row of one cell across all columns"])
}

@Test func `cells across rows end with their group`() throws {
  let page = "<table><thead><tr><th rowspan=9>a<th>b<tbody><tr><td rowspan=9>1<td>2<tbody><tr><td>3<td>4</table>"
  #expect(try read(page) == ReadRows(columns: ["a", "b"], rows: [["1", "2"], ["3", "4"]]))
}

@Test func `titles, headers again and feet are passed over and told`() throws {
  let page = """
    <table><tr><th colspan=2>The list</th></tr><tr><th>a<th>b</tr><tr><td>1<td>2<tr><th>a<th>b<tr><td>3<td>4
    <tfoot><tr><td>sum<td>6</table>
    """
  #expect(try read(page) == ReadRows(columns: ["a", "b"], rows: [["1", "2"], ["3", "4"]]))
  #expect(
    try notes(page) == [
      "passed over 1 title line above the header: `The list`", "passed over 1 row in the foot of the table",
      "passed over 1 row with the header again",
    ])
}

@Test func `the first table with data is read, or the one that is named`() throws {
  let page = """
    <table class="infobox"><tr><td>x<td>y<tr><td>x<td>y</table>
    <table><tr><td><table><tr><td>1<td>2<tr><td>3<td>4</table></table>
    <h2>Ranking<span class="mw-editsection">[edit]</span></h2>\(simple)
    <table id="t9"><caption>Top  &amp; best<sup class="reference">[1]</sup></caption><tr><th>p<th>q<tr><td>1<td>2</table>
    """
  let options = { ReadingOptions(table: $0) }
  #expect(try read(page, options("ranking")).columns == ["rank", "name"])
  #expect(try read(page, options("2")).columns == ["rank", "name"])
  for name in ["3", "top & best", "t9"] { #expect(try read(page, options(name)).columns == ["p", "q"]) }
  #expect(
    try notes(page) == [
      "read the first of 3 tables of the page: 1 at line 2, 2 at line 3 under `Ranking`, 3 at line 4 under `Top & best`"
    ])
  #expect(
    readingProblems(page, file: "a.html", options("4")) == [
      "1:1 no table `4` in the document, which has 1 at line 2, 2 at line 3 under `Ranking`, 3 at line 4 under `Top & best`"
    ])
}

@Test func `rows without a header, short rows and empty columns are taken`() throws {
  let page = "<table><tr><td>a<td>b<td></tr><tr><td>1</tr><tr><td>2<td>3</tr><tr><td><td></tr></table>"
  #expect(try read(page) == ReadRows(columns: ["a", "b"], rows: [["1", nil], ["2", "3"]]))
}

@Test func `cells of a page know their places`() throws {
  var reader = try TableReader(
    MemorySource("<p>\n<table><tr><th>é<th>b\n<tr><td>1\n <td>2</table>"), file: "page.html")
  #expect(reader.columns.map(\.position.description) == ["2:12", "2:17"])
  #expect(try reader.next())
  #expect("\(reader.position(of: 0)) \(reader.position(of: 1))" == "3:5 4:2")
}

@Test func `a page says its encoding`() throws {
  let head =
    "<html><meta http-equiv=\"Content-Type\" content=\"text/html; charset=ISO-8859-1\"><table><tr><th>a<th>b<tr><td>"
  let bytes = Array(head.utf8) + [0x5A, 0xFC] + Array("<td>2</table>".utf8)
  #expect(try ReadRows(bytes, file: "a.html").rows == [["Zü", "2"]])
  let other = head.replacing("ISO-8859-1", with: "shift_jis")
  #expect(readingProblems(other, file: "a.html") == ["1:1 the page is in the encoding `shift_jis`, which is not read"])
}

@Test func `bad pages say what is wrong`() {
  #expect(readingProblems("<html>", file: "a.html") == ["1:1 the document has no table"])
  #expect(readingProblems("", file: "a.html") == ["1:1 the file is empty"])
  #expect(
    readingProblems("<table><tr><th>a<th>a<tr><td>1<td>2</table>", file: "a.html") == [
      "1:17 a second column `a`; the first is at 1:12"
    ])
  let long = String(repeating: "<p>x</p>", count: 3 << 20)
  #expect(readingProblems(long, file: "a.html") == ["1:1 the document is longer than 16 MiB"])
}

/// Pages that are made up to cost much, by number: the runner would print each as a whole.
private let costlyPages = [
  String(repeating: "<div>", count: 1 << 20), String(repeating: "<font><table><td>", count: 1 << 18),
  "<table>" + String(repeating: "<tr><td colspan=1000>x", count: 100_000),
  "<b " + (0..<100_000).map { "a\($0) " }.joined() + ">",
  String(repeating: "<b><i><p>", count: 1 << 18),
  "<table><tr>" + String(repeating: "<td>x", count: 4_000) + String(repeating: "<tr><td>x", count: 2_000),
]

@Test(arguments: costlyPages.indices)
func `a page that would take far more than its length is refused at once`(_ number: Int) {
  let page = costlyPages[number]
  #expect(
    readingProblems("<html>" + page, file: "a.html") == ["1:1 the document has far more markup than its length allows"])
}

@Test func `our own page comes back but for what HTML cannot hold`() throws {
  let columns = [Column(key: "a"), Column(key: "b", isNumeric: true)]
  let rows: [[Cell]] = [[.text("R&D <x> \"é\""), .integer(7)], [.text("one\ntwo"), .null]]
  let written = try writtenTable(.html, columns, rows)
  #expect(try read(written) == ReadRows(columns: ["a", "b"], rows: [["R&D <x> \"é\"", "7"], ["one\ntwo", nil]]))
}

@Test func `a table in which every cell is empty is no table`() {
  for table in ["<table></table>", "<table><tr><td></table>", "<table><tr><td><td> &nbsp;<tr><td><br></table>"] {
    let error = #expect(throws: ReadingError.self, "\(table)") { try read(table) }
    guard case .problems(let problems) = error else {
      Issue.record("\(table)")
      continue
    }
    #expect(problems.problems.map(\.reason) == [.noTable])
  }
}
