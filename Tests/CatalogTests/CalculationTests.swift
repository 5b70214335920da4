import SQLText
import SQLiteStorage
import Testing

@testable import Catalog
@testable import FilterLanguage

private func seeded() throws -> CatalogFile {
  let catalog = try CatalogFile(inMemory: ())
  _ = try catalog.load(SeedDocuments.builtIn(), by: ChangeAuthor(name: "test", command: "seed"))
  return catalog
}

extension CatalogFile {
  fileprivate func compiled(_ subject: ListSubject, _ filter: String) throws -> CompiledListing {
    let columns = try ColumnList(subject == .courses ? "course" : subject == .focusAreas ? "focus" : "slug")
    return try Listing(subject, filter: Filter(filter), columns: columns).compiled(for: connection)
  }

  /// What the rows for which a filter holds are called.
  fileprivate func names(_ subject: ListSubject, _ filter: String) throws -> [String] {
    var names: [String] = []
    try compiled(subject, filter).forEachRow(in: connection) { names.append($0.text(0)) }
    return names
  }
}

@Test func `ranks are compared with each other and over the years`() throws {
  let catalog = try seeded()
  #expect(try catalog.names(.universities, "ai_rank < ml_rank") == ["cornell", "uw", "ucla", "uiuc"])
  #expect(try catalog.names(.universities, "ml_rank@2021 - ml_rank >= 1") == ["git", "uw", "ucla", "uiuc"])
  #expect(try catalog.names(.universities, "NOT ml_rank@2021 - ml_rank < 1") == ["git", "uw", "ucla", "uiuc"])
  #expect(try catalog.names(.universities, "ml_rank BETWEEN ai_rank + 1 AND ai_rank + 3") == ["cornell", "uw", "ucla"])
  #expect(try catalog.names(.universities, "ml_tied = TRUE") == ["ucsd", "git"])
  #expect(try catalog.names(.universities, "ml_in_band = TRUE").isEmpty)
}

@Test func `a calculation with a band is as true as its ends tell`() throws {
  let catalog = try seeded()
  try catalog.connection.execute(
    """
    UPDATE ranking_entry SET rank = 10, rank_last = 20
    WHERE ranking_edition_id = (SELECT id FROM ranking_edition WHERE year = 2022 AND ranking_id = (
      SELECT id FROM ranking WHERE slug = 'ml')) AND university_id = (SELECT id FROM university WHERE slug = 'cmu')
    """)
  func cmu(_ filter: String) throws -> (isTrue: Bool, bands: Int?) {
    let filter = "slug = 'cmu' AND \(filter)"
    let leftOut = try catalog.compiled(.universities, filter).leftOut(in: catalog.connection)
    let bands = leftOut?.reasons.first { $0.field == "ml_rank" }?.bands
    return (try catalog.names(.universities, filter) == ["cmu"], bands)
  }
  #expect(try cmu("ml_rank - ml_rank@2021 >= 9") == (true, 0))
  #expect(try cmu("ml_rank - ml_rank@2021 >= 10") == (false, 1))
  #expect(try cmu("ml_rank - ml_rank@2021 > 19") == (false, 0))
  #expect(try cmu("ml_rank - ml_rank = 0") == (true, 0))
  #expect(try cmu("abs(ml_rank@2021 - ml_rank) <= 19") == (true, 0))
  #expect(try cmu("2 * ml_rank <> ml_rank@2021 * 21") == (false, 1))
  let alone = try catalog.compiled(.universities, "ml_rank - ml_rank@2021 >= 10").leftOut(in: catalog.connection)
  #expect(alone?.reasons.map(\.field) == ["ml_rank", "ml_rank@2021"])
  #expect(alone?.reasons.map(\.bands) == [1, 0])
  #expect(alone?.reasons.map(\.withoutValue) == [0, 1])
}

@Test func `the number of values of an open list is at least what it names`() throws {
  let catalog = try seeded()
  let listing = try catalog.compiled(.programs, "count(focus) > 8")
  let leftOut = try #require(try listing.leftOut(in: catalog.connection))
  let counted = try catalog.connection.rows(
    """
    SELECT focus_list, (SELECT count(*) FROM program_focus_area WHERE program_id = program.id) > 8, count(*)
    FROM program GROUP BY 1, 2
    """
  ) { ($0.optionalText(0), $0.bool(1), $0.int(2)) }
  #expect(try listing.count(in: catalog.connection) == counted.filter { $0.1 }.reduce(0) { $0 + $1.2 })
  #expect(leftOut.reasons.map(\.isCount) == [true])
  #expect(leftOut.reasons.map(\.field) == ["focus"])
  #expect(leftOut.reasons.map(\.openLists) == [counted.filter { $0.0 == "open" && !$0.1 }.reduce(0) { $0 + $1.2 }])
  #expect(leftOut.reasons.map(\.withoutValue) == [counted.filter { $0.0 == nil }.reduce(0) { $0 + $1.2 }])
}

@Test(arguments: ListSubject.allCases)
func `every field of many values is counted as it is shown`(_ subject: ListSubject) throws {
  let catalog = try seeded()
  let many = subject.fields(try RankingYears.all(in: catalog.connection)).filter(\.field.isManyValued)
  #expect(many.count > 2)
  for field in many {
    let name = field.field.name
    let shown = try catalog.connection.rows(
      "SELECT \(field.output.text) FROM \(subject.definition.from.text)", field.output.values
    ) { $0.optionalText(0)?.split(separator: "\0").count ?? 0 }
    for number in 1...3 {
      let found = try catalog.compiled(subject, "count(\(name)) >= \(number)").count(in: catalog.connection)
      #expect(found == shown.count { $0 >= number }, "\(name) \(number)")
    }
  }
}
