import Foundation
import TestSupport
import Testing

@testable import Tables

private func compressed(_ parts: [String]) throws -> [UInt8] {
  let memory = MemorySink()
  let gzip = GzipSink(to: memory)
  for part in parts { try gzip.write(part) }
  try gzip.finish()
  return memory.bytes
}

@Test(arguments: [[], ["a"], ["one", "", "two"], [String(repeating: "many rows of text,", count: 200_000)]])
func `gzip reads what was compressed`(_ parts: [String]) throws {
  let folder = try TemporaryDirectory()
  try folder.write(compressed(parts), to: "a.gz")
  let result = try run("gzip", ["-dc", folder.path("a.gz")])
  #expect(result == ToolResult(stdout: parts.joined(), stderr: "", status: 0))
}

@Test func `compressed bytes name no file and no time`() throws {
  #expect(try compressed(["a"]).prefix(10) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3])
}

@Test func `compressing hands on what the other sink throws`() throws {
  final class FullSink: ByteSink {
    func write(_ bytes: UnsafeRawBufferPointer) throws(OutputError) { throw .closedPipe }
  }
  let gzip = GzipSink(to: FullSink())
  #expect(throws: OutputError.closedPipe) {
    try gzip.write("a")
    try gzip.finish()
  }
}
