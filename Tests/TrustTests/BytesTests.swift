import TestSupport
import Testing

@Test(arguments: ["table", "csv", "tsv", "json", "ndjson", "markdown", "html"], [1, 131_072])
func `bytes come out whole, few and many`(_ format: String, _ count: Int) throws {
  let home = try SeededHome()
  let result = try home.run("sql", "SELECT zeroblob(\(count)) AS bytes", "--format", format)
  #expect(result.status == 0)
  let isWhole = result.stdout.contains(String(repeating: "00", count: count))
  #expect(isWhole)
}
