import SQLiteStorage
import Terms

/// Finds the university of the catalogue that a source means, and never one that it may not mean.
///
/// By an identifier; else by name, alias or slug, whatever the case, accents, dashes, `Univ. of`, `UC`, `St.` and a
/// leading `The`; also with its initials, another of its names or its place behind it: `… (UCSD)`, `…, La Jolla`,
/// `…-Main Campus`. A place that stands in the way is never passed over.
struct UniversityFinder {
  /// A university, or why it is not certain which.
  typealias Outcome = Result<Int64, Uncertain>

  /// A problem that can be thrown.
  struct Uncertain: Error, Hashable, Sendable {
    /// Why it is not certain.
    let problem: UniversityProblem
  }

  var names: UniversityNames
  var facts: [Int64: Facts] = [:]
  var identifiers: [String: Int64] = [:]
  var slugs: [String: Int64] = [:]
  let sharedAliases: SharedAliases
  /// Made when they are first needed.
  private var likeness: UniversityLikeness?

  /// What the catalogue knows of one university.
  struct Facts {
    let name: String
    let place: KnownPlace?
    var identifiers: [UniversityIdentifier.Kind: String] = [:]
  }

  /// Reads the names, places and identifiers of the catalogue.
  init(in connection: borrowing Connection, sharedAliases: SharedAliases = .refused) throws {
    names = try UniversityNames(in: connection)
    self.sharedAliases = sharedAliases
    try connection.eachUniversity { row in
      let id = row.int64(0)
      var known = Facts(name: row.text(2), place: row.location(at: 6).map { KnownPlace($0) })
      slugs[row.text(1)] = id
      for (kind, column) in [(UniversityIdentifier.Kind.ror, 3), (.ipeds, 4), (.wikidata, 5)] where !row.isNull(column)
      {
        known.identifiers[kind] = row.text(column)
        identifiers[row.text(column)] = id
      }
      facts[id] = known
    }
  }

  /// The catalogue's name of a university.
  func name(of id: Int64) -> String { facts[id]?.name ?? "" }

  /// Takes note of a university that was added.
  mutating func add(_ name: String, _ place: KnownPlace?, _ stated: [UniversityIdentifier], of id: Int64) {
    names.add(name, of: id)
    facts[id] = Facts(
      name: name, place: place, identifiers: Dictionary(stated.map { ($0.kind, $0.text) }) { first, _ in first })
    for identifier in stated { identifiers[identifier.text] = id }
    likeness = nil
  }

  /// The rows of all universities.
  var ids: [Int64] { facts.keys.sorted() }

  /// The names that are like one that the catalogue does not know, best first.
  mutating func nearest(to name: String, count: Int) -> [String] {
    if likeness == nil { likeness = UniversityLikeness(names) }
    let near = likeness?.nearest(to: .university(name), count: count) ?? []
    return near.map { self.name(of: $0.id) }
  }

  /// Finds a university. Where there is none, the problem has no candidates; `nearest(to:count:)` finds them.
  mutating func findWithoutCandidates(_ mention: UniversityMention) -> Outcome { found(mention) }

  /// Finds a university.
  mutating func find(_ mention: UniversityMention) -> Outcome {
    let found = found(mention)
    guard case .failure(let error) = found, case .unknown(let name, _) = error.problem, mention.name != nil else {
      return found
    }
    return .failure(Uncertain(problem: .unknown(name, candidates: nearest(to: name, count: 3))))
  }

  private mutating func found(_ mention: UniversityMention) -> Outcome {
    let place = StatedPlace(mention)
    do throws(Uncertain) {
      let identified = try identified(by: mention)
      guard let name = mention.name, !name.isEmpty else {
        guard let identified else { return .failure(unidentified(mention)) }
        return placed(identified.id, as: identified.text, place)
      }
      let named = named(name, place)
      guard let identified else { return try .success(agreeing(named, name, mention)) }
      if case .success(let other) = named, other != identified.id {
        throw Uncertain(
          problem: .contradictory(
            identifier: identified.text, university: self.name(of: identified.id), name: name,
            other: self.name(of: other)))
      }
      return placed(identified.id, as: name, place)
    } catch {
      return .failure(error)
    }
  }
}

extension Connection {
  /// Every university: id, slug, name, ROR, IPEDS, Wikidata, and its place from column 6 on.
  fileprivate func eachUniversity(_ body: (borrowing Statement) -> Void) throws {
    _ = try rows(
      """
      SELECT university.id, slug, name, ror, ipeds_unitid, wikidata, city, state, state_code, country, country_code
      FROM university LEFT JOIN location ON location.id = location_id
      """, [], body)
  }
}
