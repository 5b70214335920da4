import CSQLite

/// The SQLite that this process is linked with.
public enum SQLiteLibrary {
  /// Its version, such as `3.40.1`.
  public static var version: String { String(cString: sqlite3_libversion()) }

  /// The options it was built with, without `SQLITE_`, such as `ENABLE_FTS5` or `MAX_COLUMN=2000`, in SQLite's order.
  public static var compileOptions: [String] {
    var options: [String] = []
    while let option = sqlite3_compileoption_get(Int32(options.count)) { options.append(String(cString: option)) }
    return options
  }

  /// Stops counting the memory in use, for which SQLite takes a lock at every allocation: inserting takes about a sixth
  /// less time without it.
  ///
  /// It holds for the whole process, so it is for `main` to call before anything else uses SQLite, not for a library.
  ///
  /// - Returns: Whether it took effect; false once SQLite is in use.
  @discardableResult
  public static func turnOffMemoryStatistics() -> Bool { csqlite_set_memory_statistics(0) == SQLITE_OK }

  /// Stops setting 20 pages aside for every table that SQLite makes for itself while it runs a statement: each costs 22
  /// page faults, whether it holds one row or many.
  ///
  /// Like `turnOffMemoryStatistics`, for `main` to call first.
  ///
  /// - Returns: Whether it took effect; false once SQLite is in use.
  @discardableResult
  public static func turnOffPageBuffers() -> Bool { csqlite_set_no_page_buffer() == SQLITE_OK }
}
