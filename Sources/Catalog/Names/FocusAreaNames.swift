import SQLiteStorage
import Terms

/// Which focus areas of the catalogue go by a name: their own names first, then those that mean the same.
struct FocusAreaNames {
  private var names: [FoldedKey: Int64] = [:]
  private var synonyms: [FoldedKey: Set<Int64>] = [:]

  init(in connection: borrowing Connection) throws {
    for (id, name) in try connection.rows("SELECT id, name FROM focus_area", [], { ($0.int64(0), $0.text(1)) }) {
      names[FoldedKey(name)] = id
    }
    let aliases = try connection.rows(
      "SELECT focus_area_id, alias FROM focus_area_alias WHERE relation IN ('exact', 'abbreviation')"
    ) { ($0.int64(0), $0.text(1)) }
    for (id, alias) in aliases { synonyms[FoldedKey(alias), default: []].insert(id) }
  }

  /// The area that a name means; nil if none does, or where it stands for several (`CSE`).
  func id(of name: String) -> Int64? {
    let key = FoldedKey(name)
    if let id = names[key] { return id }
    let ids = synonyms[key] ?? []
    return ids.count == 1 ? ids.first : nil
  }

  /// The areas that a name means by an alias.
  func synonymIDs(of name: String) -> Set<Int64> { synonyms[FoldedKey(name)] ?? [] }

  mutating func add(_ name: String, _ id: Int64) { names[FoldedKey(name)] = id }
}
