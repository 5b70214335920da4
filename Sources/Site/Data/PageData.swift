import Answers
import Catalog
import FilterLanguage
import Tables

/// A page's rows or facts for programs, in the forms that the command line writes too.
struct PageData {
  let route: Route
  let query: QueryString
  let links: Links

  func response(in form: PageForm, _ catalog: borrowing CatalogFile) throws -> PageResponse {
    var headers = [("content-type", form.mediaType)]
    if case .list(let subject) = route { return try list(subject, form, catalog) }
    let sink = MemorySink()
    guard let shown = try shown(for: form, catalog) else { throw RequestError.notFound("") }
    try write(rows(of: shown, for: form), shown.notes(for: form.tableFormat.reader), in: form, to: sink)
    headers.append(("link", "<\(links.openAPI)>; rel=\"service-desc\""))
    return PageResponse(headers: headers, body: sink.bytes)
  }

  private func write(
    _ table: AnswerTable, _ notes: [Answers.Note], in form: PageForm, to sink: MemorySink
  ) throws {
    guard form == .json else {
      try table.write(as: form.tableFormat, to: sink)
      return
    }
    try sink.write(#"{"rows":"#)
    try table.write(as: .json, to: sink)
    try writeNotes(notes, to: sink)
    try sink.write("}\n")
  }

  /// The rows; of a difference only those that moved as the address says.
  private func rows(of shown: any Shown, for form: PageForm) -> AnswerTable {
    let table = shown.table(for: form.tableFormat.reader)
    guard case .difference = route, let moved = query["moved"],
      let column = table.columns.firstIndex(where: { $0.key == "direction" })
    else { return table }
    return AnswerTable(columns: table.columns, rows: table.rows.filter { $0[column].words?.hasPrefix(moved) == true })
  }

  private func writeNotes(_ notes: [Answers.Note], to sink: MemorySink) throws {
    let texts = notes.map { JSONText.quoted($0.text) }.joined(separator: ",")
    try sink.write(#","notes":[\#(texts)]"#)
  }

  private func list(_ subject: ListSubject, _ form: PageForm, _ catalog: borrowing CatalogFile) throws -> PageResponse {
    let request = try ListRequest(subject, query, fields: catalog.fields(of: subject).entries.map(\.field))
    let reader = form.tableFormat.reader
    let listing = request.listing(for: reader)
    guard let part = try catalog.part(of: listing, after: request.after, size: request.limit) else {
      throw RequestError.goneRow(request.after ?? 0)
    }
    let table = AnswerTable(columns: part.columns, rows: part.rows.map(\.cells))
    let sink = MemorySink()
    let next = part.next.map { next in
      links.whole("/\(subject.rawValue).\(form.rawValue)", request.query.setting("after", String(next)).canonical)
    }
    if form == .json {
      try sink.write(#"{"rows":"#)
      try table.write(as: .json, to: sink)
      try writeNotes(catalog.notes(on: catalog.prepare(listing)), to: sink)
      try sink.write(
        #","total":\#(catalog.count(of: listing)),"next":\#(next.map { JSONText.quoted($0) } ?? "null")}"# + "\n")
    } else {
      try table.write(as: form.tableFormat, to: sink)
    }
    let headers = [("content-type", form.mediaType)] + (next.map { [("link", "<\($0)>; rel=\"next\"")] } ?? [])
    return PageResponse(headers: headers, body: sink.bytes)
  }

  /// What the page shows, as one value of the library; nil for a page without rows.
  private func shown(for form: PageForm, _ catalog: borrowing CatalogFile) throws -> (any Shown)? {
    switch route {
    case .university(let slug): return try catalog.factSheet(of: UniversityPage(slug: slug, in: catalog, links).slug)
    case .program(let university, let program):
      let page = try ProgramPage(university: university, program: program, in: catalog, links)
      return try catalog.factSheet(of: page.university.slug).filtered { $0.about == page.name }
    case .focusArea(let slug):
      guard let name = try FocusAreaPage.name(of: slug, in: catalog) else { throw RequestError.notFound(slug) }
      return try catalog.list(
        Listing(
          .programs, filter: .comparison(field: "focus", .equal, .text(name)), reader: form.tableFormat.reader))
    case .places: return try catalog.groups(Grouping(.universities, by: ColumnList(["country", "state"])))
    case .rankings: return try catalog.rankings()
    case .ranking(let slug): return try catalog.editionList(of: [slug])
    case .edition(let slug, let year): return try catalog.edition(EditionReference(ranking: slug, year: year))
    case .difference(let slug, let from, let to): return try difference(slug, from, to, catalog)
    case .compare:
      let names = query.values(of: "of")
      guard 2...6 ~= names.count else { throw RequestError.tooFew(names.count) }
      return try catalog.comparison(of: names)
    case .search: return try query["q"].map { try catalog.search($0, limit: query.limit(usual: 20)) }
    case .ask: return try query["q"].map { try catalog.ask($0, for: form.tableFormat.reader) }
    case .changes: return try catalog.log(limit: query.limit(usual: 100))
    case .sources: return try catalog.editionList()
    default: return nil
    }
  }

  private func difference(
    _ slug: String, _ from: Int, _ to: Int, _ catalog: borrowing CatalogFile
  ) throws -> DifferenceAnswer {
    let pair = try catalog.editionPair(of: slug, years: [from, to])
    if let moved = query["moved"], RankChange.Direction(rawValue: moved) == nil {
      throw RequestError.wrongValue(moved, of: "moved")
    }
    return try catalog.difference(from: pair.from, to: pair.to)
  }
}

extension PageForm {
  var tableFormat: TableFormat {
    switch self {
    case .html: .html
    case .json: .json
    case .csv: .csv
    case .ndjson: .ndjson
    case .markdown: .markdown
    }
  }
}

extension Links {
  /// The description of the interface.
  var openAPI: String { address("/openapi.json") }
}
