import Wording

extension CatalogError {
  /// What is wrong with the schema of a file, or with a migration.
  public enum SchemaProblem: Equatable, Sendable {
    /// A built-in migration that is not named or divided as it must be.
    case malformedMigration(String)
    /// SQLite refused a migration.
    case migrationFailed(file: String, line: Int, column: Int, message: String)
    /// A migration left rows that point to nothing.
    case danglingRows(table: String, parent: String)
    /// A newer tool migrated the file.
    case newerSchema(path: String, version: Int, known: Int, toolVersion: String)
    /// A migration was changed after it was applied.
    case editedMigration(file: String, appliedAt: String)
    /// The ledger has a gap.
    case missingMigration(path: String, row: Int)
    /// The file is older than this tool, and the command does not change it.
    case outdatedSchema(path: String, version: Int, known: Int)
    /// The schema is not what the migrations made.
    case tamperedSchema(path: String, differences: [SchemaDifference])
    /// The version to migrate to does not exist.
    case noSuchVersion(Int, known: Int)
  }
}

extension CatalogError.SchemaProblem {
  var explanation: Explanation {
    switch self {
    case .malformedMigration(let file):
      Explanation(
        "malformed_migration", .software,
        "\(file): not a migration: 0000_name.sql, UTF-8, with the lines `-- migrate: up` and `-- migrate: down`, in order"
      )
    case .migrationFailed(let file, let line, let column, let message):
      Explanation(
        "migration_failed", .schema, "\(file):\(line):\(column): \(message); nothing from this file was kept",
        .advice("what another tool has put into the file may stand in the way: rename or drop it, or restore a backup"))
    case .danglingRows(let table, let parent):
      Explanation(
        "dangling_rows", .data,
        "rows of `\(table)` refer to rows of `\(parent)` that are not there; the schema is unchanged",
        .advice("remove those rows, or add what they refer to"), .see(.checkup))
    case .newerSchema(let path, let version, let known, let toolVersion):
      Explanation(
        "newer_schema", .schema,
        "`\(path)` has schema version \(version), made by gradatlas \(toolVersion); this one knows up to \(known)",
        .advice("use the newer gradatlas"), .choose(.anotherCatalogue), file: path)
    case .editedMigration(let file, let appliedAt):
      Explanation(
        "edited_migration", .schema, "\(file) changed after it was applied on \(appliedAt.prefix(10))",
        .advice("use the gradatlas that made the file, or restore a backup"), .act(.makeCatalogue(path: nil)))
    case .missingMigration(let path, let row):
      Explanation(
        "missing_migration", .schema, "`\(path)` has no migration \(row) in its ledger, but later ones",
        .advice("restore a backup"), .act(.makeCatalogue(path: nil)), file: path)
    case .outdatedSchema(let path, let version, let known):
      Explanation(
        "outdated_schema", .schema, "`\(path)` has schema version \(version); version \(known) is needed",
        .act(.upgradeSchema), file: path)
    case .tamperedSchema(let path, let differences): Self.tampered(path, differences)
    case .noSuchVersion(let version, let known):
      Explanation(
        "no_such_version", .usage, "no schema version \(version); the versions are 0 to \(known)",
        .see(.schemaVersions))
    }
  }

  private static func tampered(_ path: String, _ differences: [SchemaDifference]) -> Explanation {
    let named = differences.prefix(3).map { "\($0.type) `\($0.name)` \($0.kind.rawValue)" }.joined(separator: ", ")
    let more = differences.count > 3 ? " and \(differences.count - 3) more" : ""
    let message = "the schema of `\(path)` is not what its migrations made: \(named)\(more)"
    return differences.allSatisfy { $0.kind == .planted }
      ? Explanation(
        "tampered_schema", .schema, message, .advice("drop it with the tool that made it, or restore a backup"),
        .see(.schemaDifferences), file: path)
      : Explanation(
        "tampered_schema", .schema, message, .advice("restore a backup"), .see(.schemaDifferences),
        .act(.makeCatalogue(path: nil)), file: path)
  }
}
