import Foundation
import Glibc
import TestSupport
import Tables
import Testing

private func caught(_ body: () throws(OutputError) -> Void) -> OutputError? {
  do throws(OutputError) { try body() } catch { return error }
  return nil
}

@Test func `standard output keeps small writes together until it is flushed`() throws {
  let folder = try TemporaryDirectory()
  let number = open(folder.path("out"), O_WRONLY | O_CREAT, 0o600)
  defer { close(number) }
  let output = StandardOutput(descriptor: number)
  try output.write("one ")
  try output.write("two")
  #expect(try folder.read("out") == "")
  try output.flush()
  #expect(try folder.read("out") == "one two")
  try output.write("!")
  try output.write(String(repeating: "x", count: 70_000))
  #expect(try folder.read("out") == "one two!" + String(repeating: "x", count: 70_000))
}

@Test func `a full device is an error with the system's number`() {
  let number = open("/dev/full", O_WRONLY)
  defer { close(number) }
  let output = StandardOutput(descriptor: number)
  #expect(caught { () throws(OutputError) in try output.write("x") } == nil)
  #expect(caught(output.flush) == .diskFull(path: "standard output", code: ENOSPC))
  #expect(caught(output.flush) == nil)
}

@Test func `a reader that went away is told apart from every other error`() throws {
  signal(SIGPIPE, SIG_IGN)
  var ends: [Int32] = [0, 0]
  #expect(pipe(&ends) == 0)
  close(ends[0])
  defer { close(ends[1]) }
  let output = StandardOutput(descriptor: ends[1])
  let sent = caught { () throws(OutputError) in
    var writer = try TableWriter(.csv, columns: [Column(key: "a")], to: output)
    for number in 0..<100_000 { try writer.write(row: [.integer(Int64(number))]) }
    try writer.finish()
  }
  #expect(sent == .closedPipe)
}

@Test func `a closed descriptor is an error`() {
  let output = StandardOutput(descriptor: 9_999, name: "out")
  #expect(
    caught { () throws(OutputError) in try output.write(String(repeating: "x", count: 70_000)) }
      == .cannotWrite(path: "out", code: EBADF))
}

@Test func `a pipe that another process made non-blocking is waited for`() throws {
  var ends: [Int32] = [0, 0]
  #expect(pipe(&ends) == 0)
  let reader = FileHandle(fileDescriptor: ends[0], closeOnDealloc: true)
  #expect(fcntl(ends[1], F_SETFL, O_NONBLOCK) == 0)
  let text = String(repeating: "x", count: 1_000_000)
  // A thread of its own: a task would wait for a place behind every other test, while this one keeps a processor's.
  Thread.detachNewThread { [writer = ends[1]] in
    defer { close(writer) }
    let output = StandardOutput(descriptor: writer)
    try? output.write(text)
    try? output.flush()
  }
  usleep(50_000)
  #expect(try reader.readToEnd()?.count == 1_000_000)
}
