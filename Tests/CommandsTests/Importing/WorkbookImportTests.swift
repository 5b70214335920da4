import TestSupport
import Testing

/// Workbooks and pages, and what is neither, given to the built tool.
@Suite struct `A file of another program` {
  private static let header = "ranking,year,result,entries,unranked,in_bands,ties\r\n"
  private static let line = [
    "rankings", "import", "--ranking", "zz", "--year", "2023", "--csv", "--database", "catalog.db",
  ]

  private static func imported(_ bytes: [UInt8], _ name: String, _ options: String...) throws -> ToolResult {
    let place = try Workplace.withCatalog()
    try place.folder.write(bytes, to: name)
    return try runTool(line + [name] + options, home: place.path)
  }

  /// Two sheets, of which the second is a ranking under a title.
  private static let book: WorkbookBytes = {
    func row(_ number: Int, _ cells: String) -> String { "<row r=\"\(number)\">\(cells)</row>" }
    func text(_ name: String, _ text: String) -> String { "<c r=\"\(name)\" t=\"str\"><v>\(text)</v></c>" }
    let notes = row(1, text("A1", "About")) + row(2, text("A2", "Made by us"))
    let ranks =
      row(1, text("A1", "World 2023")) + row(2, text("A2", "Rank") + text("B2", "Institution") + text("C2", "Score"))
      + row(
        3, "<c r=\"A3\"><v>1</v></c>" + text("B3", "Stanford University") + "<c r=\"C3\"><v>98.799999999999997</v></c>")
      + row(4, "<c r=\"A4\"><v>2</v></c>" + text("B4", "Stanfrd") + "<c r=\"C4\"><v>97</v></c>")
    return WorkbookBytes([WorkbookBytes.Sheet("Notes", notes), WorkbookBytes.Sheet("World 2023", ranks)])
  }()

  @Test func `says which cell is wrong, and what else it did`() throws {
    let result = try Self.imported(Self.book.bytes, "w.xlsx", "--sheet", "World 2023")
    #expect(result.status == 65)
    #expect(
      result.stderr.split(separator: "\n").prefix(2) == [
        "note: passed over 1 title line above the header: `World 2023`",
        "w.xlsx:'World 2023'!B4: no university is named `Stanfrd`",
      ])
  }

  @Test func `is read from its first sheet, which is told where there are several`() throws {
    let result = try Self.imported(Self.book.bytes, "w.xlsx")
    #expect(result.status == 64)
    #expect(
      result.stderr.split(separator: "\n").first
        == "note: read the sheet `Notes`, the first of several; also there: `World 2023`")
  }

  @Test func `may be called anything, be compressed, or come from standard input`() throws {
    let place = try Workplace.withCatalog()
    let cells = [["Rank", "Institution"], ["1", "Stanford University"], ["2", "Cornell University"]]
    try place.folder.write(WorkbookBytes(cells).bytes, to: "w.csv")
    try place.folder.write(
      "<table><tr><th>Rank<th>Institution<tr><td>1<td>Stanford&nbsp;University<sup class=reference>[1]</sup>"
        + "<tr><td>2<td>Cornell University</table>", to: "page")
    let result = try place.shell(
      """
      run() { "$TOOL" rankings import "$@" --ranking zz --year 2023 --csv --dry-run --database catalog.db 2>/dev/null; }
      run w.csv; gzip -k w.csv page; run w.csv.gz; run - <w.csv; run - <w.csv.gz; run page; run - <page.gz
      """)
    #expect(result.stdout == String(repeating: Self.header + "zz,2023,added,2,0,0,none\r\n", count: 6))
  }

  @Test func `gives universities as well as ranks`() throws {
    let place = try Workplace.withCatalog()
    try place.folder.write(WorkbookBytes([["name", "country"], ["Zzyzx University", "Canada"]]).bytes, to: "u.xlsx")
    let added = try place.catalog("import", "universities", "u.xlsx", "--csv")
    #expect(added.status == 0)
    let found = try place.catalog(
      "universities", "--where", "university = 'Zzyzx University'", "--columns", "university,country", "--csv")
    #expect(found.stdout == "university,country\r\nZzyzx University,Canada\r\n")
  }

  @Test func `is named for what it is where it holds no table`() throws {
    let archive = ZipBytes([ZipBytes.Entry("list.csv", "a,b\n")]).bytes
    #expect(
      try Self.imported(archive, "w.zip")
        == failure(
          "w.zip:1:1: the file is a zip archive with `list.csv`\nhelp: unpack it, and name one of the files in it\n"
            + "error: 1 problem; nothing was written", 65))
    #expect(
      try Self.imported(Array("%PDF-1.7\n".utf8), "w.csv").stderr.hasPrefix("w.csv:1:1: the file is a PDF\nhelp: "))
  }

  @Test func `is refused where it uncompresses to far more than its length`() throws {
    let place = try Workplace.withCatalog()
    let program = """
      import os, resource, subprocess, zipfile
      book = zipfile.ZipFile('bomb.xlsx', 'w', zipfile.ZIP_DEFLATED)
      parts = {'_rels/.rels': '<R><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></R>',
        'xl/workbook.xml': '<w xmlns:r="r"><sheets><sheet name="S" r:id="s"/></sheets></w>',
        'xl/_rels/workbook.xml.rels': '<R><Relationship Id="s" Type="x/worksheet" Target="sheet.xml"/></R>'}
      for name, text in parts.items(): book.writestr(name, text)
      with book.open('xl/sheet.xml', 'w') as part:
        part.write(b'<worksheet><sheetData><row><c t="str"><v>a</v></c></row>')
        for _ in range(90): part.write(b' ' * (1 << 20))
        part.write(b'</sheetData></worksheet>')
      book.close()
      run = subprocess.run([os.environ['TOOL'], 'import', 'universities', 'bomb.xlsx', '--database', 'catalog.db'],
        capture_output=True, text=True)
      print(run.stderr.splitlines()[0])
      print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss < 120_000)
      """
    let result = try place.python(program)
    #expect(
      result.lines == [
        "bomb.xlsx:S!A1: the entry `xl/sheet.xml` uncompresses to far more than a workbook has", "True",
      ])
  }

  @Test func `keeps no quotes of a spreadsheet, and all of ours`() throws {
    let place = try Workplace.withCatalog()
    try place.folder.write("rank\tinstitution\n1\t\"University of California, Davis\"\n", to: "q.txt")
    let result = try place.catalog(
      "rankings", "import", "q.txt", "--ranking", "zz", "--year", "2023", "--create-universities", "--csv")
    #expect(result.stderr.contains("University of California, Davis"))
    #expect(!result.stderr.contains("\"University"))
    let quoted = try place.catalog(
      "add", "university", "\"Quoted\" University\"", "--country", "Canada", "--source", "mine")
    #expect(quoted.status == 0, "\(quoted.stderr)")
    let trip = try place.shell(
      """
      "$TOOL" export university --format tsv --database catalog.db >u.tsv && grep -c '"Quoted" University"' u.tsv
      "$TOOL" export --all --format tsv out --database catalog.db && "$TOOL" restore out --database back.db
      for file in catalog.db back.db; do
        "$TOOL" sql "SELECT name FROM university ORDER BY id" --csv --database $file >$file.csv; done
      cmp catalog.db.csv back.db.csv && echo same
      """)
    #expect(trip.lines.first == "1")
    #expect(trip.lines.last == "same", "\(trip)")
  }
}
