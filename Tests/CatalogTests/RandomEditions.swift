import TestSupport

/// Editions with ties, bands, gaps, scores and universities without a rank, the same in every run.
struct RandomEditions {
  private var random: SplitMix

  init(seed: UInt64) { random = SplitMix(state: seed) }

  mutating func number(below limit: Int) -> Int { random.next(below: limit) }

  /// An edition of some of the names: `A =1 99.5, B =1 98, C 3, D 4-6, E 7+, F -`.
  ///
  /// - Parameter isWhole: Whether no place is left out, so that it is not taken for a part of a longer list.
  mutating func next(among names: [String], isWhole: Bool) -> String {
    var left = names.filter { _ in random.next(below: 4) > 0 }
    if left.isEmpty { left = [names[0]] }
    var entries: [String] = []
    var rank = isWhole ? 1 : 1 + random.next(below: 3)
    while !left.isEmpty {
      let isTied = random.next(below: 4) == 0
      let taken = (0..<min(left.count, isTied ? 1 + random.next(below: 3) : 1)).map { _ in
        left.remove(at: random.next(below: left.count))
      }
      let text = printed(rank, taken.count)
      // Ranks with scores of few steps, so that sums of them are often equal.
      for name in taken { entries.append("\(name) \(text) \(Double(random.next(below: 9)) / 2)") }
      if text.hasSuffix("+") || random.next(below: 12) == 0 {
        entries += left.map { "\($0) -" }
        break
      }
      rank += isWhole ? taken.count : taken.count + random.next(below: 3)
    }
    return entries.joined(separator: ", ")
  }

  private mutating func printed(_ rank: Int, _ count: Int) -> String {
    switch random.next(below: 8) {
    case 0: "\(rank)-\(rank + count - 1 + random.next(below: 2))"
    case 1 where random.next(below: 3) == 0: "\(rank)+"
    default: count > 1 ? "=\(rank)" : "\(rank)"
    }
  }
}
