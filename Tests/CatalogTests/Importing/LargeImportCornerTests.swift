import SQLiteStorage
import TestSupport
import Testing

@testable import Catalog

/// Which edition of a large file, each of `count` rows and the first of one less, is turned to when the first one is
/// found to be left behind.
private func editionThatLeavesTheFirstBehind(_ count: Int) -> Int {
  var swept = 0
  var edition = 0
  while true {
    edition += 1
    let row = edition * count
    guard row - swept >= RankingImportOptions.fewRestingRows / 16 else { continue }
    swept = row
    if row - (count - 1) > RankingImportOptions.fewRestingRows { return edition }
  }
}

/// A file whose first edition lacks its last row, which comes behind so many others.
private func splitFile(_ others: Int) -> (first: String, whole: String) {
  let count = RealUniversities.all.count
  var lines = large(1900...(1900 + others), byYear: true).split(separator: "\n")
  let last = lines.remove(at: count)
  return (lines.prefix(count).joined(separator: "\n"), (lines + [last]).joined(separator: "\n"))
}

private func problems(_ body: () throws -> RankingImportReport) -> [String] {
  guard case .problems(let found) = #expect(throws: RankingImportError.self, performing: body) else { return [] }
  return found.problems.map { "\($0.position) \($0.message)" }
}

@Suite struct `An edition that a large file comes back to` {
  @Test(arguments: [0, 1])
  func `is compared as a whole, also where it was let go of at that very row`(_ further: Int) throws {
    let count = RealUniversities.all.count
    let others = editionThatLeavesTheFirstBehind(count) - 1 + further
    let file = splitFile(others)
    let catalog = try RealUniversities.catalog()
    try catalog.importLarge(file.first)
    let found = problems { try catalog.importLarge(file.whole) }
    #expect(found.count == 1)
    #expect(
      found.first?.hasSuffix("and differs: \(RealUniversities.all[count - 1].name) would be new at \(count)") == true)
    let report = try catalog.importLarge(file.whole) { $0.replacesEditions = true }
    #expect(report.editions.first?.outcome == .replaced)
    #expect(report.editions.first?.entryCount == count)
    let sql =
      "SELECT count(*) FROM ranking_entry JOIN ranking_edition AS e ON e.id = ranking_edition_id WHERE year = 1900"
    #expect(try catalog.connection.first(sql) { $0.int(0) } == count)
  }
}

@Suite struct `A large file with a wrong row at its start` {
  private func file(byYear: Bool, _ years: ClosedRange<Int>) -> String {
    var lines = large(years, byYear: byYear).split(separator: "\n")
    lines[2] = Substring(lines[2].split(separator: "|").enumerated().map { $0 == 1 ? "x" : $1 }.joined(separator: "|"))
    return lines.joined(separator: "\n")
  }

  @Test func `is refused for that row alone, and nothing is written`() throws {
    let years = 1900...(1900 + RankingImportOptions.fewRestingRows / RealUniversities.all.count + 20)
    let catalog = try RealUniversities.catalog()
    let before = try catalog.contents()
    #expect(
      problems { try catalog.importLarge(file(byYear: true, years)) } == ["3:6 rank `x` is not a number"])
    #expect(
      problems { try catalog.importLarge(file(byYear: false, years)) { $0.waitingRows = 100 } }
        == ["3:6 rank `x` is not a number"])
    #expect(try catalog.contents() == before)
  }
}

@Suite struct `A large file that is written in parts` {
  @Test func `leaves alone an edition that is there`() throws {
    let years = 1900...1910
    let catalog = try RealUniversities.catalog()
    try catalog.importLarge(large(1900...1900, byYear: true))
    let report = try catalog.importLarge(large(years, byYear: false)) { $0.waitingRows = 100 }
    #expect(report.editions.map(\.outcome) == [.unchanged] + years.dropFirst().map { _ in .added })
    let whole = try RealUniversities.catalog()
    try whole.importLarge(large(years, byYear: false))
    #expect(try catalog.connection.rows(entryRows) { $0.text(0) } == whole.connection.rows(entryRows) { $0.text(0) })
  }
}
