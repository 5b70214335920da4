import FilterLanguage
import Foundation
import SQLiteStorage
import TestSupport
import Testing

@testable import Catalog

/// A filter of one field, for which an index stands ready.
struct IndexedFilter: Sendable, CustomTestStringConvertible {
  let testDescription: String
}

private let indexedFilters = [
  "focus = 'area 7'", "focus = 'a7'", "focus IN ('area 7', 'area 8')", "track = 'track 7'",
  "tracks IN ('track 7', 'track 8')", "course = 'course 7'", "course IN ('course 7', 'course 8')",
  "university = 'university 7'", "university = 'alias 7'", "university = 'u7'", "university IN ('u7', 'u8')",
  "slug = 'u7'", "alias = 'alias 7'", "city = 'city 7'", "city IN ('city 7', 'city 8')", "state = 'state 7'",
  "state = 'S7'", "state IN ('S7', 'S8')", "country = 'country 1'", "country IN ('C1', 'country 2')", "ml_rank = 7",
  "ml_rank <= 10", "ml_rank@2001 BETWEEN 1 AND 5", "ml_rank IN (1, 2)", "ml_score >= 99",
  "ml_rank < ml_rank@2001", "ml_rank@2001 - ml_rank >= 3", "abs(ml_rank - 7) < 2", "ml_rank + 1 <= 10",
  "program = 'program 7'", "program IN ('program 7', 'program 8')",
].map { IndexedFilter(testDescription: $0) }

@Test(arguments: indexedFilters)
func `an index serves a filter of one field over programs`(_ filter: IndexedFilter) throws {
  try expectNoScan(.programs, filter.testDescription, of: ["program", "entry", "ranking_entry", "item", "p"])
}

@Test(arguments: indexedFilters)
func `an index serves a filter of one field over universities`(_ filter: IndexedFilter) throws {
  try expectNoScan(.universities, filter.testDescription, of: ["university", "entry", "item", "p", "u"])
}

@Test(arguments: ["duration_min <= 6", "duration_max = 40", "degree = 'degree 7'"])
func `an index serves a filter of a program's own column`(_ filter: String) throws {
  try expectNoScan(.programs, filter, of: ["program", "entry", "ranking_entry"])
}

/// The fields that no index leads to: what few rows ask for, what most rows share, and what is worked out for each row.
private let unserved: [ListSubject: Set<String>] = [
  .programs: [
    "delivery", "duration", "duration_open", "focus_open", "track_open", "course_open", "homepage", "latitude",
    "longitude", "ml_year", "yesterday_year",
  ],
  .universities: ["homepage", "latitude", "longitude", "programs", "ml_year", "yesterday_year"],
  .tracks: [
    "delivery", "duration", "duration_open", "focus_open", "track_open", "course_open", "homepage", "latitude",
    "longitude", "ml_year", "yesterday_year", "position",
  ],
  .courses: ["region", "subregion", "programs", "universities"],
  .focusAreas: ["region", "subregion", "programs", "universities"],
]

@Test(arguments: ListSubject.allCases)
func `an index serves a filter of any one field but those that have none`(_ subject: ListSubject) throws {
  let catalog = try largeCatalog()
  try catalog.connection.execute(
    """
    INSERT INTO ranking (id, slug, name) VALUES (2, 'yesterday', 'Added yesterday');
    INSERT INTO ranking_edition (id, ranking_id, year, source_id) VALUES (3, 2, 2003, 1);
    INSERT INTO ranking_entry (ranking_edition_id, university_id, rank) SELECT 3, id, id FROM university;
    """)
  let tables = [
    "program", "university", "track", "course", "focus_area", "entry", "item", "p", "u", "a", "l", "f", "fa", "r",
  ]
  let rows = Set(tables.map { "SCAN \($0)" })
  let scanned = try subject.fields(RankingYears.all(in: catalog.connection)).map(\.field).filter { field in
    try plan(subject, field.oneValue, in: catalog).contains { step in
      rows.contains(step.split(separator: " ").prefix(2).joined(separator: " "))
    }
  }
  #expect(Set(scanned.map(\.name)) == unserved[subject])
}

extension Field {
  /// A filter for one value of it.
  fileprivate var oneValue: String {
    switch type {
    case .text: "\(name) = 'x'"
    case .integer: "\(name) = 7"
    case .real: "\(name) >= 99"
    case .boolean: "\(name) = TRUE"
    }
  }
}

@Test(arguments: ["focus_list", "track_list", "course_list"])
func `an index counts programs by what is known of a list`(_ column: String) throws {
  let catalog = try largeCatalog()
  for state in ["IS 'open'", "IS NULL"] {
    let plan = try catalog.connection.rows(
      "EXPLAIN QUERY PLAN SELECT count(*) FROM program WHERE program.\(column) \(state)"
    ) { $0.text(3) }
    #expect(plan == ["SEARCH program USING COVERING INDEX program_\(column) (\(column)=?)"])
  }
}

@Test(arguments: [
  "focus = 'area 7' OR ml_rank <= 10", "focus = 'area 7' OR course = 'course 7' OR university = 'u7'",
  "state = 'S7' OR ml_rank <= 3",
])
func `one subquery finds the rows of several conditions beside OR`(_ filter: String) throws {
  let catalog = try largeCatalog()
  for subject in [ListSubject.programs, .tracks] {
    let plan = try plan(subject, filter, in: catalog)
    #expect(!plan.contains { $0.hasPrefix("MULTI-INDEX OR") || $0.hasPrefix("SCAN") }, "\(plan)")
    #expect(plan.contains { $0.hasPrefix("SEARCH program USING") }, "\(plan)")
  }
}

@Test func `a complete list does not lead to programs where a rank does`() throws {
  let driven = try plan(.programs, "ml_rank <= 10 AND NOT focus = 'area 7'", in: largeCatalog())
  let program = driven.first { $0.hasPrefix("SEARCH program USING INDEX") }
  #expect(program?.hasSuffix("(university_id=?)") == true, "\(driven)")
  let alone = try plan(.programs, "NOT focus = 'area 7'", in: largeCatalog())
  #expect(alone.contains { $0.hasPrefix("SEARCH program USING INDEX program_focus_list") }, "\(alone)")
}

@Test func `the areas that contain another are found without reading every program`() throws {
  let catalog = try largeCatalog()
  let steps = try catalog.connection.rows(
    "EXPLAIN QUERY PLAN \(Filter.containingAreasQuery)", [.text("area 7")]
  ) { $0.text(3) }
  #expect(!steps.contains { $0.hasPrefix("SCAN") }, "\(steps)")
}

@Test func `the history of a ranking is read by its key, without what nobody asks for`() throws {
  let catalog = try largeCatalog()
  let steps = try catalog.connection.rows(
    """
    EXPLAIN QUERY PLAN SELECT ranking, year, university, rank FROM ranking_history
    ORDER BY ranking_edition_id, university_id
    """
  ) { $0.text(3) }
  #expect(
    steps == [
      "SCAN entry", "SEARCH edition USING INTEGER PRIMARY KEY (rowid=?)",
      "SEARCH ranking USING INTEGER PRIMARY KEY (rowid=?)", "SEARCH university USING INTEGER PRIMARY KEY (rowid=?)",
    ])
}

@Test func `the test of plans sees a scan`() throws {
  let catalog = try largeCatalog()
  let plan = try plan(.programs, "delivery = 'online'", in: catalog)
  #expect(plan.contains { $0.hasPrefix("SCAN program") || $0.hasPrefix("SCAN university") })
}

private func expectNoScan(
  _ subject: ListSubject, _ filter: String, of tables: [String], sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let catalog = try largeCatalog()
  let plan = try plan(subject, filter, in: catalog)
  for table in tables {
    #expect(
      !plan.contains { $0 == "SCAN \(table)" || $0.hasPrefix("SCAN \(table) ") }, "\(plan)",
      sourceLocation: sourceLocation)
  }
}

private func plan(_ subject: ListSubject, _ filter: String, in catalog: borrowing CatalogFile) throws -> [String] {
  let listing = try Listing(subject, filter: Filter(filter)).compiled(for: catalog.connection)
  return try listing.explanation(in: catalog.connection).steps.map(\.detail)
}

/// A copy of a catalogue that is as large as a real one could be.
private func largeCatalog() throws -> CatalogFile {
  let folder = try TemporaryDirectory()
  try folder.write(largeCatalogBytes.get(), to: "large.db")
  return try CatalogFile(copying: folder.path("large.db"))
}

/// The file of that catalogue, made once: it takes a second.
private let largeCatalogBytes = Result {
  let folder = try TemporaryDirectory()
  try makeEmptyCatalog(folder.path("large.db"))
  do { try fill(CatalogFile(writing: folder.path("large.db"))) }
  return Array(try Data(contentsOf: folder.url.appendingPathComponent("large.db")))
}

/// 400 universities with 2,000 programs, 3 tracks, courses and areas each, and two editions.
private func fill(_ catalog: borrowing CatalogFile) throws {
  try catalog.connection.withTrustedSchema {
    try catalog.connection.execute(
      """
      BEGIN;
      CREATE TEMP TABLE number (n INTEGER PRIMARY KEY);
      INSERT INTO number WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 2000) SELECT n FROM n;
      INSERT INTO source (id, title, loaded_at) VALUES (1, 'Generated', '2026-01-01T00:00:00Z');
      INSERT INTO location (id, city, state, state_code, country, country_code)
        SELECT n, 'city ' || n, 'state ' || (n % 50), 'S' || (n % 50), 'country ' || (n % 5), 'C' || (n % 5)
        FROM number WHERE n <= 100;
      INSERT INTO university (id, slug, name, source_id, location_id, location_source_id)
        SELECT n, 'u' || n, 'university ' || n, 1, 1 + n % 100, 1 FROM number WHERE n <= 400;
      INSERT INTO university_alias (university_id, alias, source_id)
        SELECT n, 'alias ' || n, 1 FROM number WHERE n <= 400;
      INSERT INTO program (id, university_id, name, degree, source_id, duration_min_months, duration_max_months,
          duration_is_open, duration_source_id, duration_stated_for, track_list, track_source_id, track_stated_for,
          course_list, course_source_id, course_stated_for, focus_list, focus_source_id, focus_stated_for)
        SELECT n, 1 + n % 400, 'program ' || n, 'degree ' || (n % 20), 1, 6 + n % 12, 24 + n % 24, 0, 1, 'program',
          'closed', 1, 'program', 'closed', 1, 'program', 'open', 1, 'program' FROM number;
      INSERT INTO track (program_id, position, name)
        SELECT a.n, b.n, 'track ' || ((a.n * 7 + b.n) % 500) FROM number AS a JOIN number AS b ON b.n <= 3;
      INSERT INTO course (id, name) SELECT n, 'course ' || n FROM number WHERE n <= 300;
      INSERT INTO program_course (program_id, course_id, position)
        SELECT a.n, 1 + (a.n * 7 + b.n) % 300, b.n FROM number AS a JOIN number AS b ON b.n <= 3;
      INSERT INTO focus_area (id, name, source_id) SELECT n, 'area ' || n, 1 FROM number WHERE n <= 60;
      INSERT INTO focus_area_alias (focus_area_id, alias, relation, source_id)
        SELECT n, 'a' || n, 'abbreviation', 1 FROM number WHERE n <= 60;
      INSERT INTO program_focus_area (program_id, focus_area_id, position)
        SELECT a.n, 1 + (a.n * 7 + b.n) % 60, b.n FROM number AS a JOIN number AS b ON b.n <= 3;
      INSERT INTO ranking (id, slug, name) VALUES (1, 'ml', 'Machine learning');
      INSERT INTO ranking_edition (id, ranking_id, year, source_id) VALUES (1, 1, 2001, 1), (2, 1, 2002, 1);
      INSERT INTO ranking_entry (ranking_edition_id, university_id, rank, score)
        SELECT b.n, a.n, a.n, 100 - a.n / 10.0 FROM number AS a JOIN number AS b ON b.n <= 2 WHERE a.n <= 400;
      COMMIT;
      """)
  }
}
