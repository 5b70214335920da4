import Foundation
import TestSupport

/// A home folder of one test's own, in which the standard catalogue is made on first use.
struct SeededHome: ~Copyable {
  let folder: TemporaryDirectory

  /// Makes the catalogue, so that its note does not stand in the first answer.
  init() throws {
    let folder = try TemporaryDirectory()
    _ = try runTool(["programs", "--count"], home: folder.url.path)
    self.folder = folder
  }

  var catalogPath: String { folder.path(".local/share/gradatlas/catalog.db") }

  /// Runs the tool with the words after `gradatlas`.
  func run(_ arguments: String..., input: String = "") throws -> ToolResult { try run(arguments, input: input) }

  /// Runs the tool with the words after `gradatlas`.
  func run(_ arguments: [String], input: String = "") throws -> ToolResult {
    try runTool(arguments, home: folder.url.path, input: input)
  }
}

extension ToolResult {
  /// A run without errors and notes.
  static func answer(_ stdout: String) -> ToolResult { ToolResult(stdout: stdout, stderr: "", status: 0) }

  /// A run that was refused for what stands on the command line.
  static func usage(_ stderr: String) -> ToolResult { ToolResult(stdout: "", stderr: stderr, status: 64) }
}
