import Foundation
import TestSupport
import Testing

@Suite struct `an export that fails` {
  static let formats = [
    ["export", "track", "-o", "target"], ["export", "--all", "--format", "sqlite", "-o", "target"],
    ["export", "change_set", "--compress", "-o", "target"],
  ]

  @Test(arguments: formats)
  func `leaves the old file when the disk is full`(_ words: [String]) throws {
    let place = try Workplace.withAwkwardCatalog()
    try place.folder.write("old", to: "target")
    // A file may have 64 blocks of 512 bytes, which the index of SQLite's log needs. The system
    // sends a signal at that, which is not to kill the tool.
    let command = words.joined(separator: " ")
    let result = try place.shell(
      "ulimit -f 64; \"$TOOL\" \(command) --database catalog.db", environment: .unmeasured)
    #expect(
      result
        == failure("error: cannot write `target`: File too large", 74))
    #expect(try place.folder.read("target") == "old")
    #expect(try place.names() == ["catalog.db", "target"])
  }

  @Test func `leaves no folder when the disk is full`() throws {
    let place = try Workplace.withAwkwardCatalog()
    let result = try place.shell(
      "ulimit -f 64; \"$TOOL\" export --all out --database catalog.db", environment: .unmeasured)
    #expect(result.stderr.hasPrefix("error: cannot write `out/"))
    #expect(result.stderr.hasSuffix(".csv`: File too large\n"))
    #expect(result.status == 74)
    #expect(try place.names() == ["catalog.db"])
  }

  @Test func `says that the device is full`() throws {
    let place = try Workplace.withCatalog()
    #expect(
      try place.shell("\"$TOOL\" export track --database catalog.db >/dev/full")
        == failure(
          """
          error: cannot write `standard output`: the disk is full (No space left on device)
          help: free some space, or write to another device; a file that was there before is unchanged
          """, 74))
  }

  @Test(arguments: ["export track", "export --all --format sqlite", "export programs --compress"])
  func `ends quietly when the reader goes away`(_ command: String) throws {
    let place = try Workplace.withAwkwardCatalog()
    let result = try place.shell(
      "{ \"$TOOL\" \(command) --database catalog.db; echo $? >status; } | head -c 1 >/dev/null; cat status")
    #expect(result == .answer("0\n"))
  }

  @Test(arguments: [
    ("export track -o missing/a.csv", "error: cannot create `missing/a.csv`: No such file or directory"),
    ("export --all missing/out", "error: cannot create `missing/out`: No such file or directory"),
    ("export track -o .", "error: cannot create `.`: Is a directory"),
    ("export --all catalog.db", "error: cannot write to `catalog.db`: it is the catalogue itself"),
  ])
  func `names the place where nothing can be made`(_ command: String, _ message: String) throws {
    let place = try Workplace.withCatalog()
    let result = try place.shell("\"$TOOL\" \(command) --database catalog.db")
    #expect(result.stderr.hasPrefix(message + "\n"))
    #expect(result.status == 73)
    #expect(try place.names() == ["catalog.db"])
  }
}
