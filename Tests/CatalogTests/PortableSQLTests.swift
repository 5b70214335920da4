import Foundation
import Testing

/// What reads the catalogue: the rooms of `Catalog` that do nothing else, and what writes their conditions.
private let reading = [
  "Catalog/Rankings", "Catalog/Listing", "Catalog/Facts", "Catalog/Answering", "Catalog/Articles", "Catalog/Names",
  "FilterLanguage", "SQLText",
]

/// A spelling that one engine takes, with what all take.
private struct Spelling: Sendable, CustomTestStringConvertible {
  let pattern: String
  let instead: String
  var testDescription: String { "\(pattern): \(instead)" }
}

@Suite struct `SQL that reads` {
  @Test(arguments: [
    Spelling(pattern: #"\bifnull\("#, instead: "coalesce"), Spelling(pattern: #"\biif\("#, instead: "CASE"),
    Spelling(pattern: #"\btotal\("#, instead: "sum or count"),
    Spelling(pattern: #"sum\([^)]* (AND|OR|=|<|>|IS) "#, instead: "count(*) FILTER (WHERE …)"),
    Spelling(pattern: #"\bIS (NOT )?('|\?|nullif|[a-z_]+\.)"#, instead: "IS [NOT] DISTINCT FROM"),
    Spelling(pattern: #"FROM \(\\\([a-z.]+\)\)(?! AS )"#, instead: "an alias behind the subquery"),
    Spelling(pattern: #"THEN [01] END|"WHERE [01]\b"#, instead: "TRUE and FALSE"),
  ])
  fileprivate func `is spelt as other engines take it, too`(_ spelling: Spelling) throws {
    let expression = try NSRegularExpression(pattern: spelling.pattern)
    let lines = try Self.lines()
    #expect(lines.count > 5_000)
    let found = lines.filter { line in
      expression.firstMatch(in: line.text, range: NSRange(line.text.startIndex..., in: line.text)) != nil
    }
    #expect(found.map { "\($0.file): \($0.text)" } == [])
  }

  /// All lines but comments.
  private static func lines() throws -> [(file: String, text: String)] {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources").standardizedFileURL
    return try reading.flatMap { folder in
      let root = sources.appendingPathComponent(folder)
      let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.hasSuffix(".swift") }
      return try paths.flatMap { path in
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8).split(separator: "\n")
          .filter { !$0.drop { $0 == " " }.hasPrefix("//") }.map { ("\(folder)/\(path)", String($0)) }
      }
    }
  }
}
