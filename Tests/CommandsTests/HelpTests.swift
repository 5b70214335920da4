import ArgumentParser
import Foundation
import TestSupport
import Testing

@testable import Commands

@Suite struct `--help` {
  static let database = ["--database <path>", "--busy-timeout <seconds>"]
  static let output = ["--format <format>", "--json", "--csv", "--markdown", "-o, --output <file>", "--color <when>"]
  static let list =
    ["--focus <area>", "--university <name>", "--state <state>", "--country <country>", "--max-rank <ranking:rank>"]
    + ["--where <filter>", "--order-by <fields>", "--columns <fields>", "--limit <rows>", "--offset <rows>"]

  @Test(arguments: [
    (["seed"], ["<file>", "--year <year>", "--dry-run"] + database + output),
    (["programs"], list + database + output),
    (["universities"], list + database + output),
    (["show"], ["<name>"] + database + output),
    (["migrate"], ["status", "up", "down", "verify"]),
    (["migrate", "status"], database + output),
    (["migrate", "up"], database),
    (["migrate", "down"], ["--to <version>"] + database),
    (["migrate", "verify"], database + output),
    ([], ["seed", "programs", "universities", "show", "migrate", "--version"]),
  ])
  func `names every option on stdout`(_ command: [String], _ options: [String]) throws {
    let place = try Workplace()
    let result = try runTool(command + ["--help"], home: place.path)
    #expect(result.stderr == "")
    #expect(result.status == 0)
    let lines = result.lines.map { $0.trimmingCharacters(in: .whitespaces) }
    for option in options { #expect(lines.contains { $0 == option || $0.hasPrefix(option + " ") }, "\(option)") }
    #expect(result.lines.first?.hasPrefix("OVERVIEW: ") == true)
    #expect(try place.names() == [])
  }

  @Test(arguments: [["-h"], ["help"], []])
  func `has other ways to be asked for`(_ arguments: [String]) throws {
    let place = try Workplace()
    #expect(try runTool(arguments, home: place.path) == runTool(["--help"], home: place.path))
  }

  @Test func `of a command has other ways, too`() throws {
    let place = try Workplace()
    #expect(try place.tool("migrate") == place.tool("migrate", "--help"))
    #expect(try place.tool("show", "-h") == place.tool("show", "--help"))
    #expect(try place.tool("help", "show").status == 0)
  }

  @Test func `has examples that no terminal of 80 columns breaks`() {
    var commands: [any ParsableCommand.Type] = [GradAtlasCommand.self]
    var exampleCount = 0
    while let command = commands.popLast() {
      commands += command.configuration.subcommands
      let lines = command.configuration.discussion.split(separator: "\n")
      for line in lines where line.hasPrefix("  ") {
        exampleCount += 1
        #expect(line.count < 80, "\(line)")
      }
    }
    #expect(exampleCount > 80)
  }

  @Test func `has only examples that work`() throws {
    let place = try Workplace.withArticle()
    for command in ["programs", "universities", "show", "seed"] {
      let examples = try place.tool(command, "--help").stdout.replacing(" \\\n   ", with: "")
        .split(separator: "\n").map(String.init).filter { $0.hasPrefix("  gradatlas ") }
      #expect(examples.count >= 2)
      for example in examples {
        let script = example.replacing("gradatlas ", with: "\"$TOOL\" ").replacing("seed \"$TOOL\"", with: "seed")
        let result = try place.shell(script)
        #expect(result.status == 0, "\(example): \(result.stderr)")
        #expect(!result.stdout.isEmpty)
      }
    }
  }
}

@Suite struct `--version` {
  @Test func `names the tool's version, and SQLite's with its options`() throws {
    let place = try Workplace()
    let result = try place.tool("--version")
    let sqlite = try run("sqlite3", ["--version"]).stdout.prefix { $0 != " " }
    #expect(
      result
        == ToolResult(
          stdout: """
            gradatlas 0.1.0
            SQLite \(sqlite) (ENABLE_FTS5, ENABLE_PREUPDATE_HOOK, ENABLE_SESSION)

            """, stderr: "", status: 0))
    #expect(try place.tool("migrate", "up", "--version") == result)
  }
}
