import Foundation
import TestSupport
import Testing

@Suite struct `restore` {
  static let ways = [
    "--format sqlite -o all.sql", "--format sqlite --compress -o all.sql.gz", "--format csv folder",
    "--format datapackage --compress folder", "--format tsv folder", "--format json --compress folder",
    "--format ndjson folder", "--format markdown folder",
  ]

  @Test(arguments: ways)
  func `gives back what was exported, row for row`(_ way: String) throws {
    let place = try Workplace.withAwkwardCatalog()
    #expect(try place.shell("\"$TOOL\" export --all \(way) --database catalog.db") == .answer(""))
    let source = way.split(separator: " ").last.map(String.init) ?? ""
    let kind = source == "folder" ? "folder" : "script"
    #expect(
      try place.tool("restore", source, "--database", "new.db")
        == ToolResult(stdout: "", stderr: "note: restored `new.db` from the \(kind) `\(source)`\n", status: 0))
    #expect(try place.everything("new.db") == place.everything("catalog.db"))
    #expect(try place.sqlite("new.db", "PRAGMA integrity_check; PRAGMA foreign_key_check") == "ok\n")
    #expect(try place.tool("migrate", "verify", "--database", "new.db").status == 0)
    #expect(try place.names() == [source, "catalog.db", "new.db"].sorted())
  }

  @Test func `takes the description of a package for its folder`() throws {
    let place = try Workplace.withCatalog()
    #expect(try place.catalog("export", "--all", "--format", "datapackage", "folder").status == 0)
    #expect(try place.tool("restore", "folder/datapackage.json", "--database", "new.db").status == 0)
    #expect(try place.everything("new.db") == place.everything("catalog.db"))
  }

  @Test func `takes a copy of a database for a backup`() throws {
    let place = try Workplace.withAwkwardCatalog()
    try place.copyCatalog()
    #expect(
      try place.tool("restore", "copy", "--database", "new.db")
        == ToolResult(stdout: "", stderr: "note: restored `new.db` from the backup `copy`\n", status: 0))
    #expect(try place.everything("new.db") == place.everything("catalog.db"))
    #expect(try place.sqlite("new.db", "PRAGMA journal_mode") == "wal\n")
  }

  @Test(arguments: ["cat all.sql", "gzip -c all.sql"])
  func `reads a script from standard input`(_ sender: String) throws {
    let place = try Workplace.withAwkwardCatalog()
    #expect(try place.catalog("export", "--all", "--format", "sqlite", "-o", "all.sql") == .answer(""))
    #expect(
      try place.shell("\(sender) | \"$TOOL\" restore - --database new.db")
        == ToolResult(stdout: "", stderr: "note: restored `new.db` from the script on standard input\n", status: 0))
    #expect(try place.everything("new.db") == place.everything("catalog.db"))
  }

  @Test(arguments: [
    (
      "cat catalog.db",
      "error: a backup cannot be read from standard input\nhelp: name its file\n"
    ),
    ("echo '<html>'", "error: `stdin` is neither a backup nor a full export\n"),
    ("printf ''", "error: `stdin` is neither a backup nor a full export\n"),
    ("printf '\\037\\213\\010'", "error: `stdin` is damaged"),
    ("head -c 20000 all.sql", "error: stdin:"),
    ("sed 's/^COMMIT;/ATTACH 1;/' all.sql", "error: stdin:"),
  ])
  func `takes nothing else from standard input`(_ sender: String, _ message: String) throws {
    let place = try Workplace.withCatalog()
    #expect(try place.catalog("export", "--all", "--format", "sqlite", "-o", "all.sql") == .answer(""))
    let result = try place.shell("\(sender) | \"$TOOL\" restore - --database new.db")
    #expect(result.stderr.hasPrefix(message), "\(result.stderr)")
    #expect(result.status == 65)
    #expect(try place.names() == ["all.sql", "catalog.db"])
  }

  @Test func `shows how far it is in a terminal, and takes the line away again`() throws {
    let place = try Workplace.withCatalog()
    #expect(try place.catalog("export", "--all", "--format", "sqlite", "-o", "all.sql") == .answer(""))
    let program = """
      import os, pty, subprocess, time
      script = open("all.sql", "rb").read()
      master, slave = pty.openpty()
      process = subprocess.Popen([os.environ["TOOL"], "restore", "-", "--database", "new.db"],
        stdin=subprocess.PIPE, stderr=slave, env={**os.environ, "TERM": "xterm"})
      os.close(slave)
      process.stdin.write(script[:100])
      process.stdin.flush()
      time.sleep(1.2)
      process.stdin.write(script[100:])
      process.stdin.close()
      shown = b""
      while True:
        try: chunk = os.read(master, 65536)
        except OSError: break
        if not chunk: break
        shown += chunk
      lines = shown.decode().replace("\\r\\n", "\\n").split("\\r")
      print(process.wait(), lines[1].startswith("restoring  "), repr(lines[-1]))
      """
    #expect(
      try place.python(program)
        == .answer("0 True '\\x1b[Knote: restored `new.db` from the script on standard input\\n'\n"))
  }

  @Test func `replaces a catalogue only when told, and keeps a backup`() throws {
    let place = try Workplace.withCatalog()
    try place.copyCatalog()
    try place.sqlite("catalog.db", "UPDATE ranking SET name = 'changed'")
    let changed = try place.everything("catalog.db")
    #expect(
      try place.catalog("restore", "copy")
        == failure(
          """
          error: `catalog.db` exists already
          help: name another file, or replace this one with --replace
          """, 73))
    #expect(try place.everything("catalog.db") == changed)
    let result = try place.catalog("restore", "copy", "--replace")
    let backup = try #require(place.names().first { $0.hasSuffix(".backup") })
    #expect(
      result.stderr
        == "note: a backup of what was there is `\(backup)`\nnote: restored `catalog.db` from the backup `copy`\n")
    #expect(result.status == 0)
    #expect(try place.everything("catalog.db") == place.everything("copy"))
    #expect(try place.everything(backup) == changed)
    #expect(try place.names() == ["catalog.db", backup, "copy"])
  }

  @Test func `makes the standard catalogue where no other is named`() throws {
    let place = try Workplace.withCatalog()
    #expect(try place.tool("restore", "catalog.db").status == 0)
    #expect(try place.tool("programs", "--count") == .answer("13\n"))
  }

  @Test func `brings an older backup up`() throws {
    let place = try Workplace.withCatalog()
    let version = try place.sqlite("catalog.db", "PRAGMA user_version")
    #expect(try place.catalog("migrate", "down").status == 0)
    #expect(try place.tool("restore", "catalog.db", "--database", "new.db").status == 0)
    #expect(try place.sqlite("new.db", "PRAGMA user_version") == version)
    #expect(try place.tool("programs", "--count", "--database", "new.db") == .answer("13\n"))
  }
}
