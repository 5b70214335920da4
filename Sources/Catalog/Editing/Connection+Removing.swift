import Articles
import SQLiteStorage

extension Connection {
  /// Removes a thing with what belongs to it alone: aliases, a program's lists.
  ///
  /// - Throws: `.inUse` where other things need it and are not to go too.
  func remove(
    _ kind: EditedKind, _ name: String, program: String?, withDependents: Bool, _ work: inout EditWork
  ) throws {
    if let list = kind.list, let item = try listedItem(kind, name, program) {
      return try unlist(item.name, list, from: item.program, &work)
    }
    let id = try id(of: kind, named: name, program: program)
    let users = try dependents(of: kind, id)
    guard withDependents || users.isEmpty else {
      throw EditError(.inUse(kind: kind, name: name, by: try describe(users)))
    }
    switch kind {
    case .university: try removeUniversity(id)
    case .program: try removeProgram(id)
    case .course, .focusArea: try removeItem(kind, id, &work)
    case .track: break
    }
  }

  /// The program from whose list a thing is to go, and its name there; a track stands in one alone.
  private func listedItem(
    _ kind: EditedKind, _ name: String, _ program: String?
  ) throws -> (program: Int64, name: String)? {
    if let program { return (try programID(named: program), name) }
    guard kind == .track else { return nil }
    let id = try trackID(named: name, program: nil)
    return try first("SELECT program_id, name FROM track WHERE id = ?", [.integer(id)]) { ($0.int64(0), $0.text(1)) }
  }

  private func unlist(_ name: String, _ list: DetailList, from program: Int64, _ work: inout EditWork) throws {
    let known = try listedItems(list, of: program)
    var areas = try FocusAreaNames(in: self)
    let left = try known.items.filter { try !isSame($0, name, in: list, areas) }
    guard left.count < known.items.count else {
      throw EditError(.notListed(name, program: try self.name(of: "program", program) ?? ""))
    }
    guard !left.isEmpty else { return try clear(list, of: program) }
    try setList(
      list, ArticleList(items: left, isOpen: known.isOpen ?? true), statedFor: known.statedFor, of: program,
      from: work.source, areas: &areas, &work.report)
  }

  /// The rows that need a thing and are none of its parts.
  private func dependents(of kind: EditedKind, _ id: Int64) throws -> [RowKey] {
    let queries: [(table: String, sql: String)] =
      switch kind {
      case .university:
        [
          ("program", "SELECT id FROM program WHERE university_id = ? ORDER BY id"),
          (
            "ranking_entry",
            "SELECT ranking_edition_id, university_id FROM ranking_entry WHERE university_id = ? ORDER BY 1"
          ),
        ]
      case .course: [("program", "SELECT program_id FROM program_course WHERE course_id = ? ORDER BY 1")]
      case .focusArea: [("program", "SELECT program_id FROM program_focus_area WHERE focus_area_id = ? ORDER BY 1")]
      case .program, .track: []
      }
    return try queries.flatMap { table, sql in
      try rows(sql, [.integer(id)]) { row in
        RowKey(table: table, values: (0..<(table == "ranking_entry" ? 2 : 1)).map { row.value($0) })
      }
    }
  }

  private func describe(_ rows: [RowKey]) throws -> [String] {
    var names = RowNames(tables: try LoggedTables(in: self))
    return try rows.map { try names.title(of: $0, in: self) }
  }

  private func removeUniversity(_ id: Int64) throws {
    for program in try rows("SELECT id FROM program WHERE university_id = ?", [.integer(id)], { $0.int64(0) }) {
      try removeProgram(program)
    }
    let location = try first("SELECT location_id FROM university WHERE id = ?", [.integer(id)]) { $0.optionalInt64(0) }
    for table in ["ranking_entry", "university_alias"] {
      try run("DELETE FROM \(table) WHERE university_id = ?", [.integer(id)])
    }
    try run("DELETE FROM university WHERE id = ?", [.integer(id)])
    if let location = location ?? nil { try removeUnusedLocation(location) }
  }

  private func removeProgram(_ id: Int64) throws {
    for list in DetailList.allCases { try run("DELETE FROM \(list.table.name) WHERE program_id = ?", [.integer(id)]) }
    try run("DELETE FROM program WHERE id = ?", [.integer(id)])
  }

  /// Takes a course or focus area out of every list, and then away.
  private func removeItem(_ kind: EditedKind, _ id: Int64, _ work: inout EditWork) throws {
    guard let list = kind.list, let name = try self.name(of: kind.table, id) else { return }
    let (table, key) = list.table
    for program in try rows("SELECT program_id FROM \(table) WHERE \(key) = ?", [.integer(id)], { $0.int64(0) }) {
      try unlist(name, list, from: program, &work)
    }
    if kind == .focusArea { try run("DELETE FROM focus_area_alias WHERE focus_area_id = ?", [.integer(id)]) }
    try run("DELETE FROM \(kind.table) WHERE id = ?", [.integer(id)])
  }
}
