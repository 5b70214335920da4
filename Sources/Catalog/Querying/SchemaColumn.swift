package import SQLiteStorage

/// A column of a table or view, for people who come with SQL.
public struct SchemaColumn: Sendable, Equatable {
  /// The table or view.
  public let table: String
  /// `table`, `view`, or `virtual` for the full-text index.
  public let kind: String
  /// The column's name.
  public let name: String
  /// The type as it is declared; nil for none.
  public let type: String?
  /// Whether it never holds NULL.
  public let isRequired: Bool
  /// The place in the primary key, from 1; nil for none.
  public let keyPosition: Int?
  /// The table and column that it refers to: `university.id`.
  public let reference: String?

  /// The columns of all tables and views but SQLite's own and those behind the full-text index.
  package static func all(in connection: borrowing Connection) throws -> [SchemaColumn] {
    try connection.rows(
      """
      SELECT t.name, t.type, c.name, nullif(c.type, ''), c."notnull" OR c.pk > 0, nullif(c.pk, 0), (
        SELECT f."table" || '.' || ifnull(f."to", 'id') FROM pragma_foreign_key_list(t.name) AS f WHERE f."from" = c.name
      )
      FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS c
      WHERE t.schema = 'main' AND t.type IN ('table', 'view', 'virtual') AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
        AND t.name NOT IN (\(workingTables.map { "'\($0)'" }.joined(separator: ", ")))
      ORDER BY t.type = 'view', t.type = 'virtual', t.name, c.cid
      """
    ) { row in
      SchemaColumn(
        table: row.text(0), kind: row.text(1), name: row.text(2), type: row.optionalText(3), isRequired: row.bool(4),
        keyPosition: row.optionalInt(5), reference: row.optionalText(6))
    }
  }
}
