import SQLiteStorage
import Terms

/// The rows of two universities that are to be one.
struct MergedPair {
  /// The one that stays.
  let university: Int64
  /// The one that goes.
  let duplicate: Int64

  /// Both, as the parameters `?1` and `?2` of a statement.
  var parameters: [Value] { [.integer(university), .integer(duplicate)] }
}

extension Connection {
  /// Makes two universities one: what the duplicate has goes to the other one, each fact with its source.
  ///
  /// - Throws: `.sameThing` for one university under two names; `.mergeClashes` where they contradict each other and
  ///   neither is preferred. Nothing may be kept of what was written then.
  func merge(_ merge: UniversityMerge) throws {
    let pair = MergedPair(
      university: try universityID(named: merge.university), duplicate: try universityID(named: merge.duplicate))
    guard pair.university != pair.duplicate else {
      let name = try name(of: "university", pair.university) ?? ""
      throw CatalogError(.sameThing(merge.university, merge.duplicate, name: name))
    }
    var decisions = MergeDecisions(preferring: merge.preferred)
    let facts = try mergedFacts(of: pair, &decisions)
    try mergePrograms(of: pair, &decisions)
    try mergeEntries(of: pair, &decisions)
    if merge.preferred == nil, !decisions.clashes.isEmpty {
      throw EditError(
        .mergeClashes(
          university: try slug(of: pair.university), duplicate: try slug(of: pair.duplicate), decisions.clashes))
    }
    let former = try formerNames(of: pair.duplicate)
    let places = try rows("SELECT location_id FROM university WHERE id IN (?1, ?2)", pair.parameters) {
      $0.optionalInt64(0)
    }
    try moveAliases(of: pair)
    try run("DELETE FROM university WHERE id = ?", [.integer(pair.duplicate)])
    try addFormerNames(former, of: pair)
    try write(facts, of: pair.university)
    for place in Set(places.compactMap { $0 }).sorted() { try removeUnusedLocation(place) }
  }

  private func slug(of university: Int64) throws -> String {
    try first("SELECT slug FROM university WHERE id = ?", [.integer(university)]) { $0.text(0) } ?? ""
  }

  /// What a university that goes was called, with the source of its name.
  private func formerNames(of id: Int64) throws -> (name: String, slug: String, source: Int64) {
    try first("SELECT name, slug, source_id FROM university WHERE id = ?", [.integer(id)]) {
      (name: $0.text(0), slug: $0.text(1), source: $0.int64(2))
    } ?? (name: "", slug: "", source: 0)
  }

  /// An alias of both stays once; it is one of the university's own where it is so for either.
  private func moveAliases(of pair: MergedPair) throws {
    try run(
      """
      UPDATE university_alias SET is_shared = 0 WHERE university_id = ?1 AND is_shared = 1 AND alias IN (
        SELECT alias FROM university_alias WHERE university_id = ?2 AND is_shared = 0)
      """, pair.parameters)
    try run(
      """
      DELETE FROM university_alias WHERE university_id = ?2 AND (
        alias IN (SELECT alias FROM university_alias WHERE university_id = ?1)
        OR alias = (SELECT name FROM university WHERE id = ?1))
      """, pair.parameters)
    try run("UPDATE university_alias SET university_id = ?1 WHERE university_id = ?2", pair.parameters)
  }

  /// The name is an alias of the other university alone. So is the slug, unless others go by it: an address or a file
  /// that has it must not mean them all of a sudden.
  private func addFormerNames(_ former: (name: String, slug: String, source: Int64), of pair: MergedPair) throws {
    try addAlias(former.name, isShared: false, of: pair.university, from: former.source)
    let others = try UniversityNames(in: self).ids(of: [former.slug]).subtracting([pair.university])
    try addAlias(former.slug, isShared: !others.isEmpty, of: pair.university, from: former.source)
  }

  private func addAlias(_ alias: String, isShared: Bool, of university: Int64, from source: Int64) throws {
    let isName = try first(
      "SELECT 1 FROM university WHERE id = ? AND name = ?", [.integer(university), .text(alias)]
    ) { _ in true }
    guard isName == nil else { return }
    let known = try first(
      "SELECT id FROM university_alias WHERE university_id = ? AND alias = ?", [.integer(university), .text(alias)]
    ) { $0.int64(0) }
    if let known {
      guard !isShared else { return }
      return try run("UPDATE university_alias SET is_shared = 0 WHERE id = ? AND is_shared = 1", [.integer(known)])
    }
    _ = try insert(
      into: "university_alias",
      [
        "university_id": .integer(university), "alias": .text(alias), "is_shared": .integer(isShared ? 1 : 0),
        "source_id": .integer(source),
      ])
  }

  /// The newer of two sources, what is entered by hand before any document.
  func newer(_ source: Int64?, _ other: Int64?) throws -> Int64? {
    guard let source, let other else { return source ?? other }
    return try FactSource(other, in: self).replaces(source) ? other : source
  }
}
