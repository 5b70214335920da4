import SQLiteStorage
import Terms

extension Connection {
  /// Finds or makes a focus area by its name and the names that mean the same, and makes them one area with this name.
  func focusArea(
    _ name: String, synonyms: [String], from source: FactSource, _ report: inout SeedReport
  ) throws -> Int64 {
    let known = try areas(named: [name] + synonyms)
    guard let id = known.first else {
      let id = try insert(into: "focus_area", ["name": .text(name), "source_id": .integer(source.id)])
      report.count(.focusAreas, .added, of: id)
      return id
    }
    for other in known.dropFirst() {
      try merge(other, into: id, by: source)
      report.forget(.focusAreas, of: other)
    }
    let isRenamed = try renameByTable("focus_area", id, to: name, from: source) != nil
    let outcome = try noteEarliestSource(source, of: id, in: "focus_area")
    report.count(.focusAreas, isRenamed || known.count > 1 ? .changed : outcome, of: id)
    return id
  }

  /// The areas whose own name is one of these, that of the first name first; an area that was renamed by hand is found
  /// by the name that it had, too.
  private func areas(named names: [String]) throws -> [Int64] {
    let keys = names.map { FoldedKey($0) }
    let areas = try rows(
      """
      SELECT id, name FROM focus_area
      UNION ALL SELECT focus_area.id, alias FROM focus_area_alias JOIN focus_area ON focus_area.id = focus_area_id
      JOIN source ON source.id = focus_area.source_id WHERE relation = 'exact' AND sha256 IS NULL
      ORDER BY 1
      """
    ) { ($0.int64(0), FoldedKey($0.text(1))) }
    return keys.reduce(into: []) { ids, key in
      ids += areas.filter { $0.1 == key && !ids.contains($0.0) }.map(\.0)
    }
  }

  /// Everything that pointed to `other` points to `id` from now on; the earlier of their two sources stays.
  private func merge(_ other: Int64, into id: Int64, by source: FactSource) throws {
    try joinPlaces(of: other, with: id)
    for table in ["program_focus_area", "focus_area_alias"] {
      try run(
        "UPDATE OR IGNORE \(table) SET focus_area_id = ? WHERE focus_area_id = ?", [.integer(id), .integer(other)])
      try run("DELETE FROM \(table) WHERE focus_area_id = ?", [.integer(other)])
    }
    let sources = try rows("SELECT source_id FROM focus_area WHERE id IN (?, ?)", [.integer(id), .integer(other)]) {
      $0.int64(0)
    }
    try run("DELETE FROM focus_area WHERE id = ?", [.integer(other)])
    try run(
      "UPDATE focus_area SET source_id = ? WHERE id = ?", [.integer(source.earliest(of: sources)), .integer(id)])
  }

  /// A program that lists both keeps the first of the two places, and the places after the second move up.
  private func joinPlaces(of other: Int64, with id: Int64) throws {
    let programs = try rows(
      """
      SELECT a.program_id, min(a.position, b.position), max(a.position, b.position)
      FROM program_focus_area AS a JOIN program_focus_area AS b ON b.program_id = a.program_id
      WHERE a.focus_area_id = ? AND b.focus_area_id = ?
      """, [.integer(id), .integer(other)]
    ) { (id: $0.int64(0), first: $0.int64(1), second: $0.int64(2)) }
    for program in programs {
      let listed: [Value] = [.integer(program.id), .integer(other)]
      try run("DELETE FROM program_focus_area WHERE program_id = ? AND focus_area_id = ?", listed)
      try run(
        "UPDATE program_focus_area SET position = ? WHERE program_id = ? AND focus_area_id = ?",
        [.integer(program.first), .integer(program.id), .integer(id)])
      try run(
        "UPDATE program_focus_area SET position = position - 1 WHERE program_id = ? AND position > ?",
        [.integer(program.id), .integer(program.second)])
    }
  }

  /// Adds a name that stands for, or beside, a focus area; not the one that it has itself, by a hand that renamed it.
  func addAlias(
    _ alias: String, relation: String, to id: Int64, from source: FactSource, _ report: inout SeedReport
  ) throws {
    let known = try first(
      "SELECT id, relation FROM focus_area_alias WHERE focus_area_id = ? AND alias = ?", [.integer(id), .text(alias)]
    ) { (id: $0.int64(0), relation: $0.text(1)) }
    guard let known else {
      let own = try first("SELECT name = ? FROM focus_area WHERE id = ?", [.text(alias), .integer(id)]) { $0.bool(0) }
      if own == true { return }
      let new = try insert(
        into: "focus_area_alias",
        [
          "focus_area_id": .integer(id), "alias": .text(alias), "relation": .text(relation),
          "source_id": .integer(source.id),
        ])
      return report.count(.focusAreaAliases, .added, of: new)
    }
    report.count(.focusAreaAliases, try noteEarliestSource(source, of: known.id, in: "focus_area_alias"), of: known.id)
  }
}
