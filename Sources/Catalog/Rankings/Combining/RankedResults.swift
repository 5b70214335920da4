import Articles
import Terms

/// Results in order, with the place of each.
struct RankedResults {
  struct Row {
    let university: Int64
    let place: RankPlace
    let score: Double
  }

  /// The best first, equal ones by name.
  let rows: [Row]

  init(_ results: [Int64: CombinationScoring.Result], isDescending: Bool, names: [Int64: String]) {
    let ordered = results.map { (id: $0.key, result: $0.value, score: $0.value.approximation) }
      .sorted { first, second in
        if first.result.isSurelyLess(than: second.result, first.score, second.score) { return !isDescending }
        if second.result.isSurelyLess(than: first.result, second.score, first.score) { return isDescending }
        return (names[first.id] ?? "", first.id) < (names[second.id] ?? "", second.id)
      }
    let groups = ordered.reduce(into: [[(id: Int64, score: Double)]]()) { groups, next in
      if let last = groups.last?.last, let other = results[last.id], next.result.isEqual(to: other) {
        groups[groups.count - 1].append((next.id, next.score))
      } else {
        groups.append([(next.id, next.score)])
      }
    }
    rows = Self.rows(groups, names)
  }

  private static func rows(_ groups: [[(id: Int64, score: Double)]], _ names: [Int64: String]) -> [Row] {
    var place = 1
    return groups.flatMap { group in
      defer { place += group.count }
      let shown = RankPlace(rank: PrintedRank(first: place), isShared: group.count > 1)
      return group.sorted { (names[$0.id] ?? "", $0.id) < (names[$1.id] ?? "", $1.id) }
        .map { Row(university: $0.id, place: shown, score: $0.score) }
    }
  }
}

extension CombinationScoring.Result {
  /// As a number, to show.
  var approximation: Double {
    switch self {
    case .exact(let fraction): fraction.approximation
    case .measured(let number): number
    }
  }

  /// Whether it is less; `own` and `others` are the approximations, which decide where they are far enough apart.
  func isSurelyLess(than other: Self, _ own: Double, _ others: Double) -> Bool {
    guard case .exact(let first) = self, case .exact(let second) = other else { return own < others }
    guard (own - others).magnitude <= 1e-9 * max(own, others) else { return own < others }
    return first < second
  }

  /// Whether both are the same: exactly, or as far as measured scores tell.
  func isEqual(to other: Self) -> Bool {
    switch (self, other) {
    case (.exact(let first), .exact(let second)): first == second
    default:
      (approximation - other.approximation).magnitude
        <= 1e-12 * max(1, approximation.magnitude, other.approximation.magnitude)
    }
  }
}
