import TestSupport
import Testing

/// The rows that the search index has too much, and those that it lacks.
private let checkSQL = """
  SELECT 'stale', * FROM (SELECT rowid, text, context, kind, row_id FROM search_index EXCEPT SELECT * FROM search_text);
  SELECT 'lacking', * FROM (SELECT * FROM search_text EXCEPT SELECT rowid, text, context, kind, row_id FROM search_index);
  SELECT 'doubled', rowid FROM search_index GROUP BY rowid HAVING count(*) > 1;
  """

private let integritySQL = "INSERT INTO search_index (search_index) VALUES ('integrity-check');"

/// Two universities with a program, a track and an alias each.
private let someRows = """
  INSERT INTO source (id, title, loaded_at) VALUES (1, 'S', '2026-01-01T00:00:00Z');
  INSERT INTO university (id, slug, name, source_id, wikidata, identifier_source_id)
  VALUES (1, 'a', 'Aachen', 1, 'Q1', 1), (2, 'b', 'Bern', 1, 'Q2', 1);
  INSERT INTO university_alias (id, university_id, alias, source_id) VALUES (1, 1, 'RWTH', 1), (2, 2, 'Berne', 1);
  INSERT INTO program (id, university_id, name, source_id) VALUES (1, 1, 'Robotics', 1), (2, 2, 'Vision', 1);
  INSERT INTO track (id, program_id, position, name) VALUES (1, 1, 1, 'Walking'), (2, 2, 1, 'Seeing');
  INSERT INTO course (id, name) VALUES (1, 'Algebra'), (2, 'Statistics');
  INSERT INTO focus_area (id, name, source_id) VALUES (1, 'Learning', 1), (2, 'Speech', 1);
  INSERT INTO focus_area_alias (id, focus_area_id, alias, relation, source_id)
  VALUES (1, 1, 'ML', 'abbreviation', 1), (2, 2, 'ASR', 'abbreviation', 1);
  """

struct Write: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let sql: String
  let finds: String
  let isFound: Bool

  init(_ what: String, _ sql: String, finds: String) {
    (testDescription, self.sql, self.finds, isFound) = (what, sql, finds, true)
  }
  init(_ what: String, _ sql: String, forgets: String) {
    (testDescription, self.sql, finds, isFound) = (what, sql, forgets, false)
  }
}

@Test(arguments: [
  Write("insert", "INSERT INTO course (name) VALUES ('Geometry')", finds: "geometry"),
  Write("insert with an accent", "INSERT INTO course (name) VALUES ('Théorie')", finds: "theorie"),
  Write("rename", "UPDATE university SET name = 'Basel' WHERE id = 2", finds: "basel"),
  Write("rename, old name", "UPDATE university SET name = 'Basel' WHERE id = 2", forgets: "bern"),
  Write("rename, its programs", "UPDATE university SET name = 'Basel' WHERE id = 2", finds: "basel vision"),
  Write("rename, its tracks", "UPDATE university SET name = 'Basel' WHERE id = 2", finds: "basel seeing"),
  Write("another case", "UPDATE university SET name = 'AACHEN' WHERE id = 1", finds: "aachen robotics"),
  Write("program moves", "UPDATE program SET university_id = 1 WHERE id = 2", finds: "aachen seeing"),
  Write("track moves", "UPDATE track SET program_id = 1 WHERE id = 2", finds: "aachen seeing"),
  Write("another id", "UPDATE university SET id = 9 WHERE id = 2", forgets: "bern vision"),
  Write(
    "its programs follow",
    "UPDATE university SET id = 9 WHERE id = 2; UPDATE program SET university_id = 9 WHERE id = 2", finds: "bern seeing"
  ),
  Write("delete", "DELETE FROM course WHERE id = 1", forgets: "algebra"),
  Write("delete under a program", "DELETE FROM university WHERE id = 2", forgets: "bern"),
  Write("program from under a track", "DELETE FROM program WHERE id = 2", forgets: "bern seeing"),
  Write(
    "replace by id", "INSERT OR REPLACE INTO university (id, slug, name, source_id) VALUES (2, 'b', 'Basel', 1)",
    finds: "basel seeing"),
  Write(
    "replace by name", "INSERT OR REPLACE INTO university (slug, name, source_id) VALUES ('c', 'bern', 1)",
    forgets: "bern vision"),
  Write(
    "replace by slug", "INSERT OR REPLACE INTO university (slug, name, source_id) VALUES ('b', 'Basel', 1)",
    forgets: "bern"),
  Write(
    "replace by identifier",
    "INSERT OR REPLACE INTO university (slug, name, source_id, wikidata, identifier_source_id) VALUES ('c', 'Basel', 1, 'Q2', 1)",
    forgets: "bern"),
  Write(
    "replace two", "INSERT OR REPLACE INTO university (slug, name, source_id) VALUES ('a', 'Bern', 1)",
    forgets: "aachen"),
  Write(
    "replace a program by id",
    "INSERT OR REPLACE INTO program (id, university_id, name, source_id) VALUES (2, 1, 'Hearing', 1)",
    finds: "aachen seeing"),
  Write(
    "replace a program by name",
    "INSERT OR REPLACE INTO program (university_id, name, source_id) VALUES (2, 'vision', 1)", forgets: "bern seeing"),
  Write(
    "replace a track by name", "INSERT OR REPLACE INTO track (program_id, position, name) VALUES (2, 1, 'SEEING')",
    finds: "bern seeing"),
  Write(
    "replace a negative id",
    "INSERT INTO course (id, name) VALUES (-1, 'Logic'); INSERT OR REPLACE INTO course (name) VALUES ('LOGIC')",
    finds: "logic"),
  Write(
    "replace an alias",
    "INSERT OR REPLACE INTO university_alias (university_id, alias, source_id) VALUES (2, 'BERNE', 1)", finds: "berne"),
  Write(
    "replace a focus area", "INSERT OR REPLACE INTO focus_area (id, name, source_id) VALUES (2, 'Learning', 1)",
    forgets: "speech"),
  Write(
    "replace a focus area's alias",
    "INSERT OR REPLACE INTO focus_area_alias (focus_area_id, alias, relation, source_id) VALUES (2, 'asr', 'exact', 1)",
    finds: "asr"),
  Write("ignored", "INSERT OR IGNORE INTO course (name) VALUES ('ALGEBRA')", finds: "algebra"),
  Write(
    "upsert", "INSERT INTO course (name) VALUES ('algebra') ON CONFLICT (name) DO UPDATE SET name = 'Topology'",
    finds: "topology"),
  Write(
    "upsert, old name",
    "INSERT INTO course (name) VALUES ('algebra') ON CONFLICT (name) DO UPDATE SET name = 'Topology'",
    forgets: "algebra"),
  Write("update or replace", "UPDATE OR REPLACE course SET name = 'Statistics' WHERE id = 1", forgets: "algebra"),
  Write("update or replace by id", "UPDATE OR REPLACE university SET id = 2 WHERE id = 1", finds: "aachen vision"),
  Write(
    "update or replace by slug", "UPDATE OR REPLACE university SET slug = 'b' WHERE id = 1", forgets: "bern vision"),
  Write(
    "update or replace a program", "UPDATE OR REPLACE program SET university_id = 2, name = 'Vision' WHERE id = 1",
    forgets: "bern seeing"),
  Write("update or ignore", "UPDATE OR IGNORE course SET name = 'Statistics' WHERE id = 1", finds: "algebra"),
  Write("rolled back", "BEGIN; DELETE FROM course; ROLLBACK", finds: "algebra"),
])
func `the search index follows a write of the sqlite3 shell`(_ write: Write) throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("c.db")
  try makeEmptyCatalog(path)
  try shell(path, someRows + write.sql + ";")
  #expect(try lines(path, checkSQL + integritySQL) == [])
  let count = try lines(path, "SELECT count(*) > 0 FROM search_index WHERE search_index MATCH '\(write.finds)'")
  #expect(count == [write.isFound ? "1" : "0"])
}

@Test func `recursive triggers and enforced foreign keys change nothing about it`() throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("c.db")
  try makeEmptyCatalog(path)
  let pragmas = "PRAGMA recursive_triggers = ON; PRAGMA foreign_keys = ON;"
  try shell(path, pragmas + someRows)
  try shell(
    path,
    pragmas + """
      DELETE FROM track WHERE id = 2;
      INSERT OR REPLACE INTO track (id, program_id, position, name) VALUES (7, 1, 1, 'WALKING');
      INSERT OR REPLACE INTO course (id, name) VALUES (1, 'Statistics');
      DELETE FROM program WHERE id = 2;
      """)
  #expect(try lines(path, checkSQL + integritySQL) == [])
}

@Test(arguments: [1, 2, 3]) func `no random sequence of writes leaves the search index stale`(_ seed: UInt64) throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("c.db")
  try makeEmptyCatalog(path)
  try shell(path, someRows)
  var writes = RandomWrites(seed: seed)
  // One that is refused (a name taken, a rank out of its order) ends nothing: the shell goes on.
  let script = (0..<250).map { _ in
    let sql = writes.next()
    return "\(sql);\nSELECT '\(sql.replacing("'", with: "''"))' WHERE EXISTS (\(isStaleSQL));"
  }
  let result = try run("sqlite3", ["-batch", path], input: script.joined(separator: "\n"))
  #expect(result.stdout == "")
  #expect(try lines(path, checkSQL + integritySQL) == [])
  #expect(try lines(path, "SELECT count(*) > 20 FROM search_index") == ["1"])
}

private let isStaleSQL = """
  SELECT 1 FROM (SELECT rowid, text, context, kind, row_id FROM search_index EXCEPT SELECT * FROM search_text) \
  UNION ALL SELECT 1 FROM (SELECT * FROM search_text EXCEPT SELECT rowid, text, context, kind, row_id FROM search_index)
  """

/// Writes to the indexed tables, always the same for one seed.
private struct RandomWrites {
  private var random: SplitMix

  init(seed: UInt64) { random = SplitMix(state: seed) }

  mutating func next() -> String {
    let (id, name) = (random.next(below: 8) - 1, "'\(random.pick(["ape", "bee", "Cat", "CAT", "dog", "Eel", "fox"]))'")
    let parent = random.next(below: 6) - 1
    let key = random.next(below: 4) == 0 ? "NULL" : "\(id)"
    let columns: (table: String, names: String, values: String, change: String) = [
      (
        "university", "id, slug, name, source_id", "\(key), 's\(random.next(below: 5))', \(name), 1",
        "slug = 's\(random.next(below: 5))', name = \(name)"
      ),
      (
        "university_alias", "id, university_id, alias, source_id", "\(key), \(parent), \(name), 1",
        "university_id = \(parent), alias = \(name)"
      ),
      (
        "program", "id, university_id, name, source_id", "\(key), \(parent), \(name), 1",
        "university_id = \(parent), name = \(name)"
      ),
      (
        "track", "id, program_id, position, name", "\(key), \(parent), 1, \(name)",
        "program_id = \(parent), name = \(name)"
      ),
      ("course", "id, name", "\(key), \(name)", "name = \(name)"),
      ("focus_area", "id, name, source_id", "\(key), \(name), 1", "name = \(name)"),
      (
        "focus_area_alias", "id, focus_area_id, alias, relation, source_id", "\(key), \(parent), \(name), 'exact', 1",
        "alias = \(name)"
      ),
    ][random.next(below: 7)]
    let (table, names, values, change) = columns
    return switch random.next(below: 9) {
    case 0: "DELETE FROM \(table) WHERE id = \(id)"
    case 1: "UPDATE \(table) SET \(change) WHERE id = \(id)"
    case 2: "UPDATE OR REPLACE \(table) SET \(change) WHERE id >= \(id)"
    case 3: "UPDATE OR IGNORE \(table) SET \(change), id = \(parent) WHERE id = \(id)"
    case 4: "UPDATE OR REPLACE \(table) SET id = \(parent) WHERE id = \(id)"
    case 5: "INSERT OR IGNORE INTO \(table) (\(names)) VALUES (\(values))"
    case 6: "INSERT INTO \(table) (\(names)) VALUES (\(values)) ON CONFLICT DO UPDATE SET \(change)"
    default: "INSERT OR REPLACE INTO \(table) (\(names)) VALUES (\(values))"
    }
  }
}
