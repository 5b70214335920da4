import SQLiteStorage
import Wording

extension Connection {
  /// What the catalogue says of one program.
  func factSheet(ofProgram id: Int64) throws -> FactSheet {
    let university =
      try first(
        "SELECT university.name FROM program JOIN university ON university.id = university_id WHERE program.id = ?",
        [.integer(id)]
      ) { $0.text(0) } ?? ""
    let facts = try programFacts(id, Citations(in: self))
    let name = facts.first?.about ?? ""
    return FactSheet(
      kind: .program, name: "\(university): \(name)", facts: [Fact(name, .university, .text(university), nil)] + facts)
  }

  func programFacts(_ id: Int64, _ citations: Citations) throws -> [Fact] {
    let facts: [Fact] =
      try first(
        """
        SELECT name, degree, delivery, source_id, duration_min_months, duration_max_months, duration_is_open,
          duration_source_id, duration_stated_for
        FROM program WHERE id = ?
        """, [.integer(id)]
      ) { row in
        let name = row.text(0)
        let source = citations[row.optionalInt64(3)]
        var facts = [Fact(name, .program, .text(name), source)]
        if let degree = row.optionalText(1) { facts.append(Fact(name, .degree, .text(degree), source)) }
        if let delivery = row.optionalText(2) { facts.append(Fact(name, .delivery, .text(delivery), source)) }
        if let shortest = row.optionalInt(4) {
          let duration = durationText(shortest, row.optionalInt(5), isOpen: row.bool(6))
          facts.append(
            Fact(
              name, .duration, .text(duration), citations[row.optionalInt64(7)],
              isStatedForUniversity: row.text(8) == "university"))
        }
        return facts
      } ?? []
    guard let name = facts.first?.about else { return [] }
    return try facts + DetailList.allCases.compactMap { try listFact($0, of: id, name, citations) }
  }

  private func listFact(_ list: DetailList, of id: Int64, _ name: String, _ citations: Citations) throws -> Fact? {
    let state =
      try first(
        "SELECT \(list.column)_list, \(list.column)_source_id, \(list.column)_stated_for FROM program WHERE id = ?",
        [.integer(id)]
      ) { row in
        row.isNull(0) ? nil : (isOpen: row.text(0) == "open", source: row.int64(1), statedFor: row.text(2))
      } ?? nil
    guard let state else { return nil }
    let items = try rows(list.itemNames, [.integer(id)]) { $0.text(0) }
    return Fact(
      name, .list(list), .list(items, isOpen: state.isOpen), citations[state.source],
      isStatedForUniversity: state.statedFor == "university")
  }
}

extension DetailList {
  /// A query of the names of a program's items, in their order.
  var itemNames: String {
    switch self {
    case .courses:
      "SELECT name FROM program_course JOIN course ON course.id = course_id WHERE program_id = ? ORDER BY position"
    case .tracks:
      "SELECT name FROM track WHERE program_id = ? ORDER BY position"
    case .focusAreas:
      """
      SELECT name FROM program_focus_area JOIN focus_area ON focus_area.id = focus_area_id
      WHERE program_id = ? ORDER BY position
      """
    }
  }
}

/// `9 to 24 months`, `12 months`, `12 to 24 months or more`.
func durationText(_ shortest: Int, _ longest: Int?, isOpen: Bool) -> String {
  let range = longest.map { $0 == shortest ? "\(shortest)" : "\(shortest) to \($0)" } ?? "\(shortest)"
  return "\(range) \((longest ?? shortest).of("month"))\(isOpen ? " or more" : "")"
}
