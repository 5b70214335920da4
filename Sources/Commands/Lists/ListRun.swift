import Catalog
import FilterLanguage
import Tables

/// What every list command does with its options.
struct ListRun {
  private let subject: ListSubject
  private let shorthands: ShorthandOptions
  private let list: ListOptions
  private let output: OutputOptions
  private let database: DatabaseOptions

  init(
    _ subject: ListSubject, _ shorthands: ShorthandOptions, _ list: ListOptions, _ output: OutputOptions,
    _ database: DatabaseOptions
  ) {
    self.subject = subject
    self.shorthands = shorthands
    self.list = list
    self.output = output
    self.database = database
  }

  /// The rows on standard output, and on stderr what the filter left out.
  func run() throws {
    let catalog = try database.openForReading()
    let filters = try shorthands.filters { thing, name in try thing.name(for: name, in: catalog.connection) }
    let listing = try list.listing(subject, filters, for: output.chosenFormat.reader)
    let compiled = try listing.compiled(for: catalog.connection)
    try output.write(compiled, of: catalog)
    let areas = try listing.filter?.containingAreas(in: catalog.connection) ?? []
    let leftOut = try compiled.leftOut(in: catalog.connection)?.notes(subject) ?? []
    for note in areas.map(\.note) + leftOut { StandardError.note(note) }
  }
}

extension TableFormat {
  /// Who reads the format.
  fileprivate var reader: Listing.Reader {
    switch self {
    case .table, .markdown, .html: .person
    case .csv, .tsv, .json, .ndjson: .program
    }
  }
}
