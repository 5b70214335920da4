import Foundation
import TestSupport
import Testing

@testable import Tables

private func caught(_ body: () throws(OutputError) -> Void) -> OutputError? {
  do throws(OutputError) { try body() } catch { return error }
  return nil
}

private func mode(_ path: String) -> mode_t? {
  var status = stat()
  return stat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
}

@Test func `the old file stands until the new one is whole`() throws {
  let folder = try TemporaryDirectory()
  try folder.write("old", to: "a.csv")
  let file = try AtomicFile(path: folder.path("a.csv"), protecting: .none)
  try file.write("new")
  #expect(try folder.read("a.csv") == "old")
  #expect(try folder.names().count == 2)
  try file.commit()
  #expect(try folder.read("a.csv") == "new")
  #expect(try folder.names() == ["a.csv"])
}

@Test func `a file that is not committed leaves no trace`() throws {
  let folder = try TemporaryDirectory()
  try folder.write("old", to: "a.csv")
  do {
    let file = try AtomicFile(path: folder.path("a.csv"), protecting: .none)
    try file.write("new")
  }
  let discarded = try AtomicFile(path: folder.path("b.csv"), protecting: .none)
  discarded.discard()
  #expect(
    caught { () throws(OutputError) in try discarded.write("x") }
      == .cannotWrite(path: folder.path("b.csv"), code: EBADF))
  #expect(try folder.names() == ["a.csv"])
  #expect(try folder.read("a.csv") == "old")
}

@Test func `an error while rows are written leaves the old file and nothing else`() throws {
  let folder = try TemporaryDirectory()
  let path = try folder.write("old", to: "a.csv")
  let error = caught { () throws(OutputError) in
    let file = try AtomicFile(path: path, protecting: .none)
    var writer = try TableWriter(.csv, columns: [Column(key: "a")], to: file)
    for _ in 0..<50_000 { try writer.write(row: [.text("plenty")]) }
    try writer.write(row: [])
    try file.commit()
  }
  #expect(error == .cellCount(row: 50_001, expected: 1, found: 0))
  #expect(try folder.names() == ["a.csv"])
  #expect(try folder.read("a.csv") == "old")
}

@Test func `a target that cannot be replaced leaves no temporary file`() throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("a.csv")
  let file = try AtomicFile(path: path, protecting: .none)
  try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  #expect(caught(file.commit) == .cannotCreate(path: path, code: EISDIR))
  #expect(try folder.names() == ["a.csv"])
}

@Test func `a missing folder, a folder and a file as a folder are errors`() throws {
  let folder = try TemporaryDirectory()
  try folder.write("", to: "file")
  let expected = ["missing/a.csv": ENOENT, ".": EISDIR, "file/a.csv": ENOTDIR]
  for (name, code) in expected {
    let path = folder.path(name)
    let error = caught { () throws(OutputError) in _ = try AtomicFile(path: path, protecting: .none) }
    #expect(error == .cannotCreate(path: path, code: code))
  }
  #expect(try folder.names() == ["file"])
}

@Test func `a new file has the rights that the umask leaves, and an old one keeps its own`() throws {
  let folder = try TemporaryDirectory()
  try folder.write("", to: "plain")
  let old = try folder.write("", to: "old")
  chmod(old, 0o640)
  for name in ["new", "old"] {
    let file = try AtomicFile(path: folder.path(name), protecting: .none)
    try file.commit()
  }
  #expect(mode(folder.path("new")) == mode(folder.path("plain")))
  #expect(mode(old) == 0o640)
}

@Test func `links are followed to the file, which is replaced, also where it does not exist yet`() throws {
  let folder = try TemporaryDirectory()
  try FileManager.default.createDirectory(atPath: folder.path("real"), withIntermediateDirectories: false)
  try folder.write("old", to: "real/a.csv")
  for (link, target) in [("one", "two"), ("two", folder.path("real/a.csv")), ("dangling", "real/b.csv")] {
    try FileManager.default.createSymbolicLink(atPath: folder.path(link), withDestinationPath: target)
  }
  for name in ["one", "dangling"] {
    let file = try AtomicFile(path: folder.path(name), protecting: .none)
    try file.write(name)
    try file.commit()
  }
  #expect(try folder.read("real/a.csv") == "one")
  #expect(try folder.read("real/b.csv") == "dangling")
  #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("one")) == "two")
  #expect(try folder.names() == ["dangling", "one", "real", "two"])
}

@Test func `a link to itself is an error`() throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("loop")
  try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "loop")
  let error = caught { () throws(OutputError) in _ = try AtomicFile(path: path, protecting: .none) }
  #expect(error == .cannotCreate(path: path, code: ELOOP))
}

@Test func `a FIFO is written directly`() throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("fifo")
  #expect(mkfifo(path, 0o600) == 0)
  // Opened for both, so that opening it for writing does not wait.
  let reader = open(path, O_RDWR)
  defer { close(reader) }
  let file = try AtomicFile(path: path, protecting: .none)
  try file.write("through")
  try file.commit()
  var bytes = [UInt8](repeating: 0, count: 7)
  #expect(read(reader, &bytes, 7) == 7)
  #expect(String(decoding: bytes, as: UTF8.self) == "through")
  #expect(try folder.names() == ["fifo"])
}

@Test func `a full device is an error`() throws {
  let file = try AtomicFile(path: "/dev/full", protecting: .none)
  #expect(caught { () throws(OutputError) in try file.write("x") } == .diskFull(path: "/dev/full", code: ENOSPC))
}

@Test func `a descriptor under a name is written where it stands`() throws {
  let folder = try TemporaryDirectory()
  let path = try folder.write("before ", to: "log")
  let number = open(path, O_WRONLY | O_APPEND)
  defer { close(number) }
  for prefix in ["/dev/fd/", "/proc/self/fd/"] {
    let file = try AtomicFile(path: "\(prefix)\(number)", protecting: .none)
    try file.write("after ")
    try file.commit()
  }
  #expect(try folder.read("log") == "before after after ")
  #expect(write(number, "x", 1) == 1)
}

@Test func `a descriptor that is not open cannot be written`() {
  let error = caught { () throws(OutputError) in _ = try AtomicFile(path: "/dev/fd/987654", protecting: .none) }
  #expect(error == .cannotCreate(path: "/dev/fd/987654", code: EBADF))
}

@Test func `a committed file takes nothing more and can be committed again`() throws {
  let folder = try TemporaryDirectory()
  let file = try AtomicFile(path: folder.path("a"), protecting: .none)
  try file.commit()
  try file.commit()
  #expect(caught { () throws(OutputError) in try file.write("x") } == .cannotWrite(path: folder.path("a"), code: EBADF))
  #expect(try folder.names() == ["a"])
}
