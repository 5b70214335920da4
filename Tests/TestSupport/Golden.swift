import Foundation
public import Testing

/// Compares `actual` with the file `Golden/<name>` beside the test that calls.
///
/// With `RECORD_GOLDEN=1` in the environment the file is rewritten, and the test still fails, so that no recording run
/// passes for a test run.
public func expectGolden(
  _ actual: String, _ name: String, filePath: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(fileURLWithPath: filePath).deletingLastPathComponent().appendingPathComponent("Golden/\(name)")
  if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(actual.utf8).write(to: file)
    Issue.record("recorded \(file.path)", sourceLocation: sourceLocation)
    return
  }
  let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self)
  #expect(actual == expected, "differs from \(file.path)", sourceLocation: sourceLocation)
}
