import ArgumentParser
import Catalog
import FilterLanguage

/// What every list takes: a filter, an order, columns, and a part of the rows.
struct ListOptions: ParsableArguments {
  @Option(
    name: .customLong("where"),
    help: ArgumentHelp("A filter, such as \"focus = 'NLP' AND ml_rank <= 10\".", valueName: "filter"),
    completion: .filter)
  var filter: String?

  @Option(
    help: ArgumentHelp("Fields, each with ASC or DESC, such as \"ml_rank, university DESC\".", valueName: "fields"),
    completion: .order)
  var orderBy: String?

  @Option(
    help: ArgumentHelp("Fields to show, such as university,program,focus.", valueName: "fields"), completion: .columns)
  var columns: String?

  @Option(
    help: ArgumentHelp(
      "Count the rows by their values of these fields; --columns then adds min(F), max(F), avg(F) or median(F).",
      valueName: "fields"), completion: .columns)
  var groupBy: String?

  @Option(
    help: ArgumentHelp(
      "With --group-by: a filter of the groups, such as \"count >= 2 AND avg(ml_rank) <= 10\".", valueName: "filter"),
    completion: .having)
  var having: String?

  @Option(
    help: ArgumentHelp("Ranks of this year's editions, not of the latest.", valueName: "year"), completion: .years)
  var year: Int?

  @Option(parsing: .unconditional, help: ArgumentHelp("The maximum number of rows.", valueName: "rows"))
  var limit: Int?

  @Option(parsing: .unconditional, help: ArgumentHelp("The number of rows to skip at the start.", valueName: "rows"))
  var offset: Int?

  @Flag(
    help: ArgumentHelp(
      "With --limit: also rows that tie with the last one in the first field of --order-by; --offset leaves out likewise."
    ))
  var ties = false

  @Flag(help: "Show rows that show the same once.")
  var distinct = false

  @Flag(help: "Show how many rows there are, not the rows.")
  var count = false

  @Flag(help: "Show the SQL, its values and SQLite's query plan, not the rows.")
  var explain = false

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit is 0 or more") }
    if let offset, offset < 0 { throw ValidationError("--offset is 0 or more") }
    if having != nil, groupBy == nil { throw ValidationError("--having goes with --group-by") }
    if groupBy != nil, distinct { throw ValidationError("--group-by or --distinct, not both") }
    if ties, limit == nil || (orderBy == nil && groupBy == nil) {
      throw ValidationError("--ties goes with --limit and --order-by")
    }
    if count && explain { throw ValidationError("--count or --explain, not both") }
  }

  /// The filter of `--where`.
  var parsedFilter: Filter? { get throws { try filter.map { try Filter($0) } } }

  /// The groups that are asked for, with that filter; nil if rows are.
  func grouping(_ subject: ListSubject, _ filter: Filter?) throws -> Grouping? {
    guard let groupBy else { return nil }
    return Grouping(
      subject, by: try ColumnList(groupBy, as: .groupBy), filter: filter,
      columns: try columns.map { try GroupColumnList($0) },
      having: try having.map { try Filter($0, as: .having) }, order: try orderBy.map { try OrderBy($0) }, year: year,
      limit: limit, offset: offset ?? 0, includesTies: ties)
  }

  /// The list that is asked for, with that filter.
  func listing(_ subject: ListSubject, _ filter: Filter?, for reader: Listing.Reader) throws -> Listing {
    Listing(
      subject, filter: filter, order: try orderBy.map { try OrderBy($0) },
      columns: try columns.map { try ColumnList($0) }, reader: reader, year: year, limit: limit, offset: offset ?? 0,
      includesTies: ties, isDistinct: distinct)
  }
}

extension ListOptions: PlainlyRead {
  mutating func read(_ words: inout PlainWords) throws {
    filter = try words.text("--where")
    orderBy = try words.text("--order-by")
    columns = try words.text("--columns")
    groupBy = try words.text("--group-by")
    having = try words.text("--having")
    year = try words.number("--year")
    limit = try words.number("--limit")
    offset = try words.number("--offset")
    ties = words.flag("--ties")
    distinct = words.flag("--distinct")
    count = words.flag("--count")
    explain = words.flag("--explain")
  }
}
