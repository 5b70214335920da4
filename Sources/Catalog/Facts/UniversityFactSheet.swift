import SQLiteStorage

extension Connection {
  /// What the catalogue says of a university and of each of its programs.
  func factSheet(ofUniversity id: Int64) throws -> FactSheet {
    let citations = try Citations(in: self)
    let name = try universityNames(of: [id]).first ?? ""
    let programs = try rows("SELECT id FROM program WHERE university_id = ? ORDER BY id", [.integer(id)]) {
      $0.int64(0)
    }
    let facts =
      try identityFacts(id, name, citations) + aliasFacts(id, name, citations) + rankFacts(id, name, citations)
      + percentileFacts(id, name, citations)
      + programs.flatMap { try programFacts($0, citations) }
    return FactSheet(kind: .university, name: name, facts: facts)
  }

  private func identityFacts(_ id: Int64, _ name: String, _ citations: Citations) throws -> [Fact] {
    try first(
      """
      SELECT slug, source_id, city, state, country, location_source_id, homepage, ror, ipeds_unitid, wikidata,
        latitude, longitude, identifier_source_id
      FROM university LEFT JOIN location ON location.id = location_id WHERE university.id = ?
      """, [.integer(id)]
    ) { row in
      let place = (2...4).compactMap { row.optionalText($0) }.joined(separator: ", ")
      let identifiers = citations[row.optionalInt64(12)]
      let coordinates = row.optionalDouble(10).map { "\($0), \(row.double(11))" }
      let stated: [(FactKind, Fact.Statement?, Citation?)] = [
        (.university, .text(name), citations[row.optionalInt64(1)]),
        (.slug, .text(row.text(0)), nil),
        (.location, place.isEmpty ? nil : .text(place), citations[row.optionalInt64(5)]),
        (.homepage, row.optionalText(6).map { .text($0) }, identifiers),
        (.ror, row.optionalText(7).map { .text($0) }, identifiers),
        (.unitID, row.optionalInt(8).map { .integer($0) }, identifiers),
        (.wikidata, row.optionalText(9).map { .text($0) }, identifiers),
        (.coordinates, coordinates.map { .text($0) }, identifiers),
      ]
      return stated.compactMap { kind, statement, citation in statement.map { Fact(name, kind, $0, citation) } }
    } ?? []
  }

  /// The other names, those of one source together.
  private func aliasFacts(_ id: Int64, _ name: String, _ citations: Citations) throws -> [Fact] {
    let aliases = try rows(
      "SELECT alias, source_id FROM university_alias WHERE university_id = ? ORDER BY source_id, id", [.integer(id)]
    ) { (alias: $0.text(0), source: $0.int64(1)) }
    let bySource = Dictionary(grouping: aliases, by: \.source).sorted { $0.key < $1.key }
    return bySource.map { Fact(name, .aliases, .list($1.map(\.alias), isOpen: false), citations[$0]) }
  }

  private func rankFacts(_ id: Int64, _ name: String, _ citations: Citations) throws -> [Fact] {
    try rows(
      """
      SELECT ranking.slug, edition.year, entry.rank, entry.rank_last, entry.rank_is_open, entry.is_tied, entry.score,
        edition.source_id, (
          SELECT count(*) FROM ranking_entry AS other
          WHERE other.ranking_edition_id = edition.id AND other.rank = entry.rank
            AND nullif(other.rank_last, other.rank) IS NOT DISTINCT FROM nullif(entry.rank_last, entry.rank)
            AND other.rank_is_open = entry.rank_is_open
        )
      FROM ranking_entry AS entry JOIN ranking_edition AS edition ON edition.id = entry.ranking_edition_id
      JOIN ranking ON ranking.id = edition.ranking_id WHERE entry.university_id = ?
      ORDER BY ranking.id, edition.year DESC
      """, [.integer(id)]
    ) { row in
      let place = RankPlace(rank: row.printedRank(2), isShared: row.bool(5) || row.int(8) > 1)
      let edition = EditionName(ranking: row.text(0), year: row.int(1))
      return Fact(name, .rank(edition), .place(place, score: row.optionalDouble(6)), citations[row.int64(7)])
    }
  }
}
