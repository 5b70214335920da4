/// The places of some things in two lists, each list whole among them.
struct RankPairs: Sendable {
  /// The places of each thing; of which only the order counts.
  private let pairs: [(first: Int, second: Int)]

  /// Pairs of places, in any order.
  init(_ pairs: [(first: Int, second: Int)]) { self.pairs = pairs }

  /// Spearman's rho: Pearson's correlation of the ranks, equal ones with their mean rank.
  ///
  /// Nil if there are fewer than two things, or one of the lists has all of them on one place.
  ///
  /// - SeeAlso: C. Spearman, “The proof and measurement of association between two things”, American Journal of
  ///   Psychology 15 (1904).
  var spearman: Double? {
    // Twice the distance from the mean rank is a whole number.
    let first = Self.twiceMeanRanks(pairs.map(\.first)).map { $0 - (pairs.count + 1) }
    let second = Self.twiceMeanRanks(pairs.map(\.second)).map { $0 - (pairs.count + 1) }
    func sum(_ one: [Int], _ other: [Int]) -> Double { Double(zip(one, other).reduce(0) { $0 + $1.0 * $1.1 }) }
    return Self.quotient(sum(first, second), sum(first, first), sum(second, second))
  }

  /// Kendall's tau-b: pairs in the same order less those in the other one, by the pairs that each list has in an order.
  ///
  /// Nil if there are fewer than two things, or one of the lists has all of them on one place. In n log n steps.
  ///
  /// - SeeAlso: M. G. Kendall, “The treatment of ties in ranking problems”, Biometrika 33 (1945); W. R. Knight, “A computer
  ///   method for calculating Kendall's tau with ungrouped data”, JASA 61 (1966).
  var kendall: Double? {
    let sorted = pairs.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    let all = Self.pairCount(sorted.count)
    let tiedInFirst = Self.tiedPairs(sorted.map(\.first))
    let tiedInSecond = Self.tiedPairs(sorted.map(\.second).sorted())
    let tiedInBoth = Self.tiedRuns(sorted) { $0.first == $1.first && $0.second == $1.second }
    var seconds = sorted.map(\.second)
    let discordant = Inversions.count(&seconds)
    let difference = all - tiedInFirst - tiedInSecond + tiedInBoth - 2 * discordant
    return Self.quotient(Double(difference), Double(all - tiedInFirst), Double(all - tiedInSecond))
  }

  /// A covariance by the root of its two variances, one where all three are equal; nil if a variance is 0.
  private static func quotient(_ covariance: Double, _ first: Double, _ second: Double) -> Double? {
    guard first > 0, second > 0 else { return nil }
    return min(1, max(-1, covariance / (first * second).squareRoot()))
  }

  private static func pairCount(_ count: Int) -> Int { count * (count - 1) / 2 }

  private static func tiedPairs(_ sorted: [Int]) -> Int { tiedRuns(sorted, ==) }

  /// How many pairs lie in runs of equal neighbours.
  private static func tiedRuns<Item>(_ items: [Item], _ areEqual: (Item, Item) -> Bool) -> Int {
    var pairs = 0
    var length = 0
    for index in items.indices {
      length = index > 0 && areEqual(items[index - 1], items[index]) ? length + 1 : 1
      pairs += length - 1
    }
    return pairs
  }

  /// Twice the rank of each place, equal ones with the mean of their ranks.
  private static func twiceMeanRanks(_ places: [Int]) -> [Int] {
    let order = places.indices.sorted { places[$0] < places[$1] }
    var ranks = places
    var start = 0
    while start < order.count {
      var end = start
      while end < order.count, places[order[end]] == places[order[start]] { end += 1 }
      for index in start..<end { ranks[order[index]] = start + end + 1 }
      start = end
    }
    return ranks
  }
}

/// How many pairs of a list stand in the wrong order.
private enum Inversions {
  /// Counts them, and sorts the list on the way.
  static func count(_ items: inout [Int]) -> Int {
    var inversions = 0
    var width = 1
    while width < items.count {
      var merged: [Int] = []
      merged.reserveCapacity(items.count)
      for start in stride(from: 0, to: items.count, by: 2 * width) {
        let middle = min(start + width, items.count)
        let end = min(start + 2 * width, items.count)
        var (left, right) = (start, middle)
        while left < middle || right < end {
          if right == end || (left < middle && items[left] <= items[right]) {
            merged.append(items[left])
            left += 1
          } else {
            inversions += middle - left
            merged.append(items[right])
            right += 1
          }
        }
      }
      items = merged
      width *= 2
    }
    return inversions
  }
}
