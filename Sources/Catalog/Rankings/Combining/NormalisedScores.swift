/// Publishers' scores made comparable.
struct NormalisedScores {
  private let lists: [(scores: [Int64: Double], lowest: Double, notEligible: Set<Int64>)]

  /// Measures each list's scores by what it gives itself.
  ///
  /// - Throws: `.noScores`, `.noSpread`.
  init(_ lists: [CountedList], by method: CombinationMethod) throws(CombinationError) {
    var measured: [(scores: [Int64: Double], lowest: Double, notEligible: Set<Int64>)] = []
    for list in lists {
      let ascending = list.scores.values.sorted()
      guard let lowest = ascending.first, let highest = ascending.last else {
        throw CombinationError.noScores(list.name)
      }
      let (origin, unit) =
        method == .z ? Self.meanAndDeviation(ascending) : (lowest, highest - lowest)
      guard lowest < highest, unit > 0, unit.isFinite else { throw CombinationError.noSpread(list.name) }
      measured.append((list.scores.mapValues { ($0 - origin) / unit }, (lowest - origin) / unit, list.notEligible))
    }
    self.lists = measured
  }

  /// The mean, and the standard deviation of all that the list has: it is no sample.
  private static func meanAndDeviation(_ ascending: [Double]) -> (Double, Double) {
    let count = Double(ascending.count)
    let mean = ascending.reduce(0, +) / count
    let squares = ascending.map { ($0 - mean) * ($0 - mean) }.sorted().reduce(0, +)
    return (mean, (squares / count).squareRoot())
  }

  /// The weighted mean over the lists that say something of a university.
  func mean(of university: Int64, _ weights: [Int], _ missing: MissingPolicy) -> Double {
    var parts: [Double] = []
    var weight = 0
    for (list, own) in zip(lists, weights) {
      let isMissing = !list.notEligible.contains(university)
      guard let score = list.scores[university] ?? (isMissing && missing == .last ? list.lowest : nil) else { continue }
      parts.append(score * Double(own))
      weight += own
    }
    // The smallest first, so that the order of the lists does not matter.
    return weight == 0 ? 0 : parts.sorted().reduce(0, +) / Double(weight)
  }
}
