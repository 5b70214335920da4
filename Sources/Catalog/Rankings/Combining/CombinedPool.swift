import Articles

/// Everybody whom some editions list.
struct CombinedPool {
  /// An entry of each, by its row's id.
  let universities: [Int64: RankingEdition.Entry]
  /// The editions, each with what it says of all of them.
  let lists: [CombinedList]

  /// - Parameter names: Those that it is about; all where it is nil.
  init(_ editions: [RankingEdition], _ scopes: [ListScope], among names: Set<String>?, usesScores: Bool) {
    let entries = editions.map { $0.among(names) }
    var universities: [Int64: RankingEdition.Entry] = [:]
    for entry in entries.joined() where universities[entry.universityID]?.country == nil {
      universities[entry.universityID] = entry
    }
    self.universities = universities
    lists = zip(zip(editions, entries), scopes).map { edition, scope in
      CombinedList(edition.0.name, edition.1, scope: scope, of: universities, usesScores: usesScores)
    }
  }

  var names: [Int64: String] { universities.mapValues(\.university) }

  /// Whom at least one list ranks.
  var rankedByAny: Set<Int64> { lists.reduce(into: []) { $0.formUnion($1.ranked) } }

  /// Whom all lists rank.
  var rankedByAll: Set<Int64> {
    lists.dropFirst().reduce(lists.first?.ranked ?? []) { $0.intersection($1.ranked) }
  }
}

/// One edition and what it says of everybody in a pool.
struct CombinedList {
  let name: EditionName
  /// Whom it ranks, for methods of scores whom it gives a score.
  let ranked: Set<Int64>
  private let places: [Int64: RankPlace]
  private let scores: [Int64: Double]
  private let scope: ListScope
  private let notEligible: Set<Int64>

  fileprivate init(
    _ name: EditionName, _ entries: [RankingEdition.Entry], scope: ListScope,
    of universities: [Int64: RankingEdition.Entry], usesScores: Bool
  ) {
    self.name = name
    self.scope = scope
    let places = Dictionary(entries.map { ($0.universityID, $0.place) }) { first, _ in first }
    self.places = places
    scores = Dictionary(entries.compactMap { entry in entry.score.map { (entry.universityID, $0) } }) { first, _ in
      first
    }
    ranked = Set(usesScores ? Array(scores.keys) : places.filter { $0.value.rank != nil }.map(\.key))
    notEligible = Set(universities.filter { places[$0.key] == nil && !scope.reaches($0.value.country) }.keys)
  }

  func standing(of university: Int64) -> RankCombination.Standing {
    places[university].map { .listed($0) } ?? (notEligible.contains(university) ? .notEligible : .missing)
  }

  /// The list counted among some of the universities.
  ///
  /// - Parameter isCountedAgain: Whether those are fewer than it ranks, so that what it leaves out does not count.
  func among(
    _ universities: Set<Int64>, _ positions: PositionConvention, isCountedAgain: Bool
  ) -> CountedList {
    let ranks = places.compactMapValues(\.rank).filter { universities.contains($0.key) }
    return CountedList(
      name: name, order: RankedList(ranks),
      counted: RankedList(ranks, positions, isPart: scope == .listed && !isCountedAgain),
      scores: scores.filter { universities.contains($0.key) }, notEligible: notEligible.intersection(universities),
      missingCount: universities.subtracting(ranked).subtracting(notEligible).count)
  }
}

/// One edition as it counts, among the universities of the result.
struct CountedList {
  let name: EditionName
  /// By their average positions.
  let order: RankedList
  /// By the positions that were asked for.
  let counted: RankedList
  let scores: [Int64: Double]
  let notEligible: Set<Int64>
  /// How many it could have ranked and does not.
  let missingCount: Int
}
