import SQLiteStorage

/// The sources of the catalogue by their ids.
struct Citations {
  private let byID: [Int64: Citation]

  init(in connection: borrowing Connection) throws {
    let rows = try connection.rows("SELECT id, title, publisher, year, url FROM source") { row in
      (
        row.int64(0),
        Citation(
          title: row.text(1), publisher: row.optionalText(2), year: row.optionalInt(3), url: row.optionalText(4))
      )
    }
    byID = Dictionary(uniqueKeysWithValues: rows)
  }

  subscript(_ id: Int64?) -> Citation? { id.flatMap { byID[$0] } }
}
