import Catalog
import FilterLanguage
import Questions
import SQLiteStorage
import Tables

extension CatalogFile {
  /// What became of universities between two editions of each ranking that the question names.
  func movementAnswer(_ movement: Movement, for reader: Listing.Reader) throws -> Answer {
    let wanted = try movement.filter.map { try universityNames($0) }
    let differences = try movement.spans.map { span in
      try EditionDifference(of: span.ranking, from: span.from, to: span.to, in: connection)
        .of(wanted).moved(movement.direction)
    }
    let table = DifferenceTable(differences, for: reader, namesRanking: true)
    return Answer(
      body: .table(table.columns, table.rows), notes: table.rows.isEmpty ? ["no university did"] : [])
  }

  /// The names of the universities that a filter holds for.
  func universityNames(_ filter: Filter) throws -> Set<String> {
    var names: Set<String> = []
    let listing = Listing(.universities, filter: filter, columns: try ColumnList("university"))
    try listing.compiled(for: connection).forEachRow(in: connection) { names.insert($0.text(0)) }
    return names
  }
}

extension EditionDifference {
  /// Of these universities alone; of all where there are none.
  func of(_ universities: Set<String>?) -> EditionDifference {
    guard let universities else { return self }
    return filtered { universities.contains($0.university) }
  }

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
