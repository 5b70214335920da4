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

  /// How the first line begins.
  public static let titleStart = "-- A catalogue of GradAtlas, schema version "
  private static let titleEnd = ", for an empty file of SQLite."

  /// The first line, by which a restore knows a script of this tool.
  public var title: String { "\(Self.titleStart)\(schema.version)\(Self.titleEnd)" }

  /// The schema version that such a line names; nil for any other line.
  public static func version(ofTitle line: String) -> Int? {
    guard line.hasPrefix(titleStart), line.hasSuffix(titleEnd) else { return nil }
    return Int(line.dropFirst(titleStart.count).dropLast(titleEnd.count))
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
