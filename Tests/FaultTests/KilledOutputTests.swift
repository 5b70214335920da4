import Foundation
import TestSupport
import Testing

/// What stands at a path: the bytes of a file, or those of each file in a folder.
private enum OutputState: Equatable {
  case nothing
  case files([String: Data])

  init(_ path: String) throws {
    let manager = FileManager.default
    var isFolder: ObjCBool = false
    guard manager.fileExists(atPath: path, isDirectory: &isFolder) else {
      self = .nothing
      return
    }
    let names = isFolder.boolValue ? try manager.contentsOfDirectory(atPath: path) : [""]
    self = .files(
      try Dictionary(
        uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: URL(fileURLWithPath: "\(path)/\($0)"))) }))
  }
}

extension WriteCommand {
  /// Commands that write something else than a catalogue, or replace it.
  static let outputs = [
    WriteCommand("programs --csv --output out.csv", target: "out.csv") {
      ["catalog.db": try Catalogs.standard(), "out.csv": Array("old".utf8)]
    },
    WriteCommand("export --all --format sqlite --compress --output out.sql.gz", target: "out.sql.gz"),
    WriteCommand("export --all --format csv folder", target: "folder"),
    WriteCommand("export --all --format datapackage folder --replace", target: "folder") {
      ["catalog.db": try Catalogs.standard(), "folder/university.csv": Array("old".utf8)]
    },
    WriteCommand("rankings history cmu --chart chart.svg", target: "chart.svg"),
    WriteCommand("article --year 2022 --output article.md", target: "article.md"),
    WriteCommand("article --refresh kept.md", target: "kept.md") {
      let block = "<!-- gradatlas:begin rankings year=2022 -->\n<!-- gradatlas:end -->\n"
      return ["catalog.db": try Catalogs.standard(), "kept.md": Array(block.utf8)]
    },
  ]

  fileprivate static let torturedOutputs = outputs.filter { command in
    Thoroughness.commands.isEmpty || Thoroughness.commands.contains { command.testDescription.hasPrefix($0) }
  }

  /// Runs the command under strace.
  fileprivate func traced(_ words: [String], in folder: borrowing TemporaryDirectory) throws -> ToolResult {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return try TestSupport.run(
      "strace", ["-f", "-o", folder.path("calls")] + words + [toolURL.path] + arguments,
      environment: ["HOME": folder.url.path, "PATH": path].merging(.unmeasured) { $1 },
      workingDirectory: folder.url.path)
  }
}

@Suite(.enabled(if: Tracing.isAllowed, "strace is not allowed here"))
struct `An output whose command is killed at a call of the system` {
  /// The calls that change files or locks.
  private static let calls = [
    "openat", "close", "write", "fsync", "fdatasync", "flock", "fchmod", "mkdir", "mkdirat", "rename", "renameat",
    "renameat2", "link", "linkat", "unlink", "unlinkat", "rmdir",
  ]

  @Test(arguments: WriteCommand.torturedOutputs)
  func `is the old one or the new one, and what is left is told and cleared`(_ command: WriteCommand) throws {
    let model = try command.place()
    let before = try OutputState(model.path(command.target))
    #expect(try command.traced([], in: model).status == 0)
    let after = try OutputState(model.path(command.target))
    let points = try Self.points(in: model)
    var tally = Tally("kills at calls", of: command)
    let share = TimeShare(0.06 / Double(WriteCommand.torturedOutputs.count))
    for index in Thoroughness.sample(points.count, upTo: 5) where share.isLeft {
      let (call, number) = points[index - 1]
      let folder = try command.place()
      let kill = ["-e", "trace=\(call)", "-e", "inject=\(call):signal=KILL:when=\(number)"]
      #expect(try command.traced(kill, in: folder).status == 128 + SIGKILL, "\(call) \(number)")
      try FileManager.default.removeItem(atPath: folder.path("calls"))
      let state = try OutputState(folder.path(command.target))
      #expect(state == before || state == after, "\(call) \(number)")
      let hasLeftovers = try command.expectLeftoversTold(in: folder)
      if hasLeftovers, state == before {
        try command.expectNothingLeftAfterNextRun(in: folder)
        #expect(try OutputState(folder.path(command.target)) == after, "\(call) \(number)")
      }
      tally.add(call, isUnchanged: state == before, isChanged: state == after, of: points.count)
    }
  }

  /// Every such call that a run has made since it began to write: its name, and how many of that name there were up to it.
  private static func points(in folder: borrowing TemporaryDirectory) throws -> [(call: String, number: Int)] {
    var counts: [String: Int] = [:]
    let points: [(call: String, number: Int)] = try folder.read("calls").split(separator: "\n").compactMap { line in
      guard let name = line.split(separator: " ").dropFirst().first?.prefix(while: { $0 != "(" }).description,
        calls.contains(name)
      else { return nil }
      counts[name, default: 0] += 1
      return (name, counts[name] ?? 0)
    }
    return Array(points.drop { !$0.call.hasPrefix("mkdir") })
  }
}
