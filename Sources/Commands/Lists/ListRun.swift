import Catalog
import FilterLanguage
import Tables

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
    let filters = try shorthands { thing, name in try thing.name(for: name, in: catalog.connection) }
    let condition = try list.parsedFilter
    let all = Filter.all(filters + (condition.map { [$0] } ?? []))
    let listing = try list.listing(subject, all, for: output.chosenFormat.reader)
    let compiled = try listing.compiled(for: catalog.connection)
    for unknown in try condition?.unknownNames(in: catalog.connection) ?? [] { StandardError.warning(unknown.warning) }
    try write(compiled, of: catalog)
    if list.explain { return }
    for note in try compiled.notes(on: listing, in: catalog) { StandardError.note(note) }
  }

  private func write(_ compiled: CompiledListing, of catalog: borrowing CatalogFile) throws {
    let output = try output.sparing(database)
    if list.explain { return try output.write(compiled.explanation(in: catalog.connection)) }
    if list.count { return try output.write(count: compiled.count(in: catalog.connection)) }
    try output.write(compiled, of: catalog)
  }
}

extension TableFormat {
  /// Who reads the format.
  var reader: Listing.Reader {
    switch self {
    case .table, .markdown, .html: .person
    case .csv, .tsv, .json, .ndjson: .program
    }
  }
}
