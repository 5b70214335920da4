import SQLiteStorage
import Terms

/// The programs of the universities that a source speaks of, by their folded names: each university's are read once.
struct KnownPrograms {
  private var ids: [Int64: [FoldedKey: Int64]] = [:]

  /// The program of a name; nil if the university has none.
  mutating func id(_ key: FoldedKey, at university: Int64, in connection: borrowing Connection) throws -> Int64? {
    if ids[university] == nil {
      let programs = try connection.rows(
        "SELECT id, name FROM program WHERE university_id = ? ORDER BY id", [.integer(university)]
      ) { (FoldedKey.program($0.text(1)), $0.int64(0)) }
      ids[university] = Dictionary(programs) { first, _ in first }
    }
    return ids[university]?[key]
  }

  /// Takes in one that was made.
  mutating func add(_ id: Int64, _ key: FoldedKey, at university: Int64) { ids[university]?[key] = id }
}
