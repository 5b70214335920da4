import SQLiteStorage
import Terms

/// A university as a source states it.
struct StatedUniversity {
  let name: String
  var acronym: String?
  var slug: String?
  var identifiers = UniversityIdentifiers()
  var location: Place?
  /// Names that it alone goes by.
  var aliases: [String] = []
  /// Names that other institutions go by too.
  var sharedAliases: [String] = []
}

extension Connection {
  /// Finds or makes a university and takes over what the source states of it.
  func load(
    _ stated: StatedUniversity, from source: FactSource, names: inout UniversityNames, _ report: inout SeedReport
  ) throws -> Int64 {
    let id = try university(named: stated, from: source, names: &names, &report)
    if let acronym = stated.acronym {
      try addAlias(acronym, isShared: false, to: id, from: source, &report)
      names.add(acronym, of: id)
    }
    for (aliases, isShared) in [(stated.aliases, false), (stated.sharedAliases, true)] {
      for alias in aliases {
        try addAlias(alias, isShared: isShared, to: id, from: source, &report)
        names.add(alias, of: id)
      }
    }
    try setIdentifiers(stated.identifiers, of: id, from: source, &report)
    if let location = stated.location { try setLocation(location, of: id, from: source, &report) }
    return id
  }

  private func university(
    named stated: StatedUniversity, from source: FactSource, names: inout UniversityNames, _ report: inout SeedReport
  ) throws -> Int64 {
    let found = names.ids(of: [stated.name]).union(try universityIDs(identifiedBy: stated.identifiers))
    guard found.count <= 1 else {
      throw CatalogError(.ambiguousName(stated.name, candidates: try universityNames(of: found)))
    }
    guard let id = found.first else {
      let id = try insertUniversity(stated, from: source)
      names.add(stated.name, of: id)
      report.count(.universities, .added, of: id)
      return id
    }
    report.count(.universities, try noteEarliestSource(source, of: id, named: stated.name, in: .university), of: id)
    return id
  }

  /// The universities that have one of these identifiers; a home page identifies none.
  private func universityIDs(identifiedBy identifiers: UniversityIdentifiers) throws -> Set<Int64> {
    let wanted = identifiers.identifyingColumns
    guard !wanted.isEmpty else { return [] }
    let condition = wanted.map { "\($0.name) = ?" }.joined(separator: " OR ")
    return Set(try rows("SELECT id FROM university WHERE \(condition)", wanted.map(\.value)) { $0.int64(0) })
  }

  func insertUniversity(_ stated: StatedUniversity, from source: FactSource) throws -> Int64 {
    let slug = try unusedSlug([stated.slug, stated.acronym, stated.name].compactMap { $0 })
    return try insert(
      into: "university", ["slug": .text(slug), "name": .text(stated.name), "source_id": .integer(source.id)])
  }

  /// The first of the wished slugs that no university has; the last one with a number where all are taken. `university`
  /// where no wish has a letter of ASCII.
  ///
  /// - Parameter others: Slugs of universities that are not written yet.
  func unusedSlug(_ wishes: [String], besides others: Set<String> = []) throws -> String {
    let slugs = wishes.map(slug).filter { !$0.isEmpty }
    let stem = slugs.last ?? "university"
    for slug in slugs + [stem] where try isFree(slug, others) { return slug }
    // Numbers are mostly taken without a gap, and there may be thousands of them.
    var free = 2
    while try !isFree("\(stem)-\(free)", others) { free *= 2 }
    var taken = free == 2 ? 1 : free / 2
    while free - taken > 1 {
      let middle = (taken + free) / 2
      if try isFree("\(stem)-\(middle)", others) { free = middle } else { taken = middle }
    }
    return "\(stem)-\(free)"
  }

  /// Whether no university has a slug, and none had it that is another one's alias since two were merged.
  private func isFree(_ slug: String, _ others: Set<String>) throws -> Bool {
    if others.contains(slug) { return false }
    return try first(
      """
      SELECT 1 FROM university WHERE slug = ?1
      UNION ALL SELECT 1 FROM university_alias WHERE alias = ?1 AND alias = ?1 COLLATE BINARY
      """, [.text(slug)]
    ) { _ in true } == nil
  }

  /// Adds a name that a university goes by, unless it is its name or one of its aliases already.
  func addAlias(
    _ alias: String, isShared: Bool, to id: Int64, from source: FactSource, _ report: inout SeedReport
  ) throws {
    guard try name(of: "university", id) != alias else { return }
    let known = try first(
      "SELECT id, is_shared FROM university_alias WHERE university_id = ? AND alias = ?", [.integer(id), .text(alias)]
    ) { (id: $0.int64(0), isShared: $0.int(1) == 1) }
    guard let known else {
      let new = try insert(
        into: "university_alias",
        [
          "university_id": .integer(id), "alias": .text(alias), "is_shared": .integer(isShared ? 1 : 0),
          "source_id": .integer(source.id),
        ])
      return report.count(.universityAliases, .added, of: new)
    }
    var outcome = try noteEarliestSource(source, of: known.id, in: "university_alias")
    if isShared && !known.isShared {
      try run("UPDATE university_alias SET is_shared = 1 WHERE id = ?", [.integer(known.id)])
      outcome = .changed
    }
    report.count(.universityAliases, outcome, of: known.id)
  }
}

/// `University of X` as `university-of-x`: letters and digits of ASCII, after accents are folded.
func slug(_ text: String) -> String {
  let folded = FoldedKey(text).text.unicodeScalars.map { scalar in
    scalar.isASCII && (("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)) ? Character(scalar) : " "
  }
  return String(folded).split(separator: " ").joined(separator: "-")
}
