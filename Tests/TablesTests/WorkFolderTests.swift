import Foundation
import TestSupport
import Testing

@testable import Tables

private func caught(_ body: () throws(OutputError) -> Void) -> OutputError? {
  do throws(OutputError) { try body() } catch { return error }
  return nil
}

private func workFolders(_ place: borrowing TemporaryDirectory) throws -> [String] {
  try place.names().filter { $0.hasSuffix(".gradatlas-new") }
}

/// As a killed run leaves it, with these files in it.
private func leave(_ name: String, _ files: [String: String], in place: borrowing TemporaryDirectory) throws {
  try FileManager.default.createDirectory(atPath: place.path(name), withIntermediateDirectories: false)
  for (file, text) in files { try place.write(text, to: "\(name)/\(file)") }
}

@Suite struct `A work folder` {
  @Test func `is there until what is made in it has its name`() throws {
    let place = try TemporaryDirectory()
    let work = try WorkFolder(besides: place.path("a.db"))
    close(try work.makeFile())
    #expect(try workFolders(place).count == 1)
    #expect(try place.names() == workFolders(place))
    #expect(try work.place())
    #expect(try place.names() == ["a.db"])
  }

  @Test func `never takes the place of what somebody else finished`() throws {
    let place = try TemporaryDirectory()
    let path = place.path("a.db")
    let work = try WorkFolder(besides: path)
    close(try work.makeFile())
    try place.write("theirs", to: "a.db")
    #expect(try !work.place())
    #expect(try place.read("a.db") == "theirs")
    try work.placeReplacing()
    #expect(try place.read("a.db") == "")
    #expect(try place.names() == ["a.db"])
  }

  @Test func `goes with its owner, whatever is in it`() throws {
    let place = try TemporaryDirectory()
    do {
      let work = try WorkFolder(besides: place.path("a.db"))
      for suffix in ["", "-wal", "-shm", "-journal"] {
        try "x".write(toFile: work.made + suffix, atomically: false, encoding: .utf8)
      }
    }
    #expect(try place.names() == [])
  }

  @Test func `is left alone while its owner lives, and removed by the next one for the same target afterwards`() throws
  {
    let place = try TemporaryDirectory()
    let path = place.path("a.db")
    let first = try WorkFolder(besides: path)
    let name = try #require(workFolders(place).first)
    #expect(LeftoverFolder.paths(in: place.url.path + "/") == [])
    _ = try WorkFolder(besides: path)
    #expect(try workFolders(place) == [name])
    first.remove()
    try leave(name, ["lock": "", "new": "half", "new-wal": "half"], in: place)
    #expect(LeftoverFolder.paths(in: place.url.path + "/") == [place.path(name)])
    _ = try WorkFolder(besides: place.path("b.db"))
    #expect(try workFolders(place) == [name])
    _ = try WorkFolder(besides: path)
    #expect(try workFolders(place) == [])
  }

  @Test func `that has neither a lock nor anything else in it is a leftover`() throws {
    let place = try TemporaryDirectory()
    try leave(".a.db.0123456789abc.gradatlas-new", [:], in: place)
    _ = try WorkFolder(besides: place.path("a.db"))
    #expect(try place.names() == [])
  }

  @Test(arguments: [["new": "mine"], ["lock": "", "thesis.txt": "mine"], ["lock": "", "new": "", "new-other": ""]])
  func `is no leftover where it holds what no run puts there`(_ files: [String: String]) throws {
    let place = try TemporaryDirectory()
    let name = ".a.db.0123456789abc.gradatlas-new"
    try leave(name, files, in: place)
    #expect(LeftoverFolder.paths(in: place.url.path + "/") == [])
    _ = try WorkFolder(besides: place.path("a.db"))
    #expect(try Set(FileManager.default.contentsOfDirectory(atPath: place.path(name))) == Set(files.keys))
  }

  @Test func `puts an old folder back that nothing has replaced`() throws {
    let place = try TemporaryDirectory()
    let name = ".out.0123456789abc.gradatlas-new"
    for isReplaced in [false, true] {
      try leave(name, ["lock": "", "old/a.csv": "old", "new/a.csv": "new"], in: place)
      if isReplaced { try place.write("newer", to: "out/a.csv") }
      _ = try WorkFolder(besides: place.path("out"))
      #expect(try place.read("out/a.csv") == (isReplaced ? "newer" : "old"))
      #expect(try place.names() == ["out"])
    }
  }

  @Test func `needs a folder that may be written to`() throws {
    let place = try TemporaryDirectory()
    let path = place.path("none/a.db")
    #expect(
      caught { () throws(OutputError) in _ = try WorkFolder(besides: path) } == .cannotCreate(path: path, code: ENOENT))
    let shown = caught { () throws(OutputError) in _ = try WorkFolder(besides: path, shownAs: "link") }
    #expect(shown == .cannotCreate(path: "link", code: ENOENT))
  }
}

@Suite struct `The name of a work folder` {
  @Test(arguments: ["a.db", "ü", ".hidden", "a b", String(repeating: "é", count: 127)])
  func `tells what is made in it, and fits into a folder`(_ target: String) throws {
    let name = WorkFolderName(randomFor: target)
    #expect(name.text.utf8.count <= 143)
    let read = try #require(WorkFolderName(name.text))
    #expect(read.isFor(target))
    #expect(!read.isFor("other"))
    #expect(read.target == (target.utf8.count > 100 ? nil : target))
    #expect(WorkFolderName(randomFor: target).text != name.text)
  }

  @Test func `tells of what a backup is made in it`() {
    let backup = WorkFolderName(randomFor: "c.db.0004-20260131T120000Z.backup")
    #expect(backup.isForBackup(of: "c.db"))
    #expect(!backup.isForBackup(of: "c"))
    #expect(!backup.isForBackup(of: "d.db"))
    #expect(!WorkFolderName(randomFor: "c.db.csv").isForBackup(of: "c.db"))
  }

  @Test(arguments: [
    "a.db", ".a.db.gradatlas-new", ".a.db.0123456789ab.gradatlas-new", "a.db.0123456789abc.gradatlas-new",
    ".a.db.0123456789abC.gradatlas-new", ".0123456789abc.gradatlas-new", ".a.db.0123456789abc.gradatlas-new.txt",
  ])
  func `is no other name`(_ name: String) { #expect(WorkFolderName(name) == nil) }
}
