import SQLiteStorage
import TestSupport
import Testing

@testable import Catalog

private let detailsSQL = """
  SELECT (SELECT name FROM university WHERE id = university_id), name, degree, delivery, duration_min_months,
    duration_max_months, focus_list,
    (SELECT group_concat(name, ', ') FROM (SELECT name FROM track WHERE program_id = program.id ORDER BY position)),
    (SELECT group_concat(name, ', ') FROM (SELECT name FROM program_focus_area JOIN focus_area AS f ON f.id = focus_area_id
      WHERE program_id = program.id ORDER BY position))
  FROM program ORDER BY id
  """

@Suite struct `Rows about programs` {
  private static func makeCatalog(_ path: String) throws {
    try makeEmptyCatalog(path)
    try load("name,aliases,country\nYale University,Yale,US\nUniversity of Oslo,,NO\n", of: .universities, into: path)
  }

  @Test func `are added with their lists, brought up, and change nothing the second time`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try Self.makeCatalog(path)
    let rows = """
      university,name,degree,delivery,duration,tracks,focus_areas
      Yale,MSc Robotics,,hybrid,1-2 years,Arms; Legs,vision; speech; and others
      University of Oslo,Informatics,Master,,24 months,,
      """
    let report = try load(rows, of: .programs, into: path)
    #expect(report.counts(.programs) == SeedReport.Counts(added: 2, changed: 0, unchanged: 0))
    #expect(
      try lines(path, detailsSQL) == [
        "Yale University|MSc Robotics|Master of Science|hybrid|12|24|open|Arms, Legs|Vision, Speech",
        "University of Oslo|Informatics|Master||24|24|||",
      ])
    #expect(try load(rows, of: .programs, into: path).isUnchanged)
    let changed = try load("university,name,duration\nyale,M.Sc. Robotics,18 months\n", of: .programs, into: path)
    #expect(changed.counts(.durations) == SeedReport.Counts(added: 0, changed: 1, unchanged: 0))
    #expect(try lines(path, detailsSQL)[0].contains("|18|18|open|"))
  }

  @Test func `that are wrong are all named, and nothing is written`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try Self.makeCatalog(path)
    let rows = """
      university,name,delivery,duration
      Yale,,by mail,soon
      Yael University,Law,,
      ,Law,,
      Yale,Law,,
      Yale University,LAW,,
      """
    #expect(
      try importProblems(rows, of: .programs, in: path) == [
        "2:1 the row has no name", "2:7 `by mail` is not a valid delivery", "2:15 `soon` is not a valid duration",
        "3:1 no university is named `Yael University`", "4:1 the row names no university",
        "6:1 `LAW` is the same as `Law` at 5:1",
      ])
  }
}
