import ArgumentParser
import Catalog
import FilterLanguage

/// Which rows and columns are exported, and in which order.
struct ExportRowOptions: ParsableArguments {
  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      "A filter over the list's fields, or over the columns of the table or view.", valueName: "filter"),
    completion: .filter)
  var filter: String?

  @Option(
    help: ArgumentHelp(
      "Fields or columns, each with ASC or DESC. Default: the list's order, or the key.",
      valueName: "fields"), completion: .order)
  var orderBy: String?

  @Option(
    help: ArgumentHelp("Fields or columns. Default: the list's, or all.", valueName: "fields"), completion: .columns)
  var columns: String?

  @Option(
    help: ArgumentHelp("Ranks of this year's editions, not of the latest: lists.", valueName: "year"),
    completion: .years)
  var year: Int?

  var isEmpty: Bool { filter == nil && orderBy == nil && columns == nil && year == nil }

  func listing(_ subject: ListSubject, for reader: Listing.Reader) throws -> Listing {
    try Listing(
      subject, filter: filter.map { try Filter($0) }, order: orderBy.map { try OrderBy($0) },
      columns: columns.map { try ColumnList($0) }, reader: reader, year: year)
  }

  func listing(_ relation: Relation) throws -> RelationListing {
    guard year == nil else { throw ValidationError("--year goes with a list") }
    return try RelationListing(
      relation, filter: filter.map { try Filter($0) }, order: orderBy.map { try OrderBy($0) },
      columns: columns.map { try ColumnList($0) })
  }
}
