import SQLiteStorage
import Testing

@Test func `the version is the one that SQL tells`() throws {
  let connection = try Connection.inMemory()
  #expect(try connection.first("SELECT sqlite_version()") { $0.text(0) } == SQLiteLibrary.version)
}

@Test func `the options are those that SQL tells`() throws {
  let connection = try Connection.inMemory()
  let options = try connection.rows("PRAGMA compile_options") { $0.text(0) }
  #expect(options.contains("ENABLE_SESSION"))
  #expect(SQLiteLibrary.compileOptions == options)
}

@Test func `memory is no longer counted only where nothing used SQLite before`() async {
  await #expect(processExitsWith: .success) {
    #expect(SQLiteLibrary.turnOffMemoryStatistics())
    let connection = try Connection.inMemory()
    #expect(try integer(connection, "SELECT 1") == 1)
    #expect(!SQLiteLibrary.turnOffMemoryStatistics())
  }
}
