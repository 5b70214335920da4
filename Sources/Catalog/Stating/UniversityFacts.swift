import SQLiteStorage
import Terms

/// What outside of the catalogue identifies a university; nil if the source does not say.
struct UniversityIdentifiers {
  var homepage: String?
  var ror: String?
  var ipedsUnitID: Int?
  var wikidata: String?
  /// Degrees north, WGS 84.
  var latitude: Double?
  /// Degrees east, WGS 84.
  var longitude: Double?

  /// Those that only one university can have.
  var identifyingColumns: [(name: String, value: Value)] {
    columns.filter { ["ror", "ipeds_unitid", "wikidata"].contains($0.name) }
  }

  fileprivate var columns: [(name: String, value: Value)] {
    [
      ("homepage", Value(homepage)), ("ror", Value(ror)), ("ipeds_unitid", Value(ipedsUnitID)),
      ("wikidata", Value(wikidata)), ("latitude", Value(latitude)), ("longitude", Value(longitude)),
    ].filter { $0.value != .null }
  }
}

extension Connection {
  /// Takes over the identifiers that a source states, unless a newer one has spoken.
  func setIdentifiers(
    _ identifiers: UniversityIdentifiers, of id: Int64, from source: FactSource, _ report: inout SeedReport
  ) throws {
    let stated = identifiers.columns
    guard !stated.isEmpty else { return }
    let list = stated.map(\.name).joined(separator: ", ")
    let current = try first(
      "SELECT identifier_source_id, \(list) FROM university WHERE id = ?", [.integer(id)]
    ) { row in (source: row.isNull(0) ? nil : row.int64(0), values: stated.indices.map { row.value($0 + 1) }) }
    guard let current, source.replaces(current.source),
      source.takesOver(current.source) || current.values != stated.map(\.value)
    else { return report.count(.identifiers, .unchanged, of: id) }
    let assignments = stated.map { "\($0.name) = ?, " }.joined()
    try run(
      "UPDATE university SET \(assignments)identifier_source_id = ? WHERE id = ?",
      stated.map(\.value) + [.integer(source.id), .integer(id)])
    report.count(.identifiers, current.source == nil ? .added : .changed, of: id)
  }

  /// Takes over where a university is, unless a newer source has said so.
  func setLocation(
    _ location: Place, of id: Int64, from source: FactSource, _ report: inout SeedReport
  ) throws {
    let current =
      try first(
        "SELECT location_id, location_source_id FROM university WHERE id = ?", [.integer(id)]
      ) { row in row.isNull(0) ? nil : (location: row.int64(0), source: row.int64(1)) } ?? nil
    guard source.replaces(current?.source) else { return report.count(.locations, .unchanged, of: id) }
    let new = try locationID(location)
    guard current?.location != new || source.takesOver(current?.source) else {
      return report.count(.locations, .unchanged, of: id)
    }
    try run(
      "UPDATE university SET location_id = ?, location_source_id = ? WHERE id = ?",
      [.integer(new), .integer(source.id), .integer(id)])
    if let old = current?.location, old != new {
      report.moves.append(
        SeedReport.Move(
          university: try universityNames(of: [id]).first ?? "", before: try placeText(old), after: try placeText(new)))
      try removeUnusedLocation(old)
    }
    report.count(.locations, current == nil ? .added : .changed, of: id)
  }

  func locationID(_ location: Place) throws -> Int64 {
    let place = [Value(location.city), Value(location.state), Value(location.country)]
    let known = try first(
      """
      SELECT id FROM location WHERE ifnull(city, '') = ifnull(?, '') COLLATE NOCASE
        AND ifnull(state, '') = ifnull(?, '') COLLATE NOCASE AND ifnull(country, '') = ifnull(?, '') COLLATE NOCASE
      """, place
    ) { $0.int64(0) }
    if let known { return known }
    return try insert(
      into: "location",
      [
        "city": place[0], "state": place[1], "country": place[2], "state_code": Value(location.stateCode),
        "country_code": Value(location.countryCode),
      ])
  }

  /// `Palo Alto, California, United States`.
  private func placeText(_ location: Int64) throws -> String {
    try first("SELECT city, state, country FROM location WHERE id = ?", [.integer(location)]) { row in
      (0...2).compactMap { row.optionalText($0) }.joined(separator: ", ")
    } ?? ""
  }

  func removeUnusedLocation(_ id: Int64) throws {
    try run(
      "DELETE FROM location WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM university WHERE location_id = ?1)",
      [.integer(id)])
  }
}
