import TestSupport
import Testing

@Suite struct `A list with --ties` {
  @Test(arguments: [
    ("2", "0", "1 2 2"), ("3", "0", "1 2 2"), ("1", "1", "2 2"), ("2", "2", "4"), ("1", "2", ""), ("3", "2", "4 5 5 5"),
    ("2", "3", "4 5 5 5"),
    ("0", "0", ""), ("0", "2", ""), ("1", "9", ""), ("9223372036854775807", "1", "2 2 4 5 5 5"),
  ])
  func `goes on from its last row, wherever it begins`(_ limit: String, _ offset: String, _ ranks: String) throws {
    let place = try Workplace.withCatalog()
    let entries = ["CMU=1", "MIT==2", "Stanford==2", "Cornell=4", "UW==5", "UCSD==5", "git==5"]
    let added = try runTool(
      ["rankings", "add", "zz", "2023", "--name", "Z", "--database", "catalog.db"] + entries, home: place.path)
    #expect(added.status == 0, "\(added.stderr)")
    let words = ["universities", "--where", "zz_rank IS NOT NULL", "--order-by", "zz_rank", "--columns", "zz_rank"]
    let part = ["--limit", limit, "--offset", offset, "--ties", "--csv", "--no-header", "--database", "catalog.db"]
    let result = try runTool(words + part, home: place.path)
    #expect(result.lines.joined(separator: " ") == ranks)
    #expect(result.status == 0)
    let count = try runTool(words + part + ["--count"], home: place.path)
    #expect(count.lines == ["\(result.lines.count)"])
  }
}
