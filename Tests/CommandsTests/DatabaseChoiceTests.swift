import Foundation
import TestSupport
import Testing

@Suite struct `The catalogue that is used` {
  @Test func `stands below XDG_DATA_HOME where that is set`() throws {
    let place = try Workplace()
    let result = try place.tool("programs", environment: ["XDG_DATA_HOME": place.folder.path("data")])
    #expect(
      result.stderr
        == "note: made `\(place.folder.path("data/gradatlas/catalog.db"))`: 11 universities, 13 programs\n")
    #expect(try place.names() == ["data"])
  }

  @Test(arguments: ["", "data"])
  func `stands below HOME where XDG_DATA_HOME is empty or relative`(_ folder: String) throws {
    let place = try Workplace()
    let result = try place.tool("programs", environment: ["XDG_DATA_HOME": folder])
    #expect(result.stderr == "note: made `\(place.standardPath)`: 11 universities, 13 programs\n")
  }

  @Test func `is the one of GRADATLAS_DATABASE before the standard one`() throws {
    let place = try Workplace.withArticle()
    #expect(try place.tool("seed", "article.md", "--database", "mine.db").status == 0)
    let result = try place.tool(
      "universities", "--columns", "university", "--limit", "1", "--where", "slug = 'uiuc'", "--csv",
      environment: ["GRADATLAS_DATABASE": "mine.db", "XDG_DATA_HOME": place.folder.path("data")])
    #expect(
      result
        == ToolResult(
          stdout: "university\r\nUniversity of Illinois at Urbana-Champaign\r\n", stderr: "", status: 0))
    #expect(try place.names() == ["article.md", "mine.db"])
  }

  @Test func `is the one of --database before any other`() throws {
    let place = try Workplace.withCatalog()
    let result = try place.tool(
      "universities", "--columns", "university", "--limit", "1", "--csv", "--database", "catalog.db",
      environment: ["GRADATLAS_DATABASE": "typo.db", "XDG_DATA_HOME": place.folder.path("data")])
    #expect(
      result == ToolResult(stdout: "university\r\nCarnegie Mellon University\r\n", stderr: "", status: 0))
    #expect(try place.names() == ["catalog.db"])
  }

  @Test func `is the standard one where GRADATLAS_DATABASE is empty`() throws {
    let place = try Workplace()
    let result = try place.tool("programs", environment: ["GRADATLAS_DATABASE": ""])
    #expect(result.stderr == "note: made `\(place.standardPath)`: 11 universities, 13 programs\n")
  }
}

@Suite struct `A path that was named and does not exist` {
  static let readingCommands = [
    ["programs"], ["universities"], ["show", "cmu"], ["migrate", "status"], ["migrate", "verify"], ["migrate", "down"],
  ]
  static let message = """
    error: `typo.db` does not exist
    help: check the path; `gradatlas seed --database typo.db` makes a new catalogue
    """

  @Test(arguments: readingCommands)
  func `is an error and makes nothing`(_ arguments: [String]) throws {
    let place = try Workplace()
    #expect(try runTool(arguments + ["--database", "typo.db"], home: place.path) == failure(Self.message, 66))
    #expect(try place.folder.names() == [])
  }

  @Test(arguments: readingCommands)
  func `is an error also in GRADATLAS_DATABASE`(_ arguments: [String]) throws {
    let place = try Workplace()
    let result = try runTool(arguments, home: place.path, environment: ["GRADATLAS_DATABASE": "typo.db"])
    #expect(result == failure(Self.message, 66))
    #expect(try place.folder.names() == [])
  }

  @Test func `is an error below a folder that does not exist`() throws {
    let place = try Workplace()
    let message = Self.message.replacing("typo.db", with: "typo/catalog.db")
    #expect(try place.tool("programs", "--database", "typo/catalog.db") == failure(message, 66))
  }

  @Test func `is made by seed and by migrate up`() throws {
    let place = try Workplace()
    #expect(try place.tool("seed", "--database", "seeded.db").status == 0)
    #expect(
      try place.tool("migrate", "up", "--database", "empty.db")
        == ToolResult(stdout: "", stderr: "note: made `empty.db`, without any data\n", status: 0))
    #expect(try place.folder.names() == ["empty.db", "seeded.db"])
  }

  @Test(arguments: [["seed"], ["migrate", "up"]])
  func `is not made in a folder that does not exist`(_ arguments: [String]) throws {
    let place = try Workplace()
    let message = """
      error: cannot create `typo/catalog.db`: No such file or directory
      help: name a path in a folder that exists and that you may write to
      """
    #expect(try runTool(arguments + ["--database", "typo/catalog.db"], home: place.path) == failure(message, 73))
    #expect(try place.folder.names() == [])
  }
}
