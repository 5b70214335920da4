/// Why rows could not be written.
public enum OutputError: Error, Hashable, Sendable {
  /// The reader of a pipe went away; no error for a command-line tool, which ends quietly with status 0.
  case closedPipe
  /// There is no room left on the device or in the quota; `code` is the `errno`.
  case diskFull(path: String, code: Int32)
  /// The file could not be made, opened or put in its place; `code` is the `errno`.
  case cannotCreate(path: String, code: Int32)
  /// Writing failed half-way for another reason; `code` is the `errno`.
  case cannotWrite(path: String, code: Int32)
  /// A folder that was to be made is there and holds something.
  case folderNotEmpty(path: String)
  /// A file stands in a folder that was to be replaced, and is none of those that would be written.
  case foreignFile(path: String)
  /// What was to be written is, or has in it, a file that is read for it.
  case protected(path: String, ProtectedFiles.Conflict)
  /// There is no memory to compress in.
  case noMemory
  /// A table without columns was asked for.
  case noColumns
  /// A row had more or fewer cells than the table has columns; nothing of that row was written.
  case cellCount(row: Int, expected: Int, found: Int)
}
