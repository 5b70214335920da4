import Answers
import Catalog
import FilterLanguage
import Tables

/// A page of a list, read from the catalogue: its rows, what stands beside them, and where they go on.
struct ListPage {
  let request: ListRequest
  let columns: [Column]
  let rows: [ListingRow]
  /// How many rows the whole list has, and how many the list without any condition.
  let total: Int
  let all: Int
  /// The number of the first row, from 1.
  let first: Int
  let notes: [Answers.Note]
  let facets: [Facet]
  let ranges: [RangeFacet]
  let addresses: ThingAddresses
  /// The row that the next page begins after; nil on the last one.
  let next: Int64?

  init(_ request: ListRequest, in catalog: borrowing CatalogFile, _ links: Links) throws {
    self.request = request
    // By itself, so that what is wrong in it is shown in it.
    _ = try request.written.map { try catalog.prepare(Listing(request.subject, filter: $0, year: request.year)) }
    let whole = try catalog.prepare(request.listing(for: .person))
    columns = whole.columns
    total = try catalog.count(of: whole).count
    all = try catalog.count(of: Listing(request.subject))
    let warnings = try request.filter().map { try catalog.warnings(on: $0) } ?? []
    notes = try warnings + catalog.notes(on: whole)
    facets = try request.facets(in: catalog, links)
    ranges = try request.ranges(in: catalog, links)
    let part = try catalog.part(of: request.shown(columns), after: request.after, size: request.limit)
    guard let part else { throw RequestError.goneRow(request.after ?? 0) }
    rows = part.rows
    first = total - part.rest + 1
    next = part.next
    addresses = try ThingAddresses(of: part.rows, request.subject, in: catalog, links)
  }
}

extension ListRequest {
  /// The list with the columns that are shown and those that links are made of.
  func shown(_ columns: [Column]) throws -> Listing {
    var listing = listing(for: .person)
    let keys = columns.map(\.key)
    let hidden = ThingAddresses.fields(of: subject).filter { !keys.contains($0) }
    listing.columns = try ColumnList((keys + hidden).joined(separator: ", "))
    return listing
  }
}
