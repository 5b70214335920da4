import Foundation
import TestSupport
import Testing

@Suite struct `README` {
  private static let text: String? = try? String(
    contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../README.md"),
    encoding: .utf8)

  /// Each command of a `console` block with the output that stands below it.
  private static var examples: [(command: String, output: String)] {
    (text ?? "").components(separatedBy: "```console\n$ ").dropFirst().map { block in
      let body = block.components(separatedBy: "\n```")[0]
      let lines = body.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      return (String(lines[0]), lines.count > 1 ? lines[1] + "\n" : "")
    }
  }

  @Test func `shows what its commands print`() throws {
    let place = try Workplace.withCatalog()
    #expect(Self.examples.count >= 5)
    for example in Self.examples {
      let path = toolURL.deletingLastPathComponent().path
      let result = try run(
        "sh", ["-c", example.command],
        environment: ["HOME": place.path, "PATH": "\(path):/usr/bin:/bin", "GRADATLAS_DATABASE": "catalog.db"],
        workingDirectory: place.path)
      #expect(result.stdout + result.stderr == example.output, "\(example.command)")
    }
  }

  @Test func `names every command, format and exit status`() throws {
    let text = try #require(Self.text)
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
