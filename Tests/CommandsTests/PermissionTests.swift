import Foundation
import TestSupport
import Testing

/// Runs the tool as a user who owns nothing, after a script of the one who owns everything.
private func asNobody(_ place: borrowing Workplace, after script: String, _ arguments: String) throws -> ToolResult {
  // The tool may stand in a folder that nobody else can look into.
  try place.shell(
    """
    cp "$TOOL" tool && mkdir folder && cp catalog.db folder && chmod 755 . folder && (\(script)) || exit 99
    exec setpriv --reuid=65534 --regid=65534 --clear-groups ./tool \(arguments) --database folder/catalog.db
    """, environment: coverageVariables(ofUser: "nobody"))
}

/// Only root can become another user.
@Suite(.enabled(if: getuid() == 0)) struct `A user without the right to write` {
  static let refused = """
    error: `folder/catalog.db` cannot be written: attempt to write a readonly database
    help: make the file and its folder writable, or name another file with --database
    """

  static let unreadable = """
    error: `folder/catalog.db` cannot be opened: unable to open database file: Permission denied
    help: ask its owner to let you read it, or name another file with --database
    """

  @Test(arguments: ["chmod 444 folder/catalog.db", "chmod 666 folder/catalog.db && chmod 555 folder"])
  func `reads a read-only file, and a file in a read-only folder`(_ script: String) throws {
    let place = try Workplace.withCatalog()
    let result = try asNobody(place, after: script, "programs --focus NLP")
    try expectGolden(result.stdout, "programs-nlp.txt")
    #expect(result.stderr == "")
    #expect(result.status == 0)
  }

  @Test(arguments: ["seed", "migrate up", "migrate down", "restore --replace catalog.db"])
  func `is told why a read-only file is not written`(_ command: String) throws {
    let place = try Workplace.withCatalog()
    #expect(
      try asNobody(place, after: "chmod 444 folder/catalog.db && chmod 777 folder", command)
        == failure(Self.refused, 73))
    #expect(try place.bytes("folder/catalog.db") == Data(standardCatalog))
  }

  @Test(arguments: ["seed", "migrate up", "migrate down", "restore --replace catalog.db"])
  func `is told why a file in a read-only folder is not written`(_ command: String) throws {
    let place = try Workplace.withCatalog()
    #expect(
      try asNobody(place, after: "chmod 666 folder/catalog.db && chmod 555 folder", command)
        == failure(Self.refused, 73))
    #expect(try place.bytes("folder/catalog.db") == Data(standardCatalog))
  }

  @Test(arguments: ["seed", "migrate up", "restore catalog.db"])
  func `is told why no file is made in a read-only folder`(_ command: String) throws {
    let place = try Workplace.withCatalog()
    let message = """
      error: cannot create `folder/catalog.db`: Permission denied
      help: name a path in a folder that exists and that you may write to
      """
    #expect(try asNobody(place, after: "rm folder/catalog.db", command) == failure(message, 73))
  }

  @Test func `reads a file that somebody else is writing`() throws {
    let place = try Workplace.withCatalog()
    let program = """
      import sqlite3, os, subprocess, sys
      os.mkdir('folder'); os.system('cp catalog.db folder; cp "$TOOL" tool; chmod 755 . folder')
      connection = sqlite3.connect('folder/catalog.db', isolation_level=None)
      connection.execute('PRAGMA journal_mode = WAL')
      connection.execute("UPDATE program SET delivery = 'online'")
      command = 'setpriv --reuid=65534 --regid=65534 --clear-groups ./tool programs --columns delivery --limit 1'
      sys.exit(subprocess.run(command.split() + ['--database', 'folder/catalog.db']).returncode)
      """
    #expect(
      try place.python(program, environment: coverageVariables(ofUser: "nobody"))
        == .answer("Delivery\n--------\nonline\n"))
  }

  @Test func `is told that a catalogue may not be read`() throws {
    let place = try Workplace.withCatalog()
    #expect(try asNobody(place, after: "chmod 000 folder/catalog.db", "programs") == failure(Self.unreadable, 74))
  }

  @Test func `is not told that a file is missing in a folder that may not be looked into`() throws {
    let place = try Workplace.withCatalog()
    #expect(try asNobody(place, after: "chmod 700 folder", "programs") == failure(Self.unreadable, 74))
  }

  @Test func `is told why there can be no standard catalogue`() throws {
    let place = try Workplace()
    let result = try place.shell(
      """
      cp "$TOOL" tool && chmod 755 . || exit 99
      HOME="$PWD/nowhere" exec setpriv --reuid=65534 --regid=65534 --clear-groups ./tool programs
      """, environment: coverageVariables(ofUser: "nobody"))
    let message = """
      error: cannot create `\(place.folder.path("nowhere/.local/share/gradatlas/catalog.db"))`: Permission denied
      help: name a path in a folder that exists and that you may write to
      """
    #expect(result == failure(message, 73))
  }

  @Test(arguments: [
    ("export track -o folder/out", "folder/out"), ("export --all --format sqlite -o folder/out", "folder/out"),
    ("export --all folder/out", "folder/out"), ("article --year 2022 -o folder/out", "folder/out"),
    ("article --refresh folder/mine.md", "folder/mine.md"), ("backup folder/out", "folder/out"),
  ])
  func `is told why a folder takes no file, and what was there stays`(_ command: String, _ file: String) throws {
    let place = try Workplace.withCatalog()
    let script = """
      cp catalog.db copy.db && chmod 644 copy.db && printf '<!-- gradatlas:begin rankings year=2022 -->\n<!-- gradatlas:end -->\n' \
        >folder/mine.md && chmod 666 folder/* && cp -r folder before && chmod 555 folder
      """
    let result = try asNobody(place, after: script, command)
    #expect(result.stderr.hasPrefix("error: cannot create `\(file)`: Permission denied\nhelp: "), "\(result.stderr)")
    #expect(result.stderr.split(separator: "\n").count == 2)
    #expect(result.status == 73)
    #expect(try place.shell("diff -r before folder") == .answer(""))
  }

  @Test(arguments: [
    ("seed secret", "secret"), ("import universities secret --input-format csv", "secret"),
    ("article --refresh secret", "secret"), ("restore closed/secret --replace", "closed/secret"),
    ("restore closed --replace", "closed"),
  ])
  func `is told that a file may not be read`(_ command: String, _ file: String) throws {
    let place = try Workplace.withCatalog()
    let script = "echo mine >secret; mkdir closed; chmod 000 secret closed"
    let message = """
      error: cannot read `\(file)`: Permission denied
      help: ask its owner to let you read it, or name another file
      """
    #expect(try asNobody(place, after: script, command) == failure(message, 74))
  }

  @Test func `is told why an answer is not written`() throws {
    let place = try Workplace.withCatalog()
    let message = """
      error: cannot create `folder/answer.txt`: Permission denied
      help: write to a folder that you may write to
      """
    #expect(try asNobody(place, after: "true", "programs --output folder/answer.txt") == failure(message, 73))
  }
}
