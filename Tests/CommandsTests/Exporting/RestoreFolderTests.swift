import Foundation
import TestSupport
import Testing

/// A place with `folder`, which an export of everything wrote in some format.
private func exported(_ format: String = "csv") throws -> Workplace {
  let place = try Workplace.withCatalog()
  #expect(try place.catalog("export", "--all", "--format", format, "folder").status == 0)
  return place
}

@Suite struct `A folder that is restored` {
  @Test func `may be named by its description, also from within`() throws {
    let place = try exported("datapackage")
    #expect(
      try place.tool("restore", "folder/datapackage.json", "--database", "a.db").stderr
        == "note: restored `a.db` from the folder `folder/`\n")
    let within = try runTool(
      ["restore", "datapackage.json", "--database", "../b.db"], home: place.path,
      workingDirectory: place.folder.path("folder"))
    #expect(within.stderr == "note: restored `../b.db` from the folder `.`\n")
    for name in ["a.db", "b.db"] {
      #expect(try place.sqlite(name, "SELECT count(*) FROM program") == "13\n")
    }
  }

  @Test func `may have tables without rows, in JSON without columns too`() throws {
    let place = try exported("json")
    try place.folder.write("[]\n", to: "folder/track.json")
    #expect(try place.tool("restore", "folder", "--database", "new.db").status == 0)
    #expect(try place.sqlite("new.db", "SELECT count(*) FROM track") == "0\n")
  }

  @Test func `is refused a column that the table has not`() throws {
    let place = try exported()
    try place.folder.write("id,program_id,position,name,colour\r\n1,1,1,A,red\r\n", to: "folder/track.csv")
    #expect(
      try place.tool("restore", "folder", "--database", "new.db")
        == failure(
          "error: folder/track.csv:1:29: `track` has no column `colour`\nerror: 1 problem; nothing was written", 65))
    #expect(try place.names() == ["catalog.db", "folder"])
  }

  @Test func `is refused where its migrations cannot be read`() throws {
    let place = try exported()
    #expect(try place.shell("printf '9,\"x' >>folder/schema_migration.csv").status == 0)
    let result = try place.tool("restore", "folder", "--database", "new.db")
    #expect(result.stderr.contains(":3: a quote opens here and is not closed\n"))
    #expect(result.status == 65)
    #expect(try place.names() == ["catalog.db", "folder"])
  }

  @Test func `has its first thousand problems listed and the others counted`() throws {
    let place = try exported()
    let rows = (1...1_234).map { "x\($0),Course \($0)\r\n" }.joined()
    try place.folder.write("id,name\r\n" + rows, to: "folder/course.csv")
    let result = try place.tool("restore", "folder", "--database", "new.db")
    let lines = result.stderr.split(separator: "\n")
    #expect(lines.first == "error: folder/course.csv:2:1: `x1` is not a 64-bit whole number")
    #expect(lines.suffix(2) == ["error: and 234 more", "error: 1234 problems; nothing was written"])
    #expect(lines.count == 1_002)
  }

  @Test func `of pages is not what an export of everything is restored from`() throws {
    let place = try exported("html")
    #expect(
      try place.tool("restore", "folder", "--database", "new.db")
        == failure(
          """
          error: `folder` is neither a backup nor a full export
          help: name a folder, a script for SQLite, or a database file; html and PostgreSQL are not read back
          """, 65))
  }
}

@Suite struct `A script that is restored` {
  @Test(arguments: ["-- A catalogue of GradAtlas, schema version x", "-- A catalogue of GradAtlas, for nobody"])
  func `is refused with another title`(_ title: String) throws {
    let place = try Workplace()
    try place.folder.write("\(title)\nBEGIN;\n", to: "all.sql")
    let result = try place.tool("restore", "all.sql", "--database", "new.db")
    #expect(
      result.stderr.hasPrefix("error: `all.sql` is neither a backup nor a full export\n"), "\(result)")
    #expect(result.status == 65)
    #expect(try place.names() == ["all.sql"])
  }
}
