import Articles
import SQLiteStorage
import Terms

extension Connection {
  /// Finds or makes a program and takes over the details that the source states of it.
  @discardableResult
  func load(
    _ stated: ArticleProgram, at university: Int64, from source: FactSource, among programs: inout KnownPrograms,
    areas: inout FocusAreaNames, _ report: inout SeedReport
  ) throws -> Int64 {
    let id = try program(named: stated, at: university, from: source, among: &programs, &report)
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
    named stated: ArticleProgram, at university: Int64, from source: FactSource, among programs: inout KnownPrograms,
    _ report: inout SeedReport
  ) throws -> Int64 {
    let key = FoldedKey.program(stated.name)
    if let known = try programs.id(key, at: university, in: self) {
      report.count(.programs, try noteEarliestSource(source, of: known, named: stated.name, in: .program), of: known)
      return known
    }
    let id = try insert(
      into: "program",
      [
        "university_id": .integer(university), "name": .text(stated.name), "degree": Value(stated.degree),
        "source_id": .integer(source.id),
      ])
    programs.add(id, key, at: university)
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
