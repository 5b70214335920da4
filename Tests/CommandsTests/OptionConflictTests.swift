import TestSupport
import Testing

@Suite struct `Options that make no sense` {
  @Test(arguments: [
    (["article", "--refresh", "a.md", "--output", "b.md"], "--output goes with --year", "article"),
    (["search", "x", "--limit=-1"], "--limit is 0 or more", "search"),
    (
      ["add", "focus-area", "X", "--alias", "y", "--program", "cmu"], "--alias or --program, not both",
      "add focus-area"
    ),
    (
      ["alias", "add", "NLP", "Foo", "--kind", "track"],
      "the value `track` is invalid for `--kind <kind>`; the values are university, focus-area", "alias add"
    ),
    (
      ["remove", "university", "mit", "--program", "cmu"], "--program goes with a track, a course or a focus area",
      "remove"
    ),
    (["set", "university", "mit", "homepage=x", "--program", "cmu"], "--program goes with a track", "set"),
    (
      ["set", "university", "mit", "homepage"],
      "the value `homepage` is invalid for `<field=value>`: write a field and its value, such as "
        + "homepage=https://example.org", "set"
    ),
    (
      ["add", "track", "X", "--program", "mit", "--source", "x", "--source-year", "20"],
      "--source-year is 1900 to 2999", "add track"
    ),
    (["add", "track", "X", "--program", "mit", "--source", " "], "--source has a title", "add track"),
    (["export", "track", "--replace"], "--replace goes with a folder; a file is replaced without it", "export"),
    (
      ["export", "--all", "--no-header", "out"],
      "--no-header and --null go with one table: `restore` could not read them back", "export"
    ),
    (
      ["export", "--all", "--null", "NIL", "out"],
      "--no-header and --null go with one table: `restore` could not read them back", "export"
    ),
    (
      ["export", "--all", "--format", "sqlite", "--replace", "-o", "x.sql"],
      "--replace goes with a folder; a file is replaced without it", "export"
    ),
    (
      ["export", "--all", "--format", "sqlite", "folder"],
      "--format sqlite writes one script: name its file with --output", "export"
    ),
    (["export", "--all", "out", "-o", "other"], "name the folder once", "export"),
    (
      ["rankings", "history"] + (1...31).map { "u\($0)" }, "name up to thirty universities", "rankings history"
    ),
    (
      ["rankings", "import", "x.csv", "--column", "rank=A", "--column", "rank=B"], "one --column for a field",
      "rankings import"
    ),
    (["sql", "SELECT 1", "-p", "=3"], "the value `=3` is invalid for `-p <name=value>`", "sql"),
    (["sql", "SELECT 1", "-p", ":=3"], "the value `:=3` is invalid for `-p <name=value>`", "sql"),
  ])
  func `are refused before anything is read or written`(_ words: [String], _ message: String, _ command: String) throws
  {
    let place = try Workplace()
    #expect(
      try runTool(words, home: place.path)
        == failure("error: \(message)\nhelp: `gradatlas \(command) --help` says what it takes", 64))
    #expect(try place.names() == [])
  }

  @Test func `are refused where compressed bytes would go to a terminal`() throws {
    let place = try Workplace.withCatalog()
    let program = """
      import os, pty, subprocess
      master, slave = pty.openpty()
      command = [os.environ['TOOL'], 'export', 'track', '--compress', '--database', 'catalog.db']
      done = subprocess.run(command, stdout=slave, stderr=subprocess.PIPE, text=True)
      os.close(slave)
      print(done.stderr, done.returncode, sep='')
      """
    #expect(
      try place.python(program)
        == .answer(
          """
          error: --compress is not for a terminal
          help: `gradatlas export --help` says what it takes
          64

          """))
  }
}
