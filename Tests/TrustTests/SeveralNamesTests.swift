import Foundation
import TestSupport
import Testing

@Suite struct `A catalogue with two names` {
  private static let words = "has 2 names (hard links)"

  private func makePlace() throws -> Workplace {
    let place = try Workplace.withCatalog()
    try FileManager.default.linkItem(atPath: place.folder.path("catalog.db"), toPath: place.folder.path("other.db"))
    return place
  }

  @Test(arguments: [
    "add university Zed", "seed", "undo", "migrate up", "migrate down", "rankings remove ml 2022",
    "import universities list.csv", "rankings import list.csv --ranking x --year 2023 --create-universities",
  ])
  func `is warned of before it is written`(_ words: String) throws {
    let place = try makePlace()
    try place.folder.write("rank,name\n1,University of Zed\n", to: "list.csv")
    let arguments = words.split(separator: " ").map { String($0) } + ["--database", "other.db"]
    let result = try runTool(arguments, home: place.path)
    #expect(result.status == 0, "\(result.stderr)")
    #expect(result.stderr.contains("warning: `other.db` \(Self.words)"), "\(result.stderr)")
  }

  @Test func `is warned of before it is restored`() throws {
    let place = try makePlace()
    #expect(try place.catalog("backup", "copy.db").status == 0)
    let result = try place.tool("restore", "copy.db", "--replace", "--database", "other.db")
    #expect(result.status == 0 && result.stderr.contains(Self.words))
  }

  @Test func `is found by doctor, until one is left`() throws {
    let place = try makePlace()
    let found = try place.catalog("doctor", "--csv", "--exit-code")
    #expect(found.status == 1)
    #expect(found.lines.contains { $0.hasPrefix("write-ahead log,warning,the file \(Self.words)") })
    try FileManager.default.removeItem(atPath: place.folder.path("other.db"))
    #expect(try place.catalog("doctor", "--exit-code").status == 0)
  }

  @Test func `is none by a symbolic link, and no matter where nothing is written`() throws {
    let place = try Workplace.withCatalog()
    try FileManager.default.createSymbolicLink(atPath: place.folder.path("soft.db"), withDestinationPath: "catalog.db")
    #expect(try !place.tool("add", "university", "Zed", "--database", "soft.db").stderr.contains("warning"))
    #expect(try place.tool("doctor", "--exit-code", "--database", "soft.db").status == 0)
    try FileManager.default.linkItem(atPath: place.folder.path("catalog.db"), toPath: place.folder.path("other.db"))
    #expect(try !place.catalog("programs").stderr.contains("warning"))
    #expect(try !place.catalog("add", "university", "Why", "--dry-run").stderr.contains("warning"))
  }
}
