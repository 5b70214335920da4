import Foundation
import TestSupport
import Testing

@testable import Tables

private func caught(_ body: () throws -> Void) -> OutputError? {
  do { try body() } catch { return error as? OutputError }
  return nil
}

@Test func `a folder is there when it is whole`() throws {
  let place = try TemporaryDirectory()
  let folder = try AtomicFolder(path: place.path("out/"), replaces: false, protecting: .none) { _ in true }
  try folder.write("a.csv") { try $0.write("1") }
  #expect(try place.names().count == 1)
  #expect(try place.names() != ["out"])
  try folder.commit()
  #expect(try place.names() == ["out"])
  #expect(try place.read("out/a.csv") == "1")
}

@Test func `a folder that is not committed leaves no trace, and neither does one with a failed file`() throws {
  let place = try TemporaryDirectory()
  do {
    let folder = try AtomicFolder(path: place.path("out"), replaces: false, protecting: .none) { _ in true }
    try folder.write("a.csv") { try $0.write("1") }
    #expect(caught { try folder.write("a.csv") { _ in } } == .cannotCreate(path: place.path("out/a.csv"), code: EEXIST))
    #expect(caught { try folder.write("b.csv") { _ in throw OutputError.noColumns } } == .noColumns)
  }
  #expect(try place.names() == [])
}

@Test func `an empty folder is taken, and a full one replaced where all of it is known`() throws {
  let place = try TemporaryDirectory()
  let path = place.path("out")
  try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  for (text, replaces) in [("1", false), ("2", true)] {
    let folder = try AtomicFolder(path: path, replaces: replaces, protecting: .none) { $0 == "a.csv" }
    try folder.write("a.csv") { try $0.write(text) }
    try folder.commit()
    #expect(try place.read("out/a.csv") == text)
  }
  #expect(
    caught { _ = try AtomicFolder(path: path, replaces: false, protecting: .none) { _ in true } }
      == .folderNotEmpty(path: path))
  #expect(
    caught { _ = try AtomicFolder(path: path, replaces: true, protecting: .none) { $0 == "b.csv" } }
      == .foreignFile(path: place.path("out/a.csv")))
  #expect(try place.names() == ["out"])
}

@Test func `what comes into the folder meanwhile stays`() throws {
  let place = try TemporaryDirectory()
  let path = place.path("out")
  let folder = try AtomicFolder(path: path, replaces: true, protecting: .none) { $0 == "a.csv" }
  try folder.write("a.csv") { try $0.write("new") }
  try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  try place.write("mine", to: "out/thesis.txt")
  #expect(caught { try folder.commit() } == .foreignFile(path: place.path("out/thesis.txt")))
  #expect(try place.read("out/thesis.txt") == "mine")
  #expect(try place.names() == ["out"])
}

@Test func `a committed folder takes nothing more and can be committed again`() throws {
  let place = try TemporaryDirectory()
  let path = place.path("out")
  let folder = try AtomicFolder(path: path, replaces: false, protecting: .none) { _ in true }
  try folder.commit()
  try folder.commit()
  #expect(caught { try folder.write("a.csv") { _ in } } == .cannotWrite(path: path, code: EBADF))
  #expect(try place.names() == ["out"])
}

@Test func `a folder cannot be made in a file or in its place`() throws {
  let place = try TemporaryDirectory()
  let file = try place.write("mine", to: "file")
  for (path, code) in [("\(file)/out", ENOTDIR), (file, ENOTDIR), (place.path("none/out"), ENOENT)] {
    #expect(
      caught { _ = try AtomicFolder(path: path, replaces: true, protecting: .none) { _ in true } }
        == .cannotCreate(path: path, code: code)
    )
  }
  #expect(try place.names() == ["file"])
}

@Test func `a file that comes into the folder's place meanwhile stays`() throws {
  let place = try TemporaryDirectory()
  let path = place.path("out")
  let folder = try AtomicFolder(path: path, replaces: true, protecting: .none) { _ in true }
  try folder.write("a.csv") { try $0.write("1") }
  try place.write("mine", to: "out")
  #expect(caught { try folder.commit() } == .cannotCreate(path: path, code: ENOTDIR))
  #expect(try place.read("out") == "mine")
  #expect(try place.names() == ["out"])
}

@Test func `a folder that was finished meanwhile stays, unless that may be replaced`() throws {
  let place = try TemporaryDirectory()
  for (replaces, expected) in [(false, "theirs"), (true, "ours")] {
    let path = place.path("out-\(replaces)")
    let folder = try AtomicFolder(path: path, replaces: replaces, protecting: .none) { $0 == "a.csv" }
    try folder.write("a.csv") { try $0.write("ours") }
    try place.write("theirs", to: "out-\(replaces)/a.csv")
    #expect(caught { try folder.commit() } == (replaces ? nil : .folderNotEmpty(path: path)))
    #expect(try place.read("out-\(replaces)/a.csv") == expected)
  }
  #expect(try place.names() == ["out-false", "out-true"])
}

@Test func `a folder with the name of a known file is not replaced`() throws {
  let place = try TemporaryDirectory()
  try place.write("mine", to: "out/a.csv/thesis.txt")
  #expect(
    caught { _ = try AtomicFolder(path: place.path("out"), replaces: true, protecting: .none) { $0 == "a.csv" } }
      == .foreignFile(path: place.path("out/a.csv")))
  #expect(try place.names() == ["out"])
}
