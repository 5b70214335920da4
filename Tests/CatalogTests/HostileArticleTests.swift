import Articles
import SQLiteStorage
import TestSupport
import Testing

@testable import Catalog

/// Rows and details that the reader takes or refuses, but that must never reach a rule of the schema.
private let rows = [
  "1 | Aachen | A", "5-5 | Aachen | A", "101–150 | Aachen | A", "1000000 | Aachen | A", "999999-1000000 | Aachen | A",
  "T3 | Aachen | A", "n/a | Aachen | A", "1 | (UW) | A", "1 | Aachen (AA) (BB) | A", "1 | Aachen | ·",
  "1 | &nbsp;A&nbsp; | &nbsp;B",
  "1 | Aachen | A, a", "1 | Aachen | A; A", "1 | Aachen | Étude, étude, ÉTUDE", "1 | &#0; | A",
  "1 | \u{200B} | \u{200B}",
  "1 | \u{202E}Aachen | A\u{0301}", "1 | Aachen (AACHEN) | A", "1 | [Aachen](<# a b>) | A", "1 | [Aachen](#) | A",
  "1 | [Aachen](https://x.org/<a>) | A", "1 | [Aachen](javascript:x) | A", "1 | [](#a) | A", "1 | `Aachen` | *A*",
]

private let details = [
  "**Duration**: 200 years", "**Duration**: 100 years", "**Duration**: 0 months", "**Duration**: 1 day",
  "**Duration**: 99999999999999999999 years", "**Duration**: 2+ years", "**Duration**: 0.1 months",
  "**Location**: , Germany", "**Location**: Germany", "**Location**: —", "**Location**: Bonn,",
  "**Location**: a, b, c, d, e",
  "**Location**: Georgia", "**Location**: New York", "**Location**: Paris, Texas, USA",
  "**Location**: Berlin, Deutschland",
  "**Focus areas**: .", "**Focus areas**: and others", "**Focus areas**: a, A, á, Á", "**Focus areas**: ,,,;",
  "**Focus areas**: É, é", "**Core courses**: É, é", "**Tracks**: É, é, e", "**Tracks available**: a; a.",
  "**Core courses**: “a”, 'a'",
  "**Published**: 2021-02-29", "**Source**: <https://x.org>", "**Program Name**: Other", "**Program Name**: a, b",
]

@Test func `a row of an article is loaded or refused by the reader, and the same twice`() throws {
  try expectGolden(outcomes(of: rows) { smallArticle(2021, [$0]) }, "hostile-rows.txt")
}

@Test func `a detail of an article is loaded or refused by the reader, and the same twice`() throws {
  let outcomes = try outcomes(of: details) { smallArticle(2021, ["1 | Aachen | A"], "## Aachen\n\n\($0)\n") }
  try expectGolden(outcomes, "hostile-details.txt")
}

@Test(arguments: [1900, 1999, 2000, 2099]) func `any year of a title is loaded`(_ year: Int) throws {
  #expect(try loadTwice(smallArticle(year, ["1 | Aachen | A"])) == "loaded")
}

/// What becomes of each text: a line of it, and one for each problem or warning.
private func outcomes(of texts: [String], _ article: (String) -> String) throws -> String {
  try texts.map { "\($0.visible)\n  \(try loadTwice(article($0)))\n" }.joined()
}

extension String {
  /// Written in ASCII, invisible characters too.
  fileprivate var visible: String { unicodeScalars.map { $0.escaped(asASCII: true) }.joined() }
}

/// Loads an article twice: the second time changes nothing.
private func loadTwice(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
  let documents: SeedDocuments
  do { documents = try .article(text) } catch let unreadable as UnreadableArticles {
    return unreadable.files.flatMap(\.problems).map { "refused: \($0.message)" }.joined(separator: "\n  ")
  }
  let file = try CatalogFile(inMemory: ())
  let first = try file.load(documents, by: author)
  #expect(!first.isUnchanged, sourceLocation: sourceLocation)
  let again = try file.load(documents, by: author)
  #expect(again.isUnchanged, sourceLocation: sourceLocation)
  return (["loaded"] + documents.warnings.map { "warning: \($0.warning.message)" }).joined(separator: "\n  ")
}
