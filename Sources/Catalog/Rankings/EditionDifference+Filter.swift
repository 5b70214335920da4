package import FilterLanguage
import SQLText
package import SQLiteStorage

extension EditionDifference {
  /// The same difference of those universities for which a filter holds in one of the two editions.
  ///
  /// A rank without a year is read of each edition: `ml_rank` of the first edition and then of the second, other rankings
  /// of the same year where they have an edition of it, else of their latest.
  package func filtered(by filter: Filter, in connection: borrowing Connection) throws -> EditionDifference {
    var held: Set<Int64> = []
    var unknown: Set<Int64> = []
    for editions in try readings(in: connection) {
      var listing = Listing(.universities, filter: filter)
      listing.editions = editions
      guard let compiled = try listing.compiled(for: connection).filter else { continue }
      held.formUnion(try connection.universities(compiled.predicate))
      unknown.formUnion(try connection.universities(compiled.unknown))
    }
    var difference = filtered { held.contains($0.universityID) }
    difference.undecided = changes.count { unknown.contains($0.universityID) && !held.contains($0.universityID) }
    return difference
  }

  /// Which editions ranks without a year are of: those of the first edition's year, and those of the second's.
  private func readings(in connection: borrowing Connection) throws -> [[EditionName]] {
    let rankings = try RankingYears.all(in: connection)
    let readings = [from, to].map { side in
      let sameYear = rankings.filter { $0.edition(side.year) != nil }.map {
        EditionName(ranking: $0.slug, year: side.year)
      }
      return sameYear + (from.ranking == to.ranking ? [side] : [from, to])
    }
    return readings[0] == readings[1] ? [readings[0]] : readings
  }
}

extension Connection {
  fileprivate func universities(_ condition: SQLText) throws -> Set<Int64> {
    let query: SQLText = "SELECT university.id FROM \(ListSubject.universities.definition.from) WHERE \(condition)"
    return Set(try rows(query.text, query.values) { $0.int64(0) })
  }
}
