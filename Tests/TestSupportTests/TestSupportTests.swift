import Foundation
import TestSupport
import Testing

@Test func `a temporary directory goes with everything in it`() throws {
  let path: String
  do {
    let folder = try TemporaryDirectory()
    path = folder.url.path
    try folder.write("a", to: "file")
    #expect(try folder.names() == ["file"])
  }
  #expect(!FileManager.default.fileExists(atPath: path))
}

@Test func `a golden file that differs is an issue`() throws {
  let folder = try TemporaryDirectory()
  try FileManager.default.createDirectory(atPath: folder.path("Golden"), withIntermediateDirectories: true)
  try folder.write("expected", to: "Golden/text")
  try expectGolden("expected", "text", filePath: folder.path("Test.swift"))
  withKnownIssue { try expectGolden("other", "text", filePath: folder.path("Test.swift")) }
}

@Test func `a program's output, error and status come back exactly`() throws {
  let result = try run("sh", ["-c", "cat; echo oops >&2; exit 3"], input: "in\n")
  #expect(result == ToolResult(stdout: "in\n", stderr: "oops\n", status: 3))
  #expect(try run("sh", ["-c", "kill -9 $$"]).status == 137)
}

@Test func `only an error of the wanted type is no issue`() {
  struct Wanted: Error {}
  struct Other: Error {}
  let error: Wanted? = thrownError { throw Wanted() }
  #expect(error != nil)
  withKnownIssue { let _: Wanted? = thrownError { throw Other() } }
  withKnownIssue { let _: Wanted? = thrownError {} }
}

@Test(.enabled(if: !Thoroughness.isComplete))
func `one in some is spread evenly, and turns take all`() {
  #expect((1...10).sampled(oneIn: 3) == [1, 4, 7, 10])
  #expect((0..<3).map { (1...7).sampled(oneIn: 3, turn: $0) } == [[1, 4, 7], [3, 6], [2, 5]])
}
