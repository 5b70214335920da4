import TestSupport
import Testing

/// Runs the tool while another process has the file open and has run some SQL on it.
private func whileOther(_ place: borrowing Workplace, runs sql: String, _ arguments: String) throws -> ToolResult {
  let program = """
    import os, sqlite3, subprocess, sys
    connection = sqlite3.connect('catalog.db', isolation_level=None)
    for statement in sys.argv[1].split(';'): connection.execute(statement).fetchall()
    sys.exit(subprocess.run([os.environ['TOOL']] + sys.argv[2].split() + ['--database', 'catalog.db']).returncode)
    """
  return try place.python(program, sql, arguments)
}

@Suite struct `A file that another process writes` {
  static let writing = "BEGIN IMMEDIATE; UPDATE program SET name = name"
  static let exclusive = "PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE"

  @Test func `is read as it was before`() throws {
    let place = try Workplace.withCatalog()
    let result = try whileOther(
      place, runs: "BEGIN IMMEDIATE; UPDATE university SET slug = 'x' || id", "universities --columns slug --limit 1")
    #expect(result == ToolResult(stdout: "Slug\n----\ncmu\n", stderr: "", status: 0))
  }

  @Test(arguments: ["seed", "migrate down"])
  func `is not written after the wait that was asked for`(_ command: String) throws {
    let place = try Workplace.withCatalog()
    let clock = ContinuousClock()
    let start = clock.now
    let result = try whileOther(place, runs: Self.writing, "\(command) --busy-timeout 1")
    let message = """
      error: `catalog.db` is locked by another connection (waited 1 s)
      help: close it there, or wait longer with --busy-timeout SECONDS
      """
    #expect(result == failure(message, 75))
    #expect(clock.now - start >= .seconds(1))
  }

  @Test func `is not waited for where that was asked for`() throws {
    let place = try Workplace.withCatalog()
    let message = """
      {"error":{"code":"locked","message":"`catalog.db` is locked by another connection (waited 0 s)","hint":"close it \
      there, or wait longer with --busy-timeout SECONDS","candidates":[]}}
      """
    #expect(
      try whileOther(place, runs: Self.writing, "seed --busy-timeout 0 --json") == failure(message, 75))
  }

  @Test(arguments: ["programs", "seed", "migrate status"])
  func `is neither read nor written while it is held exclusively`(_ command: String) throws {
    let place = try Workplace.withCatalog()
    let message = """
      error: `catalog.db` is locked by another connection (waited 1 s)
      help: close it there, or wait longer with --busy-timeout SECONDS
      """
    #expect(
      try whileOther(place, runs: Self.exclusive, "\(command) --busy-timeout 1") == failure(message, 75))
  }

  @Test func `is written once the other is done`() throws {
    let place = try Workplace.withCatalog()
    let program = """
      import os, sqlite3, subprocess, sys, time
      connection = sqlite3.connect('catalog.db', isolation_level=None)
      connection.execute('BEGIN IMMEDIATE')
      process = subprocess.Popen([os.environ['TOOL'], 'seed', '--database', 'catalog.db'], stdout=subprocess.DEVNULL)
      time.sleep(0.5)
      waiting = process.poll() is None
      connection.execute('COMMIT')
      print(waiting, process.wait())
      """
    let result = try place.python(program)
    #expect(result == ToolResult(stdout: "True 0\n", stderr: "note: nothing changed in `catalog.db`\n", status: 0))
  }
}
