public import Foundation

/// A folder of one test's own that is the tool's `HOME` and working directory.
public struct Workplace: ~Copyable {
  /// The folder itself.
  public let folder: TemporaryDirectory

  /// An empty home.
  public init() throws { folder = try TemporaryDirectory() }

  /// A home with a copy of the standard catalogue in it, as `catalog.db`.
  public static func withCatalog() throws -> Workplace {
    let place = try Workplace()
    try place.folder.write(standardCatalog, to: "catalog.db")
    return place
  }

  /// A home with the article of 2021, byte for byte as published, as `article.md`.
  public static func withArticle() throws -> Workplace {
    let place = try Workplace()
    try place.folder.write(publishedArticle, to: "article.md")
    return place
  }

  /// The folder's path.
  public var path: String { folder.url.path }

  /// Where the standard catalogue of this home belongs.
  public var standardPath: String { folder.path(".local/share/gradatlas/catalog.db") }

  /// Runs the tool.
  public func tool(_ arguments: String..., environment: [String: String] = [:], input: String = "") throws -> ToolResult
  {
    try runTool(arguments, home: path, environment: environment, input: input)
  }

  /// Runs the tool on `catalog.db` in this folder, which the environment names.
  public func catalog(_ arguments: String...) throws -> ToolResult { try catalog(arguments) }

  /// The same with words that are at hand.
  public func catalog(_ arguments: [String]) throws -> ToolResult {
    try runTool(arguments, home: path, environment: ["GRADATLAS_DATABASE": "catalog.db"])
  }

  /// Runs a shell script, in which `$TOOL` is the tool, in this folder.
  public func shell(_ script: String, environment: [String: String] = [:]) throws -> ToolResult {
    try run(
      "sh", ["-c", script], environment: shellEnvironment.merging(environment) { $1 }, workingDirectory: path)
  }

  /// Runs a Python program, which finds the tool in `$TOOL`, in this folder.
  public func python(
    _ program: String, _ arguments: String..., environment: [String: String] = [:]
  ) throws -> ToolResult {
    try run(
      "python3", ["-c", program] + arguments, environment: shellEnvironment.merging(environment) { $1 },
      workingDirectory: path)
  }

  /// Runs SQL on a file in this folder with the sqlite3 shell, as anybody else would.
  @discardableResult
  public func sqlite(_ file: String, _ sql: String) throws -> String {
    try run("sqlite3", [folder.path(file), sql]).stdout
  }

  /// The names of what is in this folder, sorted, without the empty log that SQLite leaves beside a file that was read.
  public func names() throws -> [String] {
    try folder.names().filter { name in
      !name.hasSuffix("-shm") && (!name.hasSuffix("-wal") || (try? bytes(name).isEmpty) != true)
    }
  }

  /// The bytes of a file in this folder.
  public func bytes(_ name: String) throws -> Data { try Data(contentsOf: folder.url.appendingPathComponent(name)) }

  private var shellEnvironment: [String: String] {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return ["HOME": self.path, "PATH": path, "TOOL": toolURL.path].merging(instrumentVariables) { $1 }
  }
}

/// The bytes of the catalogue that the tool makes by itself.
public let standardCatalog: [UInt8] = {
  guard let place = try? Workplace(), (try? place.tool("seed", "--database", "made.db"))?.status == 0,
    let bytes = try? place.bytes("made.db")
  else { return [] }
  return Array(bytes)
}()

/// The article of 2021 as it was published.
public let publishedArticle: [UInt8] = {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../ArticlesTests/Golden/article-2021.md")
  return (try? Data(contentsOf: file)).map { Array($0) } ?? []
}()

/// What the tool prints of an error, with its status.
public func failure(_ stderr: String, _ status: Int32) -> ToolResult {
  ToolResult(stdout: "", stderr: stderr + "\n", status: status)
}

extension ToolResult {
  /// The lines of the answer, without the last newline.
  public var lines: [String] {
    stdout.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).dropLast().map { String($0) }
  }
}
