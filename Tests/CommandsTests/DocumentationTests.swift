import Foundation
import TestSupport
import Testing

@Suite struct `Documentation` {
  private static let guides = "Sources/GradAtlasLibrary/GradAtlas.docc"

  @Test(arguments: ["README.md", "\(guides)/TheFilterLanguage.md"])
  func `shows what its commands print`(_ path: String) throws {
    let document = try ConsoleDocument(path)
    #expect(!document.examples.isEmpty)
    let place = try Workplace.withCatalog()
    let tools = toolURL.deletingLastPathComponent().path
    for example in document.examples {
      let result = try run(
        "sh", ["-c", example.command],
        environment: ["HOME": place.path, "PATH": "\(tools):/usr/bin:/bin", "GRADATLAS_DATABASE": "catalog.db"],
        workingDirectory: place.path)
      #expect(result.stdout + result.stderr == example.output, "\(example.command)")
    }
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
