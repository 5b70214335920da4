import FilterLanguage
import Wording

extension [RankingYears] {
  /// The ranking of that short name, in any case.
  ///
  /// - Throws: `.unknownName` with the nearest, or with all where none is near.
  public func ranking(named slug: String) throws -> RankingYears {
    if let ranking = first(where: { $0.slug == slug.lowercased() }) { return ranking }
    let nearest = NearestNames.find(slug, among: map(\.slug), count: 3)
    throw CatalogError(
      .unknownName(slug, what: "ranking", candidates: nearest.isEmpty ? map(\.slug) : nearest))
  }

  /// The editions that are meant where some are written without a year: of `year`, else of the latest year that all of
  /// those rankings have, else of the latest of each.
  ///
  /// - Throws: `.unknownName`, `.unknownEdition`.
  public func editions(_ references: [EditionReference], year: Int? = nil) throws -> [EditionName] {
    let rankings = try references.map { try ranking(named: $0.ranking) }
    let open = zip(references, rankings).filter { $0.0.year == nil }.map(\.1)
    let common = open.dropFirst().reduce(Set(open.first?.years ?? [])) { $0.intersection($1.years) }.max()
    return try zip(references, rankings).map { reference, ranking in
      try ranking.name(ofEdition: reference.year ?? year ?? common ?? ranking.latestYear)
    }
  }
}

extension RankingYears {
  /// The years of its editions, ascending.
  public var years: [Int] { editions.map(\.year) }

  /// The edition of a year.
  ///
  /// - Throws: `.unknownEdition` with the years that the catalogue has of the ranking.
  public func name(ofEdition year: Int) throws -> EditionName {
    guard edition(year) != nil else { throw CatalogError(.unknownEdition(slug, year, years: years)) }
    return EditionName(ranking: slug, year: year)
  }

  /// The two editions to compare where one year or none is named: that year's, or the latest, with the one before it.
  ///
  /// - Throws: `.unknownEdition`; `.noEarlierEdition` where nothing came before.
  public func latestPair(until year: Int? = nil) throws -> (EditionName, EditionName) {
    let later = try name(ofEdition: year ?? latestYear)
    guard let before = years.last(where: { $0 < later.year }) else {
      throw CatalogError(.noEarlierEdition(slug, later.year, years: years))
    }
    return (EditionName(ranking: slug, year: before), later)
  }
}
