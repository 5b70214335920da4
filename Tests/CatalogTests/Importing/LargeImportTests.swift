import SQLiteStorage
import TestSupport
import Testing

@testable import Catalog

/// A file of so many editions, each with every university of the catalogue, rank by rank.
func large(_ years: ClosedRange<Int>, byYear: Bool) -> String {
  let names = RealUniversities.all.map(\.name)
  var rows: [String] = []
  if byYear {
    for year in years { for (index, name) in names.enumerated() { rows.append("\(year)|\(index + 1)|\(name)") } }
  } else {
    for (index, name) in names.enumerated() { for year in years { rows.append("\(year)|\(index + 1)|\(name)") } }
  }
  return "year|rank|institution\n" + rows.joined(separator: "\n")
}

extension RankingImportOptions {
  /// How many rows an edition rests in these tests, a thirty-second of what it does otherwise.
  static let fewRestingRows = 1 << 11
  /// From how many entries on these tests keep none in the log.
  static let fewLoggedEntries = 300

  /// Takes small files for large ones.
  mutating func makeSmallFilesLarge() {
    restingRows = Self.fewRestingRows
    loggedEntries = Self.fewLoggedEntries
  }
}

extension CatalogFile {
  /// Imports rows of many years as a large file is imported.
  @discardableResult
  func importLarge(
    _ text: String, _ ranking: String? = "ml", _ set: (inout RankingImportOptions) -> Void = { _ in }
  ) throws -> RankingImportReport {
    try importRanking(text, ranking, nil) {
      $0.makeSmallFilesLarge()
      set(&$0)
    }
  }
}

let entryRows = """
  SELECT year || ' ' || university_id || ' ' || rank FROM ranking_entry
  JOIN ranking_edition ON ranking_edition.id = ranking_edition_id ORDER BY year, university_id
  """

/// The problems for which `body` refuses a file.
private func problems(_ body: () throws -> RankingImportReport) -> [RankingImportProblem] {
  guard case .problems(let found) = #expect(throws: RankingImportError.self, performing: body) else { return [] }
  return found.problems
}

private final class Statements {
  var all: [String] = []
}

@Suite struct `A large import` {
  @Test func `is logged by its editions, with everything else as a changeset`() throws {
    let catalog = try RealUniversities.catalog()
    let years = 1900...1905
    try catalog.importLarge(large(years, byYear: true))
    let log = try catalog.connection.first(
      "SELECT length(changeset), summary FROM change_set ORDER BY id DESC"
    ) {
      (bytes: $0.int(0), summary: $0.text(1))
    }
    let editions = try ChangeHistory(in: catalog.connection).last?.editions
    let count = years.count * RealUniversities.all.count
    #expect(count > RankingImportOptions.fewLoggedEntries)
    #expect(editions == years.map { "ml@\($0)" })
    #expect(log?.summary == "\(years.count) editions with \(count) entries added")
    // The rows of the editions and the source, not those of the entries.
    #expect((1...100 * years.count).contains(log?.bytes ?? 0))
  }

  @Test func `gives the same rows whichever way the file goes, also past what rests`() throws {
    // More rows than an edition may rest, so that some are written before the end.
    let years = 1900...(1900 + RankingImportOptions.fewRestingRows / RealUniversities.all.count + 100)
    let first = try RealUniversities.catalog()
    try first.importLarge(large(years, byYear: true))
    let second = try RealUniversities.catalog()
    try second.importLarge(large(years, byYear: false))
    let rows = try first.connection.rows(entryRows) { $0.text(0) }
    #expect(rows.count == years.count * RealUniversities.all.count)
    #expect(try second.connection.rows(entryRows) { $0.text(0) } == rows)
  }

  @Test func `comes back to an edition that it had left behind`() throws {
    let years = 1900...(1900 + RankingImportOptions.fewRestingRows / RealUniversities.all.count + 2)
    var lines = large(years, byYear: true).split(separator: "\n")
    lines.append(lines.remove(at: 2))
    let catalog = try RealUniversities.catalog()
    let report = try catalog.importLarge(lines.joined(separator: "\n"))
    #expect(report.editions.map(\.entryCount) == years.map { _ in RealUniversities.all.count })
    let other = try RealUniversities.catalog()
    try other.importLarge(large(years, byYear: true))
    #expect(
      try catalog.connection.rows(entryRows) { $0.text(0) } == other.connection.rows(entryRows) { $0.text(0) })
  }

  @Test func `says the same of editions that it writes in parts`() throws {
    let years = 1900...1905
    let whole = try RealUniversities.catalog()
    let report = try whole.importLarge(large(years, byYear: false))
    let parts = try RealUniversities.catalog()
    #expect(try parts.importLarge(large(years, byYear: false)) { $0.waitingRows = 100 } == report)
    #expect(try parts.connection.rows(entryRows) { $0.text(0) } == whole.connection.rows(entryRows) { $0.text(0) })
  }

  @Test func `finds editions that are there again when it has left them behind`() throws {
    let years = 1900...(1900 + RankingImportOptions.fewRestingRows / RealUniversities.all.count + 20)
    var lines = large(years, byYear: true).split(separator: "\n")
    let catalog = try RealUniversities.catalog()
    try catalog.importLarge(lines.joined(separator: "\n"))
    lines.append(lines.remove(at: 2))
    let report = try catalog.importLarge(lines.joined(separator: "\n"))
    #expect(report.isUnchanged)
    #expect(report.editions.map(\.entryCount) == years.map { _ in RealUniversities.all.count })
    lines[lines.count - 1] = "1900|77|" + (lines[lines.count - 1].split(separator: "|").last ?? "")
    let found = problems { try catalog.importLarge(lines.joined(separator: "\n")) }
    #expect(found.map { "\($0.position)" } == ["2:1"])
    #expect(found.first?.message.contains("is 2, would be 77") == true)
  }

  @Test func `names no line of a first row that it has left behind`() throws {
    let years = 1900...(1900 + RankingImportOptions.fewRestingRows / RealUniversities.all.count + 20)
    var lines = large(years, byYear: true).split(separator: "\n")
    lines.append(lines[1])
    let catalog = try RealUniversities.catalog()
    let found = problems { try catalog.importLarge(lines.joined(separator: "\n")) }
    #expect(found.map(\.message) == ["`\(RealUniversities.all[0].name)` is listed twice in ml 1900"])
  }

  @Test func `makes the index of the entries again, where it is larger than what was there`() throws {
    let catalog = try RealUniversities.catalog()
    let statements = Statements()
    catalog.connection.setTrace { statements.all.append($0) }
    let count = 10_000 / RealUniversities.all.count + 1
    try catalog.importRanking(large(1900...(1900 + count), byYear: true), "ml", nil)
    #expect(statements.all.filter { $0.contains("INDEX") }.map { $0.prefix(13) } == ["DROP INDEX ra", "CREATE INDEX "])
    #expect(try Migrator().differences(in: catalog.connection).isEmpty)
    #expect(try catalog.connection.integrityProblems().isEmpty)
    #expect(try catalog.connection.foreignKeyViolations().isEmpty)
    statements.all = []
    try catalog.importRanking(large(1900...(1900 + count), byYear: true), "ai", nil)
    #expect(!statements.all.contains { $0.contains("INDEX") })
    #expect(throws: (any Error).self) {
      try catalog.connection.run("INSERT INTO ranking_entry (ranking_edition_id, university_id) VALUES (9999, 1)")
    }
  }

  @Test func `refuses an edition from no source`() throws {
    let catalog = try RealUniversities.catalog()
    try catalog.importRanking("rank|institution\n1|\(RealUniversities.all[0].name)")
    try catalog.connection.withForeignKeysOff {
      try catalog.connection.run("UPDATE ranking_edition SET source_id = 9999")
    }
    #expect(throws: CatalogError(.danglingRows(table: "ranking_edition", parent: "source"))) {
      try catalog.importRanking("rank|institution\n1|\(RealUniversities.all[0].name)", "ai")
    }
  }

  @Test(arguments: [("university_id", "university"), ("ranking_edition_id", "ranking_edition")])
  func `refuses entries of nothing`(_ column: String, _ parent: String) throws {
    let catalog = try RealUniversities.catalog()
    try catalog.importRanking("rank|institution\n1|\(RealUniversities.all[0].name)")
    try catalog.connection.refuseDanglingRankings()
    try catalog.connection.withForeignKeysOff {
      try catalog.connection.run("UPDATE ranking_entry SET \(column) = 9999")
    }
    #expect(throws: CatalogError(.danglingRows(table: "ranking_entry", parent: parent))) {
      try catalog.connection.refuseDanglingRankings()
    }
  }

  @Test func `with a problem at its end leaves nothing of its start`() throws {
    let years = 1900...(1900 + RankingImportOptions.fewRestingRows / RealUniversities.all.count + 2)
    let catalog = try RealUniversities.catalog()
    #expect(throws: RankingImportError.self) {
      try catalog.importLarge(large(years, byYear: true) + "\n1900|1|Nowhere Tech")
    }
    for table in ["ranking_entry", "ranking_edition", "ranking", "change_set"] {
      #expect(try catalog.connection.first("SELECT count(*) FROM \(table)") { $0.int(0) } == 0, "\(table)")
    }
  }
}

@Suite struct `The order of imports` {
  private static let editions = [
    2021: "rank|name|country\n1|Carnegie Mellon|US\n2|UC Berkeley|US\n3|Univ. of Nowhere|Norway",
    2022:
      "rank|name|country\n1|Carnegie Mellon University|US\n2|University of Nowhere|Norway\n3|Columbia University|US",
  ]

  @Test func `does not show in the catalogue`() throws {
    var dumps: [String] = []
    for order in [[2021, 2022], [2022, 2021]] {
      let folder = try TemporaryDirectory()
      let path = folder.path("c.db")
      try makeCatalog(path, .builtInNames())
      for year in order {
        try CatalogFile(writing: path).importRanking(Self.editions[year] ?? "", "ml", year, file: "ml-\(year).csv") {
          $0.createsUniversities = true
        }
      }
      dumps.append(try canonicalDump(path))
    }
    #expect(dumps[0] == dumps[1])
    #expect(dumps[0].contains("Univ. of Nowhere"))
  }
}
