import SQLiteStorage
import Terms

/// Two universities of the catalogue that are probably one.
public struct LikelyDouble: Sendable, Equatable {
  /// What makes them look like one.
  public enum Sign: Sendable, Equatable {
    /// Both go by this name, as one of them prints it, but for case, accents, marks, an acronym or a country.
    case name(String)
    /// Both have this home page.
    case homepage(String)
    /// Their names are like each other, as an import measures it that tells of new names like known ones.
    case likeness
  }

  /// A university, by what tells it.
  public struct University: Sendable, Equatable {
    /// What it is called.
    public let name: String
    /// What it goes by in commands and addresses.
    public let slug: String
  }

  /// The one that came into the catalogue first.
  public let first: University
  /// The other one.
  public let second: University
  /// Why they may be one.
  public let sign: Sign
}

/// Looks for universities that a catalogue has twice.
///
/// Two are told where they have one name, one home page or names that are very like each other, and nothing tells them
/// apart: not the country, state or city where both are known, nor an identifier that both have.
struct LikelyDoubles {
  /// What is compared of one university.
  struct Known {
    let id: Int64
    let name: String
    let slug: String
    var place: Place?
    var homepage: String?
    /// ROR, IPEDS and Wikidata, as far as they are known.
    var identifiers: [String?] = []
    /// Its own aliases.
    var aliases: [String] = []
  }

  private let universities: [Known]
  private var signs: [Pair: LikelyDouble.Sign] = [:]
  /// Of pairs with no other sign, how like their names are.
  private var likeness: [Pair: Double] = [:]
  /// From how much on names are like enough that differ in more than two letters: what one has more is mostly what kind of
  /// institution it is.
  private static let leastLikeness = 0.8

  private struct Pair: Hashable {
    let first: Int
    let second: Int
  }

  /// The pairs, in the order in which the universities came; behind them those whose names are only like each other, the
  /// likest first.
  var found: [LikelyDouble] {
    let ordered = signs.sorted { one, other in
      let (like, otherLike) = (likeness[one.key] ?? 2, likeness[other.key] ?? 2)
      return (otherLike, one.key.first, one.key.second) < (like, other.key.first, other.key.second)
    }
    return ordered.map { pair, sign in
      LikelyDouble(first: university(pair.first), second: university(pair.second), sign: sign)
    }
  }

  /// - Parameter universities: In the order in which they came.
  init(_ universities: [Known]) {
    self.universities = universities
    compareNames()
    compareHomepages()
    compareLikeness()
  }

  private func university(_ index: Int) -> LikelyDouble.University {
    LikelyDouble.University(name: universities[index].name, slug: universities[index].slug)
  }

  private mutating func compareNames() {
    var owners: [FoldedKey: Set<Int>] = [:]
    for (index, university) in universities.enumerated() {
      for name in university.names { owners[.university(name), default: []].insert(index) }
    }
    for (index, university) in universities.enumerated() {
      for name in university.names {
        for other in owners[.university(name)] ?? [] where other > index { note(index, other, .name(name)) }
        for form in NameForms(of: name).forms {
          for other in owners[form.key] ?? [] where other != index {
            guard !form.needsCountry || haveOneCountry(index, other, form.country) else { continue }
            note(min(index, other), max(index, other), .name(name))
          }
        }
      }
    }
  }

  /// An address that more than three have is that of a system, or of a directory.
  private mutating func compareHomepages() {
    var owners: [String: [Int]] = [:]
    for (index, university) in universities.enumerated() {
      guard let homepage = university.homepage else { continue }
      owners[homepage.comparedAddress, default: []].append(index)
    }
    for indexes in owners.values where (2...3).contains(indexes.count) {
      for first in indexes {
        for second in indexes where second > first {
          note(first, second, .homepage(universities[first].homepage ?? ""))
        }
      }
    }
  }

  private mutating func compareLikeness() {
    var names = UniversityNames()
    for (index, university) in universities.enumerated() { names.add(university.name, of: Int64(index)) }
    var all = UniversityLikeness(names)
    let keys = universities.map { FoldedKey.university($0.name) }
    for (index, key) in keys.enumerated() {
      // The likest is itself.
      for match in all.nearest(to: key, count: 4) where match.id != index {
        let isOne = match.likeness >= Self.leastLikeness
        guard isOne || CreatedUniversities.areNearlyOne(key, keys[Int(match.id)]) else { continue }
        let (first, second) = (min(index, Int(match.id)), max(index, Int(match.id)))
        if note(first, second, .likeness) { likeness[Pair(first: first, second: second)] = match.likeness }
      }
    }
  }

  /// - Returns: Whether the pair was noted now.
  @discardableResult
  private mutating func note(_ first: Int, _ second: Int, _ sign: LikelyDouble.Sign) -> Bool {
    let pair = Pair(first: first, second: second)
    guard signs[pair] == nil, !areTwo(universities[first], universities[second]) else { return false }
    signs[pair] = sign
    return true
  }

  private func areTwo(_ university: Known, _ other: Known) -> Bool {
    let differs = { (one: String?, two: String?) in
      one.map { FoldedKey($0) } != two.map { FoldedKey($0) } && one != nil && two != nil
    }
    let (place, otherPlace) = (university.place, other.place)
    return differs(place?.country, otherPlace?.country) || differs(place?.state, otherPlace?.state)
      || differs(place?.city, otherPlace?.city)
      || zip(university.identifiers, other.identifiers).contains { $0 != $1 && $0 != nil && $1 != nil }
  }

  /// Whether both are known to be in one country, and in none but the one that a name says.
  private func haveOneCountry(_ first: Int, _ second: Int, _ code: String?) -> Bool {
    guard let country = universities[first].place?.countryCode,
      country == universities[second].place?.countryCode
    else { return false }
    return code == nil || code == country
  }
}

extension LikelyDoubles.Known {
  fileprivate var names: [String] { [name] + aliases }
}

extension Connection {
  /// The universities of the catalogue that are probably there twice.
  func likelyDoubles() throws -> [LikelyDouble] {
    var aliases: [Int64: [String]] = [:]
    for row in try rows(
      "SELECT university_id, alias FROM university_alias WHERE is_shared = 0 ORDER BY id", [],
      { (id: $0.int64(0), alias: $0.text(1)) })
    {
      aliases[row.id, default: []].append(row.alias)
    }
    let universities = try rows(
      """
      SELECT university.id, name, slug, homepage, ror, ipeds_unitid, wikidata, city, state, state_code, country,
        country_code
      FROM university LEFT JOIN location ON location.id = location_id ORDER BY university.id
      """
    ) { row in
      LikelyDoubles.Known(
        id: row.int64(0), name: row.text(1), slug: row.text(2), place: row.location(at: 7),
        homepage: row.optionalText(3), identifiers: (4...6).map { row.isNull($0) ? nil : row.text($0) },
        aliases: aliases[row.int64(0)] ?? [])
    }
    return LikelyDoubles(universities).found
  }
}
