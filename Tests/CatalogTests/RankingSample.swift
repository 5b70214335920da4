import TestSupport
import Testing

@testable import Catalog

/// A catalogue with nothing in it but some editions, as `rankingStatements` takes them.
struct RankingSample: ~Copyable {
  private let folder: TemporaryDirectory
  let path: String

  init(_ editions: String...) throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("catalog.db")
    try makeEmptyCatalog(path)
    try shell(path, rankingStatements(editions))
    self.folder = folder
    self.path = path
  }

  func open() throws -> CatalogFile { try CatalogFile(reading: path) }

  /// What became of each, a line a university: `Beta 2 (tied) -> 1 risen +1`.
  func changes(_ from: String, _ to: String, top: Int? = nil) throws -> [String] {
    try difference(from, to, top: top).changes.map { change in
      let places = [change.before, change.after].map { $0?.text ?? "." }
      let gained = change.placesGained.map { " \($0)" } ?? ""
      return "\(change.university) \(places[0]) -> \(places[1]) \(change.direction)\(gained)"
        + (change.isFirstInTop ? " first" : "")
    }
  }

  func difference(_ from: String, _ to: String, top: Int? = nil) throws -> EditionDifference {
    let file = try open()
    let names = try RankingYears.all(in: file.connection)
      .editions([from, to].map { EditionReference(parsing: $0) ?? EditionReference(ranking: "?") })
    return try EditionDifference(from: names[0], to: names[1], top: top, in: file.connection)
  }
}
