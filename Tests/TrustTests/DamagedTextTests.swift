import TestSupport
import Testing

/// Text that another tool wrote and that is not UTF-8: no log could keep it so that it can be read again.
@Suite struct `Text that is not UTF-8` {
  private static func place() throws -> Workplace {
    let place = try Workplace.withCatalog()
    try place.sqlite("catalog.db", "UPDATE track SET name = CAST(x'4dc328' AS TEXT) WHERE id = 1")
    return place
  }

  @Test func `is found by doctor`() throws {
    let result = try Self.place().catalog("doctor", "--csv")
    #expect(result.status == 65)
    let help = "\"correct the row with the tool that wrote it, or restore a backup\""
    #expect(result.lines.contains("integrity,error,1 text not UTF-8 in track.name,\(help)"), "\(result.stdout)")
  }

  @Test func `is not restored from a backup`() throws {
    let place = try Self.place()
    #expect(try place.catalog("backup", "copy.db").status == 0)
    let result = try place.tool("restore", "copy.db", "--database", "new.db")
    #expect(result.status == 65)
    #expect(
      result.stderr.hasPrefix("error: `copy.db` is damaged: 1 text not UTF-8 in track.name\n"), "\(result.stderr)")
  }

  @Test func `is told where a change would have to be logged with it`() throws {
    let place = try Self.place()
    let program = try place.sqlite("catalog.db", "SELECT university_id FROM program WHERE id = 1").dropLast()
    let slug = try place.sqlite("catalog.db", "SELECT slug FROM university WHERE id = \(program)").dropLast()
    let result = try place.catalog("remove", "university", String(slug), "--with-dependents")
    #expect(
      result
        == failure(
          """
          error: `catalog.db` is damaged: a row of `track` that is to be changed has text that is not UTF-8
          help: correct it with the tool that wrote it; `gradatlas doctor` says more
          """, 65))
    #expect(try place.sqlite("catalog.db", "SELECT count(*) FROM change_set") == "1\n")
  }
}
