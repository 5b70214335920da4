import Foundation
import TestSupport
import Testing

@Suite struct `export --all` {
  @Test func `makes a script from which sqlite3 makes an equal catalogue`() throws {
    let place = try Workplace.withAwkwardCatalog()
    #expect(try place.catalog("export", "--all", "--format", "sqlite", "-o", "all.sql") == .answer(""))
    #expect(try place.shell("sqlite3 new.db <all.sql") == .answer(""))
    #expect(try place.everything("new.db") == place.everything("catalog.db"))
    #expect(try place.tool("migrate", "verify", "--database", "new.db").status == 0)
    #expect(try place.tool("seed", "--database", "new.db").status == 0)
    #expect(try place.sqlite("new.db", "PRAGMA integrity_check; PRAGMA foreign_key_check") == "ok\n")
  }

  @Test func `writes a file a table, the same each time`() throws {
    let place = try Workplace.withAwkwardCatalog()
    for (format, ending) in [("csv", "csv"), ("tsv", "tsv"), ("json", "json"), ("markdown", "md"), ("html", "html")] {
      for folder in ["one", "two"] {
        #expect(
          try place.catalog("export", "--all", "--format", format, "--output", folder, "--replace") == .answer(""))
      }
      #expect(try place.shell("diff -r one two") == .answer(""))
      let names = try FileManager.default.contentsOfDirectory(atPath: place.folder.path("one"))
      #expect(names.count == 16)
      #expect(names.allSatisfy { $0.hasSuffix(".\(ending)") })
      let table = try place.catalog("export", "university", "--format", format)
      #expect(try place.folder.read("one/university.\(ending)") == table.stdout)
    }
  }

  @Test func `has every row of a table in its file, as Python's csv reads it`() throws {
    let place = try Workplace.withAwkwardCatalog()
    #expect(try place.catalog("export", "--all", "--format", "csv", "out").status == 0)
    let result = try place.python(
      """
      import csv, glob, os, sqlite3
      csv.field_size_limit(10 ** 9)
      db = sqlite3.connect("catalog.db")
      def text(value):
        if value is None: return ""
        if isinstance(value, bytes): return "x'" + value.hex() + "'"
        return value
      for path in glob.glob("out/*.csv"):
        table = os.path.basename(path)[:-4]
        rows = list(csv.reader(open(path, newline="", encoding="utf-8")))
        query = db.execute(f"SELECT * FROM {table}")
        assert rows[0] == [column[0] for column in query.description], table
        wanted = sorted([[text(value) for value in row] for row in query], key=repr)
        found = sorted(rows[1:], key=repr)
        assert len(wanted) == len(found), table
        for left, right in zip(sorted(wanted, key=lambda r: [str(v) for v in r[:2]]), sorted(found, key=lambda r: r[:2])):
          assert len(left) == len(right)
          for a, b in zip(left, right):
            assert (float(b) == a if isinstance(a, float) else str(a) == b), (table, a, b)
      """)
    #expect(result == .answer(""))
  }

  @Test func `is read by sqlite3's own import`() throws {
    let place = try Workplace.withAwkwardCatalog()
    #expect(try place.catalog("export", "--all", "--format", "csv", "out").status == 0)
    let script = """
      sqlite3 new.db ".mode csv" ".import out/university.csv u" \
        "ATTACH 'catalog.db' AS c; SELECT count(*) FROM c.university; \
         SELECT count(*) FROM u JOIN c.university AS x ON x.id = u.id AND x.name = u.name"
      """
    let lines = try place.shell(script).lines
    #expect(lines.count == 2)
    #expect(lines[0] == lines[1])
  }

  @Test func `has JSON that others read`() throws {
    let place = try Workplace.withAwkwardCatalog()
    for format in ["json", "ndjson"] {
      #expect(try place.catalog("export", "--all", "--format", format, format).status == 0)
      let result = try place.python(
        """
        import json, sqlite3, sys
        format = sys.argv[1]
        db = sqlite3.connect("catalog.db")
        for table in ["university", "track", "program", "ranking_entry", "location"]:
          text = open(f"{format}/{table}.{format}", encoding="utf-8", newline="").read()
          rows = json.loads(text) if format == "json" else [json.loads(line) for line in text.split("\\n")[:-1]]
          query = db.execute(f"SELECT * FROM {table}")
          names = [column[0] for column in query.description]
          wanted = {repr(row[:2]): row for row in query}
          assert len(rows) == len(wanted)
          for row in rows:
            assert list(row) == names
            for left, right in zip(row.values(), wanted[repr(tuple(row.values())[:2])]):
              assert left == right or (left is None and abs(right) == float("inf")), (left, right)
        """, format)
      #expect(result == .answer(""))
    }
  }

  @Test func `compresses each file`() throws {
    let place = try Workplace.withCatalog()
    #expect(try place.catalog("export", "--all", "--format", "datapackage", "--compress", "out").status == 0)
    #expect(try place.shell("gzip -dc out/ranking.csv.gz").stdout == place.catalog("export", "ranking").stdout)
    #expect(try place.folder.read("out/datapackage.json").contains("\"compression\":\"gz\""))
  }

  @Test func `says what disarmed text comes back as`() throws {
    let place = try Workplace.withAwkwardCatalog()
    #expect(
      try place.catalog("export", "--all", "--format", "csv", "--excel-safe", "out")
        == ToolResult(
          stdout: "", stderr: "note: text that was disarmed for spreadsheets comes back with its apostrophe\n",
          status: 0))
    #expect(try place.folder.read("out/university.csv").contains(",'=1+1,"))
  }

  @Test func `leaves out what other tools made, and says so`() throws {
    let place = try Workplace.withCatalog()
    try place.sqlite("catalog.db", "CREATE TABLE extra (x); CREATE VIEW extra_view AS SELECT 1 AS one")
    let result = try place.catalog("export", "--all", "out")
    #expect(
      result
        == ToolResult(
          stdout: "",
          stderr: "note: `extra` is not part of the catalogue and was left out\n"
            + "note: `extra_view` is not part of the catalogue and was left out\n", status: 0))
    #expect(try place.folder.names().contains("out"))
    #expect(try !FileManager.default.contentsOfDirectory(atPath: place.folder.path("out")).contains("extra.csv"))
  }

  @Test func `refuses a folder that holds something, and replaces only what an export wrote`() throws {
    let place = try Workplace.withCatalog()
    #expect(try place.shell("mkdir out empty && echo mine >out/university.csv").status == 0)
    #expect(
      try place.catalog("export", "--all", "out")
        == failure(
          """
          error: the folder `out` is not empty
          help: name a new folder, or replace this one with --replace
          """, 73))
    #expect(try place.catalog("export", "--all", "empty/") == .answer(""))
    #expect(try place.catalog("export", "--all", "out", "--replace") == .answer(""))
    #expect(try place.shell("diff -r out empty") == .answer(""))
    #expect(try place.shell("echo mine >out/thesis.txt").status == 0)
    #expect(
      try place.catalog("export", "--all", "out", "--replace")
        == failure(
          """
          error: cannot replace the folder: `out/thesis.txt` is not a file of an export
          help: name a new folder, or move that file away
          """, 73))
    #expect(try place.folder.read("out/thesis.txt") == "mine\n")
    #expect(try place.names() == ["catalog.db", "empty", "out"])
  }
}
