import TestSupport
import Testing

@Suite struct `A file of a format that SQLite does not know` {
  @Test(arguments: ["programs", "seed", "doctor"])
  func `is told to be damaged`(_ command: String) throws {
    let folder = try TemporaryDirectory()
    var bytes = try Catalogs.standard()
    // The number of the schema's format, 1 to 4.
    bytes[47] = 0xFF
    try folder.write(bytes, to: "catalog.db")
    let result = try runTool([command, "--database", "catalog.db"], home: folder.path(""))
    #expect(result.stderr == "error: `catalog.db` is damaged: unsupported file format\nhelp: restore a backup\n")
    #expect(result.status == 65)
  }
}
