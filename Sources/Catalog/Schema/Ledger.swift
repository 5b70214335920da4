import SQLiteStorage

/// One row of `schema_migration`: a migration as it was when it was applied.
public struct LedgerRow: Sendable, Equatable {
  /// The migration's version.
  public let version: Int
  /// What it does, from its file's name.
  public let name: String
  /// The file's digest at that time.
  public let sha256: String
  /// UTC, `2026-01-31T12:00:00Z`.
  public let appliedAt: String
  /// The version of the tool that applied it.
  public let toolVersion: String
}

extension Connection {
  /// What was applied to this file, in order; empty where there is no ledger.
  func ledger() throws -> [LedgerRow] {
    guard try hasTable("schema_migration") else { return [] }
    return try rows("SELECT version, name, sha256, applied_at, tool_version FROM schema_migration ORDER BY version") {
      LedgerRow(
        version: $0.int(0), name: $0.text(1), sha256: $0.text(2), appliedAt: $0.text(3), toolVersion: $0.text(4))
    }
  }

  func hasTable(_ name: String) throws -> Bool {
    try first("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", [.text(name)]) { _ in true } ?? false
  }

  func recordInLedger(_ migration: Migration) throws {
    try run(
      """
      INSERT INTO schema_migration (version, name, sha256, applied_at, tool_version)
      VALUES (?, ?, ?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), ?)
      """, [.integer(Int64(migration.version)), .text(migration.name), .text(migration.sha256), .text(toolVersion)])
  }

  /// Takes a migration out of the ledger, unless its `down` part took the ledger itself away.
  func eraseFromLedger(_ migration: Migration) throws {
    guard try hasTable("schema_migration") else { return }
    try run("DELETE FROM schema_migration WHERE version = ?", [.integer(Int64(migration.version))])
  }
}
