import SQLiteStorage
import Terms

extension Connection {
  /// Gives a thing another name. Universities and focus areas keep the former one as an alias, so that what calls them by
  /// it still finds them.
  ///
  /// - Throws: `.nameTaken`, `.badValue` for no name.
  func rename(_ kind: EditedKind, _ id: Int64, to name: String, _ work: inout EditWork) throws {
    let name = try name.checkedName(for: "name")
    let former = try self.name(of: kind.table, id) ?? ""
    guard former != name else { return }
    try refuseTaken(name, by: kind, id)
    try run("UPDATE \(kind.table) SET name = ? WHERE id = ?", [.text(name), .integer(id)])
    switch kind {
    case .university:
      try setSource(of: "university", id, work)
      try run("DELETE FROM university_alias WHERE university_id = ? AND alias = ?", [.integer(id), .text(name)])
      guard FoldedKey.university(former) != .university(name) else { return }
      try addAlias(former, isShared: false, to: id, from: work.source, &work.report)
    case .focusArea:
      try setSource(of: "focus_area", id, work)
      try run("DELETE FROM focus_area_alias WHERE focus_area_id = ? AND alias = ?", [.integer(id), .text(name)])
      guard FoldedKey(former) != FoldedKey(name) else { return }
      try addAlias(former, relation: "exact", to: id, from: work.source, &work.report)
    case .program: try setSource(of: "program", id, work)
    case .track:
      try run(
        "UPDATE program SET track_source_id = ? WHERE id = (SELECT program_id FROM track WHERE id = ?)",
        [.integer(work.source.id), .integer(id)])
    case .course: break
    }
  }

  private func setSource(of table: StaticString, _ id: Int64, _ work: EditWork) throws {
    try run("UPDATE \(table) SET source_id = ? WHERE id = ?", [.integer(work.source.id), .integer(id)])
  }

  /// A name that would then stand for two things.
  private func refuseTaken(_ name: String, by kind: EditedKind, _ id: Int64) throws {
    let title: String?
    switch kind {
    case .university:
      title = try universityNames(of: UniversityNames(in: self).ids(of: [name]).subtracting([id])).first
    case .focusArea:
      let areas = try FocusAreaNames(in: self)
      let others = Set([areas.id(of: name)].compactMap { $0 }).union(areas.synonymIDs(of: name)).subtracting([id])
      title = try others.min().flatMap { try self.name(of: "focus_area", $0) }
    case .course: title = try other(name, in: "course", "1", id)
    case .program:
      title = try other(name, in: "program", "university_id = (SELECT university_id FROM program WHERE id = ?2)", id)
    case .track: title = try other(name, in: "track", "program_id = (SELECT program_id FROM track WHERE id = ?2)", id)
    }
    if let title { throw EditError(.nameTaken(name, by: "\(kind.words) \(title)")) }
  }

  private func other(_ name: String, in table: StaticString, _ condition: StaticString, _ id: Int64) throws -> String? {
    try first(
      "SELECT name FROM \(table) WHERE name = ?1 AND id <> ?2 AND \(condition)", [.text(name), .integer(id)]
    ) { $0.text(0) }
  }

  /// The name of a row, of a table that has names.
  func name(of table: StaticString, _ id: Int64) throws -> String? {
    try first("SELECT name FROM \(table) WHERE id = ?", [.integer(id)]) { $0.text(0) }
  }
}

extension String {
  /// The name with single spaces between its words and none at its ends.
  ///
  /// - Throws: `.noName` where it has no letter and no digit.
  func checkedName(for field: String) throws(EditError) -> String {
    guard !FoldedKey(self).isEmpty else { throw EditError(.noName(self, field: field)) }
    return withPlainBlanks
  }
}
