import Answers
import Catalog

/// Makes the page of an address.
struct PageMaker {
  let query: QueryString
  let links: Links
  let state: CatalogState

  /// - Throws: `RequestError`, and what the library throws.
  func page(of route: Route, _ catalog: borrowing CatalogFile) throws -> Page {
    switch route {
    case .list(let subject): return try list(subject, catalog)
    case .university(let slug): return try UniversityPage(slug: slug, in: catalog, links).page(links)
    case .program(let university, let program):
      return try ProgramPage(university: university, program: program, in: catalog, links).page(links)
    case .focusArea(let slug): return try FocusAreaPage.page(slug, in: catalog, links)
    case .places: return try .places(in: catalog, links)
    case .rankings: return try .rankings(in: catalog, links)
    case .ranking(let slug): return try .ranking(slug, in: catalog, links)
    case .edition(let slug, let year): return try .edition(slug, year, in: catalog, links)
    case .embeddedEdition(let slug, let year):
      return try .edition(slug, year, isEmbedded: true, in: catalog, links)
    case .embeddedChart(let university, let ranking):
      return try .embeddedChart(of: university, in: ranking, catalog, links)
    case .difference(let slug, let from, let to):
      return try .difference(slug, from, to, moved: query["moved"], in: catalog, links)
    case .compare: return try .compare(query.values(of: "of"), in: catalog, links)
    case .search: return try .search(query["q"], limit: limit(20), in: catalog, links)
    case .ask: return try .ask(query["q"], in: catalog, links)
    case .changes: return try .changes(limit: limit(100), in: catalog, links)
    case .sources: return try .sources(in: catalog, links)
    case .about: return .about(state, links)
    case .interface: return try .interface(in: catalog, links)
    case .home: return try .home(in: catalog, state, links)
    case .rankingChart, .universityChart, .picture, .openAPI, .feed, .sitemap, .robots, .asset:
      throw RequestError.notFound("")
    }
  }

  private func list(_ subject: ListSubject, _ catalog: borrowing CatalogFile) throws -> Page {
    let request = try ListRequest(subject, query, fields: catalog.fields(of: subject).entries.map(\.field))
    return try ListPage(request, in: catalog, links).page(subject.title, section: subject.section, links)
  }

  /// - Parameter usual: What holds unless the address says it.
  private func limit(_ usual: Int) throws -> Int { try query.limit(usual: usual) }
}

extension QueryString {
  /// How many rows at most.
  func limit(usual: Int) throws -> Int {
    guard let text = self["limit"] else { return usual }
    guard let number = Int(text), ListRequest.limits.contains(number) else {
      throw RequestError.wrongValue(text, of: "limit")
    }
    return number
  }
}
