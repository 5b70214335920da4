import SQLiteStorage
import TestSupport
import Testing
import Wording

@testable import Catalog

@Suite struct `Rows about universities with further names and places` {
  private let aliases = "SELECT alias, is_shared FROM university_alias ORDER BY alias"

  @Test func `keep apart the names that others have too`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeEmptyCatalog(path)
    try load(
      "name,aliases,shared_aliases\nUniversity of Oslo,University of Oslo; UiO,Oslo; Uni\n", of: .universities,
      into: path)
    #expect(try lines(path, aliases) == ["Oslo|1", "UiO|0", "Uni|1"])
    let report = try load("alias,university,shared\nUiO,University of Oslo,yes\n", of: .aliases, into: path)
    #expect(report.counts(.universityAliases) == SeedReport.Counts(added: 0, changed: 1, unchanged: 0))
    #expect(try lines(path, aliases) == ["Oslo|1", "UiO|1", "Uni|1"])
  }

  @Test func `move to another city, and stay in the state that nothing is said of`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeEmptyCatalog(path)
    try load("name,city,state,country\nRice University,Houston,TX,US\n", of: .universities, into: path)
    let report = try load("name,city,country\nRice University,Paris,US\n", of: .universities, into: path)
    #expect(report.counts(.locations) == SeedReport.Counts(added: 0, changed: 1, unchanged: 0))
    let places = "SELECT city, state, country FROM university JOIN location ON location.id = location_id"
    #expect(try lines(path, places) == ["Paris|Texas|United States"])
  }

  @Test func `that nothing spells are numbered without a gap`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeEmptyCatalog(path)
    let names = ["あ", "い", "う", "え", "お", "か", "き", "く", "け"]
    try load("name\n" + names.joined(separator: "\n"), of: .universities, into: path)
    #expect(
      try lines(path, "SELECT slug FROM university ORDER BY id")
        == ["university"] + (2...9).map { "university-\($0)" })
  }

  @Test(arguments: [[], [" ", ""]])
  func `may have a list without items, which is none`(_ items: [String]) throws {
    let cell = try #require(ImportCell("[]", items: items, at: .start))
    #expect(ImportRow(at: .start, [.courses: cell]).list(.courses) == nil)
    #expect(ImportRow(at: .start, [.courses: cell]).items(.courses) == [])
  }
}
