import SQLiteStorage
import Testing

@testable import Catalog

extension CatalogFile {
  /// Makes a logged change by SQL; its number.
  @discardableResult
  func change(_ summary: String, _ statements: String...) throws -> Int64 {
    let id = try connection.loggedChange(by: ChangeAuthor(name: "ada", command: "set"), summary: { summary }) {
      for sql in statements { try connection.run(sql) }
    }.id
    return try #require(id)
  }

  /// Makes a change that the log does not get to see, as another tool does.
  func changeUnlogged(_ statements: String...) throws {
    try connection.withTrustedSchema { for sql in statements { try connection.run(sql) } }
  }

  /// Every row of every table of the catalogue and of the search index.
  func contents() throws -> [String] {
    let tables = try LoggedTables(in: connection)
    var contents: [String] = []
    for table in tables.all {
      contents += try connection.rows(
        "SELECT \(table.columns.joined(separator: ", ")) FROM \(table.name) ORDER BY 1, 2"
      ) { row in "\(table.name) \(table.columns.indices.map { "\(row.value($0))" })" }
    }
    contents += try connection.rows("SELECT rowid, text, context, kind, row_id FROM search_index ORDER BY rowid") {
      row in
      "search_index \((0..<5).map { "\(row.value($0))" })"
    }
    return contents
  }

  /// Whether the search index holds what it must.
  func searchIndexIsRight() throws -> Bool {
    let sql = """
      SELECT 1 FROM search_text AS t LEFT JOIN search_index AS i ON i.rowid = t.search_rowid
      WHERE i.text IS NOT t.text OR i.context IS NOT t.context OR i.kind IS NOT t.kind OR i.row_id IS NOT t.row_id
      """
    let counts = try connection.first("SELECT (SELECT count(*) FROM search_text) = (SELECT count(*) FROM search_index)")
    {
      $0.bool(0)
    }
    return try connection.first(sql) { _ in true } == nil && counts == true
  }

  func texts(of id: Int64) throws -> [String] { try changes(of: id).map(\.text) }
}
