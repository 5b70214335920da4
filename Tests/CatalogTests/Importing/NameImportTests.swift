import SQLiteStorage
import TestSupport
import Testing

@testable import Catalog

@Suite struct `Rows about names` {
  private static func makeCatalog(_ path: String) throws {
    try makeEmptyCatalog(path)
    try load("name\nUniversity of Washington\nUniversity of Warsaw\n", of: .universities, into: path)
    try load(
      "name,aliases,abbreviations\nNatural language processing,Computational linguistics,NLP; CL\nVision,,\n",
      of: .focusAreas, into: path)
  }

  @Test func `make focus areas with the names that mean the same`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try Self.makeCatalog(path)
    let names =
      "SELECT name, alias, relation FROM focus_area LEFT JOIN focus_area_alias ON focus_area_id = focus_area.id"
    #expect(
      try lines(path, names + " ORDER BY 1, 2") == [
        "Natural language processing|CL|abbreviation", "Natural language processing|Computational linguistics|exact",
        "Natural language processing|NLP|abbreviation", "Vision||",
      ])
    #expect(
      try importProblems("name,aliases\nnlp,Vision\nSpeech,\nspeech,\n,\n", of: .focusAreas, in: path) == [
        "2:5 `Vision` is a focus area of its own", "4:1 `speech` is the same as `Speech` at 3:1",
        "5:1 the row has no name",
      ])
  }

  @Test func `give universities and focus areas further names`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try Self.makeCatalog(path)
    let rows = """
      alias,university,focus_area,relation,shared
      UDub,University of Washington,,,no
      UW,University of Washington,,,
      UW,University of Warsaw,,,
      Uni,University of Warsaw,,,yes
      Seeing,,vision,broader,
      """
    let report = try load(rows, of: .aliases, into: path)
    #expect(report.counts(.universityAliases) == SeedReport.Counts(added: 4, changed: 0, unchanged: 0))
    #expect(
      try lines(path, "SELECT alias, is_shared FROM university_alias ORDER BY id") == [
        "UDub|0", "UW|1", "UW|1", "Uni|1",
      ])
    #expect(
      try lines(path, "SELECT alias, relation FROM focus_area_alias ORDER BY id DESC LIMIT 1") == ["Seeing|broader"])
    #expect(try load(rows, of: .aliases, into: path).isUnchanged)
  }

  @Test func `that are wrong are all named, and nothing is written`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try Self.makeCatalog(path)
    let rows = """
      alias,university,focus_area,relation,shared
      ,University of Warsaw,,,
      A,,,,
      A,University of Warsaw,Vision,,
      A,University of Warsaw,,,perhaps
      A,,Vision,like,
      A,,Speech,,
      """
    #expect(
      try importProblems(rows, of: .aliases, in: path) == [
        "2:1 the row has no alias", "3:1 an alias is of either a university or a focus area",
        "4:1 an alias is of either a university or a focus area", "5:26 `perhaps` is not a valid truth value",
        "6:11 `like` is not a valid relation", "7:4 no focus area is named `Speech`",
      ])
  }
}
