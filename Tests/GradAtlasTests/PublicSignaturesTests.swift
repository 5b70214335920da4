import Foundation
import Testing

@Suite struct `What the library exports` {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources")

  /// The Swift files of the targets that `import GradAtlas` brings.
  private static func files() throws -> [(name: String, text: String)] {
    try ["Answers", "Catalog", "Exchange", "FilterLanguage", "GradAtlasLibrary", "Tables", "Terms"].flatMap { target in
      let folder = sources.appending(path: target)
      let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
      return try names.map { name in
        ("\(target)/\(name)", try String(contentsOf: folder.appending(path: name), encoding: .utf8))
      }
    }
  }

  /// The compiler refuses a public signature with a type of a module that is not imported publicly.
  @Test func `names no type of the storage in its signatures but the error`() throws {
    let files = try Self.files()
    #expect(files.count > 300)
    let leaks = files.flatMap { file in
      file.text.split(separator: "\n").filter { line in
        line.contains("public import") && line.contains("SQLiteStorage")
          && !line.hasSuffix("import struct SQLiteStorage.DatabaseError")
      }.map { "\(file.name): \($0)" }
    }
    #expect(leaks.isEmpty)
  }
}
