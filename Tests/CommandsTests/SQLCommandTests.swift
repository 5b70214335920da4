import Foundation
import TestSupport
import Testing

@Test func `a query gives its columns and values as they are`() throws {
  let home = try SeededHome()
  let query =
    "SELECT slug, 9223372036854775807 AS big, 0.1 AS tenth, NULL AS none, '' AS empty, x'00fF' AS bytes, slug "
    + "FROM university ORDER BY slug LIMIT 1"
  #expect(
    try home.run("sql", query, "--json")
      == .answer(
        """
        [
        {"slug":"cmu","big":9223372036854775807,"tenth":0.1,"none":null,"empty":"","bytes":"x'00ff'","slug_2":"cmu"}
        ]

        """))
  #expect(
    try home.run("sql", "SELECT rank, university FROM ranking_history WHERE ranking = 'ml' AND rank = 10 ORDER BY year")
      == .answer(
        "rank  university\n----  ---------------------------------------\n  10  University of Illinois Urbana-Champaign\n  10  Columbia University\n"
      ))
  #expect(try home.run("sql", "SELECT 1 AS a WHERE 0", "--csv") == .answer("a\r\n"))
}

@Test func `values are bound by name in their own type`() throws {
  let home = try SeededHome()
  let query =
    "SELECT typeof(:a) AS a, typeof(@b) AS b, typeof($c) AS c, typeof(:d) AS d, typeof(:e) AS e, :f AS f, :g AS g"
  #expect(
    try home.run(
      "sql", query, "-p", "a=5", "-p", "b=-1.5", "-p", "c=", "-p", "d=9223372036854775808", "--parameter", ":e=3e2",
      "-p", "f='; DROP TABLE program --", "-p", "g=a=b", "--csv")
      == .answer("a,b,c,d,e,f,g\r\ninteger,real,text,text,real,'; DROP TABLE program --,a=b\r\n"))
}

@Test(arguments: [
  ("00123", "text", "00123"), ("'123'", "text", "123"), ("\"123\"", "text", "123"), ("'it''s'", "text", "it's"),
  ("\"say \"\"so\"\"\"", "text", "say \"so\""), ("''", "text", ""), ("''''", "text", "'"), ("'", "text", "'"),
  ("'a'b'", "text", "'a'b'"), ("'a\"", "text", "'a\""), ("123", "integer", "123"), ("-7", "integer", "-7"),
  ("0", "integer", "0"), ("-0", "integer", "0"), ("+7", "text", "+7"), ("007", "text", "007"), ("-007", "text", "-007"),
  ("0.5", "real", "0.5"), ("00.5", "text", "00.5"), (".5", "text", ".5"), ("5.", "text", "5."),
  ("1e3", "real", "1000.0"),
  ("1E-2", "real", "0.01"), ("1e", "text", "1e"), ("1e999", "text", "1e999"), ("0x1F", "text", "0x1F"),
  ("-", "text", "-"),
  ("1 ", "text", "1 "), ("12-3", "text", "12-3"), ("9223372036854775807", "integer", "9223372036854775807"),
  ("9223372036854775808", "text", "9223372036854775808"), ("inf", "text", "inf"), ("nan", "text", "nan"),
])
func `a value is a number only where it is written as one`(_ written: String, _ type: String, _ value: String) throws {
  let home = try SeededHome()
  let result = try home.run("sql", "SELECT typeof(:a) AS t, :a AS v", "-p", "a=\(written)", "--json")
  let shown = type == "text" ? "\"\(value.replacing("\"", with: "\\\""))\"" : value
  #expect(result == .answer("[\n{\"t\":\"\(type)\",\"v\":\(shown)}\n]\n"))
}

@Test func `a parameter without a value and a value without a parameter are errors`() throws {
  let home = try SeededHome()
  #expect(
    try home.run("sql", "SELECT :year")
      == .usage("error: parameter `year` has no value\nhelp: give it one with -p year=VALUE\n"))
  #expect(
    try home.run("sql", "SELECT :year", "-p", "year=1", "-p", "yaer=2")
      == .usage("error: the query has no parameter `yaer`\nhelp: its parameters are `year`\n"))
  #expect(
    try home.run("sql", "SELECT 1", "-p", "n=1")
      == .usage("error: the query has no parameter `n`\nhelp: it has none at all\n"))
  #expect(
    try home.run("sql", "SELECT ?", "-p", "n=1")
      == .usage("error: a parameter has no name\nhelp: write `:name` instead of `?`\n"))
  #expect(
    try home.run("sql", "SELECT :n", "-p", "n=1", "-p", ":n=2").stderr.hasPrefix(
      "error: parameter `n` is given twice\n"))
}

/// A statement that does more than read, and what is said of it.
struct RefusedStatement: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let what: String

  init(_ sql: String, _ what: String) {
    testDescription = sql
    self.what = what
  }
}

@Test(arguments: [
  RefusedStatement("DELETE FROM program", "DELETE from `program`"),
  RefusedStatement("INSERT INTO course (name) VALUES ('x')", "INSERT into `course`"),
  RefusedStatement("UPDATE university SET name = 'x'", "UPDATE of `university`"),
  RefusedStatement("WITH x AS (SELECT 1) DELETE FROM course", "DELETE from `course`"),
  RefusedStatement("EXPLAIN DELETE FROM program", "DELETE from `program`"),
  RefusedStatement("INSERT INTO search_index (search_index) VALUES ('rebuild')", "INSERT into `search_index`"),
  RefusedStatement("ATTACH 'new.db' AS new", "ATTACH"), RefusedStatement("DETACH main", "DETACH"),
  RefusedStatement("BEGIN", "BEGIN"), RefusedStatement("COMMIT", "COMMIT"),
  RefusedStatement("ROLLBACK", "ROLLBACK"), RefusedStatement("SAVEPOINT a", "SAVEPOINT"),
  RefusedStatement("VACUUM", "this statement"), RefusedStatement("VACUUM INTO 'new.db'", "this statement"),
  RefusedStatement("CREATE TEMP TABLE t (a)", "a change of the schema"),
  RefusedStatement("CREATE TABLE t (a)", "a change of the schema"),
  RefusedStatement("CREATE VIRTUAL TABLE temp.t USING fts5 (a)", "a change of the schema"),
  RefusedStatement("DROP TABLE program", "a change of the schema"),
  RefusedStatement("PRAGMA query_only = 0", "PRAGMA query_only"),
  RefusedStatement("PRAGMA user_version = 9", "PRAGMA user_version"),
  RefusedStatement("PRAGMA journal_mode = delete", "PRAGMA journal_mode"),
  RefusedStatement("PRAGMA writable_schema = 1", "PRAGMA writable_schema"),
  RefusedStatement("PRAGMA wal_checkpoint", "PRAGMA wal_checkpoint"),
  RefusedStatement("SELECT load_extension('x')", "function `load_extension`"),
])
func `what does more than read is refused`(_ statement: RefusedStatement) throws {
  let home = try SeededHome()
  let before = try Data(contentsOf: URL(fileURLWithPath: home.catalogPath))
  let names = try home.folder.names()
  #expect(
    try home.run("sql", statement.testDescription)
      == .usage(
        """
        error: \(statement.what) is refused: a query only reads
        help: write one SELECT, such as SELECT * FROM program_overview

        """))
  #expect(try Data(contentsOf: URL(fileURLWithPath: home.catalogPath)) == before)
  #expect(try home.folder.names() == names)
}

@Test(arguments: [
  "SELECT count(*) FROM search_index WHERE search_index MATCH 'nlp'", "SELECT count(*) FROM json_each('[1,2]')",
  "SELECT count(*) FROM pragma_table_info('program')", "PRAGMA table_info(program)", "PRAGMA user_version",
  "PRAGMA foreign_key_check", "EXPLAIN QUERY PLAN SELECT * FROM program", "VALUES (1)",
  "SELECT * FROM program_overview",
  "WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 9) SELECT n FROM n",
  " -- a comment\n SELECT 1; -- another\n ;", "SELECT * FROM sqlite_schema",
])
func `what reads is allowed`(_ query: String) throws {
  let home = try SeededHome()
  let answer = try home.run("sql", "--csv", "--", query)
  #expect(answer.status == 0 && answer.stderr.isEmpty)
}

@Test func `an error stands at its place`() throws {
  let home = try SeededHome()
  #expect(
    try home.run("sql", "SELECT name\nFROM universe")
      == .usage(
        """
        error: no such table: universe
        help: `gradatlas sql --schema` lists tables, views and their columns

        """))
  #expect(
    try home.run("sql", "SELECT city,\n  contry FROM location")
      == .usage(
        """
        error: no such column: contry
          --> sql:2:3
        2 |   contry FROM location
          |   ^
        help: `gradatlas sql --schema` lists tables, views and their columns

        """))
  #expect(
    try home.run("sql", "SELECT 1; SELECT 2")
      == .usage(
        """
        error: a second statement follows the first
          --> sql:1:11
        1 | SELECT 1; SELECT 2
          |           ^
        help: ask one thing at a time

        """))
  #expect(try home.run("sql", "SELECT abs(-9223372036854775808)") == .usage("error: integer overflow\n"))
  #expect(
    try home.run("sql", "--", "-- nothing").stderr
      == "error: there is no statement\nhelp: write one SELECT, such as SELECT * FROM program_overview\n")
  #expect(
    try home.run("sql", "--json", "SELECT foo")
      == .usage(
        """
        {"error":{"code":"sql","message":"no such column: foo","hint":"`gradatlas sql --schema` lists tables, views and \
        their columns","candidates":[]}}

        """))
}

@Test(arguments: ["0.2", "1"])
func `a query that takes too long is given up`(_ seconds: String) throws {
  let home = try SeededHome()
  let endless = "WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n) SELECT count(*) FROM n"
  #expect(
    try home.run("sql", endless, "--timeout", seconds)
      == ToolResult(
        stdout: "",
        stderr: """
          error: the query took longer than \(seconds) s
          help: ask for less, or give it longer with --timeout SECONDS

          """, status: 75))
  #expect(try home.run("sql", "SELECT 1", "--timeout", "0").stderr.hasPrefix("error: --timeout is more than 0"))
}

@Test func `a query comes from standard input too`() throws {
  let home = try SeededHome()
  #expect(try home.run("sql", "-", "--csv", input: "SELECT count(*) AS n\nFROM track;\n") == .answer("n\r\n21\r\n"))
  #expect(
    try home.run("sql", "-", input: "SELECT 'a\0b'").stderr
      == "error: the query holds a NUL character\n --> sql:1:10\n".replacing(" -->", with: "  -->")
      + "1 | SELECT 'a�b'\n  |          ^\nhelp: delete it\n")
}

@Test func `the schema lists tables and views with their columns, without what stands behind the search`() throws {
  let home = try SeededHome()
  let schema = try home.run("sql", "--schema", "--csv")
  #expect(schema.status == 0 && schema.stderr.isEmpty)
  let lines = schema.stdout.split(separator: "\r\n").map(String.init)
  #expect(lines.first == "table,kind,column,type,required,key,refers_to")
  #expect(lines.contains("track,table,program_id,INTEGER,yes,,program.id"))
  #expect(lines.contains("ranking_entry,table,university_id,INTEGER,yes,2,university.id"))
  #expect(lines.contains("program_overview,view,latest_ranks,,no,,"))
  #expect(lines.contains("search_index,virtual,context,,no,,"))
  #expect(!lines.contains { $0.hasPrefix("search_index_") || $0.hasPrefix("sqlite_") })
  #expect(try home.run("sql", "--schema", "SELECT 1").stderr.hasPrefix("error: give a query, or --schema\n"))
  #expect(try home.run("sql", "--schema", "-p", "a=1").stderr.hasPrefix("error: -p and --timeout go with a query\n"))
  #expect(try home.run("sql").stderr.hasPrefix("error: give a query, or --schema\n"))
}
