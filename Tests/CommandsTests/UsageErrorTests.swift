import TestSupport
import Testing

struct BadCommandLine: Sendable, CustomTestStringConvertible {
  let words: [String]
  let message: String
  let help: String
  var testDescription: String { words.joined(separator: " ") }

  init(_ words: String..., message: String, help: String) {
    self.words = words
    self.message = message
    self.help = help
  }
}

private let badCommandLines = [
  BadCommandLine("progams", message: "unknown command `progams`", help: "did you mean `programs`?"),
  BadCommandLine("help", "progams", message: "unknown command `progams`", help: "did you mean `programs`?"),
  BadCommandLine("xyzzy", message: "unknown command `xyzzy`", help: "`gradatlas --help` lists the commands"),
  BadCommandLine(
    "migrate", "stats", message: "unknown command `migrate stats`", help: "did you mean `migrate status`?"),
  BadCommandLine(
    "migrate", "xyzzy", message: "unknown command `migrate xyzzy`",
    help: "`gradatlas migrate --help` lists the commands"
  ),
  BadCommandLine(
    "--focus", "NLP", message: "unknown option `--focus`", help: "`gradatlas --help` lists the commands"),
  BadCommandLine(
    "programs", "--formt", "csv", message: "unknown option `--formt`", help: "did you mean `--format`?"),
  BadCommandLine(
    "programs", "--xyzzy", message: "unknown option `--xyzzy`", help: "`gradatlas programs --help` says what it takes"),
  BadCommandLine(
    "programs", "NLP", message: "unexpected argument `NLP`", help: "`gradatlas programs --help` says what it takes"),
  BadCommandLine(
    "programs", "--focus", message: "missing value for `--focus <area>`",
    help: "`gradatlas programs --help` says what it takes"),
  BadCommandLine(
    "programs", "--format", "yaml",
    message: """
      the value `yaml` is invalid for `--format <format>`; the values are table, csv, tsv, json, ndjson, markdown, html
      """, help: "`gradatlas programs --help` says what it takes"),
  BadCommandLine(
    "programs", "--color", "blue",
    message: "the value `blue` is invalid for `--color <when>`; the values are auto, always, never",
    help: "`gradatlas programs --help` says what it takes"),
  BadCommandLine(
    "programs", "--csv", "--markdown", message: "one format at a time",
    help: "`gradatlas programs --help` says what it takes"),
  BadCommandLine(
    "programs", "--max-rank", "ml",
    message: """
      the value `ml` is invalid for `--max-rank <ranking:rank>`: write a ranking and a rank of 1 or more, such as ml:10
      """, help: "`gradatlas programs --help` says what it takes"),
  BadCommandLine(
    "programs", "--limit", "many", message: "the value `many` is invalid for `--limit <rows>`",
    help: "`gradatlas programs --help` says what it takes"),
  BadCommandLine(
    "programs", "--limit", "-1", message: "--limit is 0 or more",
    help: "`gradatlas programs --help` says what it takes"),
  BadCommandLine(
    "programs", "--limit=-1", message: "--limit is 0 or more", help: "`gradatlas programs --help` says what it takes"),
  BadCommandLine(
    "universities", "--offset=-1", message: "--offset is 0 or more",
    help: "`gradatlas universities --help` says what it takes"),
  BadCommandLine(
    "programs", "--busy-timeout", "61", message: "--busy-timeout is 0 to 60 seconds",
    help: "`gradatlas programs --help` says what it takes"),
  BadCommandLine(
    "show", message: "missing expected argument `<name>`", help: "`gradatlas show --help` says what it takes"),
  BadCommandLine(
    "seed", "--year", "1", "article.md", message: "--year is 1900 to 2999",
    help: "`gradatlas seed --help` says what it takes"),
  BadCommandLine(
    "seed", "--year", "2021", message: "--year goes with a file", help: "`gradatlas seed --help` says what it takes"),
  BadCommandLine(
    "migrate", "down", "--to", "one", message: "the value `one` is invalid for `--to <version>`",
    help: "`gradatlas migrate down --help` says what it takes"),
]

@Suite struct `A command line that cannot be taken` {
  @Test(arguments: badCommandLines)
  func `is answered with what is wrong and where to look`(_ line: BadCommandLine) throws {
    let place = try Workplace()
    let result = try runTool(line.words, home: place.path)
    #expect(result == failure("error: \(line.message)\nhelp: \(line.help)", 64))
    #expect(try place.names() == [])
  }

  @Test(arguments: badCommandLines.filter { $0.words[0] == "programs" && $0.words.count > 1 })
  func `is answered in JSON where that was asked for`(_ line: BadCommandLine) throws {
    let place = try Workplace()
    let result = try runTool(["programs", "--format", "json"] + line.words.dropFirst(), home: place.path)
    let program = """
      import json, sys
      error = json.load(open(sys.argv[1]))['error']
      print(list(error), error['code'])
      """
    let file = try place.folder.write(result.stderr, to: "error.json")
    #expect(try place.python(program, file).stdout == "['code', 'message', 'hint', 'candidates'] usage\n")
    #expect(result.stdout == "")
    #expect(result.status == 64)
  }

  @Test func `names the commands that may be meant in JSON, too`() throws {
    let place = try Workplace()
    let message = """
      {"error":{"code":"unknown_command","message":"unknown command `progams`","hint":"did you mean `programs`?",\
      "candidates":["programs"]}}
      """
    #expect(try place.tool("progams", "--json") == failure(message, 64))
  }

  @Test func `is answered in JSON wherever --json stands`() throws {
    let place = try Workplace()
    let message = """
      {"error":{"code":"usage","message":"the value `yaml` is invalid for `--format <format>`; the values are table, csv, \
      tsv, json, ndjson, markdown, html","hint":"`gradatlas programs --help` says what it takes","candidates":[]}}
      """
    #expect(try place.tool("programs", "--format", "yaml", "--json") == failure(message, 64))
  }

  @Test func `keeps the quotes of the user's own words`() throws {
    let place = try Workplace()
    let message = """
      error: the value 'o'clock' is invalid for '--limit <rows>'
      help: `gradatlas programs --help` says what it takes
      """
    #expect(try place.tool("programs", "--limit", "o'clock") == failure(message, 64))
  }
}
