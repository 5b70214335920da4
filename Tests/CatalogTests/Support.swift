import Articles
import Foundation
import SQLiteStorage
import Seeds
import TestSupport
import Testing

@testable import Catalog

/// Who makes the changes of these tests.
let author = ChangeAuthor(name: "ada", command: "seed")

/// The `CatalogError` that `body` throws; anything else is an issue.
func catalogError(sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Void) -> CatalogError? {
  thrownError(sourceLocation: sourceLocation, body)
}

/// The `DatabaseError` that `body` throws; anything else is an issue.
func databaseError(sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Void) -> DatabaseError? {
  thrownError(sourceLocation: sourceLocation, body)
}

/// What the plain sqlite3 shell prints for `sql`, `|` between columns; it must not complain.
@discardableResult
func shell(_ path: String, _ sql: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
  let result = try run("sqlite3", ["-batch", path], input: sql)
  #expect(result.stderr == "" && result.status == 0, sourceLocation: sourceLocation)
  return result.stdout
}

/// The lines that the plain sqlite3 shell prints for `sql`.
func lines(_ path: String, _ sql: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> [String] {
  try shell(path, sql, sourceLocation: sourceLocation).split(separator: "\n").map(String.init)
}

/// The schema version that the file's header names.
func userVersion(_ connection: borrowing Connection) throws -> Int32 { try connection.userVersion }

/// A new catalogue file with the latest schema and nothing in it.
func makeEmptyCatalog(_ path: String) throws {
  _ = try NewCatalogFile.make(at: path) { _ in }
}

/// A new catalogue file with these documents in it, loaded one after another.
@discardableResult
func makeCatalog(_ path: String, _ documents: SeedDocuments...) throws -> [SeedReport] {
  try makeEmptyCatalog(path)
  return try documents.map { try load($0, into: path) }
}

/// The file of the standard catalogue, made once for all tests: it takes a quarter of a second.
let builtInCatalog = Result {
  let folder = try TemporaryDirectory()
  try makeCatalog(folder.path("c.db"), .builtIn())
  return Array(try Data(contentsOf: folder.url.appendingPathComponent("c.db")))
}

/// A copy of the standard catalogue in memory.
func standardCatalogInMemory() throws -> CatalogFile {
  let folder = try TemporaryDirectory()
  try folder.write(builtInCatalog.get(), to: "c.db")
  return try CatalogFile(copying: folder.path("c.db"))
}

/// Loads documents into a catalogue file and closes it.
@discardableResult
func load(_ documents: SeedDocuments, into path: String) throws -> SeedReport {
  try CatalogFile(writing: path).load(documents, by: author)
}

extension SeedDocuments {
  /// One of the articles that are built in, by its year.
  static func builtInArticle(_ year: Int) throws -> SeedDocuments {
    let all = try builtIn()
    return SeedDocuments(nameTables: [], articles: all.articles.filter { $0.document.year == year })
  }

  /// The tables of names that are built in, and no article.
  static func builtInNames() throws -> SeedDocuments {
    SeedDocuments(nameTables: try builtIn().nameTables, articles: [])
  }

  /// An article as a user would load it.
  static func article(_ text: String, year: Int? = nil) throws -> SeedDocuments {
    try reading([(name: "article.md", bytes: Array(text.utf8))], year: year)
  }

  /// A table of names.
  static func names(_ text: String) throws -> SeedDocuments {
    let bytes = Array(text.utf8)
    let table = try #require(NameTable(bytes))
    return SeedDocuments(
      nameTables: [Titled(file: "names.md", sha256: sha256(bytes), document: table)], articles: [])
  }
}

/// A small article: rows of its table as `rank | name | programs`, and text under it.
func smallArticle(_ year: Int, _ rows: [String], title: String = "Programs", _ text: String = "") -> String {
  """
  # \(title) (\(year))

  | Research Ranking in Machine Learning | University | Program Name |
  |---|---|---|
  \(rows.map { "| \($0) |" }.joined(separator: "\n"))

  \(text)
  """
}

/// The text of a file in `Fixtures`.
func fixture(_ name: String) throws -> String {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")
  return try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
}
