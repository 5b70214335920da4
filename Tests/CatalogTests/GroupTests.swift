import FilterLanguage
import SQLiteStorage
import Testing

@testable import Catalog

private func seeded() throws -> CatalogFile {
  let catalog = try CatalogFile(inMemory: ())
  _ = try catalog.load(SeedDocuments.builtIn(), by: ChangeAuthor(name: "test", command: "seed"))
  return catalog
}

extension CatalogFile {
  fileprivate func groups(
    _ subject: ListSubject, by fields: String, where filter: String? = nil, showing columns: String? = nil,
    having: String? = nil, order: String? = nil, limit: Int? = nil, ties: Bool = false
  ) throws -> Groups {
    let grouping = Grouping(
      subject, by: try ColumnList(fields), filter: try filter.map { try Filter($0) },
      columns: try columns.map { try GroupColumnList($0) }, having: try having.map { try Filter($0, as: .having) },
      order: try order.map { try OrderBy($0) }, limit: limit, includesTies: ties)
    let compiled = try grouping.compiled(for: connection)
    let groups = try compiled.groups(in: connection)
    #expect(try compiled.count(in: connection) == groups.groups.count)
    return groups
  }
}

@Test func `groups are counted, the largest first, what is unknown by that name`() throws {
  let catalog = try seeded()
  try catalog.connection.withTrustedSchema {
    try catalog.connection.execute(
      "UPDATE university SET location_id = NULL, location_source_id = NULL WHERE slug IN ('cmu', 'cornell')")
  }
  let groups = try catalog.groups(.universities, by: "state")
  let expected = try catalog.connection.rows(
    """
    SELECT state, count(*) FROM university LEFT JOIN location ON location.id = location_id
    GROUP BY state ORDER BY count(*) DESC, state IS NULL, state
    """
  ) { ($0.optionalText(0), $0.int(1)) }
  #expect(groups.groups.map(\.values) == expected.map { [$0.0.map { .text($0) } ?? .unknown] })
  #expect(groups.groups.map(\.count) == expected.map { $0.1 })
  #expect(groups.groups.contains { $0.values == [.unknown] && $0.count == 2 })
  #expect(groups.rows == 11)
}

@Test func `a row counts in each of its values, and once with none`() throws {
  let catalog = try seeded()
  let groups = try catalog.groups(.programs, by: "focus", where: "ml_rank <= 6")
  let expected = try catalog.connection.rows(
    """
    SELECT focus_area.name, count(DISTINCT program.id) FROM program
    JOIN ranking_entry ON ranking_entry.university_id = program.university_id AND rank <= 6
    JOIN ranking_edition ON ranking_edition.id = ranking_edition_id AND year = 2022
    JOIN ranking ON ranking.id = ranking_id AND ranking.slug = 'ml'
    LEFT JOIN program_focus_area ON program_id = program.id LEFT JOIN focus_area ON focus_area.id = focus_area_id
    GROUP BY 1 ORDER BY 2 DESC, 1 IS NULL, 1
    """
  ) { ($0.optionalText(0), $0.int(1)) }
  #expect(groups.groups.map(\.count) == expected.map { $0.1 })
  #expect(groups.groups.map(\.values) == expected.map { [$0.0.map { .text($0) } ?? .unknown] })
  #expect(groups.notes.contains("a program with several values of `focus` counts in each of their groups"))
  let aliases = try catalog.groups(.focusAreas, by: "abbreviation")
  #expect(aliases.groups.first?.values == [Groups.Value.none])
}

@Test func `results of groups are those of the known values`() throws {
  let catalog = try seeded()
  let groups = try catalog.groups(
    .universities, by: "country",
    showing: "min(ml_rank@2021), max(ml_rank@2021), avg(ml_rank@2021), median(ml_rank@2021)")
  let ranks = try catalog.connection.rows(
    """
    SELECT rank FROM ranking_entry JOIN ranking_edition ON ranking_edition.id = ranking_edition_id
    JOIN ranking ON ranking.id = ranking_id WHERE slug = 'ml' AND year = 2021 AND rank IS NOT NULL ORDER BY rank
    """
  ) { $0.int(0) }
  let middle = Double(ranks[(ranks.count - 1) / 2] + ranks[ranks.count / 2]) / 2
  #expect(groups.groups.count == 1)
  #expect(
    groups.groups.first?.aggregates == [
      .integer(Int64(ranks[0])), .integer(Int64(ranks[ranks.count - 1])),
      .real(Double(ranks.reduce(0, +)) / Double(ranks.count)), .real(middle),
    ])
  #expect(groups.notes.contains("`avg(ml_rank@2021)` is without 1 university: `ml_rank@2021` is not known"))
  #expect(groups.aggregates.map(\.key).last == "median(ml_rank@2021)")
}

@Test func `a band is no part of a result and no value of a group`() throws {
  let catalog = try seeded()
  try catalog.connection.execute(
    """
    UPDATE ranking_entry SET rank_last = 9 WHERE rank = 6 AND ranking_edition_id = (
      SELECT id FROM ranking_edition WHERE year = 2022 AND ranking_id = (SELECT id FROM ranking WHERE slug = 'ml'))
    """)
  let groups = try catalog.groups(.universities, by: "ml_rank", where: "ml_rank >= 5 AND ml_rank < 10")
  #expect(groups.groups.map(\.values) == [[.unknown], [.integer(5)], [.integer(7)], [.integer(8)], [.integer(9)]])
  #expect(groups.notes == ["2 universities counted as unknown because `ml_rank` is a band"])
  let least = try catalog.groups(.universities, by: "country", showing: "max(ml_rank)", having: "max(ml_rank) = 10")
  #expect(least.notes == ["`max(ml_rank)` is without 2 universities: `ml_rank` is a band"])
  #expect(least.groups.count == 1)
}

@Test func `groups are chosen, ordered and cut by what they have`() throws {
  let catalog = try seeded()
  let states = try catalog.groups(.universities, by: "state", having: "count >= 2 AND avg(ml_rank) < 8")
  #expect(states.groups.map(\.values) == [[.text("California")], [.text("New York")]])
  let same = try catalog.groups(.universities, by: "state", having: "count(*) >= 2 AND NOT avg(ml_rank) >= 8")
  #expect(same.groups == states.groups)
  let best = try catalog.groups(.universities, by: "state", showing: "min(ml_rank)", order: "min(ml_rank)", limit: 2)
  #expect(best.groups.map(\.values) == [[.text("Pennsylvania")], [.text("California")]])
  #expect(best.groups.map(\.aggregates) == [[.integer(1)], [.integer(2)]])
  let all = try catalog.groups(.universities, by: "state")
  let tied = try catalog.groups(.universities, by: "state", limit: 3, ties: true)
  #expect(tied.groups == all.groups.filter { $0.count >= all.groups[2].count })
  #expect(tied.groups.count > 3)
  let pairs = try catalog.groups(.programs, by: "state, duration_open", order: "state DESC")
  #expect(pairs.groups.first?.values.first == .text("Washington"))
  #expect(pairs.fields.map(\.key) == ["state", "duration_open"])
}

@Test(arguments: ListSubject.allCases)
func `every field that can be grouped by groups every row`(_ subject: ListSubject) throws {
  let catalog = try seeded()
  let all = try Listing(subject).compiled(for: catalog.connection).count(in: catalog.connection)
  for field in subject.fields(try RankingYears.all(in: catalog.connection)).map(\.field) {
    let groups = try catalog.groups(subject, by: field.name)
    #expect(groups.rows == all, "\(field.name)")
    let sum = groups.groups.reduce(0) { $0 + $1.count }
    #expect(field.isManyValued ? sum >= all : sum == all, "\(field.name)")
  }
}

/// A wrong request, what is wrong with it, and where.
private struct WrongGroups: Sendable, CustomTestStringConvertible {
  let by: String
  var columns: String?
  var having: String?
  let place: String
  var testDescription: String { place }
}

private let wrongGroups = [
  WrongGroups(by: "stat", place: "error: unknown field `stat`\n  --> group-by:1:1"),
  WrongGroups(by: "state", columns: "ml_rank", place: "error: `ml_rank` is not a column of groups\n  --> columns:1:1"),
  WrongGroups(
    by: "state", columns: "avg(focus)",
    place: "error: field `focus` holds many values, where one is needed\n  --> columns:1:5"),
  WrongGroups(by: "state", columns: "avg(city)", place: "error: `city` is text; avg takes numbers\n  --> columns:1:5"),
  WrongGroups(
    by: "state", columns: "avg(ml_rank + 1)", place: "error: avg takes a field, not `ml_rank + 1`\n  --> columns:1:5"),
  WrongGroups(by: "state", having: "cuont >= 2", place: "error: unknown field `cuont`\n  --> having:1:1"),
  WrongGroups(by: "state", having: "city = 'x'", place: "error: unknown field `city`\n  --> having:1:1"),
  WrongGroups(
    by: "state", having: "count = 'x'", place: "error: field `count` holds whole numbers, not text\n  --> having:1:9"),
]

@Test(arguments: wrongGroups)
private func `what groups do not know is an error with its place`(_ wrong: WrongGroups) throws {
  let catalog = try seeded()
  let error = #expect(throws: FilterErrors.self) {
    let grouping = Grouping(
      .programs, by: try ColumnList(wrong.by, as: .groupBy), columns: try wrong.columns.map { try GroupColumnList($0) },
      having: try wrong.having.map { try Filter($0, as: .having) })
    _ = try grouping.compiled(for: catalog.connection)
  }
  #expect(error?.rendered.hasPrefix(wrong.place) == true, "\(error?.rendered ?? "none")")
}
