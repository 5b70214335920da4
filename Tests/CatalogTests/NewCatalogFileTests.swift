import Glibc
import SQLiteStorage
import TestSupport
import Testing

@testable import Catalog

private struct Stop: Error, Equatable {}

@Suite struct `A new catalogue file` {
  @Test func `stands there when it is filled, and not before`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    let namesWhileFilling = try NewCatalogFile.make(at: path) { file in
      _ = try file.load(.builtInArticle(2021), by: author)
      return try folder.names()
    }
    #expect(namesWhileFilling?.contains("c.db") == false)
    #expect(try folder.names() == ["c.db"])
    #expect(try shell(path, "PRAGMA integrity_check; SELECT count(*) FROM program") == "ok\n12\n")
  }

  @Test func `is not there where filling it failed`() throws {
    let folder = try TemporaryDirectory()
    #expect(throws: Stop()) {
      try NewCatalogFile.make(at: folder.path("c.db")) { file in
        _ = try file.load(.builtInArticle(2021), by: author)
        throw Stop()
      }
    }
    #expect(try folder.names() == [])
  }

  @Test func `gives way to one that another process made`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    let result: Int? = try NewCatalogFile.make(at: path) { file in
      _ = try file.load(.builtInArticle(2021), by: author)
      try folder.write("the other's", to: "c.db")
      return 1
    }
    #expect(result == nil)
    #expect(try folder.read("c.db") == "the other's")
    #expect(try folder.names() == ["c.db"])
  }

  @Test func `takes nothing from what a killed process of the same number left`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    for suffix in ["", "-wal", "-shm", "-journal"] {
      try folder.write("left over", to: "c.db.\(getpid()).new\(suffix)")
    }
    _ = try NewCatalogFile.make(at: path) { try $0.load(.builtInArticle(2021), by: author) }
    #expect(try shell(path, "PRAGMA integrity_check; SELECT count(*) FROM program") == "ok\n12\n")
    #expect(try folder.names() == ["c.db"])
  }

  @Test func `cannot be made in a folder that is not there`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("no/c.db")
    let error = catalogError { _ = try NewCatalogFile.make(at: path) { _ in } }
    #expect(error?.message == "cannot create `\(path)`: No such file or directory")
    #expect(error?.help == "name a path in a folder that exists and that you may write to")
    #expect(try folder.names() == [])
  }
}
