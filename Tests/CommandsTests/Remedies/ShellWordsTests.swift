import Foundation
import Testing

@testable import Commands

/// What only a shell can do is said in `Commands` alone: other front ends read the same errors.
@Suite struct `Words of a shell` {
  private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../Sources")

  /// Every room but those of the command line.
  private static let rooms: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: sources.path)) ?? []
    return names.filter { !["Commands", "gradatlas"].contains($0) }.sorted()
  }()

  @Test(arguments: rooms) func `are said in Commands alone`(_ room: String) throws {
    #expect(try Self.findings(in: room) == [])
  }

  @Test func `are looked for in every room`() {
    #expect(Set(["Wording", "Terms", "Tables", "FilterLanguage", "Questions", "Catalog"]).isSubset(of: Self.rooms))
  }

  @Test func `are found where they are`() {
    #expect(Self.namesCommand("  case .empty: \"`gradatlas seed` fills it\""))
    #expect(Self.namesCommand("  case .unknown: \"gradatlas rankings list names them\""))
    #expect(Self.namesCommand("  /// What follows `--where`."))
    #expect(Self.namesCommand("  \"name another file with --database\""))
    #expect(!Self.namesCommand("  // -- and i--j"))
    #expect(!Self.namesCommand("  \"this gradatlas needs it\""))
  }

  /// Each line with a command or an option in it: `FilterError.swift:12: …`.
  private static func findings(in room: String) throws -> [String] {
    let folder = sources.appendingPathComponent(room)
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    let swift = files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
    return try swift.flatMap { source in
      let lines = try String(contentsOf: source, encoding: .utf8).split(
        separator: "\n", omittingEmptySubsequences: false)
      return lines.enumerated().filter { namesCommand($0.element) }.map {
        "\(source.lastPathComponent):\($0.offset + 1): \($0.element)"
      }
    }
  }

  private static func namesCommand(_ line: some StringProtocol) -> Bool {
    let line = String(line)
    if line.firstMatch(of: /`gradatlas [a-z]|(^|[^-A-Za-z0-9])--[a-z]/) != nil { return true }
    return line.matches(of: /gradatlas ([-a-z]+)/).contains { match in
      GradAtlasCommand.commands.contains { $0.name == match.output.1 }
    }
  }
}
