import SQLiteStorage
import Terms

/// A kind of thing that an article names: each is called what its earliest source calls it.
enum NamedByArticles {
  case university, program, focusArea

  fileprivate var table: StaticString {
    switch self {
    case .university: "university"
    case .program: "program"
    case .focusArea: "focus_area"
    }
  }

  /// What two spellings of one name have in common.
  fileprivate func key(_ name: String) -> FoldedKey {
    switch self {
    case .university: .university(name)
    case .program: .program(name)
    case .focusArea: FoldedKey(name)
    }
  }

  /// Finds whether a table of names, which has the last word on a name, knows the thing.
  fileprivate var namingTable: String? {
    switch self {
    case .university:
      """
      SELECT 1 FROM source WHERE year IS NULL AND id IN (
        SELECT source_id FROM university_alias WHERE university_id = ?1
        UNION SELECT identifier_source_id FROM university WHERE id = ?1 UNION SELECT source_id FROM university WHERE id = ?1
      )
      """
    case .program: nil
    case .focusArea:
      """
      SELECT 1 FROM source WHERE year IS NULL AND id IN (
        SELECT source_id FROM focus_area_alias WHERE focus_area_id = ?1
        UNION SELECT source_id FROM focus_area WHERE id = ?1
      )
      """
    }
  }
}

extension Connection {
  /// The source of a thing's name is the earliest that names it, in whatever order the sources are loaded, and its
  /// spelling is the one that counts, where no table of names has one.
  ///
  /// - Parameter name: What this source calls it; taken over only where it is another spelling of the same name, and once:
  ///   a source that spells a name in two ways would change it with every load.
  func noteEarliestSource(
    _ source: FactSource, of id: Int64, named name: String, in kind: NamedByArticles
  ) throws -> SeedReport.Outcome {
    let current = try first("SELECT source_id, name FROM \(kind.table) WHERE id = ?", [.integer(id)]) {
      (source: $0.int64(0), name: $0.text(1))
    }
    guard let current, source.precedes(current.source) || (source.isRevised && current.source == source.id) else {
      return .unchanged
    }
    guard current.name != name, kind.key(current.name) == kind.key(name) else {
      return try noteEarliestSource(source, of: id, in: kind.table)
    }
    let isNamedByTable = try kind.namingTable.flatMap { try first($0, [.integer(id)]) { _ in true } } ?? false
    let outcome = try noteEarliestSource(source, of: id, in: kind.table)
    guard !isNamedByTable else { return outcome }
    _ = try rename(kind.table, id, to: name)
    return .changed
  }

  /// As above, for what keeps the name that it has.
  func noteEarliestSource(_ source: FactSource, of id: Int64, in table: StaticString) throws -> SeedReport.Outcome {
    let current = try first("SELECT source_id FROM \(table) WHERE id = ?", [.integer(id)]) { $0.int64(0) }
    guard let current, source.precedes(current) else { return .unchanged }
    try run("UPDATE \(table) SET source_id = ? WHERE id = ?", [.integer(source.id), .integer(id)])
    return .changed
  }
}
