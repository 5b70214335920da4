import Foundation
import TestSupport
import Testing

/// What `--experimental-dump-help` says of a command.
private struct DescribedCommand: Decodable {
  let commandName: String
  let subcommands: [DescribedCommand]?

  /// The commands that do something by themselves, with all of their words.
  func leaves(below words: [String] = []) -> [String] {
    guard let subcommands, !subcommands.isEmpty else { return [(words + [commandName]).joined(separator: " ")] }
    return subcommands.flatMap { $0.leaves(below: words + [commandName]) }
  }
}

@Suite struct `The commands that are tested with faults` {
  /// The commands that write no catalogue.
  private static let readers: Set = [
    "ask", "programs", "universities", "focus-areas", "tracks", "courses", "show", "compare", "search", "fields", "sql",
    "rankings list", "rankings show", "rankings diff", "rankings history", "rankings combine", "rankings agree",
    "export", "article",
    "alias list", "log list", "log show", "migrate status", "migrate verify", "serve", "completions", "manual", "help",
  ]

  @Test func `are all that write, and a new one is not forgotten`() throws {
    struct Help: Decodable { let command: DescribedCommand }
    let folder = try TemporaryDirectory()
    let help = try runTool(["--experimental-dump-help"], home: folder.url.path)
    let tool = try JSONDecoder().decode(Help.self, from: Data(help.stdout.utf8)).command
    let commands = Set(tool.leaves().map { String($0.dropFirst("gradatlas ".count)) })
    let tested = commands.filter { name in WriteCommand.all.contains { $0.testDescription.hasPrefix("\(name) ") } }
    #expect(tested.isDisjoint(with: Self.readers))
    #expect(tested.union(Self.readers) == commands)
  }
}
