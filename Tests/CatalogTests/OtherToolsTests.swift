import Foundation
import TestSupport
import Testing

@testable import Catalog

private let otherTools = PythonEnvironment("databases", packages: ["datasette", "sqlite-utils"])

private func tool(_ name: String, _ arguments: [String], _ folder: borrowing TemporaryDirectory) throws -> String {
  let result = try run(otherTools.program(name), arguments, workingDirectory: folder.url.path)
  #expect(result.status == 0, "\(name) \(arguments.joined(separator: " ")): \(result.stderr)")
  return result.stdout
}

@Test(.enabled("Datasette and sqlite-utils can be installed from PyPI") { otherTools.isThere })
func `Datasette and sqlite-utils open the file, see labels and search it`() throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("c.db")
  try makeCatalog(path, .builtIn())
  let datasette = { (page: String) in try tool("datasette", ["c.db", "--get", page], folder) }

  let programs = try datasette(
    "/c/program.json?_labels=on&_shape=array&_col=university_id&_col=name&name=Masters+in+EECS")
  #expect(programs.contains(#""university_id": {"value": 2, "label": "University of California, Berkeley"}"#))
  #expect(programs.contains(#""name": "Masters in EECS""#))

  let found = try datasette(
    "/c/search_index.json?_search=carnegie+mellon&kind=program&_shape=array&_col=text&_col=context")
  #expect(found.contains(#""text": "Master of Science in Machine Learning", "context": "Carnegie Mellon University""#))

  let overview = try datasette("/c/program_overview.json?university_slug=git&_shape=array")
  #expect(overview.contains(#""latest_ranks": "ai 13 (2022); ml 6 (2022)""#))

  let rows = try tool("sqlite-utils", ["search", "c.db", "search_index", "georgia tech", "-c", "text", "--nl"], folder)
  #expect(rows.contains(#"{"text": "Georgia Tech"}"#))
  let keys = try tool("sqlite-utils", ["tables", "c.db", "--counts", "--nl"], folder)
  #expect(keys.contains(#"{"table": "program", "count": 13}"#))

  let integrity = try shell(path, "PRAGMA integrity_check;")
  #expect(integrity == "ok\n")
  #expect(try Migrator().differences(in: CatalogFile(reading: path).connection) == [])
}
