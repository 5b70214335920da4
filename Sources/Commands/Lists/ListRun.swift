import Answers
import Catalog
import FilterLanguage

/// What every list command does with its options.
struct ListRun {
  let subject: ListSubject
  let list: ListOptions
  let output: OutputOptions
  let database: DatabaseOptions

  init(_ subject: ListSubject, _ list: ListOptions, _ output: OutputOptions, _ database: DatabaseOptions) {
    self.subject = subject
    self.list = list
    self.output = output
    self.database = database
  }

  /// The rows on standard output, and on stderr what the filter left out.
  ///
  /// - Parameter shorthands: Gives the shorthands as filters, with the catalogue's names for a user's.
  func run(_ shorthands: ((NamedThing, String) throws -> String) throws -> [Filter]) throws {
    let catalog = try database.openForReading()
    let filters = try shorthands { thing, name in try catalog.name(of: thing, for: name) }
    let condition = try list.parsedFilter.map { [$0] } ?? []
    let all = Filter.all(filters + condition)
    // The other shorthands have been looked up.
    let unchecked = Filter.all(filters.filter { $0.names("about") } + condition)
    if let grouping = try list.grouping(subject, all) {
      if let unchecked { StandardError.tell(try catalog.warnings(on: unchecked)) }
      return try show(grouping, of: catalog)
    }
    let prepared = try catalog.prepare(list.listing(subject, all, for: output.chosenFormat.reader))
    if let unchecked { StandardError.tell(try catalog.warnings(on: unchecked)) }
    try write(prepared, of: catalog)
    if list.explain { return }
    StandardError.tell(try catalog.notes(on: prepared))
  }

  private func show(_ grouping: Grouping, of catalog: borrowing CatalogFile) throws {
    let output = try output.sparing(database)
    if list.explain { return try output.write(catalog.explain(grouping)) }
    if list.count { return try output.write(catalog.count(of: grouping)) }
    try output.show(catalog.groups(grouping))
  }

  private func write(_ prepared: PreparedList, of catalog: borrowing CatalogFile) throws {
    let output = try output.sparing(database)
    if list.explain { return try output.write(catalog.explain(prepared)) }
    if list.count { return try output.write(catalog.count(of: prepared)) }
    try output.write(prepared, of: catalog)
  }
}
