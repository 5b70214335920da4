import Foundation
import TestSupport
import Testing

/// A command that writes, in a folder with what it needs.
struct WriteCommand: Sendable, CustomTestStringConvertible {
  /// The words after `gradatlas`.
  let arguments: [String]
  /// The files that it finds, by their names.
  let files: @Sendable () throws -> [String: [UInt8]]
  /// The file that it writes.
  var target = "catalog.db"

  var testDescription: String { arguments.joined(separator: " ") }

  /// A command on the catalogue that the tool makes by itself.
  init(_ words: String, target: String = "catalog.db") {
    self.init(words, target: target) { ["catalog.db": try Catalogs.standard()] }
  }

  init(_ words: String, target: String = "catalog.db", files: @escaping @Sendable () throws -> [String: [UInt8]]) {
    arguments = words.split(separator: " ").map { String($0) } + ["--database", "catalog.db"]
    self.files = files
    self.target = target
  }

  /// A new folder with the files.
  func place() throws -> TemporaryDirectory {
    let folder = try TemporaryDirectory()
    for (name, bytes) in try files() { try folder.write(bytes, to: name) }
    return folder
  }

  /// Runs the command in a folder.
  func run(in folder: borrowing TemporaryDirectory, _ fault: Fault? = nil, counts: Bool = false) throws -> ToolResult {
    var environment: [String: String] = [:]
    if fault != nil || counts { environment["LD_PRELOAD"] = FaultLibrary.path }
    if let fault { environment["FAULT"] = "\(fault)" }
    if counts { environment["FAULT_COUNTS"] = folder.path("counts") }
    return try runTool(arguments, home: folder.url.path, environment: environment)
  }

  /// Every command that writes a catalogue.
  static let all = [
    WriteCommand("seed") { [:] },
    WriteCommand("seed article.md") { ["catalog.db": try Catalogs.empty(), "article.md": try Catalogs.article()] },
    WriteCommand("migrate up") { ["catalog.db": try Catalogs.older()] },
    WriteCommand("migrate down"),
    WriteCommand("undo"),
    WriteCommand("doctor --fix") { ["catalog.db": try Catalogs.stale()] },
    WriteCommand("backup copy.db", target: "copy.db"),
  ]
}

/// The files that the commands begin with, each made once.
enum Catalogs {
  static func standard() throws -> [UInt8] { try made.standard.get() }
  static func empty() throws -> [UInt8] { try made.empty.get() }
  static func older() throws -> [UInt8] { try made.older.get() }
  static func stale() throws -> [UInt8] { try made.stale.get() }

  /// The article of 2021 as it was published.
  static func article() throws -> [UInt8] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../ArticlesTests/Golden/article-2021.md")
    return Array(try Data(contentsOf: file))
  }

  private typealias Bytes = Result<[UInt8], any Error>
  private static let made = (
    standard: Bytes { try make(["seed"]) }, empty: Bytes { try make(["migrate up"]) },
    older: Bytes { try make(["seed", "migrate down --to 2"]) },
    stale: Bytes {
      try make(["seed"]) { path in
        _ = try run("sqlite3", [path, "DELETE FROM search_index WHERE rowid % 3 = 0"])
      }
    }
  )

  private static func make(_ commands: [String], _ change: (String) throws -> Void = { _ in }) throws -> [UInt8] {
    let folder = try TemporaryDirectory()
    for words in commands {
      let arguments = words.split(separator: " ").map { String($0) } + ["--database", "catalog.db"]
      _ = try runTool(arguments, home: folder.url.path)
    }
    try change(folder.path("catalog.db"))
    return Array(try Data(contentsOf: folder.url.appendingPathComponent("catalog.db")))
  }
}
