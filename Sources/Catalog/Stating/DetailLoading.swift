import Articles
import SQLiteStorage

/// A list as it stands behind a program: the keys of its items in their order, and what was said of the list.
private struct ListState: Equatable {
  let keys: [Value]
  let openness: String
  let statedFor: String
}

extension Connection {
  /// Takes over a list, whole, unless a newer source has stated one.
  func setList(
    _ list: DetailList, _ stated: ArticleList, statedFor: String, of program: Int64, from source: FactSource,
    areas: inout FocusAreaNames, _ report: inout SeedReport
  ) throws {
    let (currentSource, current) = try state(of: list, program)
    guard source.replaces(currentSource) else {
      try noteNames(of: list, stated, from: source, areas, &report)
      return report.count(list.subject, .unchanged, of: program)
    }
    let keys = try keys(of: stated.items, in: list, from: source, areas: &areas, &report)
    let new = ListState(keys: keys, openness: stated.isOpen ? "open" : "closed", statedFor: statedFor)
    guard current != new || source.takesOver(currentSource) else {
      return report.count(list.subject, .unchanged, of: program)
    }
    if current?.keys != new.keys { try replaceItems(of: list, current?.keys ?? [], with: new.keys, program) }
    try run(
      """
      UPDATE program SET \(list.column)_list = ?, \(list.column)_stated_for = ?, \(list.column)_source_id = ?
      WHERE id = ?
      """, [.text(new.openness), .text(statedFor), .integer(source.id), .integer(program)])
    report.count(list.subject, current == nil ? .added : .changed, of: program)
  }

  /// A list that is older than the one there is not taken over, but its source may be the first to name an area.
  private func noteNames(
    of list: DetailList, _ stated: ArticleList, from source: FactSource, _ areas: FocusAreaNames,
    _ report: inout SeedReport
  ) throws {
    guard list == .focusAreas else { return }
    for item in stated.items {
      guard let id = areas.id(of: item) else { continue }
      report.count(.focusAreas, try noteEarliestSource(source, of: id, named: item, in: .focusArea), of: id)
    }
  }

  private func state(of list: DetailList, _ program: Int64) throws -> (source: Int64?, ListState?) {
    let (table, key) = list.table
    let keys = try rows("SELECT \(key) FROM \(table) WHERE program_id = ? ORDER BY position", [.integer(program)]) {
      $0.value(0)
    }
    return try first(
      "SELECT \(list.column)_source_id, \(list.column)_list, \(list.column)_stated_for FROM program WHERE id = ?",
      [.integer(program)]
    ) { row in
      row.isNull(0)
        ? (nil, nil) : (row.int64(0), ListState(keys: keys, openness: row.text(1), statedFor: row.text(2)))
    } ?? (nil, nil)
  }

  /// The keys of items by their names, each once; courses and focus areas that are new get a row.
  private func keys(
    of items: [String], in list: DetailList, from source: FactSource, areas: inout FocusAreaNames,
    _ report: inout SeedReport
  ) throws -> [Value] {
    var keys: [Value] = []
    var known: Set<Value> = []
    for item in items {
      let key: Value =
        switch list {
        case .courses: .integer(try courseID(item))
        case .tracks: .text(item)
        case .focusAreas: .integer(try focusAreaID(item, from: source, areas: &areas, &report))
        }
      if known.insert(key).inserted { keys.append(key) }
    }
    return keys
  }

  private func courseID(_ name: String) throws -> Int64 {
    if let id = try first("SELECT id FROM course WHERE name = ?", [.text(name)], { $0.int64(0) }) { return id }
    return try insert(into: "course", ["name": .text(name)])
  }

  /// Makes the items of a list these, in this order. A row that stays keeps its number.
  private func replaceItems(of list: DetailList, _ current: [Value], with keys: [Value], _ program: Int64) throws {
    let (table, key) = list.table
    let (wanted, present) = (Set(keys), Set(current))
    for value in current where !wanted.contains(value) {
      try run("DELETE FROM \(table) WHERE program_id = ? AND \(key) = ?", [.integer(program), value])
    }
    for (index, value) in keys.enumerated() {
      let row = [.integer(program), value, Value(index + 1)]
      if present.contains(value) {
        try run("UPDATE \(table) SET position = ?3 WHERE program_id = ?1 AND \(key) = ?2 AND position <> ?3", row)
      } else if list == .tracks {
        _ = try insert(into: table, ["program_id": row[0], key: row[1], "position": row[2]])
      } else {
        try run("INSERT INTO \(table) (program_id, \(key), position) VALUES (?, ?, ?)", row)
      }
    }
  }

  /// Removes courses and focus areas that no program lists any more and that no table of names and nobody's own word
  /// knows, so that the catalogue does not depend on the order in which its sources were loaded.
  func removeUnlisted() throws {
    try run("DELETE FROM course WHERE id NOT IN (SELECT course_id FROM program_course)")
    try run(
      """
      DELETE FROM focus_area WHERE id NOT IN (SELECT focus_area_id FROM program_focus_area)
        AND id NOT IN (SELECT focus_area_id FROM focus_area_alias)
        AND source_id IN (SELECT id FROM source WHERE year IS NOT NULL AND sha256 IS NOT NULL)
      """)
  }
}
