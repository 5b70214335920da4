import ArgumentParser
import Catalog
import FilterLanguage

/// What every list takes: a filter, an order, columns, and a part of the rows.
struct ListOptions: ParsableArguments {
  @Option(
    name: .customLong("where"),
    help: ArgumentHelp("A filter, such as \"focus = 'NLP' AND ml_rank <= 10\".", valueName: "filter"))
  var filter: String?

  @Option(
    help: ArgumentHelp("Fields, each with ASC or DESC, such as \"ml_rank, university DESC\".", valueName: "fields"))
  var orderBy: String?

  @Option(help: ArgumentHelp("Fields to show, such as university,program,focus.", valueName: "fields"))
  var columns: String?

  @Option(help: ArgumentHelp("At most so many rows.", valueName: "rows"))
  var limit: Int?

  @Option(help: ArgumentHelp("Leave out so many rows at the start.", valueName: "rows"))
  var offset = 0

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit is 0 or more") }
    if offset < 0 { throw ValidationError("--offset is 0 or more") }
  }

  /// The list that is asked for, with the shorthands' filters beside `--where`.
  func listing(_ subject: ListSubject, _ shorthands: [Filter], for reader: Listing.Reader) throws -> Listing {
    Listing(
      subject, filter: Filter.all(shorthands + (try filter.map { [try Filter($0)] } ?? [])),
      order: try orderBy.map { try OrderBy($0) }, columns: try columns.map { try ColumnList($0) }, reader: reader,
      limit: limit, offset: offset)
  }
}
