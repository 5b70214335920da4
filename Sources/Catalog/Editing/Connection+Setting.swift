import Articles
import SQLiteStorage
import Terms

extension Connection {
  /// Sets fields of a thing.
  ///
  /// - Throws: `EditError` for fields that do not exist, and for values that they do not take.
  func set(_ assignments: [Assignment], of kind: EditedKind, _ id: Int64, _ work: inout EditWork) throws {
    var values: [(field: SettableField, value: String?)] = []
    for assignment in assignments {
      let field = try SettableField.named(assignment.field, of: kind)
      guard !values.contains(where: { $0.field == field }) else { throw EditError(.repeatedField(field.name)) }
      values.append((field, assignment.value))
    }
    try setIdentifiers(values, of: id, work)
    try setPlace(values, of: id, &work)
    for (field, value) in values {
      switch field.kind {
      case .name: try rename(kind, id, to: value ?? "", &work)
      case .slug: try setSlug(value, of: id)
      case .degree: try setColumn("degree", value, of: id, work)
      case .delivery: try setColumn("delivery", try field.delivery(value), of: id, work)
      case .duration: try setDuration(value, field, of: id, &work)
      case .list(let list): try setList(list, value, field, of: id, &work)
      case .identifier, .place: break
      }
    }
  }

  private func setSlug(_ value: String?, of id: Int64) throws {
    guard let value, !value.isEmpty, slug(value) == value else {
      throw EditError(.badValue(value ?? "", field: "slug", expected: "a-z, 0-9 and hyphens between them"))
    }
    if let other = try first(
      "SELECT name FROM university WHERE slug = ? AND id <> ?", [.text(value), .integer(id)], { $0.text(0) })
    {
      throw EditError(.identifierTaken(value, field: "slug", by: "university \(other)"))
    }
    try run("UPDATE university SET slug = ? WHERE id = ?", [.text(value), .integer(id)])
  }

  /// Degree and delivery: their source is the program's own.
  private func setColumn(_ column: StaticString, _ value: String?, of program: Int64, _ work: EditWork) throws {
    try run(
      "UPDATE program SET \(column) = ?1, source_id = ?2 WHERE id = ?3 AND \(column) IS NOT ?1 COLLATE BINARY",
      [Value(value), .integer(work.source.id), .integer(program)])
  }

  private func setDuration(_ value: String?, _ field: SettableField, of program: Int64, _ work: inout EditWork) throws {
    guard let value else {
      return try run(
        """
        UPDATE program SET duration_min_months = NULL, duration_max_months = NULL, duration_is_open = NULL,
          duration_stated_for = NULL, duration_source_id = NULL WHERE id = ?
        """, [.integer(program)])
    }
    guard let duration = StudyDuration(stated: value) else {
      throw EditError(.badValue(value, field: field.name, expected: field.meaning))
    }
    let statedFor = try first("SELECT duration_stated_for FROM program WHERE id = ?", [.integer(program)]) {
      $0.optionalText(0)
    }
    let keepsScope = try holds(duration, program)
    try setDuration(
      duration, statedFor: keepsScope ? (statedFor ?? nil) ?? "program" : "program", of: program, from: work.source,
      &work.report)
  }

  /// Whether a program takes so long already.
  private func holds(_ duration: StudyDuration, _ program: Int64) throws -> Bool {
    try first(
      """
      SELECT 1 FROM program WHERE id = ? AND duration_min_months = ? AND duration_max_months IS ? AND duration_is_open = ?
      """, [.integer(program), Value(duration.minMonths), Value(duration.maxMonths), Value(duration.isOpen)]
    ) { _ in true } ?? false
  }

  private func setList(
    _ list: DetailList, _ value: String?, _ field: SettableField, of program: Int64, _ work: inout EditWork
  ) throws {
    guard let value else { return try clear(list, of: program) }
    guard let stated = ArticleList(stated: value) else {
      throw EditError(.badValue(value, field: field.name, expected: field.meaning))
    }
    var areas = try FocusAreaNames(in: self)
    let known = try listedItems(list, of: program)
    let isSameList =
      try known.isOpen == stated.isOpen && known.items.count == stated.items.count
      && zip(known.items, stated.items).allSatisfy { try isSame($0, $1, in: list, areas) }
    guard !isSameList else { return }
    try setList(
      list, stated, statedFor: "program", of: program, from: work.source, areas: &areas, &work.report)
  }

  /// Takes a list away: what a program has is not known then.
  func clear(_ list: DetailList, of program: Int64) throws {
    try run("DELETE FROM \(list.table.name) WHERE program_id = ?", [.integer(program)])
    try run(
      """
      UPDATE program SET \(list.column)_list = NULL, \(list.column)_stated_for = NULL, \(list.column)_source_id = NULL
      WHERE id = ?
      """, [.integer(program)])
  }
}

extension SettableField {
  fileprivate func delivery(_ value: String?) throws(EditError) -> String? {
    guard let value else { return nil }
    guard let delivery = ProgramDelivery(rawValue: value.lowercased().replacing("-", with: " ")) else {
      throw EditError(.badValue(value, field: name, expected: meaning))
    }
    return delivery.rawValue
  }
}
