import Foundation
import TestSupport
import Testing

/// Processes that meet at a file whose schema is older than the tool's.
@Suite(.timeLimit(.minutes(10))) struct `An older schema` {
  /// Starts commands, a line each, at once, and prints the status of each with its errors.
  private static let together = """
    import os, subprocess, sys
    processes = [
      subprocess.Popen([os.environ['TOOL'], *words.split(), '--database', 'catalog.db', '--busy-timeout', '60'],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) for words in sys.argv[1].splitlines()]
    for process in processes:
      text = process.communicate()[1].decode()
      errors = [line for line in text.splitlines() if line.startswith('error')]
      print(process.returncode, *errors)
    """

  /// The standard catalogue, a version below the tool's, without a backup beside it.
  private func older(journal: String) throws -> Workplace {
    let place = try Workplace.withCatalog()
    #expect(try place.catalog("migrate", "down").status == 0)
    for name in try place.names() where name.hasSuffix(".backup") {
      try FileManager.default.removeItem(atPath: place.folder.path(name))
    }
    try place.sqlite("catalog.db", "PRAGMA journal_mode = \(journal)")
    return place
  }

  @Test(arguments: ["wal", "delete"], 1...3)
  func `is brought up once, and each of several writers does its work`(_ journal: String, _ round: Int) throws {
    let place = try older(journal: journal)
    let commands = (1...6).map { "alias add cmu other\($0)" }
    let result = try run(place, commands)
    #expect(result.lines == Array(repeating: "0", count: commands.count))
    let added = try place.sqlite("catalog.db", "SELECT count(*) FROM university_alias WHERE alias LIKE 'other_'")
    #expect(added == "\(commands.count)\n")
    // One backup, a whole one; and nothing else was left.
    let names = try place.names()
    #expect(names.count == 2)
    let backup = try #require(names.first { $0.hasSuffix(".backup") })
    #expect(try place.sqlite(backup, "PRAGMA integrity_check; SELECT count(*) FROM change_set") == "ok\n1\n")
    #expect(try place.catalog("doctor", "--exit-code").status == 0)
  }

  @Test(arguments: ["wal", "delete"])
  func `is brought up and taken down by several at once`(_ journal: String) throws {
    let place = try older(journal: journal)
    for round in 1...3 {
      let ups = ["migrate up", "migrate up", "alias add cmu up\(round)", "alias add mit up\(round)"]
      let downs = ["migrate down", "migrate down --to 5", "migrate down"]
      let result = try run(place, Array(zip(ups, downs).flatMap { [$0, $1] }) + ["doctor", "programs"])
      for line in result.lines {
        // Done, or the file is of an older version by now.
        let isTold = line.hasPrefix("78 error: `catalog.db` has schema version ") || line == "78"
        #expect(line == "0" || isTold, "\(line)")
      }
    }
    #expect(try place.catalog("migrate", "up").status == 0)
    #expect(try place.catalog("doctor").status == 0)
    for name in try place.names() where name.hasSuffix(".backup") {
      #expect(try place.sqlite(name, "PRAGMA integrity_check") == "ok\n")
    }
  }

  @Test func `is not copied where the names of all backups are taken`() throws {
    let place = try older(journal: "wal")
    // Every name of the next seconds, but not the first one with a number.
    let program = """
      import datetime, os, subprocess
      now = datetime.datetime.now(datetime.timezone.utc)
      for second in range(90):
        time = (now + datetime.timedelta(seconds=second)).strftime('%Y%m%dT%H%M%SZ')
        version = os.environ['VERSION'].zfill(4)
        for number in ['', '-2', '-3']: open(f'catalog.db.{version}-{time}{number}.backup', 'x').close()
      """
    let version = try place.sqlite("catalog.db", "PRAGMA user_version").dropLast()
    #expect(try place.python(program, environment: ["VERSION": String(version)]).status == 0)
    let result = try place.catalog("migrate", "up")
    #expect(result.status == 0)
    #expect(result.stderr.contains("-4.backup`\n"), "\(result.stderr)")
  }

  @Test func `is told as locked where another process takes too long`() throws {
    let place = try older(journal: "wal")
    let program = """
      import os, sqlite3, subprocess, sys
      connection = sqlite3.connect('catalog.db', isolation_level=None)
      connection.execute('BEGIN IMMEDIATE')
      command = [os.environ['TOOL'], 'alias', 'add', 'cmu', 'x', '--busy-timeout', '1', '--database', 'catalog.db']
      sys.exit(subprocess.run(command).returncode)
      """
    #expect(
      try place.python(program)
        == failure(
          """
          error: `catalog.db` is locked by another connection (waited 1 s)
          help: close it there, or wait longer with --busy-timeout SECONDS
          """, 75))
    #expect(try place.names() == ["catalog.db"])
  }

  private func run(_ place: borrowing Workplace, _ commands: [String]) throws -> ToolResult {
    try place.python(Self.together, commands.joined(separator: "\n"))
  }
}
