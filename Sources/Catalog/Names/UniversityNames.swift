import Articles
import SQLiteStorage

/// Which universities of the catalogue go by a name, whatever its case, accents, dashes and punctuation.
struct UniversityNames {
  private var ids: [FoldedKey: Set<Int64>] = [:]

  /// Everything that the catalogue calls a university: names and aliases.
  init(in connection: borrowing Connection) throws {
    let names = try connection.rows(
      "SELECT id, name FROM university UNION ALL SELECT university_id, alias FROM university_alias"
    ) { ($0.int64(0), $0.text(1)) }
    for (id, name) in names { add(name, of: id) }
  }

  mutating func add(_ name: String, of id: Int64) { ids[FoldedKey.university(name), default: []].insert(id) }

  /// The universities that go by any of `names`.
  func ids(of names: [String]) -> Set<Int64> {
    names.reduce(into: []) { $0.formUnion(ids[FoldedKey.university($1)] ?? []) }
  }
}
