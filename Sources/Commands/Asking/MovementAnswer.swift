import Catalog
import FilterLanguage
import Questions
import SQLiteStorage
import Tables

extension CatalogFile {
  /// What became of universities between two editions of each ranking that the question names.
  func movementAnswer(_ movement: Movement, for reader: Listing.Reader) throws -> Answer {
    let wanted = try movement.filter.map { try universityNames($0) }
    let differences = try movement.rankings.map { slug in
      try EditionDifference(of: slug, from: movement.from, to: movement.to, in: connection).filtered { change in
        movement.direction.includes(change.direction) && wanted?.contains(change.university) ?? true
      }
    }
    let table = DifferenceTable(differences, for: reader, namesRanking: true)
    return Answer(
      body: .table(table.columns, table.rows), notes: table.rows.isEmpty ? ["no university did"] : [])
  }

  private func universityNames(_ filter: Filter) throws -> Set<String> {
    var names: Set<String> = []
    let listing = Listing(.universities, filter: filter, columns: try ColumnList("university"))
    try listing.compiled(for: connection).forEachRow(in: connection) { names.insert($0.text(0)) }
    return names
  }
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
