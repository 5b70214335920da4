import Catalog
import FilterLanguage
import Questions
import SQLiteStorage
import Tables

extension CatalogFile {
  /// What became of universities between two editions of each ranking that the question names.
  func movementAnswer(_ movement: Movement) throws -> Answer {
    let wanted = try movement.filter.map { try universityNames($0) }
    let rows = try movement.rankings.flatMap { slug in
      try EditionDifference(of: slug, from: movement.from, to: movement.to, in: connection).changes
        .filter { movement.direction.includes($0.direction) && wanted?.contains($0.university) ?? true }
        .map { $0.cells(ranking: slug) }
    }
    let columns = RankChange.columns(from: movement.from, to: movement.to)
    return Answer(body: .table(columns, rows), notes: rows.isEmpty ? ["no university did"] : [])
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
    case .changed: direction != .same
    default: rawValue == direction.rawValue
    }
  }
}
