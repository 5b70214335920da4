import Catalog
import SQLiteStorage
import Testing

/// What SQLite was asked for while something ran.
private final class Log {
  var statements: [String] = []
}

/// A catalogue that could be written, so that nothing but the query's own guards keeps it.
private func writableCatalog() throws -> CatalogFile {
  let catalog = try standardCatalogInMemory()
  return catalog
}

@Test func `a query runs itself and no other statement`() throws {
  let catalog = try writableCatalog()
  let log = Log()
  catalog.connection.setTrace { log.statements.append($0) }
  let sql = "SELECT :text AS text"
  let query = ReadOnlyQuery(sql, parameters: ["text": .text("'); DELETE FROM program; --")])
  let text = try query.run(in: catalog.connection) { statement in
    _ = try statement.step()
    return statement.text(0)
  }
  #expect(text == "'); DELETE FROM program; --")
  #expect(log.statements == ["PRAGMA query_only = 1", sql])
}

@Test(arguments: [
  "DELETE FROM program", "SELECT 1; DELETE FROM program", "WITH a AS (SELECT 1) DELETE FROM program",
  "DROP TABLE program", "ALTER TABLE program RENAME TO p", "PRAGMA query_only = 0", "PRAGMA writable_schema = 1",
  "UPDATE sqlite_master SET sql = ''", "INSERT INTO search_index (search_index) VALUES ('delete-all')", "ANALYZE",
  "REINDEX", "VACUUM", "BEGIN", "ATTACH ':memory:' AS a",
  "CREATE TEMP TRIGGER t AFTER INSERT ON program BEGIN SELECT 1; END",
])
func `no statement that writes runs, not even on a file that could be written`(_ sql: String) throws {
  let catalog = try writableCatalog()
  let log = Log()
  let changes = catalog.connection.totalChanges
  catalog.connection.setTrace { log.statements.append($0) }
  let error = #expect(throws: QueryError.self) {
    try ReadOnlyQuery(sql).run(in: catalog.connection) { while try $0.step() {} }
  }
  #expect(error?.source == sql)
  #expect(log.statements == ["PRAGMA query_only = 1"])
  #expect(catalog.connection.totalChanges == changes)
}

@Test func `each guard is enough without the others`() throws {
  let catalog = try writableCatalog()
  try ReadOnlyQuery("SELECT 1").run(in: catalog.connection) { _ in }
  catalog.connection.setAuthorizer(nil)
  let error = #expect(throws: DatabaseError.self) { try catalog.connection.execute("DELETE FROM program_course") }
  #expect(error?.isReadOnly == true)
}

@Test func `a view of the file asks for no more than a query may`() throws {
  let catalog = try writableCatalog()
  try catalog.connection.execute("CREATE VIEW planted AS SELECT load_extension('x') AS a")
  let error = #expect(throws: QueryError.self) {
    try ReadOnlyQuery("SELECT * FROM planted").run(in: catalog.connection) { while try $0.step() {} }
  }
  #expect(error?.problem == .refused("function `load_extension`") || error?.code == "sql")
}

@Test func `a value and a pattern have limits`() throws {
  for (sql, problem) in [
    ("SELECT zeroblob(100000001)", QueryError.Problem.longValue),
    ("SELECT 'a' LIKE printf('%.*c', 10001, 'a')", .longPattern),
  ] {
    let catalog = try writableCatalog()
    let error = #expect(throws: QueryError.self) {
      try ReadOnlyQuery(sql).run(in: catalog.connection) { while try $0.step() {} }
    }
    #expect(error?.problem == problem)
    #expect(error?.code == "limit_exceeded")
  }
}
