import TestSupport
import Testing

@testable import Commands

@Suite struct `A command that a message proposes` {
  static let texts: [(String?, String, String)] = [
    (nil, "`gradatlas undo 3` takes it back", "`gradatlas undo 3` takes it back"),
    (
      "c.db", "change 3; `gradatlas undo 3` takes it back",
      "change 3; `gradatlas undo 3 --database c.db` takes it back"
    ),
    (
      "my \"$file\".db", "`gradatlas a` or `gradatlas b`",
      #"`gradatlas a --database 'my "$file".db'` or `gradatlas b --database 'my "$file".db'`"#
    ),
    ("-x.db", "`gradatlas a`", "`gradatlas a --database=-x.db`"),
    ("a`b.db", "`gradatlas a`", #"`gradatlas a --database "$(printf 'a\140b.db')"`"#),
    ("c.db", "`gradatlas show -- -hat`", "`gradatlas show --database c.db -- -hat`"),
    (
      "c.db", #"`gradatlas show "a -- b" 'it'\''s -- c'`"#, #"`gradatlas show "a -- b" 'it'\''s -- c' --database c.db`"#
    ),
    ("c.db", "`gradatlas seed --database PATH` makes one", "`gradatlas seed --database PATH` makes one"),
    ("c.db", "`gradatlas show --help` says it", "`gradatlas show --help` says it"),
    ("c.db", "no end: `gradatlas show", "no end: `gradatlas show"),
    ("c.db", "did you mean `show`?", "did you mean `show`?"),
  ]

  @Test(arguments: texts)
  func `is for the database of the command line`(_ database: String?, _ text: String, _ expected: String) {
    #expect(ProposedCommands.naming(database, in: text) == expected)
  }

  @Test func `takes the database from either form of the option`() {
    #expect(ProposedCommands.database(in: ["show", "cmu", "--database", "a b.db"]) == "a b.db")
    #expect(ProposedCommands.database(in: ["--database=c.db", "show"]) == "c.db")
    #expect(ProposedCommands.database(in: ["show", "--database"]) == nil)
    #expect(ProposedCommands.database(in: ["show", "--", "--database", "c.db"]) == nil)
    #expect(ProposedCommands.database(in: ["--database", "a.db", "--database", "b.db"]) == "b.db")
  }

  @Test func `works word for word`() throws {
    let place = try Workplace.withCatalog()
    let added = try place.tool("add", "university", "Zed", "--database", "catalog.db")
    #expect(added.stderr == "note: change 2; `gradatlas undo 2 --database catalog.db` takes it back\n")
    #expect(try place.tool("undo", "2", "--database", "catalog.db").status == 0)
    #expect(
      try place.tool("show", "Zed", "--database", "catalog.db", "--json").stderr == """
        {"error":{"code":"unknown_name","message":"no university or program is named `Zed`",\
        "hint":"`gradatlas programs --database catalog.db` lists those that are known","candidates":[]}}

        """)
    try place.sqlite("catalog.db", "DELETE FROM search_index WHERE rowid = 9")
    #expect(
      try place.tool("doctor", "--database", "catalog.db").stdout.contains(
        "`gradatlas doctor --fix --database catalog.db` builds it anew"))
  }
}
