import TestSupport

extension Workplace {
  /// A home with the standard catalogue as `catalog.db`, to which values were added that formats get wrong.
  static func withAwkwardCatalog() throws -> Workplace {
    let place = try Workplace.withCatalog()
    let result = try place.python(awkwardValues)
    if result.status != 0 { throw AwkwardCatalogFailure(stderr: result.stderr) }
    return place
  }

  /// Every row of every table that counts, with the class of each value, as Python reads it.
  func everything(_ database: String) throws -> String {
    let result = try python(dump, database)
    if result.status != 0 { throw AwkwardCatalogFailure(stderr: result.stderr) }
    return result.stdout
  }
}

struct AwkwardCatalogFailure: Error { let stderr: String }

/// Texts by what is awkward about them.
private let awkwardValues = #"""
  import random, sqlite3
  texts = ["a|b \\| c", 'say "hi"', "it's; DROP TABLE university; --", "one\ntwo", "one\r\ntwo\rthree", "\ttab\tin\t",
    "=1+1", "+1", "-1", "@SUM(A1)", "\r=2", "caf\u00e9 cafe\u0301", "\u05d0\u05d1\u05d2 12 \u062c\u0627\u0645\u0639\u0629",
    "\u202eright to left\u202c", "\U0001F469\u200d\U0001F680 \U0001F1E8\U0001F1ED", "\u6771\u4eac\u5927\u5b66", "NULL",
    "\\N", "\\.", "nil", "NaN", "1e5", "007", "0x10", "true", "a,b;c", "*a* _b_ `c` [d](e) <b>&amp;</b> ~f~ &#65; c_d",
    "<script>alert(1)</script>", "www.example.org/a_b_c https://x.org/?a=1&b=*", "x'00ff'", "'quoted'", "''", '""',
    "\\", "C:\\new\\table", "\u2028\u2029\u0085", "\ufeffmark", "".join(map(chr, range(1, 32))) + "\x7f", "# no heading",
    "- no list", "| --- |", "<br>", "very long " * 12000 + "end", "\u00a0no-break\u00a0", "\ufffd", "$1 %s {0} ${HOME}"]
  blob = bytes(range(256)) + random.Random(2022).randbytes(60_000)
  # A course under the number 1, whose name is those bytes.
  length = bytes([len(blob) >> 14 | 0x80, len(blob) >> 7 & 0x7F | 0x80, len(blob) & 0x7F])
  changeset = b"T\x02\x01\x00course\x00\x12\x00\x01" + (1).to_bytes(8, "big") + b"\x04" + length + blob
  db = sqlite3.connect("catalog.db", isolation_level=None)
  db.execute("PRAGMA foreign_keys = ON")
  db.execute("BEGIN")
  for number, text in enumerate(texts):
    db.execute("INSERT INTO university (slug, name, source_id) VALUES (?, ?, 1)", (f"awkward-{number}", text))
    university = db.execute("SELECT last_insert_rowid()").fetchone()[0]
    db.execute("INSERT INTO program (university_id, name, degree, source_id) VALUES (?, ?, NULL, 1)", (university, text))
    program = db.execute("SELECT last_insert_rowid()").fetchone()[0]
    db.execute("INSERT INTO track (program_id, position, name) VALUES (?, ?, ?)", (program, 2 ** 63 - 1 - number, text))
    db.execute("INSERT INTO university_alias (university_id, alias, source_id) VALUES (?, ?, 1)", (university, "+" + text))
  db.execute("INSERT INTO location (id, city) VALUES (?, 'first')", (-2 ** 63,))
  db.execute("INSERT INTO location (id, state, state_code) VALUES (?, 'last', '\u00e9')", (2 ** 63 - 1,))
  scores = [0.1, -0.0, 1.7976931348623157e308, 5e-324, 2.2250738585072014e-308, 1 / 3, 1e21, 123456789.123456789, -1e-7,
    9007199254740993.0, 72.0, 100.0, float("inf"), float("-inf")]
  editions = [row[0] for row in db.execute("SELECT id FROM ranking_edition")]
  for number, score in enumerate(scores):
    db.execute("INSERT INTO ranking_entry (ranking_edition_id, university_id, score) "
      "SELECT ?, id, ? FROM university WHERE slug = ?", (editions[0], score, f"awkward-{number}"))
  db.execute("INSERT INTO ranking_entry (ranking_edition_id, university_id, rank, rank_last) "
    "SELECT ?, id, 101, 150 FROM university WHERE slug = 'awkward-20'", (editions[0],))
  db.execute("INSERT INTO change_set (made_at, made_by, tool_version, command, summary, changeset) "
    "VALUES ('2026-01-31T12:00:00Z', NULL, '0', ?, ?, ?)", (texts[0], texts[4], changeset))
  db.execute("INSERT INTO change_set (made_at, made_by, tool_version, command, summary, editions, undoes_id) "
    "VALUES ('2026-01-31T12:00:01Z', ?, '0', 'x', 'y', 'ml@2022 ai@2022', 1)", (texts[13],))
  db.execute("COMMIT")
  """#

private let dump = """
  import sqlite3, sys
  db = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
  print(db.execute("PRAGMA application_id").fetchone(), db.execute("PRAGMA user_version").fetchone())
  print(sorted(db.execute("SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'search_index_%' AND "
    "name NOT LIKE 'sqlite_%' AND sql IS NOT NULL").fetchall()))
  tables = [row[0] for row in db.execute("SELECT name FROM pragma_table_list WHERE schema = 'main' AND "
    "type IN ('table', 'virtual') AND name NOT LIKE 'sqlite%' ORDER BY name")]
  for table in tables:
    key = "rowid, " if table == "search_index" else ""
    for row in sorted(db.execute(f"SELECT {key}* FROM {table}").fetchall(), key=repr):
      print(table, [(type(value).__name__, value.hex() if isinstance(value, float) else value) for value in row])
  """
