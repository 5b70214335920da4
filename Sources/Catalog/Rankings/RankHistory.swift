import SQLiteStorage

/// One university's places in one ranking, over the editions of some years.
public struct RankHistory: Sendable, Equatable {
  /// What one edition says of it.
  public struct Point: Sendable, Equatable {
    /// The edition's year.
    public let year: Int
    /// Nil if the edition does not list it.
    public let place: RankPlace?
    /// How many are ahead of it; nil if it has no rank.
    public let ahead: Int?
    /// The score, where the publisher gives one.
    public let score: Double?
    /// The title of the edition's source.
    public let source: String
  }

  /// The university's name.
  public let university: String
  /// Its short name.
  public let universitySlug: String
  /// The ranking's short name.
  public let ranking: String
  /// The ranking's name.
  public let rankingName: String
  /// One for each edition, by year.
  public let points: [Point]
  /// The points whose edition numbers ties otherwise than the one before, and whose rank went another way than the number
  /// of those ahead: their places among `points`.
  public internal(set) var countedOtherwise: [Int] = []

  /// Places gained since the edition before, as `RankChange` has them; nil for the first.
  public func placesGained(at index: Int) -> Int? { change(at: index)?.placesGained }

  /// Where it went since the edition before; nil for the first one, and where neither lists it.
  public func direction(at index: Int) -> RankChange.Direction? { change(at: index)?.direction }

  /// What became of it since the edition before; nil for the first one, and where neither lists it.
  public func change(at index: Int) -> RankChange? {
    guard index > 0, points[index - 1].place != nil || points[index].place != nil else { return nil }
    var change = RankChange(
      university: university, universityID: 0, before: points[index - 1].place, after: points[index].place)
    (change.aheadBefore, change.aheadAfter) = (points[index - 1].ahead, points[index].ahead)
    return change
  }
}

extension CatalogFile {
  /// The histories of some universities in some rankings: by ranking, then in the order of the names.
  ///
  /// - Parameters:
  ///   - names: As `factSheet(of:)` takes those of universities.
  ///   - rankings: Short names; none for every ranking that lists one of the universities in those years.
  ///   - years: Editions of other years are left out.
  /// - Throws: `.unknownName`, `.ambiguousName`, and `.sameThing` for one university under two names.
  public func histories(
    of names: [String], in rankings: [String] = [], years: ClosedRange<Int> = 0...9999
  ) throws -> [RankHistory] {
    let universities = try distinctUniversities(names)
    let all = try RankingYears.all(in: connection)
    let wanted = try rankings.isEmpty ? all : rankings.map { try all.ranking(named: $0) }
    return try wanted.flatMap { ranking in
      let histories = try universities.map { try connection.history(of: $0, in: ranking, years) }
      let isListed = histories.contains { $0.points.contains { $0.place != nil } }
      return isListed || !rankings.isEmpty ? histories : []
    }
  }

  private func distinctUniversities(_ names: [String]) throws -> [Int64] {
    var universities: [(id: Int64, name: String)] = []
    for name in names {
      let id = try connection.universityID(named: name)
      if let same = universities.first(where: { $0.id == id }) {
        let known = try connection.universityNames(of: [id]).first ?? name
        throw CatalogError(.sameThing(same.name, name, name: known))
      }
      universities.append((id, name))
    }
    return universities.map(\.id)
  }
}

extension Connection {
  fileprivate func history(
    of university: Int64, in ranking: RankingYears, _ years: ClosedRange<Int>
  ) throws -> RankHistory {
    let identity = try first("SELECT name, slug FROM university WHERE id = ?", [.integer(university)]) {
      (name: $0.text(0), slug: $0.text(1))
    }
    let points = try rows(
      """
      SELECT edition.year, source.title, entry.rank, entry.rank_last, entry.rank_is_open, entry.is_tied, entry.score,
        entry.university_id, (
          SELECT count(*) FROM ranking_entry AS other
          WHERE other.ranking_edition_id = edition.id AND other.rank = entry.rank
            AND nullif(other.rank_last, other.rank) IS NOT DISTINCT FROM nullif(entry.rank_last, entry.rank)
            AND other.rank_is_open = entry.rank_is_open
        ), CASE WHEN entry.rank IS NOT NULL THEN (
          SELECT count(*) FROM ranking_entry AS other
          WHERE other.ranking_edition_id = edition.id AND other.rank < entry.rank
            AND NOT other.rank_is_open AND coalesce(other.rank_last, other.rank) < entry.rank
        ) END
      FROM ranking_edition AS edition JOIN source ON source.id = edition.source_id
      JOIN ranking ON ranking.id = edition.ranking_id
      LEFT JOIN ranking_entry AS entry ON entry.ranking_edition_id = edition.id AND entry.university_id = ?
      WHERE ranking.slug = ? AND edition.year BETWEEN ? AND ? ORDER BY edition.year
      """, [.integer(university), .text(ranking.slug), Value(years.lowerBound), Value(years.upperBound)]
    ) { row in
      let place = RankPlace(rank: row.printedRank(2), isShared: row.bool(5) || row.int(8) > 1)
      return RankHistory.Point(
        year: row.int(0), place: row.isNull(7) ? nil : place, ahead: row.optionalInt(9),
        score: row.optionalDouble(6), source: row.text(1))
    }
    var history = RankHistory(
      university: identity?.name ?? "", universitySlug: identity?.slug ?? "", ranking: ranking.slug,
      rankingName: ranking.name, points: points)
    history.countedOtherwise = try points.indices.filter { index in
      guard history.change(at: index)?.differsFromAhead == true else { return false }
      let countings = try [index - 1, index].map { try counting(of: ranking.edition(points[$0].year)?.id ?? 0) }
      return TieCounting.isApart(countings[0], countings[1])
    }
    return history
  }

  /// How an edition goes on counting where universities share a rank.
  private func counting(of edition: Int64) throws -> TieCounting? {
    let ranks = try rows(
      "SELECT rank, rank_last, rank_is_open, is_tied FROM ranking_entry WHERE ranking_edition_id = ?",
      [.integer(edition)]
    ) { $0.printedRank(0) }
    return TieCounting(ranks.compactMap { $0 })
  }
}
