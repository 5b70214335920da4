import Foundation
import TestSupport
import Testing

@Suite struct `manual` {
  /// The page as `man` would show its words: no escapes, no fonts.
  private static func page(_ place: borrowing Workplace) throws -> String {
    let result = try place.tool("manual", "--date", "2026-01-31")
    #expect(result.stderr == "")
    #expect(result.status == 0)
    let pairs = [(#"\-"#, "-"), (#"\(aq"#, "'"), (#"\(ti"#, "~"), (#"\(ha"#, "^"), (#"\(ga"#, "`"), (#"\e"#, "\\")]
    return (["\\fB", "\\fR", "\\fI"].map { ($0, "") } + pairs).reduce(result.stdout) {
      $0.replacing($1.0, with: $1.1)
    }
  }

  /// Every command that does something itself, with what its `--help` says.
  private static func commands(
    _ place: borrowing Workplace, below path: [String] = []
  ) throws -> [(path: [String], help: String)] {
    let help = try runTool(path + ["--help"], home: place.path).stdout
    guard let list = help.components(separatedBy: "SUBCOMMANDS:\n").dropFirst().first else { return [(path, help)] }
    let names = list.split(separator: "\n", omittingEmptySubsequences: false).prefix { !$0.isEmpty }
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }.compactMap { $0.split(separator: " ").first }
    #expect(!names.isEmpty)
    return try names.flatMap { try commands(place, below: path + [String($0)]) }
  }

  @Test func `names every command with every option of its --help`() throws {
    let place = try Workplace()
    let page = try Self.page(place)
    let shared = try #require(page.components(separatedBy: ".SH OPTIONS OF SEVERAL COMMANDS\n").dropFirst().first)
    let commands = try Self.commands(place)
    #expect(commands.count >= 15)
    for (path, help) in commands {
      let title = ".SS gradatlas \(path.joined(separator: " "))"
      let section = try #require(
        page.components(separatedBy: ".SS ").first {
          ".SS \($0)".hasPrefix(title + "\n") || ".SS \($0)".hasPrefix(title + " ")
        },
        "\(title)")
      let usage = try #require(help.components(separatedBy: "OPTIONS:\n").dropFirst().first)
      for match in usage.matches(of: /(?m)^ {2}(?:-[a-z], )?(--[a-z-]+)/) {
        let option = String(match.1)
        #expect(section.contains(option), "\(title) \(option)")
        #expect(
          section.contains("\n\(option)") || section.contains(", \(option) ") || shared.contains(option),
          "\(title) \(option)")
      }
    }
  }

  @Test func `begins with the version and the day, and goes on with the name`() throws {
    let place = try Workplace()
    let lines = try Self.page(place).split(separator: "\n").prefix(5)
    #expect(
      Array(lines) == [
        #".TH GRADATLAS 1 "2026-01-31" "gradatlas 0.1.0" "User Commands""#, ".nh", ".ad l", ".SH NAME",
        "gradatlas - graduate programs and their yearly rankings, in one SQLite file",
      ])
  }

  @Test func `tells every exit status, variable and file`() throws {
    let place = try Workplace()
    let page = try Self.page(place)
    for status in [0, 1, 64, 65, 66, 70, 73, 74, 75, 78] { #expect(page.contains("\n.TP\n\(status)\n"), "\(status)") }
    for name in ["GRADATLAS_DATABASE", "XDG_DATA_HOME", "NO_COLOR", "~/.local/share/gradatlas/catalog.db"] {
      #expect(page.contains("\n.TP\n\(name)\n"), "\(name)")
    }
  }

  @Test(arguments: [["mandoc", "-T", "lint"], ["groff", "-man", "-T", "utf8", "-ww", "-z"]])
  func `pleases the programs that read it`(_ reader: [String]) throws {
    let place = try Workplace()
    guard try place.shell("command -v \(reader[0])").status == 0 else {
      return print("\(reader[0]) is not installed: the manual was not read by it")
    }
    try place.folder.write(try place.tool("manual", "--date", "2026-01-31").stdout, to: "gradatlas.1")
    let result = try place.shell((reader + ["gradatlas.1"]).joined(separator: " ") + " 2>&1")
    #expect(result == ToolResult(stdout: "", stderr: "", status: 0))
  }

  @Test func `is no command that users are shown`() throws {
    let place = try Workplace()
    #expect(try !place.tool("--help").stdout.contains("manual"))
    #expect(try !Self.page(place).contains("gradatlas manual"))
  }

  @Test func `takes nothing but a day for its foot`() throws {
    let place = try Workplace()
    #expect(
      try place.tool("manual", "--date", "now\"")
        == failure("error: --date is a day such as 2026-01-31\nhelp: `gradatlas manual --help` says what it takes", 64))
  }
}

@Suite struct `make install` {
  @Test func `puts the tool, its manual and its completions below PREFIX`() throws {
    let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../..").standardizedFileURL.path
    let plan = try run("make", ["-n", "-C", project, "install", "DESTDIR=/staging", "PREFIX=/usr"]).stdout
    let files = plan.matches(of: /'(\/staging\/usr\/[^']*gradatlas[^']*)'/).map { String($0.1) }
    #expect(
      files == [
        "/staging/usr/bin/gradatlas", "/staging/usr/share/man/man1/gradatlas.1",
        "/staging/usr/share/bash-completion/completions/gradatlas", "/staging/usr/share/zsh/site-functions/_gradatlas",
        "/staging/usr/share/fish/vendor_completions.d/gradatlas.fish",
      ])
  }
}
