import Articles
import SQLiteStorage
import Terms

extension Connection {
  /// Finds or makes a program and takes over the details that the source states of it.
  @discardableResult
  func load(
    _ stated: ArticleProgram, at university: Int64, from source: FactSource, areas: inout FocusAreaNames,
    _ report: inout SeedReport
  ) throws -> Int64 {
    let id = try program(named: stated, at: university, from: source, &report)
    if let duration = stated.duration {
      try setDuration(duration, statedFor: stated.statedFor.rawValue, of: id, from: source, &report)
    }
    for list in DetailList.allCases {
      guard let items = list.items(of: stated) else { continue }
      try setList(list, items, statedFor: stated.statedFor.rawValue, of: id, from: source, areas: &areas, &report)
    }
    return id
  }

  private func program(
    named stated: ArticleProgram, at university: Int64, from source: FactSource, _ report: inout SeedReport
  ) throws -> Int64 {
    let key = FoldedKey.program(stated.name)
    let programs = try rows("SELECT id, name FROM program WHERE university_id = ? ORDER BY id", [.integer(university)])
    {
      (id: $0.int64(0), key: FoldedKey.program($0.text(1)))
    }
    if let known = programs.first(where: { $0.key == key })?.id {
      report.count(.programs, try noteEarliestSource(source, of: known, named: stated.name, in: .program), of: known)
      return known
    }
    let id = try insert(
      into: "program",
      [
        "university_id": .integer(university), "name": .text(stated.name), "degree": Value(stated.degree),
        "source_id": .integer(source.id),
      ])
    report.count(.programs, .added, of: id)
    return id
  }

  /// Takes over how long a program takes, unless a newer source has said so.
  func setDuration(
    _ duration: StudyDuration, statedFor: String, of program: Int64, from source: FactSource,
    _ report: inout SeedReport
  ) throws {
    let current = try first(
      """
      SELECT duration_source_id, duration_min_months, duration_max_months, duration_is_open, duration_stated_for
      FROM program WHERE id = ?
      """, [.integer(program)]
    ) { row in (source: row.isNull(0) ? nil : row.int64(0), values: (1...4).map { row.value($0) }) }
    let stated: [Value] = [
      Value(duration.minMonths), Value(duration.maxMonths), Value(duration.isOpen ? 1 : 0), .text(statedFor),
    ]
    guard let current, source.replaces(current.source), source.takesOver(current.source) || current.values != stated
    else { return report.count(.durations, .unchanged, of: program) }
    try run(
      """
      UPDATE program SET duration_min_months = ?, duration_max_months = ?, duration_is_open = ?,
        duration_stated_for = ?, duration_source_id = ? WHERE id = ?
      """, stated + [.integer(source.id), .integer(program)])
    report.count(.durations, current.source == nil ? .added : .changed, of: program)
  }
}
