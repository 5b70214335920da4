import Glibc
import TestSupport
import Tables
import Testing
import Wording

@Test func `a file is read from its start to its end`() throws {
  let folder = try TemporaryDirectory()
  let path = try folder.write(String(repeating: "x", count: 100_000), to: "a")
  let source = try FileSource(path: path)
  #expect(source.byteCount == 100_000)
  var buffer = [UInt8](repeating: 0, count: 70_000)
  var counts: [Int] = []
  repeat { counts.append(try buffer.withUnsafeMutableBytes { try source.read(into: $0) }) } while counts.last != 0
  #expect(counts == [70_000, 30_000, 0])
}

@Test func `what cannot be read says so`() throws {
  let folder = try TemporaryDirectory()
  let missing = folder.path("none.csv")
  #expect(throws: ReadingError.missing(path: missing)) { try FileSource(path: missing) }
  let beneath = try folder.write("a\n", to: "file.csv") + "/more.csv"
  let notFolder = #expect(throws: ReadingError.self) { try FileSource(path: beneath) }
  #expect(notFolder?.message == "cannot read `\(beneath)`: Not a directory")
  let path = folder.path("")
  let error = #expect(throws: ReadingError.self) { try TableReader(FileSource(path: path), file: path).line }
  #expect(error?.message == "cannot read `\(path)`: Is a directory")
  #expect(error?.hint == nil)
  #expect(ReadingError.missing(path: "a").message == "`a` does not exist")
  #expect(ReadingError.missing(path: "a").hint == "check the path")
}

@Test func `a file of a folder is a file, and no link to one`() throws {
  let folder = try TemporaryDirectory()
  let path = try folder.write("abc", to: "a")
  #expect(try FileSource(ofFolder: path).byteCount == 3)
  #expect(throws: ReadingError.missing(path: folder.path("b"))) { try FileSource(ofFolder: folder.path("b")) }
  let itself = folder.path(".")
  #expect(throws: ReadingError.notAFile(path: itself)) { try FileSource(ofFolder: itself) }
  symlink("a", folder.path("link"))
  #expect(throws: ReadingError.symbolicLink(path: folder.path("link"))) {
    try FileSource(ofFolder: folder.path("link"))
  }
  mkfifo(folder.path("pipe"), 0o600)
  #expect(throws: ReadingError.notAFile(path: folder.path("pipe"))) { try FileSource(ofFolder: folder.path("pipe")) }
}
