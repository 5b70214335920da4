/// "who left the top ten", "who stayed in it", "in the top ten in 2022 but not in 2021": lists, by the ranks of two
/// editions.
extension Assembler {
  /// Makes the rank test that something moves into or out of a condition on two editions; false where there is none.
  mutating func passCrossing() throws(QuestionError) -> Bool {
    if let denied = frame.years.first(where: \.value.isDenied) { return try passDeniedYear(denied) }
    guard let movement = frame.movements.last, crossingTest(after: movement) != nil else { return false }
    let direction = try direction()
    guard [.new, .gone, .same].contains(direction) else { return false }
    try refuseLeft(frame.compares)
    try resolveRankings()
    guard let position = crossingTest(after: movement) else { return false }
    let (from, to) = try span(frame.conditions[position].value.rankings)
    let crossing = Crossing(
      holds: direction == .gone ? from : to, other: direction == .gone ? to : from, holdsInBoth: direction == .same)
    cross(position, crossing)
    return true
  }

  /// The place among the conditions of the test that the movement is about: "top ten that fell" is about nothing but
  /// which universities are meant.
  private func crossingTest(after movement: Frame.Part<Movement.Direction>) -> Int? {
    frame.conditions.lastIndex { part in part.value.isRankTest && part.span.lowerBound >= movement.span.lowerBound }
  }

  /// "ranked in 2022 but not in 2021".
  private mutating func passDeniedYear(_ denied: Frame.Part<Frame.Years>) throws(QuestionError) -> Bool {
    try refuseLeft(frame.movements)
    try refuseLeft(frame.compares)
    if !frame.conditions.contains(where: \.value.isRankTest), let mention = frame.ranks.first {
      let test = RankTest(ranking: nil, low: nil, high: nil, text: mention.text, span: mention.span)
      frame.conditions.append(.init(value: .rank(test), text: mention.text, span: mention.span))
      frame.ranks = []
    }
    try resolveRankings()
    guard frame.years.count == 2, let position = frame.conditions.lastIndex(where: \.value.isRankTest) else {
      throw misplaced(denied)
    }
    let years = try years(of: frame.conditions[position].value.rankings) ?? []
    guard years.count == 2, years[0] != years[1] else { throw misplaced(denied) }
    cross(position, Crossing(holds: years[0], other: years[1], holdsInBoth: false))
    return true
  }

  private mutating func cross(_ position: Int, _ crossing: Crossing) {
    let part = frame.conditions[position]
    frame.conditions[position] = .init(value: .moved(part.value, crossing), text: part.text, span: part.span)
    (frame.movements, frame.years) = ([], [])
    rankYear = crossing.holds
  }
}

extension Condition {
  /// Whether it is nothing but tests of ranks.
  fileprivate var isRankTest: Bool {
    switch self {
    case .rank: true
    case .all(let parts), .any(let parts): parts.allSatisfy(\.isRankTest)
    case .operand, .degreeIn, .masters, .duration, .programs, .not, .known, .moved: false
    }
  }
}
