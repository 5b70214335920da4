import Foundation
import SQLiteStorage
import TestSupport
import Testing

@Suite struct `A file that another process has locked` {
  /// The commands that find the catalogue.
  static let commands = WriteCommand.all.filter {
    !["seed --database catalog.db", "restore kept.db --database new.db"].contains($0.testDescription)
  }

  static let message = """
    error: `catalog.db` is locked by another connection (waited 0 s)
    help: close it there, or wait longer with --busy-timeout SECONDS

    """

  @Test(arguments: commands.filter { $0.target == "catalog.db" })
  func `for writing is not written`(_ command: WriteCommand) throws {
    let folder = try command.place()
    let before = try CatalogState(folder.path("catalog.db"))
    let other = try Connection(path: folder.path("catalog.db"), access: .readWrite)
    try other.execute("BEGIN IMMEDIATE")
    let result = try runTool(command.arguments + ["--busy-timeout", "0"], home: folder.url.path)
    #expect(result == ToolResult(stdout: "", stderr: Self.message, status: 75))
    try other.execute("ROLLBACK")
    #expect(try CatalogState(folder.path("catalog.db")) == before)
    #expect(try folder.names().filter { $0.hasSuffix(".backup") || $0.hasSuffix(".gradatlas-new") } == [])
  }

  @Test(arguments: commands)
  func `for everything is neither read nor written`(_ command: WriteCommand) throws {
    let folder = try command.place()
    let other = try Connection(path: folder.path("catalog.db"), access: .readWrite)
    try other.execute("PRAGMA journal_mode = delete; BEGIN EXCLUSIVE")
    let result = try runTool(command.arguments + ["--busy-timeout", "0"], home: folder.url.path)
    #expect(result == ToolResult(stdout: "", stderr: Self.message, status: 75))
    #expect(try folder.names().filter { $0.hasSuffix(".backup") || $0.hasSuffix(".gradatlas-new") } == [])
  }

  @Test(arguments: commands)
  func `for reading is written and read all the same`(_ command: WriteCommand) throws {
    let folder = try command.place()
    let other = try Connection(path: folder.path("catalog.db"), access: .readOnly)
    try other.execute("BEGIN; PRAGMA user_version")
    #expect(try runTool(command.arguments + ["--busy-timeout", "0"], home: folder.url.path).status == 0)
  }
}
