import Articles
import Terms

/// Several editions made into one list.
public struct RankCombination: Sendable, Equatable {
  /// One university of the result.
  public struct Entry: Sendable, Equatable {
    /// The university's name.
    public let university: String
    /// Its short name.
    public let slug: String
    /// Its place in the result; equal scores share one, and as many places are left out behind them.
    public let place: RankPlace
    /// What the method gives: a mean or median rank, points.
    public let score: Double
    /// Its place in each edition; nil where that does not list it.
    public let places: [RankPlace?]
  }

  /// The method.
  public let method: CombinationMethod
  /// The editions, in their order.
  public let editions: [EditionName]
  /// The best first, equal scores by name.
  public let entries: [Entry]
  /// How many universities were left out, since a list does not rank them or none does.
  public let dropped: Int

  /// Combines editions.
  ///
  /// A band counts as its midpoint, one without an end as its first place. Who is listed without a rank is missing.
  ///
  /// - Parameters:
  ///   - weights: What each edition counts, over 0; as many as there are editions.
  ///   - k: The constant of reciprocal rank fusion, 0 or more; 60 is its authors' choice.
  public init(
    _ editions: [RankingEdition], by method: CombinationMethod, weights: [Double]? = nil,
    missing: MissingPolicy = .last,
    k: Double = 60
  ) {
    self.method = method
    self.editions = editions.map(\.name)
    var universities: [Int64: RankingEdition.Entry] = [:]
    for entry in editions.flatMap(\.entries) { universities[entry.universityID] = entry }
    let lists = editions.map(CombinedList.init)
    let ranked = universities.keys.filter { id in
      missing == .drop ? lists.allSatisfy { $0.ranks(id) } : lists.contains { $0.ranks(id) }
    }
    dropped = universities.count - ranked.count
    let scoring = Scoring(
      lists: lists.map { $0.among(Set(ranked), isComplete: missing != .ignore) },
      weights: weights ?? editions.map { _ in 1 }, missing: missing, k: k)
    let scored = ranked.compactMap { id in
      universities[id].map { (entry: $0, score: scoring.score(of: id, by: method)) }
    }
    let ordered = scored.sorted { first, second in
      if first.score == second.score { return first.entry.university < second.entry.university }
      return (first.score < second.score) != method.isDescending
    }
    let counts = Dictionary(ordered.map { ($0.score, 1) }, uniquingKeysWith: +)
    let firsts = Dictionary(ordered.enumerated().map { ($1.score, $0 + 1) }) { first, _ in first }
    entries = ordered.map { entry, score in
      let rank = PrintedRank(first: firsts[score] ?? 1)
      return Entry(
        university: entry.university, slug: entry.slug,
        place: RankPlace(rank: rank, isShared: (counts[score] ?? 1) > 1), score: score,
        places: lists.map { $0.places[entry.universityID] })
    }
  }
}

/// One edition as it is combined.
private struct CombinedList {
  let places: [Int64: RankPlace]
  /// The ranks that count.
  let positions: [Int64: Double]

  init(_ edition: RankingEdition) {
    places = Dictionary(edition.entries.map { ($0.universityID, $0.place) }) { first, _ in first }
    positions = places.compactMapValues { place in
      place.rank.map { Double($0.first + ($0.last ?? $0.first)) / 2 }
    }
  }

  func ranks(_ university: Int64) -> Bool { positions[university] != nil }

  /// One place behind the last that is given, a band's last one.
  var placeBehind: Double { Double((places.values.compactMap { $0.rank.map { $0.last ?? $0.first } }.max() ?? 0) + 1) }

  /// Borda's points of everyone in `universities`: one for each that stands behind, a half for each beside.
  ///
  /// - Parameter isComplete: Whether those that the list does not rank stand behind the others.
  func among(_ universities: Set<Int64>, isComplete: Bool) -> PointedList {
    let listed = universities.filter { positions[$0] != nil }
    let groups = Dictionary(grouping: listed) { positions[$0] ?? 0 }.sorted { $0.key > $1.key }
    let missing = universities.count - listed.count
    var behind = isComplete ? missing : 0
    var points: [Int64: Double] = [:]
    for group in groups {
      for university in group.value { points[university] = Double(behind) + Double(group.value.count - 1) / 2 }
      behind += group.value.count
    }
    return PointedList(
      positions: positions, placeBehind: placeBehind, points: points, pointsOfMissing: Double(missing - 1) / 2)
  }
}

/// A list with everything that a method may ask of it.
private struct PointedList {
  let positions: [Int64: Double]
  let placeBehind: Double
  let points: [Int64: Double]
  let pointsOfMissing: Double
}

private struct Scoring {
  let lists: [PointedList]
  let weights: [Double]
  let missing: MissingPolicy
  let k: Double

  /// Rounded to twelve digits, so that sums that differ only by the order of their parts are equal.
  func score(of university: Int64, by method: CombinationMethod) -> Double {
    let score =
      switch method {
      case .mean: mean(ranks(of: university))
      case .median: median(ranks(of: university))
      case .borda: sum(points(of: university))
      case .rrf:
        sum(zip(lists, weights).compactMap { list, weight in list.positions[university].map { weight / (k + $0) } })
      }
    return (score * 1e12).rounded() / 1e12
  }

  private func ranks(of university: Int64) -> [(rank: Double, weight: Double)] {
    zip(lists, weights).compactMap { list, weight in
      let rank = list.positions[university] ?? (missing == .last ? list.placeBehind : nil)
      return rank.map { ($0, weight) }
    }
  }

  private func points(of university: Int64) -> [Double] {
    zip(lists, weights).compactMap { list, weight in
      let points = list.points[university] ?? (missing == .last ? list.pointsOfMissing : nil)
      return points.map { $0 * weight }
    }
  }

  private func mean(_ ranks: [(rank: Double, weight: Double)]) -> Double {
    sum(ranks.map { $0.rank * $0.weight }) / sum(ranks.map(\.weight))
  }

  /// The rank with half of the weight before it and half behind; the mean of two where both are that.
  private func median(_ ranks: [(rank: Double, weight: Double)]) -> Double {
    let sorted = ranks.sorted { $0.rank < $1.rank }
    let half = sum(sorted.map(\.weight)) / 2
    var weight = 0.0
    for (index, entry) in sorted.enumerated() {
      weight += entry.weight
      if weight > half { return entry.rank }
      if weight == half, index + 1 < sorted.count { return (entry.rank + sorted[index + 1].rank) / 2 }
    }
    return sorted.last?.rank ?? 0
  }

  /// The smallest first, so that the order of the lists does not matter.
  private func sum(_ parts: [Double]) -> Double { parts.sorted().reduce(0, +) }
}
