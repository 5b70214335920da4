import SQLiteStorage
import Terms
import Wording

extension Connection {
  /// Gives the programs of the duplicate to the university; one that both have becomes one with what either knows of it.
  func mergePrograms(of pair: MergedPair, _ decisions: inout MergeDecisions) throws {
    let known = try programRows(of: pair.university)
    for other in try programRows(of: pair.duplicate) {
      guard let program = known.first(where: { FoldedKey.program($0.name) == FoldedKey.program(other.name) }) else {
        try run("UPDATE program SET university_id = ? WHERE id = ?", [.integer(pair.university), .integer(other.id)])
        continue
      }
      try merge(other.id, into: program.id, named: program.name, &decisions)
    }
  }

  private func programRows(of university: Int64) throws -> [(id: Int64, name: String)] {
    try rows("SELECT id, name FROM program WHERE university_id = ? ORDER BY id", [.integer(university)]) {
      (id: $0.int64(0), name: $0.text(1))
    }
  }

  private func merge(
    _ duplicate: Int64, into program: Int64, named name: String, _ decisions: inout MergeDecisions
  ) throws {
    for group in ProgramGroup.all {
      let decided = decisions.decide(
        "\(group.name) of \(name)", try values(of: group, program), try values(of: group, duplicate),
        words: { group.words($0) }, together: { group.isSame($0, $1) ? $0 : nil })
      if case .takes(let values) = decided { try write(values, of: group, program) }
    }
    for list in DetailList.allCases {
      let decided = decisions.decide(
        "\(list.words) of \(name)", try programList(list, of: program), try programList(list, of: duplicate),
        words: { $0.words }, together: { $0.together(with: $1) })
      if case .takes(let items) = decided { try write(items, list, of: program, from: duplicate) }
      try run("DELETE FROM \(list.table.name) WHERE program_id = ?", [.integer(duplicate)])
    }
    try run("DELETE FROM program WHERE id = ?", [.integer(duplicate)])
  }

  /// Nil if the first of the columns is NULL: then nothing is known.
  private func values(of group: ProgramGroup, _ program: Int64) throws -> [Value]? {
    try first(
      "SELECT \(group.columns.joined(separator: ", ")) FROM program WHERE id = ?", [.integer(program)]
    ) { row in row.isNull(0) ? nil : group.columns.indices.map { row.value($0) } } ?? nil
  }

  /// The source of a degree is that of the program, which stands for its name too, and stays.
  private func write(_ values: [Value], of group: ProgramGroup, _ program: Int64) throws {
    try run(
      "UPDATE program SET \(group.columns.map { "\($0) = ?" }.joined(separator: ", ")) WHERE id = ?",
      values + [.integer(program)])
  }

  private func programList(_ list: DetailList, of program: Int64) throws -> ProgramList? {
    let (table, key) = list.table
    let keys = try rows("SELECT \(key) FROM \(table) WHERE program_id = ? ORDER BY position", [.integer(program)]) {
      $0.value(0)
    }
    let names = try rows(list.itemNames, [.integer(program)]) { $0.text(0) }
    return try first(
      "SELECT \(list.column)_list, \(list.column)_stated_for, \(list.column)_source_id FROM program WHERE id = ?",
      [.integer(program)]
    ) { row in
      row.isNull(0)
        ? nil
        : ProgramList(
          items: zip(keys, names).map { ProgramList.Item(key: $0, name: $1) }, isOpen: row.text(0) == "open",
          statedFor: row.text(1), source: row.int64(2))
    } ?? nil
  }

  private func write(
    _ items: ProgramList, _ list: DetailList, of program: Int64, from duplicate: Int64
  ) throws {
    let (table, key) = list.table
    let wanted = items.items.map(\.key)
    for value in try programList(list, of: program)?.items.map(\.key) ?? [] where !wanted.contains(value) {
      try run("DELETE FROM \(table) WHERE program_id = ? AND \(key) = ?", [.integer(program), value])
    }
    let present = Set(try programList(list, of: program)?.items.map(\.key) ?? [])
    for (index, value) in wanted.enumerated() {
      let owner = present.contains(value) ? program : duplicate
      try run(
        "UPDATE \(table) SET program_id = ?, position = ? WHERE program_id = ? AND \(key) = ?",
        [.integer(program), Value(index + 1), .integer(owner), value])
    }
    let source = try newer(items.source, items.otherSource)
    try run(
      """
      UPDATE program SET \(list.column)_list = ?, \(list.column)_stated_for = ?, \(list.column)_source_id = ?
      WHERE id = ?
      """, [.text(items.isOpen ? "open" : "closed"), .text(items.statedFor), Value(source), .integer(program)])
  }
}

/// Columns of `program` that say one thing together.
private struct ProgramGroup {
  let name: String
  /// The first is NULL where nothing is known; a source is the last and is not compared.
  let columns: [String]
  /// How many of the columns are compared.
  let compared: Int

  static let all = [
    ProgramGroup(name: "degree", columns: ["degree"], compared: 1),
    ProgramGroup(name: "delivery", columns: ["delivery"], compared: 1),
    ProgramGroup(
      name: "duration",
      columns: [
        "duration_min_months", "duration_max_months", "duration_is_open", "duration_stated_for", "duration_source_id",
      ], compared: 3),
  ]

  func isSame(_ values: [Value], _ others: [Value]) -> Bool {
    zip(values, others).prefix(compared).allSatisfy { first, second in
      guard case .text(let text) = first, case .text(let other) = second else { return first == second }
      return FoldedKey(text) == FoldedKey(other)
    }
  }

  func words(_ values: [Value]) -> String {
    guard compared == 3 else { return values.first?.shown ?? "" }
    let months =
      values[1] == .null || values[1] == values[0] ? values[0].shown : "\(values[0].shown)–\(values[1].shown)"
    return "\(months)\(values[2] == .integer(1) ? "+" : "") months"
  }
}

/// A list of a program: what it holds and who says so.
private struct ProgramList {
  struct Item {
    let key: Value
    let name: String
  }

  var items: [Item]
  let isOpen: Bool
  let statedFor: String
  let source: Int64
  /// Of a list that is put together of two, the second source.
  var otherSource: Int64?

  var words: String { (items.map(\.name) + (isOpen ? ["and others"] : [])).joined(separator: "; ") }

  /// Two lists that name the same, and two that do not say that they name everything, are one.
  func together(with other: ProgramList) -> ProgramList? {
    let known = Set(items.map(\.folded))
    let new = other.items.filter { !known.contains($0.folded) }
    if new.isEmpty, items.count == other.items.count, isOpen == other.isOpen { return self }
    guard isOpen, other.isOpen else { return nil }
    guard !new.isEmpty else { return self }
    var both = self
    both.items += new
    both.otherSource = other.source
    return both
  }
}

extension ProgramList: Equatable {
  static func == (left: ProgramList, right: ProgramList) -> Bool {
    left.items.map(\.folded) == right.items.map(\.folded) && left.isOpen == right.isOpen && left.source == right.source
  }
}

extension ProgramList.Item {
  /// What two spellings of a track have in common; of others the row says it.
  fileprivate var folded: String { FoldedKey(name).text }
}

extension DetailList {
  fileprivate var words: String {
    switch self {
    case .courses: "courses"
    case .tracks: "tracks"
    case .focusAreas: "focus areas"
    }
  }
}
