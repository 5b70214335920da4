import CSQLite

extension Connection {
  /// Runs `body` with foreign keys not enforced, for a rebuild of tables that checks them itself afterwards.
  ///
  /// - Throws: `foreignKeysInsideTransaction` where a transaction is open, in which the rest of it would go on
  ///   unenforced; else what `body` throws. Foreign keys are enforced again in each case.
  public func withForeignKeysOff<R>(_ body: () throws -> R) throws -> R {
    if isInTransaction { throw DatabaseError(.foreignKeysInsideTransaction, path: path) }
    return try with(SQLITE_DBCONFIG_ENABLE_FKEY, false, body)
  }

  /// Runs `body` with the schema trusted: its triggers and views may use every virtual table and function.
  ///
  /// Before SQLite 3.44 a trigger cannot write to an FTS5 table without that. Anybody may have written the file, so
  /// trust the schema only after comparing it with the one expected, in the same transaction.
  ///
  /// - Throws: What `body` throws. The schema is untrusted again in each case.
  /// - SeeAlso: <https://www.sqlite.org/pragma.html#pragma_trusted_schema>
  public func withTrustedSchema<R>(_ body: () throws -> R) throws -> R {
    try with(SQLITE_DBCONFIG_TRUSTED_SCHEMA, true, body)
  }

  /// Runs `body` with no trigger firing; it does itself what they would have done.
  ///
  /// Statements are prepared again before and after.
  ///
  /// - Throws: What `body` throws. Triggers fire again in each case.
  public func withTriggersOff<R>(_ body: () throws -> R) throws -> R {
    try with(SQLITE_DBCONFIG_ENABLE_TRIGGER, false, body)
  }

  /// Runs `body` with the tables writable that a virtual table keeps its content in, which is a way to damage it.
  ///
  /// - Throws: What `body` throws. The tables are protected again in each case.
  /// - SeeAlso: <https://www.sqlite.org/c3ref/c_dbconfig_defensive.html>
  public func withWritableShadowTables<R>(_ body: () throws -> R) throws -> R {
    try with(SQLITE_DBCONFIG_DEFENSIVE, false, body)
  }

  /// Runs `body` with an option of the connection set, and puts it back to what it was.
  private func with<R>(_ option: Int32, _ isOn: Bool, _ body: () throws -> R) throws -> R {
    var before: Int32 = 0
    try core.check(csqlite_get_option(core.handle, option, &before))
    try core.check(csqlite_set_option(core.handle, option, isOn ? 1 : 0))
    defer { _ = csqlite_set_option(core.handle, option, before) }
    return try body()
  }
}
