import Foundation
import TestSupport
import Testing
import Wording

@testable import Tables

/// A folder with a database, an input and other names of both.
private struct Place: ~Copyable {
  let folder: TemporaryDirectory
  let files: ProtectedFiles

  init() throws {
    let folder = try TemporaryDirectory()
    for name in ["c.db", "z.csv", "in/a.csv", "other.csv"] { try folder.write(name, to: name) }
    let manager = FileManager.default
    for (link, target) in [
      ("soft", "c.db"), ("softer", "soft"), ("log", "c.db-wal"), ("d/up", "../z.csv"), ("here", "."),
    ] {
      try manager.createDirectory(atPath: folder.path("d"), withIntermediateDirectories: true)
      try manager.createSymbolicLink(atPath: folder.path(link), withDestinationPath: target)
    }
    try manager.linkItem(atPath: folder.path("c.db"), toPath: folder.path("hard"))
    try manager.linkItem(atPath: folder.path("z.csv"), toPath: folder.path("d/hard.csv"))
    files = ProtectedFiles(database: folder.path("c.db"), inputs: [folder.path("z.csv"), folder.path("in")])
    self.folder = folder
  }

  func conflict(_ name: String) -> ProtectedFiles.Conflict? { found { try files.check(file: folder.path(name)) } }
}

private func caught(_ body: () throws -> Void) -> OutputError? {
  do { try body() } catch { return error as? OutputError }
  return nil
}

private func found(_ check: () throws -> Void) -> ProtectedFiles.Conflict? {
  do { try check() } catch OutputError.protected(_, let conflict) { return conflict } catch {}
  return nil
}

@Suite struct `Files that nothing is written over` {
  @Test(arguments: ["c.db", "d/../c.db", "here/c.db", "soft", "softer", "hard", "here/here/soft"])
  func `are the database, by every name`(_ name: String) throws {
    let place = try Place()
    #expect(place.conflict(name) == .isDatabase(place.folder.path("c.db")))
  }

  @Test(arguments: [
    "c.db-wal", "c.db-shm", "c.db-journal", "here/c.db-wal", "soft-wal", "hard-journal", "log", "C.DB-wal",
  ])
  func `are what SQLite puts beside it, also before it is there`(_ name: String) throws {
    let place = try Place()
    // Where capitals count, that is another file.
    let isOther = name == "C.DB-wal" && !FileManager.default.fileExists(atPath: place.folder.path("C.DB"))
    #expect(place.conflict(name) == (isOther ? nil : .belongsToDatabase(place.folder.path("c.db"))))
  }

  @Test func `are the log under another name`() throws {
    let place = try Place()
    try place.folder.write("log", to: "c.db-wal")
    try FileManager.default.linkItem(atPath: place.folder.path("c.db-wal"), toPath: place.folder.path("twin"))
    #expect(place.conflict("twin") == .belongsToDatabase(place.folder.path("c.db")))
  }

  @Test(arguments: ["z.csv", "d/up", "d/hard.csv", "here/d/../z.csv"])
  func `are what is read`(_ name: String) throws {
    let place = try Place()
    #expect(place.conflict(name) == .isInput(place.folder.path("z.csv")))
  }

  @Test func `are the files of a folder that is read, and not what comes beside them`() throws {
    let place = try Place()
    #expect(place.conflict("in/a.csv") == .isInput(place.folder.path("in/a.csv")))
    #expect(place.conflict("in/b.csv") == nil)
  }

  @Test(arguments: [
    "other.csv", "new", "c.db.csv", "c.d", "c.db-", "c.db-walnut", "z.csv-wal", "d/c.db", "here/other.csv",
  ])
  func `are no others`(_ name: String) throws {
    let place = try Place()
    #expect(place.conflict(name) == nil)
  }

  @Test(arguments: ["new.db", "NEW.DB", "here/new.db", "d/../new.db", "to-new"])
  func `may be a file that is still to be made`(_ name: String) throws {
    let place = try Place()
    try FileManager.default.createSymbolicLink(atPath: place.folder.path("to-new"), withDestinationPath: "new.db")
    let path = place.folder.path("new.db")
    #expect(found { try ProtectedFiles(database: path).check(file: place.folder.path(name)) } == .isDatabase(path))
    #expect(
      found { try ProtectedFiles(database: path).check(file: place.folder.path(name + "-wal")) }
        == .belongsToDatabase(path))
    #expect(found { try ProtectedFiles(database: path).check(file: place.folder.path("d/new.db")) } == nil)
  }

  @Test func `are known by an open descriptor`() throws {
    let place = try Place()
    for (name, expected) in [("c.db", true), ("hard", true), ("z.csv", true), ("other.csv", false)] {
      let file = try FileHandle(forUpdating: URL(fileURLWithPath: place.folder.path(name)))
      for prefix in ["/dev/fd/", "/proc/self/fd/"] {
        #expect((found { try place.files.check(file: "\(prefix)\(file.fileDescriptor)") } != nil) == expected)
      }
    }
  }

  @Test func `are no devices: what is read from one may be written to it`() throws {
    for path in ["/dev/null", "/dev/zero"] { try ProtectedFiles(inputs: [path]).check(file: path) }
  }

  @Test func `are kept from a database that would lie where they are`() throws {
    let place = try Place()
    let inputs = ProtectedFiles(inputs: [try place.folder.write("", to: "x.db-journal")])
    #expect(found { try inputs.check(database: place.folder.path("x.db")) } != nil)
    try inputs.check(database: place.folder.path("y.db"))
    let backup = ProtectedFiles(backup: place.folder.path("c.db"))
    #expect(found { try backup.check(database: place.folder.path("c.db-wal")) } != nil)
  }

  @Test(arguments: ["", ".", "/", "/..", "/.", "here", "here/", "d", "d/", "in"])
  func `are kept from a folder that holds them`(_ name: String) throws {
    let place = try Place()
    let path = name.hasPrefix("/") ? name : place.folder.path("") + "/" + name
    #expect(found { try place.files.check(folder: path) } != nil)
  }

  @Test func `let other folders be, and none be made in their place`() throws {
    let place = try Place()
    for name in ["e", "in/e", "new"] { try place.files.check(folder: place.folder.path(name)) }
    try place.folder.write("", to: "full/b.csv")
    try place.files.check(folder: place.folder.path("full"))
    for name in ["c.db-wal", "c.db-journal/", "c.db"] {
      #expect(found { try place.files.check(folder: place.folder.path("") + "/" + name) } != nil)
    }
  }

  @Test func `are refused by files and folders themselves`() throws {
    let place = try Place()
    let path = place.folder.path("soft")
    let file = caught { _ = try AtomicFile(path: path, protecting: place.files) }
    #expect(file == .protected(path: path, .isDatabase(place.folder.path("c.db"))))
    #expect(file?.message == "cannot write to `\(path)`: it is the catalogue `\(place.folder.path("c.db"))`")
    let folder = place.folder.path("d")
    let error = caught {
      _ = try AtomicFolder(path: folder, replaces: true, protecting: place.files) { _ in true }
    }
    #expect(error == .protected(path: folder, .holds(place.folder.path("z.csv"))))
    #expect(error?.hint == "name another folder")
    #expect(try place.folder.read("c.db") == "c.db" && place.folder.read("z.csv") == "z.csv")
  }
}
