import Catalog
import FilterLanguage
import Questions
import Tables

extension CatalogFile {
  /// What became of universities between two editions of each ranking that the question names.
  func movementAnswer(_ movement: Movement, for reader: Listing.Reader) throws -> Answer {
    let differences = try movement.spans.map { span in
      try difference(
        from: EditionName(ranking: span.ranking, year: span.from),
        to: EditionName(ranking: span.ranking, year: span.to),
        where: movement.filter
      ).moved(movement.direction)
    }
    let table = DifferenceTable(differences, for: reader, namesRanking: true)
    return Answer(
      body: .table(table.columns, table.rows),
      notes: (table.rows.isEmpty ? ["no university did"] : []) + differences.flatMap(\.cautions))
  }

  /// Two editions, of the universities that a filter holds for.
  func difference(
    from: EditionName, to: EditionName, top: Int? = nil, where filter: Filter?
  ) throws -> EditionDifference {
    let difference = try EditionDifference(from: from, to: to, top: top, in: connection)
    return try filter.map { try difference.filtered(by: $0, in: connection) } ?? difference
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
    default: rawValue == direction.rawValue
    }
  }
}
