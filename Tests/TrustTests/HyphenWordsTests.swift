import Foundation
import TestSupport
import Testing

/// A command up to a place where a name, or another word, belongs.
struct NamePlace: Sendable, CustomTestStringConvertible {
  let before: [String]
  let after: [String]
  var testDescription: String { (before + ["…"] + after).joined(separator: " ") }

  init(_ before: String, _ after: String = "") {
    self.before = before.split(separator: " ").map { String($0) }
    self.after = after.split(separator: " ").map { String($0) }
  }

  /// Each position of each command that takes words.
  static let all: [NamePlace] = [
    .init("seed"), .init("ask"), .init("show"), .init("compare"), .init("compare cmu"), .init("search"), .init("sql"),
    .init("rankings show"), .init("rankings show ml"), .init("rankings diff"), .init("rankings diff ml"),
    .init("rankings history"), .init("rankings combine", "--method mean"),
    .init("rankings combine ml", "--method mean"), .init("rankings agree ai"),
    .init("rankings add"), .init("rankings add ml"), .init("rankings add ml 2022"), .init("rankings set"),
    .init("rankings set ml"), .init("rankings set ml 2022"), .init("rankings remove"), .init("rankings remove ml"),
    .init("rankings remove ml 2022"), .init("rankings import", "--ranking x"), .init("import"),
    .init("import universities"), .init("export"), .init("export --all"), .init("restore"), .init("backup"),
    .init("add university"), .init("add program", "--university cmu"), .init("add track", "--program cmu"),
    .init("add course", "--program cmu"), .init("add focus-area"), .init("set"), .init("set university"),
    .init("set university cmu"), .init("remove"), .init("remove university"), .init("alias add"),
    .init("alias add cmu"),
    .init("alias remove"), .init("alias remove cmu"), .init("alias list"), .init("merge"),
    .init("merge cmu"), .init("log show"), .init("undo"), .init("rankings list"),
    .init("completions"),
  ]
}

@Suite struct `A word that begins with a hyphen` {
  private static let words = [
    "-hat", "-Dash U", "-h-", "-hh", "-x", "-1", "-.5", "-1st", "-X hat", "--Dash U", "-é", "-a`b $c",
  ]

  @Test func `is tried wherever a command takes words`() {
    let known = NamePlace.all.map { place in
      let line = place.before.joined(separator: " ") + " "
      return describedCommands.map(\.name).first { line.hasPrefix($0 + " ") } ?? line
    }
    #expect(Set(describedCommands.filter { $0.wordCount > 0 }.map(\.name)) == Set(known))
  }

  @Test(arguments: NamePlace.all)
  func `is an unknown option where a name belongs, and no wish for help`(_ place: NamePlace) throws {
    let home = try Workplace()
    let first = NamePlace.all.firstIndex { $0.testDescription == place.testDescription } ?? 0
    for word in ["-hat", Self.words[1 + first % (Self.words.count - 1)]] {
      let result = try runTool(place.before + [word] + place.after, home: home.path)
      #expect(result.status == 64 && result.stdout == "", "\(word)")
      let start = "error: unknown option `\(word)`\nhelp: a name that begins with `-` stands behind `--`: `gradatlas "
      #expect(result.stderr.hasPrefix(start), "\(result.stderr)")
    }
    #expect(try home.names() == [])
  }

  @Test(arguments: [
    "programs", "universities", "fields", "log", "log list", "doctor", "migrate up", "migrate", "rankings", "", "help",
  ])
  func `is an unknown option where nothing belongs`(_ command: String) throws {
    let home = try Workplace()
    for word in ["-hat", "-Ch"] {
      let result = try runTool(command.split(separator: " ").map { String($0) } + [word], home: home.path)
      #expect(result.status == 64 && result.stdout == "")
      #expect(result.stderr.hasPrefix("error: unknown option `\(word)`\nhelp: `gradatlas "), "\(result.stderr)")
    }
    #expect(try home.names() == [])
  }

  @Test(arguments: [
    "add university Zed --alias", "programs --focus", "sql x -p", "universities --where", "seed x --year",
    "add university Zed --source",
  ])
  func `is no value of an option, unless it is joined to it`(_ words: String) throws {
    let home = try Workplace()
    let words = words.split(separator: " ").map { String($0) }
    for (value, quoted) in [("-hat", "-hat"), ("-Dash U", "'-Dash U'"), ("-1", "-1")] {
      let result = try runTool(words + [value], home: home.path)
      #expect(result.status == 64)
      #expect(
        result.stderr == """
          error: unknown option `\(value)`
          help: a value that begins with `-` is joined to its option by `=`: `\(words[words.count - 1])=\(quoted)`

          """)
    }
  }

  @Test(arguments: ["-hat", "-Dash U", "-1", "-a`b $(touch pwned)", "--", "-"])
  func `is a name behind two of them, as the hint has it`(_ word: String) throws {
    let place = try Workplace.withCatalog()
    let name = "\(word) U"
    let refused = try place.tool("add", "university", name, "--city", "Zed", "--database", "catalog.db")
    let hint = refused.stderr.split(separator: "`").first { $0.hasPrefix("gradatlas add university --city Zed ") }
    let command = try #require(hint).dropFirst("gradatlas".count)
    let added = try place.shell("sh -c \"$LINE\"", environment: ["LINE": "\"$TOOL\"\(command)"])
    #expect(added.status == 0, "\(command): \(added.stderr)")
    #expect(try place.tool("show", "--database", "catalog.db", "--", name).stdout.hasPrefix(name + "\n"))
    #expect(try !place.names().contains("pwned"))
  }

  @Test(arguments: ["--help", "-h"])
  func `may be a name that is help elsewhere`(_ name: String) throws {
    let place = try Workplace.withCatalog()
    #expect(try place.catalog("add", "university", name).stdout.hasPrefix("OVERVIEW: "))
    #expect(try place.catalog("add", "university", "--slug", "help", "--", name).status == 0)
    #expect(try place.catalog("show", "--", name).stdout.hasPrefix(name + "\n"))
  }

  @Test func `is a number where a number belongs`() throws {
    let place = try Workplace.withCatalog()
    #expect(try place.catalog("add", "university", "Z", "--latitude", "-33.9", "--longitude", "-70").status == 0)
    #expect(try place.catalog("programs", "--limit", "-1").stderr.hasPrefix("error: --limit is 0 or more\n"))
    #expect(try place.catalog("sql", "SELECT :a AS a", "-p", "a=-1", "--csv").lines == ["a", "-1"])
    #expect(try place.catalog("universities", "--where", "latitude = -33.9", "--count").stdout == "1\n")
  }

  @Test(arguments: [
    ["show", "-h"], ["show", "cmu", "--help"], ["help", "show"], ["-h"], ["show", "-hat", "--help"],
  ])
  func `is a wish for help where it is one`(_ words: [String]) throws {
    let place = try Workplace()
    let result = try runTool(words, home: place.path)
    #expect(result.status == 0 && result.stdout.hasPrefix("OVERVIEW: "))
  }

  @Test(arguments: [("-json", "--json"), ("-help", "--help"), ("--formt", "--format"), ("--ouptut=x", "--output")])
  func `may be a misspelt option`(_ word: String, _ option: String) throws {
    let result = try Workplace().tool("show", "cmu", word)
    #expect(result == failure("error: unknown option `\(word)`\nhelp: did you mean `\(option)`?", 64))
  }
}
