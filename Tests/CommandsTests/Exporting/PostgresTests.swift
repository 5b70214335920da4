import Foundation
import TestSupport
import Testing

@Suite struct `export --format postgresql` {
  /// Runs a script with `psql` on a server of the test's own, on loopback in its folder; nil if there is none, and in
  /// CI.
  private static func withServer(_ place: borrowing Workplace, _ script: String) throws -> ToolResult? {
    guard ProcessInfo.processInfo.environment["CI"] == nil else { return nil }
    let found = try place.shell("ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1")
    guard let folder = found.lines.first, !folder.isEmpty else {
      print("PostgreSQL is not installed: it read nothing")
      return nil
    }
    // The server does not run as root. The file with the port's lock is the server's own choice of a free port.
    let port = 20_000 + Int(getpid()) % 20_000
    return try place.shell(
      """
      PATH=\(folder):$PATH; export PATH PGHOST=127.0.0.1 PGPORT=\(port) PGUSER=tester PGDATABASE=postgres
      if [ "$(id -u)" = 0 ]; then
        as() { setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; }
      else
        as() { "$@"; }
      fi
      mkdir -m 777 data.parent && chmod 755 . && cd data.parent
      as initdb -D data -U tester -A trust -E UTF8 --locale=C.UTF-8 >init.log 2>&1 || { cat init.log >&2; exit 98; }
      as pg_ctl -D data -w -o "-p \(port) -k '' -h 127.0.0.1" -l data/log start >/dev/null 2>&1 || exit 97
      cd ..
      \(script)
      status=$?
      cd data.parent && as pg_ctl -D data -m immediate stop >/dev/null 2>&1
      exit $status
      """)
  }

  @Test func `loads with psql unchanged, and holds every value and rule`() throws {
    let place = try Workplace.withAwkwardCatalog()
    #expect(try place.catalog("export", "--all", "--format", "postgresql", "-o", "all.sql") == .answer(""))
    #expect(try place.catalog("export", "programs", "--format", "postgresql", "-o", "programs.sql") == .answer(""))
    #expect(
      try place.catalog("export", "ranking_history", "--format", "postgresql", "-o", "history.sql") == .answer(""))
    try place.folder.write(Self.comparison, to: "compare.py")
    guard
      let result = try Self.withServer(
        place,
        """
        psql -q -f all.sql && psql -q -f programs.sql && psql -q -f history.sql || exit 96
        python3 compare.py
        """)
    else { return }
    #expect(result.stderr == "")
    #expect(result.stdout == "")
    #expect(result.status == 0)
  }

  /// Every table as CSV from PostgreSQL against SQLite's rows, and writes that a rule has to refuse.
  private static let comparison = #"""
    import csv, io, sqlite3, subprocess
    csv.field_size_limit(10 ** 9)
    def psql(sql, check=True):
      done = subprocess.run(["psql", "-qAt", "-v", "ON_ERROR_STOP=1", "-c", sql], capture_output=True, text=True)
      assert not check or done.returncode == 0, (sql, done.stderr)
      return done
    db = sqlite3.connect("catalog.db")
    tables = [row[0] for row in db.execute("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
      "AND name NOT LIKE 'sqlite%' AND name NOT IN ('search_index_doubt', 'removed_row')")]
    for table in tables:
      query = db.execute(f"SELECT * FROM {table}")
      names = [column[0] for column in query.description]
      # Text as hexadecimal digits, so that nothing on the way touches line ends.
      kinds = dict(db.execute("SELECT name, type FROM pragma_table_info(?)", (table,)))
      outputs = ", ".join({"TEXT": f'encode(convert_to("{n}", \'UTF8\'), \'hex\')', "BLOB": f'encode("{n}", \'hex\')'}
        .get(kinds[n], f'"{n}"') for n in names)
      done = subprocess.run(["psql", "-qAt", "-c", f"COPY (SELECT {outputs} FROM {table}) TO STDOUT"], capture_output=True)
      assert done.returncode == 0, done.stderr
      found = [tuple(None if c == "\\N" else c for c in line.split("\t"))
        for line in done.stdout.decode().split("\n")[:-1]]
      def wanted(name, value):
        if value is None: return None
        if kinds[name] == "TEXT": return value.encode().hex()
        if kinds[name] == "BLOB": return value.hex()
        return value
      rows = [tuple(wanted(n, v) for n, v in zip(names, row)) for row in query]
      assert len(rows) == len(found), table
      def same(a, b): return a == b or (a is not None and b is not None and not isinstance(a, str) and
        (float(b) == a if isinstance(a, float) else b == str(a)))
      left = sorted(rows, key=lambda row: tuple("" if c is None else repr(float(c)) if isinstance(c, float) else str(c) for c in row))
      right = sorted(found, key=lambda row: tuple("" if c is None else repr(float(c)) if kinds[n] == "REAL" else c
        for n, c in zip(names, row)))
      for a, b in zip(left, right):
        assert all(same(x, y) for x, y in zip(a, b)), (table, a, b)
    for sql in [
      "INSERT INTO ranking (slug, name) VALUES ('ML', 'x')", "INSERT INTO ranking (slug, name) VALUES ('ml', 'x')",
      "INSERT INTO university (slug, name, source_id) VALUES ('x', 'CORNELL university', 1)",
      "INSERT INTO university (slug, name, source_id) VALUES ('x', ' x', 1)",
      "INSERT INTO university (slug, name, source_id) VALUES ('x', 'x', 999)",
      "INSERT INTO university (slug, name, source_id, homepage) VALUES ('x', 'x', 1, 'https://x.org')",
      "INSERT INTO university (slug, name, source_id, latitude) VALUES ('x', 'x', 1, 1)",
      "INSERT INTO location (id, city, state, country) SELECT 5000, upper(city), state, country FROM location WHERE city = 'Ithaca'",
      "INSERT INTO source (title, loaded_at) VALUES ('x', '2026-02-30T00:00:00Z')",
      "INSERT INTO source (title, loaded_at) VALUES ('x', '2026-02-03')",
      "INSERT INTO source (title, published_on, loaded_at) VALUES ('x', '2026-13-01', '2026-02-03T00:00:00Z')",
      "INSERT INTO program (university_id, name, source_id, delivery) VALUES (1, 'x', 1, 'by mail')",
      "INSERT INTO program (university_id, name, source_id, duration_min_months) VALUES (1, 'x', 1, 12)",
      "INSERT INTO change_set (made_at, tool_version, command, summary) VALUES ('2026-02-03T00:00:00Z', '0', 'x', 'y')",
      "UPDATE ranking_entry SET rank_last = 0 WHERE rank = 1", "DELETE FROM university WHERE slug = 'cmu'",
    ]:
      assert psql(sql, check=False).returncode != 0, sql
    psql("INSERT INTO university (slug, name, source_id) VALUES ('new-one', 'New One', 1)")
    query = "SELECT count(*), max(rank), sum(movement) FROM ranking_history"
    assert psql(query).stdout.split("|") == [str(value) for value in db.execute(query).fetchone()][:2] + [
      str(db.execute(query).fetchone()[2]) + "\n"]
    assert psql("SELECT count(*) FROM programs WHERE ml_rank <= 10").stdout == "13\n"
    """#

  @Test func `refuses a NUL, which PostgreSQL cannot hold`() throws {
    let place = try Workplace.withCatalog()
    try place.sqlite("catalog.db", "UPDATE ranking SET name = 'a' || char(0) || 'b' WHERE slug = 'ml'")
    #expect(
      try place.catalog("export", "--all", "--format", "postgresql")
        == failure(
          """
          error: PostgreSQL cannot hold a NUL, as in the column `name` of `ranking`
          help: export it in another format, such as sqlite or json
          """, 65))
  }
}
