import Catalog
import Questions

extension CatalogFile {
  /// What became of universities between two editions of each ranking that the question names.
  func difference(_ movement: Movement) throws -> DifferenceAnswer {
    let differences = try movement.spans.map { span in
      try editionDifference(
        from: EditionName(ranking: span.ranking, year: span.from),
        to: EditionName(ranking: span.ranking, year: span.to), where: movement.filter
      ).moved(movement.direction)
    }
    let isNone = differences.allSatisfy(\.changes.isEmpty)
    return DifferenceAnswer(
      differences, namesRanking: true,
      notes: (isNone ? ["no university did"] : []) + differences.flatMap(\.cautions))
  }
}

extension EditionDifference {
  /// What moved in that direction alone.
  func moved(_ direction: Movement.Direction) -> EditionDifference { filtered { direction.includes($0.direction) } }
}

extension Movement.Direction {
  fileprivate func includes(_ direction: RankChange.Direction) -> Bool {
    switch self {
    case .any: true
    case .changed: direction != .same && direction != .unclear
    case .risen: direction == .risen
    case .fallen: direction == .fallen
    case .same: direction == .same
    case .new: direction == .new
    case .gone: direction == .gone
    }
  }
}
