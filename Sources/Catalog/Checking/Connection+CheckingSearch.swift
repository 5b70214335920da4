import SQLiteStorage

extension Connection {
  /// Compares the search index with the tables and with itself, in a copy in memory: it checks itself only where it
  /// could be written to.
  func searchIndexFindings() throws -> [Finding] {
    let copy = try Connection.inMemory(as: path)
    try backup(to: copy)
    do {
      try copy.run("INSERT INTO search_index (search_index) VALUES ('integrity-check')")
      return [try copy.searchIndexFinding()]
    } catch let error as DatabaseError where error.isOfSearchIndex {
      return [.damagedSearchIndex]
    }
  }

  private func searchIndexFinding() throws -> Finding {
    let sql = """
      WITH
        wanted AS (SELECT search_rowid, text, context, kind, row_id FROM search_text),
        found AS (SELECT rowid, text, context, kind, row_id FROM search_index)
      SELECT
        (SELECT count(*) FROM (SELECT * FROM wanted EXCEPT SELECT * FROM found) AS lacking),
        (SELECT count(*) FROM (SELECT * FROM found EXCEPT SELECT * FROM wanted) AS surplus),
        (SELECT count(*) FROM found)
      """
    let (lacking, surplus, names) = try first(sql) { ($0.int(0), $0.int(1), $0.int(2)) } ?? (0, 0, 0)
    return lacking + surplus == 0
      ? .soundSearchIndex(names: names) : .staleSearchIndex(lacking: lacking, surplus: surplus)
  }

  /// Fills the search index from the tables, whatever is in it.
  ///
  /// - Throws: `.tamperedSchema`, and then nothing was changed; SQLITE_CORRUPT where the index has to be emptied first.
  func refillSearchIndex() throws {
    try transaction(.immediate) {
      try refuseTampering(by: Migrator())
      // First what it finds things by, so that the rows can be removed one by one.
      try run("INSERT INTO search_index (search_index) VALUES ('rebuild')")
      try run("DELETE FROM search_index")
      try run("DELETE FROM search_index_doubt")
      try run(
        """
        INSERT INTO search_index (rowid, text, context, kind, row_id)
        SELECT search_rowid, text, context, kind, row_id FROM search_text
        """)
    }
  }

  /// Makes the search index one without a name in it, from one so damaged that it cannot be used at all.
  ///
  /// A connection that has used the index does not see that; it has to be reopened.
  ///
  /// - Throws: `.tamperedSchema`, and then nothing was changed.
  func clearSearchIndex() throws {
    let model = try Connection.inMemory()
    try Migrator().up(model)
    try transaction(.immediate) {
      try refuseTampering(by: Migrator())
      try withWritableShadowTables {
        for table in ["content", "docsize", "idx", "data", "config"] { try run("DELETE FROM search_index_\(table)") }
        // The rows that say that there is nothing.
        let blocks = try model.rows("SELECT id, block FROM search_index_data") { [$0.value(0), $0.value(1)] }
        for block in blocks { try run("INSERT INTO search_index_data (id, block) VALUES (?, ?)", block) }
        let settings = try model.rows("SELECT k, v FROM search_index_config") { [$0.value(0), $0.value(1)] }
        for setting in settings { try run("INSERT INTO search_index_config (k, v) VALUES (?, ?)", setting) }
      }
    }
  }
}
