import Foundation

/// A home folder of one test's own, with the standard catalogue where the tool looks for it.
public struct SeededHome: ~Copyable {
  /// The folder itself.
  public let folder: TemporaryDirectory

  /// A new home, with a copy of the catalogue that the tool makes by itself.
  public init() throws {
    let folder = try TemporaryDirectory()
    try folder.write(standardCatalog, to: ".local/share/gradatlas/catalog.db")
    self.folder = folder
  }

  /// Where the catalogue is.
  public var catalogPath: String { folder.path(".local/share/gradatlas/catalog.db") }

  /// Runs the tool with the words after `gradatlas`.
  public func run(_ arguments: String..., input: String = "") throws -> ToolResult { try run(arguments, input: input) }

  /// Runs the tool with the words after `gradatlas`.
  public func run(_ arguments: [String], input: String = "") throws -> ToolResult {
    try runTool(arguments, home: folder.url.path, input: input)
  }
}

extension ToolResult {
  /// A run without errors and notes.
  public static func answer(_ stdout: String) -> ToolResult { ToolResult(stdout: stdout, stderr: "", status: 0) }

  /// A run that was refused for what stands on the command line.
  public static func usage(_ stderr: String) -> ToolResult { ToolResult(stdout: "", stderr: stderr, status: 64) }
}
