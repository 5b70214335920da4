import SQLiteStorage
import Terms

extension Connection {
  /// Takes over rows about universities.
  ///
  /// - Parameters:
  ///   - refusingLike: Whether no university may be added whose name is like another one.
  ///   - progress: Told now and then how much was done, and of how much: each row is looked for, and then written.
  func importUniversities(
    _ rows: [ImportRow], from source: FactSource, refusingLike: Bool, _ report: inout SeedReport,
    _ progress: (_ done: Int, _ total: Int?) -> Void
  ) throws {
    var problems: [ImportProblem] = []
    let read = UniversityRow.combined(rows.compactMap { UniversityRow($0, &problems) }, &problems)
    report.combinedRows = read.count
    let total = 2 * read.rows.count
    let resolved = try resolve(read.rows, &problems) { progress($0, total) }
    let names = try newNames(of: resolved, &problems)
    guard problems.isEmpty else { throw ImportProblems(problems) }
    let like = try likeUniversities(resolved, names)
    if refusingLike, !like.isEmpty {
      throw ImportProblems(like.map { ImportProblem(.university(.like($0)), at: $0.position) })
    }
    report.likeUniversities = like
    var claims = try UniversityNames(in: self)
    for (index, resolved) in resolved.enumerated() {
      if index.isMultiple(of: 256) { progress(total / 2 + index, total) }
      let row = resolved.row
      let id: Int64
      if case .known(let known) = resolved.resolution {
        id = known
        report.count(.universities, try noteEarliestSource(source, of: id, in: "university"), of: id)
      } else {
        id = try insertUniversity(row.stated(as: names[index] ?? row.name), from: source)
        report.count(.universities, .added, of: id)
        claims.add(names[index] ?? row.name, of: id)
      }
      try takeOver(row, of: id, named: names[index], from: source, &claims, &report)
    }
  }

  /// Finds what each row is in the catalogue as it was before.
  private func resolve(
    _ rows: [UniversityRow], _ problems: inout [ImportProblem], _ progress: (_ done: Int) -> Void
  ) throws -> [ResolvedUniversity] {
    var finder = try UniversityFinder(in: self)
    var first: [Int64: UniversityRow] = [:]
    var resolved: [ResolvedUniversity] = []
    for (index, row) in rows.enumerated() {
      if index.isMultiple(of: 256) { progress(index) }
      switch finder.findWithoutCandidates(row.mention) {
      case .success(let id) where id < 0:
        // A row before says so, of a university that is new. Of those of one name the places decide.
        let other = resolved[Int(-1 - id)].row
        if FoldedKey.university(row.name) != FoldedKey.university(other.name) {
          problems.append(
            ImportProblem(
              .sameUniversity(name: row.name, as: other.name, first: other.row.position), at: row.row.position))
        }
        resolved.append(ResolvedUniversity(row: row, resolution: .new))
      case .success(let id):
        if let other = first.updateValue(row, forKey: id) {
          problems.append(
            ImportProblem(
              .sameUniversity(name: row.name, as: other.name, first: other.row.position), at: row.row.position))
        }
        resolved.append(ResolvedUniversity(row: row, resolution: .known(id)))
      case .failure(let uncertain):
        if let resolution = ResolvedUniversity.Resolution(uncertain.problem) {
          resolved.append(ResolvedUniversity(row: row, resolution: resolution))
          if case .new = resolution {
            finder.add(row.name, row.location.map { KnownPlace($0) }, [], of: Int64(-resolved.count))
          }
        } else {
          problems.append(ImportProblem(.university(uncertain.problem), at: row.row.position(.name)))
        }
      }
    }
    return resolved
  }

  /// Those that are new though their name is like another one.
  private func likeUniversities(_ resolved: [ResolvedUniversity], _ names: [Int: String]) throws -> [LikeUniversity] {
    var created = CreatedUniversities()
    for (index, row) in resolved.enumerated() {
      guard case .new = row.resolution else { continue }
      created.add(names[index] ?? row.row.name, of: Int64(-1 - index), at: row.row.row.position(.name))
    }
    guard !created.all.isEmpty else { return [] }
    let known = try UniversityFinder(in: self)
    return created.likeOthers(known.names) { known.name(of: $0) }
  }

  private func takeOver(
    _ row: UniversityRow, of id: Int64, named name: String?, from source: FactSource,
    _ claims: inout UniversityNames, _ report: inout SeedReport
  ) throws {
    var aliases = row.row.items(.aliases).map { (text: $0, isShared: false) }
    aliases += row.row.items(.sharedAliases).map { (text: $0, isShared: true) }
    if name != nil || claims.ids(of: [row.name]).contains(id) == false {
      aliases.insert((text: row.name, isShared: name != nil), at: 0)
    }
    for alias in aliases { try addAlias(alias.text, isShared: alias.isShared, to: id, from: source, &claims, &report) }
    try setIdentifiers(row.identifiers, of: id, from: source, &report)
    guard let location = row.location else { return }
    if let stated = try completed(location, of: id) {
      try setLocation(stated, of: id, from: source, &report)
    } else {
      report.count(.locations, .unchanged, of: id)
    }
  }

  /// A stated place with what the catalogue knows beside it; nil if that knows all of it and more.
  private func completed(_ stated: Place, of id: Int64) throws -> Place? {
    let known =
      try first(
        """
        SELECT city, state, state_code, country, country_code FROM university
        JOIN location ON location.id = location_id WHERE university.id = ?
        """, [.integer(id)]
      ) { $0.location(at: 0) } ?? nil
    return known.map { stated.completed(with: $0) } ?? stated
  }

  /// Adds an alias; one that another university has too is shared from then on.
  func addAlias(
    _ alias: String, isShared: Bool, to id: Int64, from source: FactSource, _ claims: inout UniversityNames,
    _ report: inout SeedReport
  ) throws {
    let others = claims.ids(of: [alias]).subtracting([id])
    try addAlias(alias, isShared: isShared || !others.isEmpty, to: id, from: source, &report)
    claims.add(alias, of: id, isShared: isShared || !others.isEmpty)
    guard !others.isEmpty else { return }
    let known = try rows(
      "SELECT id FROM university_alias WHERE alias = ? AND university_id <> ? AND is_shared = 0",
      [.text(alias), .integer(id)]
    ) { $0.int64(0) }
    for other in known {
      try run("UPDATE university_alias SET is_shared = 1 WHERE id = ?", [.integer(other)])
      report.count(.universityAliases, .changed, of: other)
    }
  }
}

extension Place {
  /// With the parts of another place that this one leaves open; nil if it says nothing that the other does not, and
  /// less. What is in another country is another place, of which the rest is not known.
  fileprivate func completed(with known: Place) -> Place? {
    if let country, let other = known.country, FoldedKey(country) != FoldedKey(other) { return self }
    var whole = self
    whole.city = city ?? known.city
    (whole.state, whole.stateCode) = state == nil ? (known.state, known.stateCode) : (state, stateCode)
    (whole.country, whole.countryCode) = country == nil ? (known.country, known.countryCode) : (country, countryCode)
    return whole == known && whole != self ? nil : whole
  }
}

extension UniversityRow {
  fileprivate func stated(as name: String) -> StatedUniversity {
    let host = identifiers.homepage.map(Self.host)
    // A name without a letter of ASCII is spelled by its web page.
    let named = [row.text(.slug), name].compactMap { $0 }
    let isSpelled = named.contains { !Catalog.slug($0).isEmpty }
    return StatedUniversity(name: name, slug: isSpelled ? row.text(.slug) : host)
  }

  /// `u-tokyo-ac-jp` of `https://www.u-tokyo.ac.jp/en/`.
  private static func host(_ address: String) -> String {
    let parts = address.split(separator: "/").filter { !$0.hasSuffix(":") }
    let labels = parts.first?.split(separator: ".") ?? []
    return labels.dropFirst(labels.first == "www" ? 1 : 0).joined(separator: "-")
  }
}
