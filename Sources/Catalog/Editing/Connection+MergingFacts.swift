import SQLiteStorage
import Terms

/// What the row of a university is to hold after a merge, beside its name and slug: columns with their values.
typealias MergedFacts = [(column: String, value: Value)]

extension Connection {
  /// The place and the identifiers that a university takes over from its duplicate.
  func mergedFacts(of pair: MergedPair, _ decisions: inout MergeDecisions) throws -> MergedFacts {
    let (known, other) = (try facts(of: pair.university), try facts(of: pair.duplicate))
    return try mergedPlace(known, other, &decisions) + mergedIdentifiers(known, other, &decisions)
  }

  /// Writes what was taken over, when no other row has the identifiers any more.
  func write(_ facts: MergedFacts, of university: Int64) throws {
    guard !facts.isEmpty else { return }
    try run(
      "UPDATE university SET \(facts.map { "\($0.column) = ?" }.joined(separator: ", ")) WHERE id = ?",
      facts.map(\.value) + [.integer(university)])
  }

  private func facts(of id: Int64) throws -> UniversityRowFacts {
    try first(
      """
      SELECT city, state, country, location_source_id, homepage, ror, ipeds_unitid, wikidata, latitude, longitude,
        identifier_source_id
      FROM university LEFT JOIN location ON location.id = location_id WHERE university.id = ?
      """, [.integer(id)]
    ) { UniversityRowFacts($0) } ?? UniversityRowFacts()
  }

  private func mergedPlace(
    _ known: UniversityRowFacts, _ other: UniversityRowFacts, _ decisions: inout MergeDecisions
  ) throws -> MergedFacts {
    let place = decisions.decide(
      "place", known.place, other.place, words: { $0.words }, together: { $0.together(with: $1) })
    guard case .takes(let parts) = place,
      let stated = Place(statedCity: parts.city, state: parts.state, country: parts.country)
    else { return [] }
    let source = parts == other.place ? other.placeSource : try newer(known.placeSource, other.placeSource)
    return [
      ("location_id", .integer(try locationID(stated))), ("location_source_id", Value(source)),
    ]
  }

  private func mergedIdentifiers(
    _ known: UniversityRowFacts, _ other: UniversityRowFacts, _ decisions: inout MergeDecisions
  ) throws -> MergedFacts {
    var taken: MergedFacts = []
    for (column, value) in other.identifiers {
      let old = known.identifiers.first { $0.column == column }?.value
      let decided = decisions.decide(
        column, old, value, words: { $0.shown },
        // `nil` alone would be taken for NULL.
        together: { $0.isSameIdentifier(as: $1, in: column) ? $0 : Value?.none })
      if case .takes(let value) = decided { taken.append((column, value)) }
    }
    let coordinates = decisions.decide(
      "coordinates", known.coordinates, other.coordinates, words: { $0.words },
      together: { $0.isNear($1) ? $0 : nil })
    if case .takes(let place) = coordinates {
      taken += [("latitude", .real(place.latitude)), ("longitude", .real(place.longitude))]
    }
    guard !taken.isEmpty else { return [] }
    let source = try newer(known.identifierSource, other.identifierSource)
    return taken + [("identifier_source_id", Value(source))]
  }
}

/// What one row of `university` says beside its names.
private struct UniversityRowFacts {
  var place: PlaceParts?
  var placeSource: Int64?
  /// Those that are there.
  var identifiers: [(column: String, value: Value)] = []
  var coordinates: Coordinates?
  var identifierSource: Int64?

  init() {}

  init(_ row: borrowing Statement) {
    place = PlaceParts(city: row.optionalText(0), state: row.optionalText(1), country: row.optionalText(2))
    if place == PlaceParts() { place = nil }
    placeSource = row.optionalInt64(3)
    for (index, column) in ["homepage", "ror", "ipeds_unitid", "wikidata"].enumerated() {
      let value = row.value(4 + index)
      if value != .null { identifiers.append((column, value)) }
    }
    if let latitude = row.optionalDouble(8), let longitude = row.optionalDouble(9) {
      coordinates = Coordinates(latitude: latitude, longitude: longitude)
    }
    identifierSource = row.optionalInt64(10)
  }
}

/// Where a university is, as far as it is known.
private struct PlaceParts: Equatable {
  var city: String?
  var state: String?
  var country: String?

  var words: String { [city, state, country].compactMap { $0 }.joined(separator: ", ") }

  /// All that two places say; nil if they contradict each other.
  func together(with other: PlaceParts) -> PlaceParts? {
    for part in [\PlaceParts.city, \.state, \.country] {
      if let own = self[keyPath: part], let its = other[keyPath: part], FoldedKey(own) != FoldedKey(its) { return nil }
    }
    return PlaceParts(city: city ?? other.city, state: state ?? other.state, country: country ?? other.country)
  }
}

private struct Coordinates: Equatable {
  let latitude: Double
  let longitude: Double

  var words: String { "\(latitude), \(longitude)" }

  /// Whether two sources may mean one campus: within a tenth of a degree, some 11 km from north to south.
  func isNear(_ other: Coordinates) -> Bool {
    (latitude - other.latitude).magnitude <= 0.1 && (longitude - other.longitude).magnitude <= 0.1
  }
}

extension Value {
  /// Whether two values of a column say the same: `https://www.mit.edu/` is `http://mit.edu`.
  fileprivate func isSameIdentifier(as other: Value, in column: String) -> Bool {
    guard column == "homepage", case .text(let address) = self, case .text(let its) = other else {
      return self == other
    }
    return address.comparedAddress == its.comparedAddress
  }
}
