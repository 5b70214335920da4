/// What each method gives to a university.
struct CombinationScoring {
  let lists: [CountedList]
  /// What each list counts.
  let weights: [Int]
  let missing: MissingPolicy
  let k: ExactDecimal
  let usesShares: Bool

  /// What a method gives.
  enum Result {
    /// A sum or mean that is not rounded.
    case exact(Fraction)
    /// A mean of scores, which are fractions of two.
    case measured(Double)
  }

  /// The results of some universities, each of which at least one list ranks.
  ///
  /// - Throws: what a method of scores misses.
  func results(
    of universities: Set<Int64>, by method: CombinationMethod
  ) throws(CombinationError) -> [Int64: Result] {
    let scores = method.usesScores ? try NormalisedScores(lists, by: method) : nil
    var results: [Int64: Result] = [:]
    for university in universities {
      results[university] =
        switch method {
        case .mean: .exact(mean(twicePositions(of: university)))
        case .median: .exact(median(twicePositions(of: university)))
        case .borda: .exact(points(of: university))
        case .rrf: .exact(reciprocals(of: university))
        case .z, .minmax: .measured(scores?.mean(of: university, weights, missing) ?? 0)
        }
    }
    return results
  }

  /// Twice the position in each list that says something of a university, with the list's weight.
  private func twicePositions(of university: Int64) -> [(position: Int, weight: Int)] {
    zip(lists, weights).compactMap { list, weight in
      let place = isMissing(university, in: list) && missing == .last ? list.counted.twicePlaceBehind : nil
      return (list.counted.twicePositions[university] ?? place).map { ($0, weight) }
    }
  }

  private func isMissing(_ university: Int64, in list: CountedList) -> Bool {
    list.order.ahead[university] == nil && !list.notEligible.contains(university)
  }

  private func mean(_ positions: [(position: Int, weight: Int)]) -> Fraction {
    let weight = positions.reduce(0) { $0 + $1.weight }
    let sum = positions.reduce(WholeNumber(0)) { $0 + WholeNumber($1.position) * WholeNumber($1.weight) }
    return Fraction(sum, over: WholeNumber(2) * WholeNumber(weight))
  }

  /// The position with half of the weight before it and half behind; the mean of two where both are that.
  private func median(_ positions: [(position: Int, weight: Int)]) -> Fraction {
    let sorted = positions.sorted { $0.position < $1.position }
    let total = sorted.reduce(0) { $0 + $1.weight }
    var weight = 0
    for (index, entry) in sorted.enumerated() {
      weight += entry.weight
      if weight > total - weight { return Fraction(entry.position, over: 2) }
      if weight == total - weight, index + 1 < sorted.count {
        return Fraction(entry.position + sorted[index + 1].position, over: 4)
      }
    }
    return Fraction(sorted.last?.position ?? 0, over: 2)
  }

  /// Borda's points, or for lists that place different universities the share of them that a university is before.
  private func points(of university: Int64) -> Fraction {
    fullWeight(of: university) { list in
      let placed = list.order.count + (missing == .last ? list.missingCount : 0)
      let twicePoints =
        list.order.twicePositions[university].map { 2 * placed - $0 } ?? (missing == .last ? list.missingCount - 1 : 0)
      return Fraction(twicePoints, over: usesShares ? 2 * max(1, placed) : 2)
    }
  }

  private func reciprocals(of university: Int64) -> Fraction {
    let unit = (0..<k.scale).reduce(1) { unit, _ in unit * 10 }
    return fullWeight(of: university) { list in
      list.counted.twicePositions[university].map { position in
        Fraction(
          WholeNumber(2 * unit), over: WholeNumber(2 * k.digits) + WholeNumber(unit) * WholeNumber(position))
      }
    }
  }

  /// The weighted sum over the lists, as if those that do not speak of the university gave as much as the others.
  private func fullWeight(of university: Int64, _ part: (CountedList) -> Fraction?) -> Fraction {
    let eligible = zip(lists, weights).filter { !$0.0.notEligible.contains(university) }
    let sum = eligible.reduce(Fraction(0)) { sum, entry in
      part(entry.0).map { sum + $0 * Fraction(entry.1) } ?? sum
    }
    guard eligible.count < lists.count else { return sum }
    return sum * Fraction(weights.reduce(0, +), over: eligible.reduce(0) { $0 + $1.1 })
  }
}
