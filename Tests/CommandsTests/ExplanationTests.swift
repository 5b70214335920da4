import TestSupport
import Testing

@Suite struct `--explain` {
  @Test func `says that a query has no values`() throws {
    let result = try Workplace.withCatalog().catalog("courses", "--explain")
    #expect(result.stdout.contains("\n\nValues\n  none\n\nQuery plan\n  SCAN course\n"), "\(result.stdout)")
    #expect(result.status == 0)
  }

  @Test func `writes each value as SQL does`() throws {
    let place = try Workplace.withCatalog()
    let filter = "ml_score < 1.5 AND ml_rank > 3 AND city = 'Ann''s'"
    let table = try place.catalog("programs", "--explain", "--where", filter).lines
    let rows = try place.catalog("programs", "--explain", "--where", filter, "--csv").lines
    for value in ["1.5", "3", "'Ann''s'"] {
      #expect(table.contains { $0.hasPrefix("  ?") && $0.hasSuffix(" = \(value)") }, "\(table)")
      #expect(rows.contains { $0.hasPrefix("value,") && $0.hasSuffix(",,\(value)") }, "\(rows)")
    }
  }
}
