import Glibc
import Tables
import Testing
import Wording

@Test(
  arguments: [
    (OutputError.closedPipe, "the reader closed the pipe", nil),
    (
      .diskFull(path: "a.csv", code: ENOSPC), "cannot write `a.csv`: the disk is full (No space left on device)",
      "free some space, or write to another device; a file that was there before is unchanged"
    ),
    (
      .cannotCreate(path: "x/a.csv", code: ENOENT), "cannot create `x/a.csv`: No such file or directory",
      "make the folder of `x/a.csv` first"
    ),
    (.cannotCreate(path: "x", code: EISDIR), "cannot create `x`: Is a directory", "name a file, not a folder"),
    (
      .cannotCreate(path: "x", code: EACCES), "cannot create `x`: Permission denied",
      "write to a folder that you may write to"
    ),
    (
      .cannotCreate(path: "x", code: EROFS), "cannot create `x`: Read-only file system",
      "write to a folder that you may write to"
    ),
    (
      .cannotCreate(path: "x", code: ENOSPC), "cannot create `x`: No space left on device",
      "free some space or remove files there, or write to another device; what was there before is unchanged"
    ),
    (.cannotWrite(path: "x", code: EIO), "cannot write `x`: Input/output error", nil),
    (.noMemory, "there is no memory to compress in", nil),
    (.noColumns, "a table needs at least one column", nil),
    (.cellCount(row: 3, expected: 2, found: 1), "row 3 has 1 cell, but the table has 2 columns", nil),
    (.cellCount(row: 1, expected: 1, found: 0), "row 1 has 0 cells, but the table has 1 column", nil),
  ] as [(OutputError, String, String?)])
func `an output error says what, where and how to mend it`(_ error: OutputError, _ message: String, _ hint: String?) {
  #expect(error.message == message)
  #expect(error.description == message)
  #expect(error.hint == hint)
}
