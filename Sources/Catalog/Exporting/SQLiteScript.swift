/// The parts of a script that makes a whole catalogue in an empty file, round the rows of its tables.
public struct SQLiteScript: Sendable {
  /// Fills the search index from the tables.
  static let fillingSearchIndex = """
    INSERT INTO search_index (rowid, text, context, kind, row_id)
    SELECT search_rowid, text, context, kind, row_id FROM search_text
    """

  private let schema: CatalogSchema

  /// The script of a schema.
  public init(_ schema: CatalogSchema) { self.schema = schema }

  /// The first line, by which a restore knows a script of this tool.
  public var title: String {
    "-- A catalogue of GradAtlas, schema version \(schema.version), for an empty file of SQLite."
  }

  /// What comes before the rows, which are `INSERT` statements: a statement a piece, without its semicolon.
  public var opening: [String] {
    ["BEGIN", "PRAGMA application_id = \(applicationID)", "PRAGMA user_version = \(schema.version)"]
      + schema.objects.filter { $0.kind == .table }.map(\.sql)
  }

  /// What comes behind the rows: indexes, views, the search index with its rows, triggers.
  public var closing: [String] {
    let rest = schema.objects.filter { $0.kind != .table }
    return rest.filter { $0.kind != .trigger }.map(\.sql) + [Self.fillingSearchIndex]
      + rest.filter { $0.kind == .trigger }.map(\.sql) + ["COMMIT"]
  }
}
