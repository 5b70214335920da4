import SQLiteStorage
import Terms

extension Connection {
  /// Sets the identifiers among some fields, all at once: latitude goes with longitude.
  func setIdentifiers(
    _ values: [(field: SettableField, value: String?)], of id: Int64, _ work: EditWork
  ) throws {
    var columns: [(name: String, value: Value)] = []
    for (field, value) in values {
      guard case .identifier(let column, let type) = field.kind else { continue }
      columns.append((column, try type.value(of: value, field)))
    }
    guard !columns.isEmpty else { return }
    let names = columns.map(\.name)
    let current = try first("SELECT \(names.joined(separator: ", ")) FROM university WHERE id = ?", [.integer(id)]) {
      row in names.indices.map { row.value($0) }
    }
    guard current != columns.map(\.value) else { return }
    try refuseTakenIdentifiers(columns, of: id)
    try run(
      "UPDATE university SET \(names.map { "\($0) = ?, " }.joined())identifier_source_id = ? WHERE id = ?",
      columns.map(\.value) + [.integer(work.source.id), .integer(id)])
    try run(
      """
      UPDATE university SET identifier_source_id = NULL
      WHERE id = ? AND coalesce(homepage, ror, ipeds_unitid, wikidata, latitude) IS NULL
      """, [.integer(id)])
  }

  private func refuseTakenIdentifiers(_ columns: [(name: String, value: Value)], of id: Int64) throws {
    for column in columns where ["ror", "ipeds_unitid", "wikidata"].contains(column.name) {
      let other = try first(
        "SELECT name FROM university WHERE \(column.name) = ? AND id <> ?", [column.value, .integer(id)]
      ) { $0.text(0) }
      if let other {
        throw EditError(.identifierTaken(column.value.shown, field: column.name, by: "university \(other)"))
      }
    }
  }

  /// Sets the parts of the place among some fields; the other parts stay as they are.
  func setPlace(
    _ values: [(field: SettableField, value: String?)], of id: Int64, _ work: inout EditWork
  ) throws {
    let parts = values.compactMap { field, value in
      if case .place(let part) = field.kind { (part, value) } else { nil }
    }
    guard !parts.isEmpty else { return }
    var place =
      try first(
        "SELECT city, state, country FROM university JOIN location ON location.id = location_id WHERE university.id = ?",
        [.integer(id)]
      ) { (city: $0.optionalText(0), state: $0.optionalText(1), country: $0.optionalText(2)) } ?? (
        city: nil, state: nil, country: nil
      )
    for (part, value) in parts {
      switch part {
      case .city: place.city = value
      case .state: place.state = value
      case .country: place.country = value
      }
    }
    if let location = Place(statedCity: place.city, state: place.state, country: place.country) {
      try setLocation(location, of: id, from: work.source, &work.report)
    } else {
      try removeLocation(of: id)
    }
  }

  private func removeLocation(of id: Int64) throws {
    let known = try first("SELECT location_id FROM university WHERE id = ?", [.integer(id)]) { $0.optionalInt64(0) }
    guard let location = known ?? nil else { return }
    try run("UPDATE university SET location_id = NULL, location_source_id = NULL WHERE id = ?", [.integer(id)])
    try removeUnusedLocation(location)
  }
}

extension SettableField.UniversityValue {
  /// A value as its column holds it.
  fileprivate func value(of text: String?, _ field: SettableField) throws(EditError) -> Value {
    guard let text else { return .null }
    guard let value = value(of: text) else {
      throw EditError(.badValue(text, field: field.name, expected: field.meaning))
    }
    return value
  }

  private func value(of text: String) -> Value? {
    switch self {
    case .address:
      let isAddress = ["http://", "https://"].contains { text.lowercased().hasPrefix($0) && text.count > $0.count }
      return isAddress && !text.contains(" ") ? .text(text) : nil
    case .identifier(let kind):
      guard let known = UniversityIdentifier(kind, text)?.text else { return nil }
      return kind == .ipeds ? Int64(known).map { .integer($0) } : .text(known)
    case .degrees(let limit): return Double(text).flatMap { $0.magnitude <= limit ? .real($0) : nil }
    }
  }
}
