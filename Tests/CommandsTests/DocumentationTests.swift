import Foundation
import TestSupport
import Testing

@Suite struct `Documentation` {
  private static let guides = "Sources/GradAtlasLibrary/GradAtlas.docc"

  @Test(arguments: [
    "README.md", "\(guides)/TheFilterLanguage.md", "\(guides)/TheEditorsYear.md", "\(guides)/CombiningRankings.md",
  ])
  func `shows what its commands print`(_ path: String) throws {
    let document = try ConsoleDocument(path)
    #expect(!document.examples.isEmpty)
    let place = try Workplace.withCatalog()
    let tools = toolURL.deletingLastPathComponent().path
    for example in document.examples {
      let result = try run(
        "sh", ["-c", example.command],
        environment: [
          "HOME": place.path, "PATH": "\(tools):/usr/bin:/bin", "GRADATLAS_DATABASE": "catalog.db",
        ].merging(instrumentVariables) { $1 }, workingDirectory: place.path)
      let output = try Self.withoutTimes(result.stdout + result.stderr, onlyNow: true)
      let expected = try Self.withoutTimes(example.output, onlyNow: false)
      #expect(try Self.asMona(output, from: processUser) == Self.asMona(expected, from: "mona"), "\(example.command)")
    }
  }

  /// A text of a command that mona ran, who made the documents; another name of another length makes other columns.
  private static func asMona(_ text: String, from user: String) throws -> String {
    guard processUser.count != "mona".count else { return text.replacing(user, with: "mona") }
    return text.replacing(user, with: "mona").replacing(try Regex(" {2,}"), with: "  ")
      .replacing(try Regex("-{2,}"), with: "--")
  }

  /// A text with a mark where a moment stood, such as 2026-01-31T12:00:00Z.
  ///
  /// - Parameter onlyNow: Whether a moment that is not of the last hour stays.
  private static func withoutTimes(_ text: String, onlyNow: Bool) throws -> String {
    let now = Date()
    return text.replacing(try Regex(#"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z"#)) { match in
      let moment = String(text[match.range])
      let age = (try? Date(moment, strategy: .iso8601)).map { now.timeIntervalSince($0) }
      return onlyNow && !(-1...3600).contains(age ?? .infinity) ? moment : "(a moment)"
    }
  }

  @Test func `names every field in README`() throws {
    let text = try ConsoleDocument("README.md").text
    let fields = try Workplace.withCatalog().catalog("fields", "--csv", "--no-header").lines
      .map { String($0.prefix { $0 != "," }) }
    #expect(fields.count > 40)
    for field in fields where !field.hasPrefix("ai_") { #expect(text.contains("`\(field)`"), "\(field)") }
  }

  @Test func `names every command, format and exit status in README`() throws {
    let text = try ConsoleDocument("README.md").text
    let help = try Workplace().tool("--help").stdout
    let listed = help.components(separatedBy: "SUBCOMMANDS:\n")[1].split(separator: "\n")
    let commands = listed.filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.contains("See '") }
      .map { String($0.split(separator: " ")[0]) }
    #expect(commands.count > 10)
    for word in commands + ["table", "csv", "tsv", "json", "ndjson", "markdown", "html"] {
      #expect(text.contains("`\(word)`") || text.contains("gradatlas \(word)"), "\(word)")
    }
    for status in [0, 1, 64, 65, 66, 70, 73, 74, 75, 78] { #expect(text.contains("| \(status) |"), "\(status)") }
  }
}
