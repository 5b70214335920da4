import Foundation
import TestSupport
import Testing

@testable import Catalog

/// The folder `.build-venv` beside Package.swift, with Datasette and sqlite-utils; made once, and kept.
private let environment = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .appendingPathComponent("../../.build-venv").standardizedFileURL

/// Installs both from PyPI unless they are there; nil where that worked, else why not.
private func installTools() throws -> String? {
  let names = ["datasette", "sqlite-utils"]
  let areThere = { names.allSatisfy { FileManager.default.isExecutableFile(atPath: environment.path + "/bin/\($0)") } }
  if areThere() { return nil }
  let made = try run("python3", ["-m", "venv", environment.path])
  guard made.status == 0 else { return "python3 -m venv: \(made.stderr)" }
  let options = ["install", "--quiet", "--disable-pip-version-check", "--retries", "1", "--timeout", "10"]
  let installed = try run(environment.path + "/bin/pip", options + names)
  return areThere() ? nil : "pip: \(installed.stderr.suffix(300))"
}

/// Whether both tools are there, found out once.
private enum OtherTools {
  static let problem: String? = {
    do { return try installTools() } catch { return "\(error)" }
  }()

  static var areThere: Bool {
    if let problem { print("Datasette and sqlite-utils cannot be installed from PyPI: \(problem)") }
    return problem == nil
  }
}

private func tool(_ name: String, _ arguments: [String], _ folder: borrowing TemporaryDirectory) throws -> String {
  let result = try run(environment.path + "/bin/\(name)", arguments, workingDirectory: folder.url.path)
  #expect(result.status == 0, "\(name) \(arguments.joined(separator: " ")): \(result.stderr)")
  return result.stdout
}

@Test(.enabled("Datasette and sqlite-utils can be installed from PyPI") { OtherTools.areThere })
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
