import Foundation
import TestSupport
import Testing

/// Runs the tool in a place whose folder `full` is a small disk of its own, with `old.md` on it; then says what is on it.
private func onSmallDisk(_ place: borrowing Workplace, _ limits: String, _ command: String) throws -> ToolResult {
  try place.shell(
    """
    mkdir full && printf '%s' "$DOCUMENT" >document.md && cp catalog.db copy.db
    exec unshare -rm sh -c 'mount -t tmpfs -o \(limits) tmpfs full && cp document.md full/old.md && cp document.md before &&
      "$TOOL" \(command); status=$?
      ls -A full; cmp before full/old.md; exit $status'
    """,
    environment: [
      "GRADATLAS_DATABASE": "catalog.db",
      "DOCUMENT": "<!-- gradatlas:begin sections year=2022 -->\n<!-- gradatlas:end -->\n",
    ])
}

/// Whether a disk of a test's own can be made here: in a namespace where the user is root.
private let hasDisks: Bool = {
  let script = "unshare -rm mount -t tmpfs tmpfs /mnt"
  let isPossible = (try? run("sh", ["-c", script]).status) == 0
  if !isPossible { print("no disk can be mounted here: what a full one does is not tested") }
  return isPossible
}()

@Suite(.enabled(if: hasDisks)) struct `A disk` {
  static let commands = [
    ("export track -o full/old.md", "full/old.md"), ("export --all --format sqlite -o full/old.md", "full/old.md"),
    ("export --all full/folder", "full/folder"), ("article --year 2022 -o full/old.md", "full/old.md"),
    ("article --refresh full/old.md", "full/old.md"), ("backup full/copy.db", "full/copy.db"),
    ("backup full/old.md --replace", "full/old.md"), ("restore copy.db --database full/new.db", "full/new.db"),
  ]

  @Test(arguments: commands)
  func `that fills ends a command with one error, and what was there stays`(
    _ command: String, _ path: String
  ) throws {
    let place = try Workplace.withCatalog()
    let result = try onSmallDisk(place, "size=4k", command)
    let lines = result.stderr.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("error: ") == true && lines.first?.contains("`\(path)") == true, "\(result.stderr)")
    #expect(lines.first?.contains(" full") == true, "\(result.stderr)")
    #expect(lines.last?.hasPrefix("help: free some space") == true)
    #expect(result.stdout == "old.md\n")
    #expect(result.status == 74)
  }

  @Test(arguments: commands)
  func `that takes no more files is told of, and what was there stays`(_ command: String, _ path: String) throws {
    let place = try Workplace.withCatalog()
    // The folder itself and one file.
    let result = try onSmallDisk(place, "nr_inodes=2", command)
    let lines = result.stderr.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first == "error: cannot create `\(path)`: No space left on device")
    #expect(lines.last?.hasPrefix("help: free some space or remove files there") == true)
    #expect(result.stdout == "old.md\n")
    #expect(result.status == 73)
  }
}
