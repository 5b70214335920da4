import Articles
import Terms

/// How a rank that several share, or that stands for several places, becomes a number.
public enum PositionConvention: String, Sendable, CaseIterable {
  /// The average of the places that it may have among those that the list ranks: 1.5, 1.5 and 3 for the ranks 1, 1, 3 and
  /// for 1, 1, 2. What the list prints only puts it in order; of a part of a longer list it is the average of the places
  /// that are printed, since those who are left out have places too.
  ///
  /// - SeeAlso: R. Fagin, R. Kumar, M. Mahdian, D. Sivakumar, E. Vee, “Comparing and aggregating rankings with ties”,
  ///   PODS 2004, section 2: the position of a bucket.
  case average
  /// The number that is printed, for those who share it too; a band counts as its midpoint, one without an end as that
  /// from its first place to the length of the list.
  case printed
}

/// Who a list ranks, each with its position.
struct RankedList: Sendable {
  /// How many it ranks.
  let count: Int
  /// Twice the position of each, which is a whole number.
  let twicePositions: [Int64: Int]
  /// How many stand surely before each.
  let ahead: [Int64: Int]
  /// How many stand surely behind each.
  let behind: [Int64: Int]
  /// Twice the place behind all that it ranks.
  let twicePlaceBehind: Int

  /// A list.
  ///
  /// - Parameters:
  ///   - ranks: What it prints of each that it ranks.
  ///   - isPart: Whether others, who are left out, have places between them.
  init(_ ranks: [Int64: PrintedRank], _ convention: PositionConvention = .average, isPart: Bool = false) {
    let order = PlaceOrder(ranks.values)
    count = ranks.count
    ahead = ranks.mapValues(order.countAhead)
    behind = ranks.mapValues(order.countBehind)
    switch convention {
    case .average where isPart:
      let sharing = Dictionary(ranks.values.map { (Places($0), 1) }, uniquingKeysWith: +)
      twicePositions = ranks.mapValues { rank in
        let last = rank.first + (sharing[Places(rank)] ?? 1) - 1
        return rank.first + max(rank.worst ?? last, last)
      }
    case .average:
      twicePositions = ranks.mapValues { 1 + order.countAhead(of: $0) + ranks.count - order.countBehind(of: $0) }
    case .printed:
      twicePositions = ranks.mapValues { $0.first + ($0.worst ?? max($0.first, ranks.count)) }
    }
    // An odd one is half a place further: the next whole place is behind it.
    twicePlaceBehind = 2 * (max(count, ((twicePositions.values.max() ?? 0) + 1) / 2) + 1)
  }

  /// Who is among the first `n`, with all who share the last of those places.
  func top(_ n: Int) -> Set<Int64> { Set(ahead.filter { $0.value < n }.keys) }
}

/// What a rank stands for, whether or not it is marked as shared.
private struct Places: Hashable {
  let first: Int
  let worst: Int?

  init(_ rank: PrintedRank) { (first, worst) = (rank.first, rank.worst) }
}

/// The ranks of a list in order.
private struct PlaceOrder {
  /// The first place of each rank, ascending.
  private let firsts: [Int]
  /// The last place of each rank that has one, ascending.
  private let lasts: [Int]

  init(_ ranks: some Sequence<PrintedRank>) {
    firsts = ranks.map(\.first).sorted()
    lasts = ranks.compactMap(\.worst).sorted()
  }

  /// How many are surely better than a rank.
  func countAhead(of rank: PrintedRank) -> Int { lasts.count(below: rank.first) }

  /// How many a rank is surely better than.
  func countBehind(of rank: PrintedRank) -> Int { rank.worst.map { firsts.count - firsts.count(below: $0 + 1) } ?? 0 }
}

extension [Int] {
  /// How many of the numbers, which ascend, are below a limit.
  fileprivate func count(below limit: Int) -> Int {
    var (start, end) = (0, count)
    while start < end {
      let middle = (start + end) / 2
      if self[middle] < limit { start = middle + 1 } else { end = middle }
    }
    return start
  }
}

extension RankingEdition {
  /// The ranks that it prints, of those that it ranks.
  var ranks: [Int64: PrintedRank] { entries.ranks }

  /// The entries of some universities, by name; all where there are no names.
  func among(_ universities: Set<String>?) -> [Entry] {
    universities.map { names in entries.filter { names.contains($0.university) } } ?? entries
  }
}

extension [RankingEdition.Entry] {
  /// The ranks that are printed, of those that have one.
  var ranks: [Int64: PrintedRank] {
    Dictionary(compactMap { entry in entry.place.rank.map { (entry.universityID, $0) } }) { first, _ in first }
  }
}
