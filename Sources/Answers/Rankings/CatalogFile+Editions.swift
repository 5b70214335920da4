public import Catalog
public import FilterLanguage
public import Questions

/// Editions as they are named, read and compared.
extension CatalogFile {
  /// The editions that are meant where some are named without a year: of `year`, else of the latest year that all of
  /// those rankings have, else of the latest of each.
  ///
  /// - Throws: `.unknownName`, `.unknownEdition`.
  public func editions(_ references: [EditionReference], year: Int? = nil) throws -> [EditionName] {
    try RankingYears.all(in: connection).editions(references, year: year)
  }

  /// The same, each once.
  ///
  /// - Throws: also `.sameThing` for one that is named twice.
  public func distinctEditions(_ references: [EditionReference], year: Int? = nil) throws -> [EditionName] {
    let names = try editions(references, year: year)
    if let twice = names.first(where: { name in names.count { $0 == name } > 1 }) {
      throw CatalogError(.sameThing(twice.ranking, twice.ranking, name: twice.description))
    }
    return names
  }

  /// All editions of one ranking, by year.
  ///
  /// - Throws: `.unknownName`; `.noEarlierEdition` where there is only one.
  public func editions(of ranking: String) throws -> [EditionName] {
    let ranking = try RankingYears.all(in: connection).ranking(named: ranking)
    guard ranking.years.count > 1 else {
      throw CatalogError(.noEarlierEdition(ranking.slug, ranking.latestYear, years: ranking.years))
    }
    return ranking.years.map { EditionName(ranking: ranking.slug, year: $0) }
  }

  /// The two editions of one ranking to compare: those of two years, else that of one year, or the latest, with the one
  /// before it.
  ///
  /// - Parameter years: None, one or two.
  /// - Throws: `.unknownName`, `.unknownEdition`; `.noEarlierEdition` where nothing came before.
  public func editionPair(of ranking: String, years: [Int] = []) throws -> (from: EditionName, to: EditionName) {
    let ranking = try RankingYears.all(in: connection).ranking(named: ranking)
    guard years.count == 2 else {
      let pair = try ranking.latestPair(until: years.first)
      return (pair.0, pair.1)
    }
    return (try ranking.name(ofEdition: years[0]), try ranking.name(ofEdition: years[1]))
  }

  /// An edition of a ranking; the latest unless a year is named.
  ///
  /// - Throws: `.unknownName`, `.unknownEdition`.
  public func edition(_ reference: EditionReference) throws -> RankingEdition {
    try edition(editions([reference])[0])
  }

  /// An edition that is named with its year.
  public func edition(_ name: EditionName) throws -> RankingEdition { try RankingEdition(name, in: connection) }

  /// What changed from one edition to another.
  ///
  /// - Parameters:
  ///   - top: Only those that one of the two has among so many places; nil for all.
  ///   - filter: Only universities for which it holds in one of the two editions.
  ///   - direction: Only what moved that way.
  ///   - findsRenamings: Whether those that are gone and new are looked at for one institution under two names.
  /// - Throws: `.unknownName`, `.unknownEdition`; `FilterErrors`.
  public func difference(
    from: EditionName, to: EditionName, top: Int? = nil, where filter: Filter? = nil,
    moved direction: Movement.Direction = .any, findsRenamings: Bool = true
  ) throws -> DifferenceAnswer {
    let difference = try editionDifference(from: from, to: to, top: top, where: filter)
    return DifferenceAnswer(
      [difference.moved(direction)],
      renamings: findsRenamings ? try difference.perhapsRenamed(in: connection) : [], notes: difference.notes)
  }

  /// Two editions, of the universities that a filter holds for.
  func editionDifference(
    from: EditionName, to: EditionName, top: Int? = nil, where filter: Filter?
  ) throws -> EditionDifference {
    let difference = try EditionDifference(from: from, to: to, top: top, in: connection)
    return try filter.map { try difference.filtered(by: $0, in: connection) } ?? difference
  }

  /// Several editions made into one list.
  ///
  /// - Parameters:
  ///   - editions: Two or more.
  ///   - filter: Only universities for which it holds; the lists are counted again among them.
  ///   - limit: How many rows are shown at most.
  ///   - rules: How the lists are read, and what each counts.
  /// - Throws: `.unknownName`, `.unknownEdition`; `CombinationError`; `FilterErrors`.
  public func combination(
    of editions: [EditionName], by method: CombinationMethod, where filter: Filter? = nil, limit: Int? = nil,
    _ rules: CombinationRules = CombinationRules()
  ) throws -> CombinationAnswer {
    let read = try editions.map { try edition($0) }
    let combination = try RankCombination(
      read, by: method, weights: rules.weights, missing: rules.missing, positions: rules.positions,
      eligibility: rules.eligibility, k: rules.k, among: filter.map { try universityNames($0) })
    return CombinationAnswer(combination: combination, limit: limit)
  }

  /// How far editions agree, every two of them.
  ///
  /// - Parameters:
  ///   - editions: Two or more.
  ///   - top: How many of the first places the tops have.
  ///   - p: How much a depth counts against the one before it in rank-biased overlap; over 0 and under 1.
  ///   - measure: The figure that people are shown; nil for all, or of many editions for Spearman's rho.
  ///   - filter: Only universities for which it holds; the lists are counted again among them.
  /// - Throws: `.unknownName`, `.unknownEdition`; `FilterErrors`.
  public func agreement(
    of editions: [EditionName], top: Int = 10, p: Double = 0.9, measure: AgreementMeasure? = nil,
    where filter: Filter? = nil
  ) throws -> AgreementAnswer {
    let universities = try filter.map { try universityNames($0) }
    let matrix = AgreementMatrix(try editions.map { try edition($0) }, top: top, p: p, among: universities)
    return AgreementAnswer(matrix: matrix, top: top, p: p, measure: measure)
  }
}

/// How lists are read that become one.
public struct CombinationRules: Sendable {
  /// What each edition counts, over 0, in their order; nil for equally much.
  public var weights: [ExactDecimal]?
  /// What becomes of a university that a list does not rank.
  public var missing: MissingPolicy
  /// What a shared rank and a band count.
  public var positions: PositionConvention
  /// Whether lists of one country, and parts of longer lists, speak of others.
  public var eligibility: EligibilityPolicy
  /// The constant of reciprocal rank fusion.
  public var k: ExactDecimal

  /// The usual rules, unless told otherwise.
  public init(
    weights: [ExactDecimal]? = nil, missing: MissingPolicy = .last, positions: PositionConvention = .average,
    eligibility: EligibilityPolicy = .recognised, k: ExactDecimal = 60
  ) {
    self.weights = weights
    self.missing = missing
    self.positions = positions
    self.eligibility = eligibility
    self.k = k
  }
}
