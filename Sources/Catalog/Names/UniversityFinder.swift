import Articles
public import SQLiteStorage

/// Finds the university of the catalogue that a source means, and never one that it may not mean.
///
/// By an identifier; else by name, alias or slug, whatever the case, accents, dashes, `Univ. of`, `UC`, `St.` and a
/// leading `The`; also with its initials, another of its names or its place behind it: `… (UCSD)`, `…, La Jolla`,
/// `…-Main Campus`. A place that stands in the way is never passed over.
public struct UniversityFinder {
  /// What becomes of an alias that other institutions have too (`UW`), where nothing says which is meant.
  public enum SharedAliases: Sendable {
    /// It stands for the university of the catalogue: somebody writes it who knows the catalogue.
    case accepted
    /// It is not certain: somebody else wrote it.
    case refused
  }

  /// A university, or why it is not certain which.
  public typealias Finding = Result<Int64, Uncertain>

  /// A problem that can be thrown.
  public struct Uncertain: Error, Hashable, Sendable {
    /// Why it is not certain.
    public let problem: UniversityProblem
  }

  private var names: UniversityNames
  private var facts: [Int64: Facts] = [:]
  private var identifiers: [String: Int64] = [:]
  private var slugs: [String: Int64] = [:]
  private let sharedAliases: SharedAliases
  /// Made when they are first needed.
  private var likeness: UniversityLikeness?
  private var plainNames: [String: Set<Int64>]?

  /// What the catalogue knows of one university.
  private struct Facts {
    let name: String
    let place: KnownPlace?
    var identifiers: [UniversityIdentifier.Kind: String] = [:]
  }

  /// Reads the names, places and identifiers of the catalogue.
  public init(in connection: borrowing Connection, sharedAliases: SharedAliases = .refused) throws {
    names = try UniversityNames(in: connection)
    self.sharedAliases = sharedAliases
    try connection.eachUniversity { row in
      let id = row.int64(0)
      var known = Facts(name: row.text(2), place: row.place)
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
  public func name(of id: Int64) -> String { facts[id]?.name ?? "" }

  /// Takes note of a university that was added.
  mutating func add(_ name: String, _ place: KnownPlace?, _ stated: [UniversityIdentifier], of id: Int64) {
    names.add(name, of: id)
    facts[id] = Facts(
      name: name, place: place, identifiers: Dictionary(stated.map { ($0.kind, $0.text) }) { first, _ in first })
    for identifier in stated { identifiers[identifier.text] = id }
    plainNames?[Self.withoutUmlauts(FoldedKey.university(name).text), default: []].insert(id)
    likeness = nil
  }

  /// The rows of all universities.
  var ids: [Int64] { facts.keys.sorted() }

  /// The names that are like one that the catalogue does not know, best first.
  mutating func nearest(to name: String, count: Int) -> [String] {
    let likeness = likeness ?? UniversityLikeness(names)
    self.likeness = likeness
    return likeness.nearest(to: FoldedKey.universityWords(name), count: count).map { self.name(of: $0) }
  }

  /// Finds a university. Where there is none, the problem has no candidates; `nearest(to:count:)` finds them.
  mutating func findWithoutCandidates(_ mention: UniversityMention) -> Finding { found(mention) }

  /// Finds a university.
  public mutating func find(_ mention: UniversityMention) -> Finding {
    let found = found(mention)
    guard case .failure(let error) = found, case .unknown(let name, _) = error.problem, mention.name != nil else {
      return found
    }
    return .failure(Uncertain(problem: .unknown(name, candidates: nearest(to: name, count: 3))))
  }

  private mutating func found(_ mention: UniversityMention) -> Finding {
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

// Identifiers.
extension UniversityFinder {
  /// The one university that the identifiers and the slug stand for; nil where the catalogue knows none of them.
  private func identified(by mention: UniversityMention) throws(Uncertain) -> (id: Int64, text: String)? {
    var found = mention.slug.flatMap { slug in slugs[slug.lowercased()].map { (id: $0, text: slug) } }
    for (kind, text) in mention.printedIdentifiers {
      guard let identifier = UniversityIdentifier(kind, text) else {
        throw Uncertain(problem: .malformedIdentifier(kind, text))
      }
      guard let id = identifiers[identifier.text] else { continue }
      if let found, found.id != id {
        throw Uncertain(
          problem: .contradictory(
            identifier: found.text, university: name(of: found.id), name: text, other: name(of: id)))
      }
      found = (id, text)
    }
    return found
  }

  /// A row without a name, whose identifiers stand for nothing.
  private func unidentified(_ mention: UniversityMention) -> Uncertain {
    guard let text = mention.printedIdentifiers.first?.text ?? mention.slug else { return Uncertain(problem: .unnamed) }
    return Uncertain(problem: .unknown(text, candidates: []))
  }

  /// What was found by its name, unless the catalogue knows other identifiers of it than the source.
  private func agreeing(
    _ named: Finding, _ name: String, _ mention: UniversityMention
  ) throws(Uncertain) -> Int64 {
    let id = try named.get()
    for (kind, text) in mention.printedIdentifiers {
      guard let stated = UniversityIdentifier(kind, text), let known = facts[id]?.identifiers[kind],
        known != stated.text
      else { continue }
      throw Uncertain(problem: .otherIdentifier(name, university: self.name(of: id), stated: stated, known: known))
    }
    return id
  }

  private func placed(_ id: Int64, as name: String, _ place: StatedPlace) -> Finding {
    guard let known = facts[id]?.place, place.contradicts(known) else { return .success(id) }
    return .failure(elsewhere(id, as: name, place))
  }
}

// Names.
extension UniversityFinder {
  private mutating func named(_ name: String, _ place: StatedPlace) -> Finding {
    let words = FoldedKey.universityWords(name)
    guard !words.isEmpty else { return .failure(Uncertain(problem: .unnamed)) }
    if let id = slugs[name], names.claims(words)?.shared.isEmpty ?? true {
      return placed(id, as: name, place)
    }
    let whole = names.claims(words).map { settled($0, name, words, place) }
    if case .success = whole { return whole ?? .failure(Uncertain(problem: .unnamed)) }
    let ids = withPlace(words, place) ?? withTail(words, place) ?? withInitials(words) ?? withoutUmlauts(words)
    if let ids, ids.count == 1, let id = ids.first { return placed(id, as: name, place) }
    return whole ?? .failure(Uncertain(problem: .unknown(name, candidates: [])))
  }

  /// The one of those who go by a name that the place leaves.
  private func settled(
    _ claims: UniversityNames.Claims, _ name: String, _ words: [String], _ place: StatedPlace
  ) -> Finding {
    let isOwn = !claims.own.isEmpty || sharedAliases == .accepted
    let ids = claims.own.isEmpty ? claims.shared : claims.own
    let possible = ids.filter { id in facts[id]?.place.map { !place.contradicts($0) } ?? true }
    guard !possible.isEmpty else { return .failure(elsewhere(ids.min() ?? 0, as: name, place)) }
    if isOwn, ids.count == 1, let id = possible.first { return .success(id) }
    let settled = possible.filter { id in facts[id]?.place.map { place.settles(words, at: $0) } ?? false }
    if settled.count == 1, let id = settled.first { return .success(id) }
    let candidates = possible.map { self.name(of: $0) }.sorted()
    return .failure(
      Uncertain(problem: isOwn ? .ambiguous(name, candidates: candidates) : .shared(name, candidates: candidates)))
  }

  /// `University of Texas`, in a row whose city is Austin; `York University` in Canada, where the catalogue tells it by
  /// its country from another one.
  private func withPlace(_ words: [String], _ place: StatedPlace) -> Set<Int64>? {
    for tail in place.tails where !tail.isEmpty {
      if let claims = names.claims(words + tail), !claims.own.isEmpty { return claims.own }
    }
    return nil
  }

  /// A name with another name, the initials or the place of the same university behind it.
  private func withTail(_ words: [String], _ place: StatedPlace) -> Set<Int64>? {
    for count in (1..<max(words.count, 1)).reversed() {
      guard let claims = names.claims(words[..<count]) else { continue }
      let head = Array(words[..<count])
      let tail = words[count...]
      let ids = claims.ids.filter { id in
        explains(tail, behind: head, of: id, isOwn: claims.own.contains(id) || sharedAliases == .accepted)
      }
      if !ids.isEmpty { return ids }
    }
    return nil
  }

  private func explains(_ tail: ArraySlice<String>, behind head: [String], of id: Int64, isOwn: Bool) -> Bool {
    if let claims = names.claims(tail), claims.own.contains(id) || (isOwn && claims.shared.contains(id)) { return true }
    var rest = tail
    if rest.suffix(2) == ["main", "campus"] {
      rest = rest.dropLast(2)
      if rest.isEmpty { return isOwn }
    } else if rest.last == "campus" {
      rest = rest.dropLast()
    }
    if isOwn {
      let initials = Initials(of: head)
      if let last = rest.last, initials.are(last) { rest = rest.dropLast() }
      if let first = rest.first, initials.are(first) { rest = rest.dropFirst() }
      if rest.isEmpty { return true }
    }
    guard let reading = facts[id]?.place?.read(rest), reading.isPlace else { return false }
    return isOwn || reading.namesCity || reading.namesState
  }

  /// `UCSD University of California, San Diego`: the initials before the name.
  private func withInitials(_ words: [String]) -> Set<Int64>? {
    guard let first = words.first, words.count > 2 else { return nil }
    let tail = Array(words.dropFirst())
    guard let claims = names.claims(tail), !claims.own.isEmpty, Initials(of: tail).are(first) else { return nil }
    return claims.own
  }

  /// `Goettingen` for `Göttingen`, which is folded to `gottingen`.
  private mutating func withoutUmlauts(_ words: [String]) -> Set<Int64>? {
    if plainNames == nil {
      plainNames = names.all.reduce(into: [:]) { plain, name in
        guard !name.claims.own.isEmpty else { return }
        plain[Self.withoutUmlauts(name.words.joined(separator: " ")), default: []].formUnion(name.claims.own)
      }
    }
    return plainNames?[Self.withoutUmlauts(words.joined(separator: " "))]
  }

  /// Without the `e` of a written-out `ae`, `oe`, `ue`, and with one `a` for `aa`.
  private static func withoutUmlauts(_ text: String) -> String {
    var plain: [UInt8] = []
    for byte in text.utf8 {
      let last = plain.last
      let isVowel = last == UInt8(ascii: "a") || last == UInt8(ascii: "o") || last == UInt8(ascii: "u")
      if byte == UInt8(ascii: "e") && isVowel || byte == UInt8(ascii: "a") && last == byte { continue }
      plain.append(byte)
    }
    return String(decoding: plain, as: UTF8.self)
  }
}

// Problems.
extension UniversityFinder {
  private func elsewhere(_ id: Int64, as name: String, _ place: StatedPlace) -> Uncertain {
    Uncertain(
      problem: .elsewhere(
        name, university: self.name(of: id), stated: place.text ?? "", known: facts[id]?.place?.text ?? ""))
  }
}

extension Connection {
  /// Every university: id, slug, name, ROR, IPEDS, Wikidata, and its place from column 6 on.
  fileprivate func eachUniversity(_ body: (borrowing Statement) -> Void) throws {
    _ = try rows(
      """
      SELECT university.id, slug, name, ror, ipeds_unitid, wikidata, location.id, city, state, state_code, country,
        country_code
      FROM university LEFT JOIN location ON location.id = location_id
      """, [], body)
  }
}

extension Statement {
  fileprivate var place: KnownPlace? {
    guard !isNull(6) else { return nil }
    return KnownPlace(
      city: optionalText(7), state: optionalText(8), stateCode: optionalText(9), country: optionalText(10),
      countryCode: optionalText(11))
  }
}
