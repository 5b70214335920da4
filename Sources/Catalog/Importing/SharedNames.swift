import Terms

/// Tells institutions of one name apart by where they are.
enum SharedNames {
  /// What stands behind the name of each of some universities: its country where no other has that, else its state, else
  /// its city; nil for one that no place tells apart.
  static func qualifiers(_ places: [Place?]) -> [String?] {
    let keys = places.map { PlaceKeys($0) }
    var counts = PlaceCounts(keys)
    return zip(places, keys).map { place, keys in
      guard let place, let part = counts.part(thatTellsApart: keys) else { return nil }
      return [place.country, place.state, place.city][part]
    }
  }

  /// What tells a university apart from one of the same name that the catalogue has, as that one's place is printed.
  static func qualifier(of place: Place?, besides known: String) -> String? {
    let words = known.split(separator: ",").map { FoldedKey(String($0)) }
    let parts = [place?.country, place?.state, place?.city].compactMap { $0 }
    return parts.first { !words.contains(FoldedKey($0)) } ?? parts.last
  }
}

/// The country, the state and the city of a place as they are compared; what is not stated is nil.
private struct PlaceKeys {
  let parts: [FoldedKey?]

  init(_ place: Place?) {
    parts = [place?.country, place?.state, place?.city].map { part in part.map { FoldedKey($0) } }
  }
}

/// How many of some places may be one: counted once for all of them, so that many of one name take no longer than others.
private struct PlaceCounts {
  private let all: [PlaceKeys]
  /// By the numbers of the parts that are compared, and by what these are.
  private var counts: [[Int]: [[FoldedKey?]: Int]] = [:]

  init(_ all: [PlaceKeys]) { self.all = all }

  /// The number of the first part with which, and with those before it, a place differs from all others.
  mutating func part(thatTellsApart keys: PlaceKeys) -> Int? {
    var compared: [Int] = []
    for (index, part) in keys.parts.enumerated() where part != nil {
      compared.append(index)
      if count(like: keys, comparing: compared) == 1 { return index }
    }
    return nil
  }

  /// How many may be the same place, itself among them. What is not stated may be anything.
  private mutating func count(like keys: PlaceKeys, comparing compared: [Int]) -> Int {
    if counts[compared] == nil {
      counts[compared] = all.reduce(into: [:]) { counts, other in
        counts[compared.map { other.parts[$0] }, default: 0] += 1
      }
    }
    var wanted: [[FoldedKey?]] = [[]]
    for index in compared { wanted = wanted.flatMap { [$0 + [keys.parts[index]], $0 + [FoldedKey?.none]] } }
    return wanted.reduce(0) { $0 + (counts[compared]?[$1] ?? 0) }
  }
}
