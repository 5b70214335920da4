import Terms

/// Tells institutions of one name apart by where they are.
enum SharedNames {
  /// What stands behind the name of each of some universities: its country where no other has that, else its state, else
  /// its city; nil for one that no place tells apart.
  static func qualifiers(_ places: [Place?]) -> [String?] {
    places.indices.map { index in
      guard let place = places[index] else { return nil }
      let others = places.indices.filter { $0 != index }.map { places[$0] }
      return qualifier(of: place, among: others)
    }
  }

  private static func qualifier(of place: Place, among others: [Place?]) -> String? {
    var others = others
    for part in [\Place.country, \.state, \.city] {
      guard let own = place[keyPath: part] else { continue }
      // A place that is not stated may be the same.
      others = others.filter { other in
        guard let stated = other?[keyPath: part] else { return true }
        return FoldedKey(stated) == FoldedKey(own)
      }
      if others.isEmpty { return own }
    }
    return nil
  }

  /// What tells a university apart from one of the same name that the catalogue has, as that one's place is printed.
  static func qualifier(of place: Place?, besides known: String) -> String? {
    let words = known.split(separator: ",").map { FoldedKey(String($0)) }
    let parts = [place?.country, place?.state, place?.city].compactMap { $0 }
    return parts.first { !words.contains(FoldedKey($0)) } ?? parts.last
  }
}
