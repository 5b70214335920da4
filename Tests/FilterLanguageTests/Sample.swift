import FilterLanguage
import SQLText
import TestSupport

/// A small catalogue with gaps of every kind: NULLs, open and closed lists, no list, editions without an entry.
struct SampleRow: Sendable {
  let id: Int
  let university: [String]
  let state: String?
  let durationMin: Int64?
  let fee: Double?
  let isOnline: Bool?
  /// Nil for no list; names and aliases alike.
  let focus: [String]?
  let isClosed: Bool
  /// Never complete.
  let tags: [Int64]
  let ranks: [Int: Int64]
  /// Nil: listed without a rank.
  let bands: [Int: ClosedRange<Int64>?]

  static let all = [
    SampleRow(
      id: 1, university: ["Carnegie Mellon University", "CMU"], state: "Pennsylvania", durationMin: 9, fee: 10.5,
      isOnline: false, focus: ["NLP", "natural language processing", "robotics"], isClosed: false, tags: [1, 2],
      ranks: [2021: 1, 2022: 1], bands: [2021: 1...1, 2022: 3...6]),
    SampleRow(
      id: 2, university: ["Stanford University"], state: "California", durationMin: 18, fee: nil, isOnline: true,
      focus: ["NLP", "natural language processing", "computer vision"], isClosed: true, tags: [2],
      ranks: [2021: 3, 2022: 2], bands: [2021: 4...7, 2022: 2...2]),
    SampleRow(
      id: 3, university: ["Cornell University"], state: "New York", durationMin: nil, fee: 7, isOnline: nil,
      focus: ["robotics", "50%_off"], isClosed: true, tags: [], ranks: [2022: 5], bands: [2021: nil, 2022: 8...20]),
    SampleRow(
      id: 4, university: ["King's College", "KCL"], state: nil, durationMin: 12, fee: -3.25, isOnline: true,
      focus: nil, isClosed: false, tags: [7], ranks: [:], bands: [2022: 1...20]),
    SampleRow(
      id: 5, university: ["Georgia Institute of Technology", "Georgia Tech"], state: "georgia", durationMin: 12,
      fee: 100, isOnline: false, focus: [], isClosed: false, tags: [], ranks: [2021: 7],
      bands: [2021: 2...3, 2022: 9...10]),
    SampleRow(
      id: 6, university: ["Zürich", "ETH"], state: "California", durationMin: 24, fee: 0, isOnline: nil,
      focus: [], isClosed: true, tags: [1], ranks: [2021: 2, 2022: 10], bands: [2021: 11...20, 2022: nil]),
  ]

  /// Its first name and its focus areas, which `about` is over.
  var titles: [String] { [university[0]] + (focus ?? []) }

  static var schema: String {
    var sql = """
      CREATE TABLE program (id INTEGER PRIMARY KEY, state TEXT COLLATE NOCASE, duration_min INTEGER, fee REAL,
        is_online INTEGER, focus_list TEXT);
      CREATE TABLE university_name (program_id INTEGER NOT NULL, name TEXT NOT NULL COLLATE NOCASE);
      CREATE TABLE focus (program_id INTEGER NOT NULL, name TEXT NOT NULL COLLATE NOCASE, is_alias INTEGER NOT NULL);
      CREATE TABLE titled (program_id INTEGER NOT NULL, title_id INTEGER PRIMARY KEY);
      CREATE TABLE tag (program_id INTEGER NOT NULL, number INTEGER NOT NULL);
      CREATE TABLE entry (year INTEGER NOT NULL, program_id INTEGER NOT NULL, rank INTEGER);
      CREATE TABLE banded (year INTEGER NOT NULL, program_id INTEGER NOT NULL, rank INTEGER, last INTEGER);
      CREATE INDEX entry_rank ON entry (year, rank);
      CREATE INDEX focus_name ON focus (name);
      CREATE VIRTUAL TABLE title USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2');

      """
    for row in all { sql += row.insert }
    return sql
  }

  private var insert: String {
    let list = focus.map { _ in isClosed ? "'closed'" : "'open'" }
    let online = isOnline.map { $0 ? "1" : "0" }
    let values = [
      "\(id)", state.map { "'\($0)'" }, durationMin.map(String.init), fee.map { "\($0)" }, online, list,
    ].map { $0 ?? "NULL" }
    var sql = "INSERT INTO program VALUES (\(values.joined(separator: ", ")));\n"
    for name in university { sql += "INSERT INTO university_name VALUES (\(id), \(FilterValue.text(name).literal));\n" }
    for (place, name) in (focus ?? []).enumerated() {
      sql += "INSERT INTO focus VALUES (\(id), '\(name)', \(place == 1 ? 1 : 0));\n"
    }
    for title in titles { sql += "INSERT INTO title VALUES (\(FilterValue.text(title).literal));\n" }
    let last = "(SELECT max(rowid) FROM title)"
    sql += "INSERT INTO titled SELECT \(id), rowid FROM title WHERE rowid > \(last) - \(titles.count);\n"
    for tag in tags { sql += "INSERT INTO tag VALUES (\(id), \(tag));\n" }
    for (year, band) in bands {
      let (first, last) = (band.map { "\($0.lowerBound)" } ?? "NULL", band.map { "\($0.upperBound)" } ?? "NULL")
      sql += "INSERT INTO banded VALUES (\(year), \(id), \(first), \(last));\n"
    }
    for (year, rank) in ranks { sql += "INSERT INTO entry VALUES (\(year), \(id), \(rank));\n" }
    return sql
  }
}

/// The fields over it: every kind of source.
let sampleTable: FieldTable = {
  func focus(_ alias: Int) -> FieldSelection {
    FieldSelection(
      key: "f.program_id", from: "focus AS f", condition: "f.is_alias = \(SQLText(trusted: "\(alias)"))",
      value: "f.name")
  }
  return FieldTable([
    Field(
      name: "university", type: .text, meaning: "its name or an alias", example: "university = 'CMU'",
      source: .membership(
        FieldMembership(
          key: "program.id",
          selections: [FieldSelection(key: "u.program_id", from: "university_name AS u", value: "u.name")])),
      sortKey: "(SELECT min(name) FROM university_name WHERE program_id = program.id)"),
    Field(
      name: "state", type: .text, meaning: "the state", example: "state = 'California'",
      source: .column("program.state")),
    Field(
      name: "duration_min", type: .integer, meaning: "months", example: "duration_min <= 12",
      source: .column("program.duration_min")),
    Field(name: "fee", type: .real, meaning: "a fee", example: "fee < 7.5", source: .column("program.fee")),
    Field(
      name: "online", type: .boolean, meaning: "taught online", example: "online = TRUE",
      source: .column("program.is_online")),
    Field(
      name: "focus", type: .text, meaning: "a focus area", example: "focus = 'NLP'",
      source: .membership(
        FieldMembership(
          key: "program.id", selections: [focus(0), focus(1)],
          completeness: .when("(program.focus_list = 'closed')"), isStated: "(program.focus_list IS NOT NULL)",
          states: FieldMembership.States(
            isOpen: "program.focus_list IS 'open'", isMissing: "program.focus_list IS NULL"),
          items: "SELECT f.program_id AS row, f.name AS value FROM focus AS f WHERE NOT f.is_alias"))),
    Field(
      name: "about", type: .text, meaning: "its name or a focus area", example: "about = 'college'",
      source: .membership(
        FieldMembership(
          key: "program.id",
          selections: [
            FieldSelection(
              key: "own.program_id", from: "title AS t JOIN titled AS own ON own.title_id = t.rowid", value: "t.text")
          ],
          completeness: .when("(program.focus_list = 'closed')"), isStated: "(program.focus_list IS NOT NULL)",
          states: FieldMembership.States(
            isOpen: "program.focus_list IS 'open'", isMissing: "program.focus_list IS NULL"),
          words: FieldMembership.WordMatch { texts in
            let phrases = texts.map { "\"\($0)\"" }.joined(separator: " OR ")
            return """
              SELECT own.program_id FROM title AS t JOIN titled AS own ON own.title_id = t.rowid \
              WHERE title MATCH \(bind: phrases)
              """
          }, partialList: "focus"))),
    Field(
      name: "tag", type: .integer, meaning: "a number", example: "tag = 1",
      source: .membership(
        FieldMembership(
          key: "program.id",
          selections: [FieldSelection(key: "t.program_id", from: "tag AS t", value: "t.number")],
          completeness: .never))),
    Field(
      name: "ml_rank", type: .integer, meaning: "the rank in ml", example: "ml_rank <= 10", source: rank(2022),
      editions: FieldEditions(years: [2022, 2021], source: rank)),
    Field(
      name: "band", type: .integer, meaning: "a rank that may be a band", example: "band <= 10", source: band(2022),
      editions: FieldEditions(years: [2022, 2021], source: band)),
  ])
}()

@Sendable private func band(_ year: Int) -> FieldSource {
  let year = SQLText(trusted: "\(year)")
  @Sendable func selection(_ name: SQLText) -> FieldSelection {
    FieldSelection(
      key: "\(name).program_id", from: "banded AS \(name)", condition: "\(name).year = \(year)", value: "\(name).rank",
      range: FieldRange(last: "\(name).last", within: 1...20))
  }
  return .lookup(
    FieldLookup(
      column: "(SELECT rank FROM banded WHERE year = \(year) AND program_id = program.id)", key: "program.id",
      selection: selection("b"),
      keysWithout: """
        SELECT every.id FROM program AS every WHERE every.id NOT IN (\
        SELECT b.program_id FROM banded AS b WHERE b.year = \(year) AND b.rank IS NOT NULL)
        """,
      other: selection("c")))
}

@Sendable private func rank(_ year: Int) -> FieldSource {
  let year = SQLText(trusted: "\(year)")
  return .lookup(
    FieldLookup(
      column: "(SELECT rank FROM entry WHERE year = \(year) AND program_id = program.id)", key: "program.id",
      selection: FieldSelection(
        key: "e.program_id", from: "entry AS e", condition: "e.year = \(year)", value: "e.rank"),
      keysWithout: """
        SELECT every.id FROM program AS every WHERE every.id NOT IN (\
        SELECT e.program_id FROM entry AS e WHERE e.year = \(year) AND e.rank IS NOT NULL)
        """,
      other: FieldSelection(
        key: "other.program_id", from: "entry AS other", condition: "other.year = \(year)", value: "other.rank")))
}

/// The SQL with its bindings written into it, for the shell; our SQL holds no other question mark.
func inlined(_ sql: SQLText) -> String {
  let pieces = sql.text.split(separator: "?", omittingEmptySubsequences: false)
  var result = String(pieces[0])
  for (binding, piece) in zip(sql.bindings, pieces.dropFirst()) { result += literal(binding) + piece }
  return result
}

private func literal(_ binding: Binding) -> String {
  switch binding {
  case .null: "NULL"
  case .integer(let number): String(number)
  case .real(let number): String(number)
  case .text(let text): FilterValue.text(text).literal
  }
}

/// The ids of the sample's rows for which each condition holds, by the sqlite3 shell in one run.
func ids(_ conditions: [SQLText]) throws -> [[Int]] {
  var script = SampleRow.schema
  for sql in conditions {
    script += "SELECT coalesce(group_concat(id), '') FROM (SELECT id FROM program WHERE \(inlined(sql)) ORDER BY id);\n"
  }
  let result = try run("sqlite3", ["-batch", ":memory:"], input: script)
  guard result.stderr.isEmpty else { throw ShellError(text: result.stderr) }
  return result.stdout.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map {
    $0.split(separator: ",").compactMap { Int($0) }
  }
}

struct ShellError: Error { let text: String }
