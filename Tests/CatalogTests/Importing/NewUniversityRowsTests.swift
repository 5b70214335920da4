import SQLiteStorage
import Testing

@testable import Catalog

@Suite struct `Universities that a ranking's file brings` {
  @Test func `are in the search index, and the context of programs that another tool left`() throws {
    let catalog = try RealUniversities.catalog()
    let next = try catalog.connection.newID(in: "university")
    try catalog.connection.withForeignKeysOff {
      try catalog.connection.withTrustedSchema {
        try catalog.connection.run(
          "INSERT INTO program (university_id, name, source_id) VALUES (?, 'Physics', 1)", [.integer(next)])
      }
    }
    try catalog.importRanking("rank|institution\n1|Quarn College\n2|Zeta Polytechnic\n2|Stanford") {
      $0.createsUniversities = true
    }
    let found = try catalog.connection.rows(
      "SELECT text, context FROM search_index WHERE search_index MATCH 'quarn OR zeta' ORDER BY rowid"
    ) { [$0.text(0), $0.optionalText(1) ?? "-"] }
    #expect(
      found.sorted { $0[0] < $1[0] } == [
        ["Physics", "Quarn College"], ["Quarn College", "-"], ["Zeta Polytechnic", "-"],
      ])
    let differences = try catalog.connection.rows(
      "SELECT search_rowid FROM (SELECT * FROM search_text EXCEPT SELECT rowid, text, context, kind, row_id FROM search_index)"
    ) { $0.int64(0) }
    #expect(differences == [])
  }

  @Test func `each have a slug of their own, as if written one by one`() throws {
    let catalog = try RealUniversities.catalog()
    try catalog.importRanking("rank|institution|country\n1|Quarn|Norway\n2|Quarn|Canada\n3|Quarn|Japan") {
      $0.createsUniversities = true
    }
    let slugs = try catalog.connection.rows("SELECT slug FROM university WHERE name LIKE 'Quarn%' ORDER BY id") {
      $0.text(0)
    }
    #expect(slugs == ["quarn", "quarn-canada", "quarn-japan"])
  }
}
