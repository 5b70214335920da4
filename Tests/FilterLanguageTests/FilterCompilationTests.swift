import FilterLanguage
import SQLText
import TestSupport
import Testing

/// One construct: the SQL, the bindings, the rows for which it is true, and those for which it is NULL.
struct Construct: Sendable, CustomTestStringConvertible {
  let filter: String
  let sql: String
  let bindings: [Binding]
  let rows: [Int]
  let unknown: [Int]
  var testDescription: String { filter }

  init(_ filter: String, _ sql: String, _ bindings: [Binding], rows: [Int], unknown: [Int] = []) {
    self.filter = filter
    self.sql = sql
    self.bindings = bindings
    self.rows = rows
    self.unknown = unknown
  }
}

private func focusRows(_ condition: String) -> String {
  "SELECT f.program_id FROM focus AS f WHERE f.is_alias = 0 AND \(condition)"
    + " UNION ALL SELECT f.program_id FROM focus AS f WHERE f.is_alias = 1 AND \(condition)"
}

private let rankRows = "program.id IN (SELECT e.program_id FROM entry AS e WHERE e.year = 2022 AND "

let constructs: [Construct] = [
  Construct("state = 'california'", "program.state = ?", [.text("california")], rows: [2, 6], unknown: [4]),
  Construct("STATE != 'California'", "program.state <> ?", [.text("California")], rows: [1, 3, 5], unknown: [4]),
  Construct("state <> 'California'", "program.state <> ?", [.text("California")], rows: [1, 3, 5], unknown: [4]),
  Construct("duration_min < 12", "program.duration_min < ?", [.integer(12)], rows: [1], unknown: [3]),
  Construct("duration_min <= 12", "program.duration_min <= ?", [.integer(12)], rows: [1, 4, 5], unknown: [3]),
  Construct("duration_min > 12", "program.duration_min > ?", [.integer(12)], rows: [2, 6], unknown: [3]),
  Construct("duration_min >= 12.5", "program.duration_min >= ?", [.real(12.5)], rows: [2, 6], unknown: [3]),
  Construct("fee = -3.25", "program.fee = ?", [.real(-3.25)], rows: [4], unknown: [2]),
  Construct("fee > -.5e1", "program.fee > ?", [.real(-5)], rows: [1, 3, 4, 5, 6], unknown: [2]),
  Construct("fee = 7", "program.fee = ?", [.integer(7)], rows: [3], unknown: [2]),
  Construct("online = true", "program.is_online = ?", [.integer(1)], rows: [2, 4], unknown: [3, 6]),
  Construct("online != TRUE", "program.is_online <> ?", [.integer(1)], rows: [1, 5], unknown: [3, 6]),
  Construct("state LIKE 'c%'", "program.state LIKE ?", [.text("c%")], rows: [2, 6], unknown: [4]),
  Construct("state NOT LIKE '%a'", "program.state NOT LIKE ?", [.text("%a")], rows: [3], unknown: [4]),
  Construct(
    "state IN ('California','Georgia')", "program.state IN (?, ?)", [.text("California"), .text("Georgia")],
    rows: [2, 5, 6], unknown: [4]),
  Construct(
    "duration_min not in (9, 12)", "program.duration_min NOT IN (?, ?)", [.integer(9), .integer(12)], rows: [2, 6],
    unknown: [3]),
  Construct(
    "duration_min BETWEEN 10 AND 18 AND fee = 100", "program.duration_min BETWEEN ? AND ? AND program.fee = ?",
    [.integer(10), .integer(18), .integer(100)], rows: [5], unknown: [2]),
  Construct(
    "duration_min NOT BETWEEN 10 AND 18", "program.duration_min NOT BETWEEN ? AND ?", [.integer(10), .integer(18)],
    rows: [1, 6], unknown: [3]),
  Construct(
    "ml_rank < ml_rank@2021",
    """
    program.id IN (SELECT field0.row FROM (SELECT e.program_id AS row, e.rank AS value FROM entry AS e \
    WHERE e.year = 2022) AS field0 JOIN (SELECT e.program_id AS row, e.rank AS value FROM entry AS e \
    WHERE e.year = 2021) AS field1 ON field1.row = field0.row WHERE field0.value < field1.value)
    """, [], rows: [2], unknown: [3, 4, 5]),
  Construct("12 <= duration_min", "program.duration_min >= ?", [.integer(12)], rows: [2, 4, 5, 6], unknown: [3]),
  Construct("'california' = state", "program.state = ?", [.text("california")], rows: [2, 6], unknown: [4]),
  Construct("duration_min + 3 < 5 * 3", "program.duration_min < ?", [.integer(12)], rows: [1], unknown: [3]),
  Construct("20 - duration_min >= 8", "program.duration_min <= ?", [.integer(12)], rows: [1, 4, 5], unknown: [3]),
  Construct(
    "fee * 2 > duration_min", "(program.fee * ?) > program.duration_min", [.integer(2)], rows: [1, 5],
    unknown: [2, 3]),
  Construct(
    "fee BETWEEN duration_min - 20 AND duration_min",
    "program.fee >= (program.duration_min - ?) AND program.fee <= program.duration_min", [.integer(20)],
    rows: [4], unknown: [2, 3]),
  Construct(
    "duration_min - duration_min = 0", "(? * program.duration_min) = ?", [.integer(0), .integer(0)],
    rows: [1, 2, 4, 5, 6], unknown: [3]),
  Construct("length(state) > 10", "length(program.state) > ?", [.integer(10)], rows: [1], unknown: [4]),
  Construct("lower(state) = 'California'", "lower(program.state) = ?", [.text("California")], rows: [], unknown: [4]),
  Construct("(fee - duration_min) IS NULL", "(program.fee - program.duration_min) IS NULL", [], rows: [2, 3]),
  Construct(
    "count(focus) > 1",
    """
    CASE WHEN (program.focus_list IS NOT NULL) THEN (SELECT count(DISTINCT item.value) FROM (SELECT f.program_id AS row, \
    f.name AS value FROM focus AS f WHERE NOT f.is_alias) AS item WHERE item.row = program.id) END > ?
    """, [.integer(1)], rows: [1, 2], unknown: [4, 5]),
  Construct("state IS NULL", "program.state IS NULL", [], rows: [4]),
  Construct("state is not null", "program.state IS NOT NULL", [], rows: [1, 2, 3, 5, 6]),
  Construct("NOT state IS NULL", "program.state IS NOT NULL", [], rows: [1, 2, 3, 5, 6]),
  Construct(
    "NOT duration_min > 12 OR state = 'x'", "(program.duration_min <= ? OR program.state = ?)",
    [.integer(12), .text("x")], rows: [1, 4, 5], unknown: [3]),
  Construct(
    "state = 'New York' OR fee = 0 AND online = FALSE",
    "(program.state = ? OR program.fee = ? AND program.is_online = ?)", [.text("New York"), .integer(0), .integer(0)],
    rows: [3], unknown: [4, 6]),
  Construct(
    "(state = 'New York' OR fee = 0) AND duration_min = 24",
    "(program.state = ? OR program.fee = ?) AND program.duration_min = ?",
    [.text("New York"), .integer(0), .integer(24)], rows: [6], unknown: [3]),
  Construct(
    "NOT (state = 'California' AND fee = 0)", "(program.state <> ? OR program.fee <> ?)",
    [.text("California"), .integer(0)], rows: [1, 3, 4, 5], unknown: [2]),
  Construct(
    "university = 'cmu'", "program.id IN (SELECT u.program_id FROM university_name AS u WHERE u.name = ?)",
    [.text("cmu")], rows: [1]),
  Construct(
    "university = 'King''s College'",
    "program.id IN (SELECT u.program_id FROM university_name AS u WHERE u.name = ?)", [.text("King's College")],
    rows: [4]),
  Construct(
    "university != 'CMU'", "program.id NOT IN (SELECT u.program_id FROM university_name AS u WHERE u.name = ?)",
    [.text("CMU")], rows: [2, 3, 4, 5, 6]),
  Construct(
    "focus = 'NLP'", "program.id IN (\(focusRows("f.name = ?")))", [.text("NLP"), .text("NLP")], rows: [1, 2],
    unknown: [4, 5]),
  Construct(
    "focus LIKE 'nat%'", "program.id IN (\(focusRows("f.name LIKE ?")))", [.text("nat%"), .text("nat%")],
    rows: [1, 2], unknown: [4, 5]),
  Construct(
    "focus = 'NLP' AND focus = 'robotics'",
    "program.id IN (\(focusRows("f.name = ?"))) AND program.id IN (\(focusRows("f.name = ?")))",
    [.text("NLP"), .text("NLP"), .text("robotics"), .text("robotics")], rows: [1], unknown: [4, 5]),
  Construct(
    "focus = 'computer vision' OR focus = 'robotics'", "program.id IN (\(focusRows("(f.name = ? OR f.name = ?)")))",
    [.text("computer vision"), .text("robotics"), .text("computer vision"), .text("robotics")], rows: [1, 2, 3],
    unknown: [4, 5]),
  Construct(
    "NOT focus = 'NLP'", "(program.id NOT IN (\(focusRows("f.name = ?"))) AND (program.focus_list = 'closed'))",
    [.text("NLP"), .text("NLP")], rows: [3, 6], unknown: [4, 5]),
  Construct(
    "focus NOT IN ('NLP')",
    "(program.id NOT IN (\(focusRows("f.name IN (?)"))) AND (program.focus_list = 'closed'))",
    [.text("NLP"), .text("NLP")], rows: [3, 6], unknown: [4, 5]),
  Construct(
    "NOT focus != 'NLP'", "program.id IN (\(focusRows("f.name = ?")))", [.text("NLP"), .text("NLP")], rows: [1, 2],
    unknown: [4, 5]),
  Construct("focus IS NULL", "(program.focus_list IS NOT NULL) IS NOT TRUE", [], rows: [4]),
  Construct("focus IS NOT NULL", "(program.focus_list IS NOT NULL) IS TRUE", [], rows: [1, 2, 3, 5, 6]),
  Construct("university IS NULL", "FALSE", [], rows: []),
  Construct(
    "tag = 1", "program.id IN (SELECT t.program_id FROM tag AS t WHERE t.number = ?)", [.integer(1)], rows: [1, 6],
    unknown: [2, 3, 4, 5]),
  Construct("tag != 1", "FALSE", [], rows: [], unknown: [2, 3, 4, 5]),
  Construct("ml_rank <= 5", rankRows + "e.rank <= ?)", [.integer(5)], rows: [1, 2, 3], unknown: [4, 5]),
  Construct("NOT ml_rank <= 5", rankRows + "e.rank > ?)", [.integer(5)], rows: [6], unknown: [4, 5]),
  Construct(
    "ml_rank >= 2 AND ml_rank <= 5", rankRows + "e.rank >= ? AND e.rank <= ?)", [.integer(2), .integer(5)],
    rows: [2, 3], unknown: [4, 5]),
  Construct(
    "ml_rank = 1 OR ml_rank = 10", rankRows + "(e.rank = ? OR e.rank = ?))", [.integer(1), .integer(10)],
    rows: [1, 6], unknown: [4, 5]),
  Construct(
    "ml_rank IS NULL", "(SELECT rank FROM entry WHERE year = 2022 AND program_id = program.id) IS NULL", [],
    rows: [4, 5]),
  Construct("ml_rank IS NOT NULL", rankRows + "e.rank IS NOT NULL)", [], rows: [1, 2, 3, 6]),
  Construct(
    "ml_rank@2021 BETWEEN 1 AND 2",
    "program.id IN (SELECT e.program_id FROM entry AS e WHERE e.year = 2021 AND e.rank BETWEEN ? AND ?)",
    [.integer(1), .integer(2)], rows: [1, 6], unknown: [3, 4]),
  Construct(
    "focus = 'computer vision' OR fee = 7 OR ml_rank <= 1",
    """
    (program.id IN (\(focusRows("f.name = ?")) UNION ALL \
    SELECT e.program_id FROM entry AS e WHERE e.year = 2022 AND e.rank <= ?) OR program.fee = ?)
    """,
    [.text("computer vision"), .text("computer vision"), .integer(1), .integer(7)], rows: [1, 2, 3], unknown: [4, 5]),
  Construct(
    "ml_rank <= 5 AND NOT focus = 'NLP'",
    rankRows + "e.rank <= ?) AND (program.id NOT IN (\(focusRows("f.name = ?"))) AND +(program.focus_list = 'closed'))",
    [.integer(5), .text("NLP"), .text("NLP")], rows: [3], unknown: [4, 5]),
  Construct(
    "ml_rank <= 5 AND ml_rank@2021 <= 2",
    """
    program.id IN (SELECT e.program_id FROM entry AS e WHERE e.year = 2021 AND e.rank <= ? AND \
    (SELECT other.rank FROM entry AS other WHERE other.year = 2022 AND other.program_id = e.program_id) <= ?)
    """, [.integer(2), .integer(5)], rows: [1], unknown: [3, 4]),
]

@Test(arguments: constructs)
func `a construct compiles to its SQL and bindings`(_ construct: Construct) throws {
  let compiled = try Filter(construct.filter).compiled(with: sampleTable)
  #expect(compiled.predicate.text == construct.sql)
  #expect(compiled.predicate.bindings == construct.bindings)
}

@Test func `each construct selects its rows and tells those that are unknown`() throws {
  let compiled = try constructs.map { try Filter($0.filter).compiled(with: sampleTable) }
  let rows = try ids(compiled.flatMap { [$0.predicate, $0.unknown] })
  for (index, construct) in constructs.enumerated() {
    #expect(rows[2 * index] == construct.rows, "\(construct.filter)")
    #expect(rows[2 * index + 1] == construct.unknown, "unknown of \(construct.filter)")
  }
}

@Test func `under the three-valued form absence is false only in a complete list`() throws {
  let compiled = try Filter("focus = 'NLP'").compiled(with: sampleTable)
  #expect(
    compiled.unknown.text == "((program.id IN (\(focusRows("f.name = ?")))"
      + " OR CASE WHEN (program.focus_list = 'closed') THEN FALSE END)) IS NULL")
  let negated = try Filter("NOT focus = 'NLP'").compiled(with: sampleTable)
  #expect(
    negated.unknown.text == "((program.id NOT IN (\(focusRows("f.name = ?")))"
      + " AND CASE WHEN (program.focus_list = 'closed') THEN TRUE END)) IS NULL")
}

@Test func `conditions on a shared key are brought to that of the rows`() throws {
  func field(_ name: String, _ key: SQLText) throws -> Field {
    let selection = FieldSelection(key: "t.id", from: "\(identifier: try SQLIdentifier(name)) AS t", value: "t.name")
    return Field(
      name: name, type: .text, meaning: "a name", example: "\(name) = 'x'",
      source: .membership(FieldMembership(key: key, selections: [selection])))
  }
  let reach = KeyReach(from: "program.owner", to: "program.id") { owners in
    "SELECT own.id FROM program AS own WHERE own.owner IN (\(owners))"
  }
  let fields = try [field("a", "program.id"), field("b", "program.owner"), field("c", "program.owner")]
  let table = FieldTable(fields, reaches: [reach])
  func sql(_ filter: String) throws -> String { try Filter(filter).compiled(with: table).predicate.text }
  #expect(
    try sql("a = 'x' OR b = 'y'") == """
      program.id IN (SELECT t.id FROM "a" AS t WHERE t.name = ? UNION ALL SELECT own.id FROM program AS own \
      WHERE own.owner IN (SELECT t.id FROM "b" AS t WHERE t.name = ?))
      """)
  #expect(
    try sql("b = 'x' OR c = 'y'") == """
      program.owner IN (SELECT t.id FROM "b" AS t WHERE t.name = ? UNION ALL SELECT t.id FROM "c" AS t WHERE t.name = ?)
      """)
}

@Test func `of several conditions the one with fewest rows bounds what can be unknown`() throws {
  func bound(_ filter: String) throws -> String? {
    let unknown = try Filter(filter).compiled(with: sampleTable).unknown.text
    return unknown.split(separator: ") IS NULL AND ", maxSplits: 1).dropFirst().first.map(String.init)
  }
  let without =
    "SELECT every.id FROM program AS every WHERE every.id NOT IN ("
    + "SELECT e.program_id FROM entry AS e WHERE e.year = 2022 AND e.rank IS NOT NULL)"
  #expect(try bound("focus = 'NLP' AND ml_rank <= 10") == rankRows + "e.rank <= ? UNION ALL \(without))")
  #expect(
    try bound("university = 'CMU' AND ml_rank <= 10")
      == "program.id IN (SELECT u.program_id FROM university_name AS u WHERE u.name = ?)")
  #expect(try bound("focus = 'NLP' AND fee = 7") == nil)
  #expect(try bound("university LIKE 'C%' AND NOT ml_rank <= 10 AND fee = 7") == nil)
  #expect(try bound("ml_rank <= 10 OR fee = 7") == nil)
}

@Test func `LIKE takes an escape character`() throws {
  let compiled = try Filter("focus LIKE '50!%!_%' ESCAPE '!'").compiled(with: sampleTable)
  let built = try Filter.contains(field: "focus", "0%_o").compiled(with: sampleTable)
  let wild = try Filter("focus LIKE '__!%%' escape '!'").compiled(with: sampleTable)
  #expect(try ids([compiled.predicate, built.predicate, wild.predicate]) == [[3], [3], [3]])
  #expect(built.predicate.bindings.prefix(2) == [.text(#"%0\%\_o%"#), .text(#"\"#)])
}

@Test func `the reasons name each field that leaves a row unknown`() throws {
  let compiled = try Filter("focus = 'NLP' AND ml_rank <= 10 AND university != 'x'").compiled(with: sampleTable)
  #expect(compiled.fields.map(\.name) == ["focus", "ml_rank", "university"])
  #expect(compiled.reasons.map(\.field.name) == ["focus", "ml_rank"])
  let conditions = [compiled.unknown] + compiled.reasons.map { "\(compiled.unknown) AND \($0.predicate)" }
  #expect(try ids(conditions) == [[4, 5], [4, 5], [4, 5]])
  let listed = try Filter("focus = 'robotics' AND ml_rank@2021 <= 10").compiled(with: sampleTable)
  #expect(listed.reasons.map(\.field.name) == ["focus", "ml_rank@2021"])
  #expect(
    try ids([listed.unknown] + listed.reasons.map { "\(listed.unknown) AND \($0.predicate)" }) == [
      [3, 4, 5], [4, 5], [3, 4],
    ])
}

@Test func `a rank drives the query from its index`() throws {
  let sql = try Filter("ml_rank <= 3 AND focus = 'NLP'").compiled(with: sampleTable).predicate
  let script = SampleRow.schema + "EXPLAIN QUERY PLAN SELECT id FROM program WHERE \(inlined(sql));\n"
  let plan = try run("sqlite3", ["-batch", ":memory:"], input: script).stdout
  #expect(plan.contains("SEARCH program USING INTEGER PRIMARY KEY (rowid=?)"), "\(plan)")
  #expect(plan.contains("SEARCH e USING INDEX entry_rank (year=? AND rank<?)"), "\(plan)")
  #expect(plan.contains("SEARCH f USING INDEX focus_name (name=?)"), "\(plan)")
}
