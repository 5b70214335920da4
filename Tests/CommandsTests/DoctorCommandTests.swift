import Foundation
import TestSupport
import Testing

@Suite struct `doctor` {
  @Test func `says of each check that nothing is wrong`() throws {
    let place = try Workplace.withCatalog()
    let result = try place.catalog("doctor", "--csv")
    #expect(
      result.lines == [
        "check,state,finding,help", "integrity,ok,\(try pages(place)) pages,", "foreign keys,ok,each leads to a row,",
        #"migrations,ok,"\#(try migrations(place)) applied, none edited","#, "schema,ok,as the migrations made it,",
        #"search index,ok,"347 names, those of the tables","#, "change log,ok,every row is as 1 logged change made it,",
        "write-ahead log,ok,empty,",
        "space,ok,the file has \(try pages(place) * 4) KiB,", "leftovers,ok,none,",
        #"contents,ok,"11 universities, 13 programs, 42 ranking entries","#,
      ])
    #expect(result.stderr == "note: `catalog.db` is in order\n")
    #expect(result.status == 0)
    #expect(try place.bytes("catalog.db") == Data(standardCatalog))
  }

  private func pages(_ place: borrowing Workplace) throws -> Int {
    try #require(Int(place.sqlite("catalog.db", "PRAGMA page_count").dropLast()))
  }

  private func migrations(_ place: borrowing Workplace) throws -> Int {
    try #require(Int(place.sqlite("catalog.db", "SELECT count(*) FROM schema_migration").dropLast()))
  }

  @Test func `ends with 65 where data is wrong, and with 0 once it is mended`() throws {
    let place = try Workplace.withCatalog()
    try place.sqlite("catalog.db", "DELETE FROM search_index WHERE rowid = 9")
    let found = try place.catalog("doctor", "--json")
    #expect(
      found.stdout.contains(
        #"{"check":"search index","state":"error","finding":"1 name of the tables not in it, 0 in it that the tables "#
          + #"do not have","help":"`gradatlas doctor --fix` rebuilds it"}"#))
    #expect(found.stderr == "note: `catalog.db` has 1 error and no warnings\n")
    #expect(found.status == 65)
    let mended = try place.catalog("doctor", "--fix", "--csv")
    #expect(
      mended.lines.filter { $0.hasPrefix("search index") } == [
        #"search index,mended,"1 name of the tables not in it, 0 in it that the tables do not have","#,
        #"search index,ok,"347 names, those of the tables","#,
      ])
    #expect(mended.stderr == "note: `catalog.db` is in order\n")
    #expect(mended.status == 0)
    #expect(try place.catalog("doctor").status == 0)
  }

  @Test func `finds a row that breaks a rule of its table`() throws {
    let place = try Workplace.withCatalog()
    try place.sqlite(
      "catalog.db", "PRAGMA ignore_check_constraints = ON; UPDATE track SET position = 0 WHERE id = 1")
    let result = try place.catalog("doctor", "--csv")
    #expect(
      result.lines.contains(
        "integrity,error,CHECK constraint failed in track,\"correct the row with the tool that wrote it, or restore a "
          + "backup\""))
    #expect(result.status == 65)
  }

  @Test func `ends with 78 where the schema is wrong`() throws {
    let place = try Workplace.withCatalog()
    try place.sqlite("catalog.db", "DROP INDEX track_name")
    let result = try place.catalog("doctor", "--fix", "--csv")
    #expect(
      result.lines.contains(
        "schema,error,index `track_name` is missing,restore a backup; `gradatlas seed --database PATH` makes a new catalogue"
      ))
    #expect(result.status == 78)
  }

  @Test func `tells a warning by its status only where that was asked for`() throws {
    let place = try Workplace.withCatalog()
    try place.folder.write("half", to: "catalog.db.99999999.new")
    let result = try place.catalog("doctor", "--csv")
    #expect(
      result.lines.contains(
        "leftovers,warning,`catalog.db.99999999.new` was left by a process that was killed,"
          + "`gradatlas doctor --fix` removes it"))
    #expect(result.stderr == "note: `catalog.db` has no errors and 1 warning\n")
    #expect(result.status == 0)
    #expect(try place.catalog("doctor", "--exit-code").status == 1)
    #expect(try place.catalog("doctor", "--fix", "--exit-code").status == 0)
    #expect(try place.names() == ["catalog.db"])
  }

  @Test func `names what another tool changed, since the log does not have it`() throws {
    let place = try Workplace.withCatalog()
    try place.sqlite(
      "catalog.db",
      """
      UPDATE university SET homepage = 'https://example.org' WHERE slug = 'cmu'; INSERT INTO course (name) VALUES ('Ships');
      DELETE FROM ranking_entry WHERE university_id = (SELECT id FROM university WHERE slug = 'columbia')
      """)
    let result = try place.catalog("doctor", "--csv")
    let help = "\"another tool did that, so it cannot be undone here\""
    #expect(
      result.lines.filter { $0.hasPrefix("change log,") } == [
        "change log,warning,university Carnegie Mellon University: homepage https://www.cmu.edu → https://example.org,\(help)",
        "change log,warning,added course Ships,\(help)",
        "change log,warning,removed entry ml@2022 Columbia University: rank 10; rank is open no; is tied no,\(help)",
        "change log,warning,removed entry ai@2022 Columbia University: rank 12; rank is open no; is tied no,\(help)",
      ])
    #expect(result.stderr == "note: `catalog.db` has no errors and 4 warnings\n")
  }

  @Test func `copies the file before it rebuilds damaged indexes`() throws {
    let place = try Workplace.withCatalog()
    try place.sqlite(
      "catalog.db",
      """
      PRAGMA writable_schema = ON; CREATE TABLE hidden AS SELECT * FROM sqlite_schema WHERE name = 'program_name';
      DELETE FROM sqlite_schema WHERE name = 'program_name';
      """)
    try place.sqlite("catalog.db", "UPDATE program SET name = 'Another' WHERE id = 1")
    try place.sqlite(
      "catalog.db",
      "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema SELECT * FROM hidden; DROP TABLE hidden")
    #expect(try place.catalog("doctor").status == 65)
    let mended = try place.catalog("doctor", "--fix")
    #expect(mended.status == 0)
    let backup = try #require(place.names().first { $0.hasSuffix(".backup") })
    #expect(mended.stderr.hasPrefix("note: a copy of the file as it was is `\(backup)`\n"))
    #expect(try place.catalog("programs", "--where", "program = 'Another'", "--count", "--csv").lines.last == "1")
  }

  @Test func `is locked out like every command`() throws {
    let place = try Workplace.withCatalog()
    let program = """
      import os, sqlite3, subprocess, sys
      connection = sqlite3.connect('catalog.db', isolation_level=None)
      connection.execute('DELETE FROM search_index WHERE rowid = 9')
      connection.execute('BEGIN IMMEDIATE')
      command = [os.environ['TOOL'], 'doctor', '--fix', '--busy-timeout', '0', '--database', 'catalog.db']
      sys.exit(subprocess.run(command).returncode)
      """
    #expect(
      try place.python(program)
        == failure(
          """
          error: `catalog.db` is locked by another connection (waited 0 s)
          help: close it there, or wait longer with --busy-timeout SECONDS
          """, 75))
  }
}

@Suite struct `A list of an empty catalogue` {
  @Test(arguments: [["programs"], ["universities", "--where", "state = 'Ohio'"], ["focus-areas"]])
  func `says how to fill it`(_ command: [String]) throws {
    let place = try Workplace()
    #expect(try place.catalog("migrate", "up").status == 0)
    let result = try place.catalog(command + ["--csv"])
    #expect(result.stderr.hasSuffix("note: the catalogue is empty; `gradatlas seed` fills it\n"))
    #expect(result.status == 0)
    #expect(result.lines.count == 1)
  }
}
