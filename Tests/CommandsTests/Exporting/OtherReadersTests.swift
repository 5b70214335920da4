import Foundation
import Markdown
import TestSupport
import Testing

private let validators = PythonEnvironment("validators", packages: ["frictionless==5.21.0", "html5lib==1.1"])

/// What an export writes, as others read it, with every awkward value in it.
@Suite struct `others read` {
  /// The number of rows and columns of each table.
  private static func sizes(_ place: borrowing Workplace) throws -> [String: (rows: Int, columns: Int)] {
    let program = """
      import sqlite3
      db = sqlite3.connect("catalog.db")
      for (name,) in db.execute("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
          "AND name NOT LIKE 'sqlite%' AND name NOT IN ('search_index_doubt', 'removed_row')"):
        print(name, db.execute(f"SELECT count(*) FROM {name}").fetchone()[0],
          db.execute("SELECT count(*) FROM pragma_table_info(?)", (name,)).fetchone()[0])
      """
    let lines = try place.python(program).lines.map { $0.split(separator: " ") }
    #expect(lines.count == 16)
    return try Dictionary(
      uniqueKeysWithValues: lines.map { (String($0[0]), (try #require(Int($0[1])), try #require(Int($0[2])))) })
  }

  @Test func `Markdown with cmark-gfm: one table, the right number of cells in each row`() throws {
    let place = try Workplace.withAwkwardCatalog()
    #expect(try place.catalog("export", "--all", "--format", "markdown", "out") == .answer(""))
    for (name, size) in try Self.sizes(place) {
      let document = try MarkdownDocument(Array(place.bytes("out/\(name).md")))
      guard document.blocks.count == 1, case .table(let table) = document.blocks[0].kind else {
        Issue.record("\(name): \(document.blocks.count) blocks")
        continue
      }
      #expect(table.header.count == size.columns, "\(name)")
      #expect(table.rows.count == size.rows, "\(name)")
      #expect(table.rows.allSatisfy { $0.writtenCellCount == size.columns }, "\(name)")
    }
  }

  @Test func `JSON with jq`() throws {
    let place = try Workplace.withAwkwardCatalog()
    for (format, all) in [("json", "jq -c"), ("ndjson", "jq -sc")] {
      #expect(try place.catalog("export", "--all", "--format", format, format) == .answer(""))
      for (name, size) in try Self.sizes(place) {
        let found = try place.shell("\(all) '[length, ([.[] | length] | unique)]' \(format)/\(name).\(format)")
        #expect(found == .answer("[\(size.rows),[\(size.rows == 0 ? "" : "\(size.columns)")]]\n"), "\(name)")
      }
      // The names come out as they are: their bytes, in order, one behind the other.
      let names = try place.shell("\(all) -j '[.[].name] | join(\"|\")' \(format)/university.\(format)").stdout
      let query = "SELECT group_concat(name, '|') FROM (SELECT name FROM university ORDER BY id)"
      #expect(try names + "\n" == place.sqlite("catalog.db", query))
    }
  }

  @Test func `CSV with sqlite3's import`() throws {
    let place = try Workplace.withAwkwardCatalog()
    #expect(try place.catalog("export", "--all", "--format", "csv", "out") == .answer(""))
    for (name, size) in try Self.sizes(place) {
      let query = "SELECT count(*) FROM t; SELECT count(*) FROM pragma_table_info('t')"
      let result = try place.shell("sqlite3 :memory: '.mode csv' '.import out/\(name).csv t' \"\(query)\"")
      #expect(result == .answer("\(size.rows)\n\(size.columns)\n"), "\(name)")
    }
  }

  @Test(.enabled("html5lib can be installed from PyPI") { validators.isThere })
  func `HTML with a parser that forgives nothing`() throws {
    let place = try Workplace.withAwkwardCatalog()
    #expect(try place.catalog("export", "--all", "--format", "html", "out") == .answer(""))
    #expect(try place.catalog("programs", "--format", "html", "-o", "out/list.html").status == 0)
    try place.folder.write("<table>\n<tr><td>a</b></td></tr>\n</table>\n", to: "wrong.html")
    let program = """
      import glob, html5lib, os
      from html5lib.html5parser import ParseError
      for path in sorted(glob.glob("out/*.html")) + ["wrong.html"]:
        parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
        try: part = parser.parseFragment(open(path, encoding="utf-8", newline="").read())
        except ParseError as error: print(path, "refused"); continue
        tables = part.findall(".//table")
        rows = part.findall(".//tbody/tr")
        print(os.path.basename(path)[:-5], len(tables), len(rows), *{len(row) for row in part.findall(".//tr")})
      """
    let result = try run(validators.program("python"), ["-c", program], workingDirectory: place.path)
    #expect(result.stderr == "")
    let lines = Set(result.lines)
    for (name, size) in try Self.sizes(place) {
      #expect(lines.contains("\(name) 1 \(size.rows) \(size.columns)"), "\(name)")
    }
    #expect(lines.contains { $0.wholeMatch(of: /list 1 \d+ \d+/) != nil })
    #expect(lines.contains("wrong.html refused"))
    #expect(lines.count == 18)
  }

  @Test(.enabled("frictionless can be installed from PyPI") { validators.isThere })
  func `a data package with frictionless, its types, rules and keys`() throws {
    let place = try Workplace.withAwkwardCatalog()
    // No number of JSON's is infinite, so no package can say so.
    try place.sqlite("catalog.db", "DELETE FROM ranking_entry WHERE abs(score) > 1e308")
    #expect(try place.catalog("export", "--all", "--format", "datapackage", "plain") == .answer(""))
    #expect(try place.catalog("export", "--all", "--format", "datapackage", "--compress", "packed") == .answer(""))
    let columns = "program,duration_open,source_year,publisher,focus,ml_rank@2021,ml_score,latitude"
    #expect(
      try place.catalog("export", "programs", "--columns", columns, "--format", "datapackage", "-o", "list").status == 0
    )
    let breaking = "cp -r plain wrong && sed -i 's/,Research Ranking in AI/,/' wrong/ranking.csv"
    #expect(try place.shell(breaking + " && sed -i 's/^1,/77,/' wrong/ranking_edition.csv").status == 0)
    let program = """
      import csv, sys
      csv.field_size_limit(10 ** 9)
      from frictionless import validate
      for folder in ["plain", "packed", "list", "wrong"]:
        report = validate(f"{folder}/datapackage.json")
        print(folder, report.valid, len(report.tasks),
          *sorted({f"{task.name}:{error.type}" for task in report.tasks for error in task.errors}))
        if folder != "wrong":
          for error in report.errors + [error for task in report.tasks for error in task.errors]: print(error.message)
      """
    let result = try run(validators.program("python"), ["-c", program], workingDirectory: place.path)
    #expect(result.stderr == "")
    #expect(result.lines.prefix(3) == ["plain True 16", "packed True 16", "list True 1"])
    #expect(
      result.lines.last
        == "wrong False 16 ranking:constraint-error ranking_entry:foreign-key")
  }
}
