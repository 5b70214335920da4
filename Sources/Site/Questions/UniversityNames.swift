import Answers
import Catalog
import FilterLanguage

/// Where what a search found has its page.
struct UniversityNames {
  private let slugs: [String: String]
  private let programs: ThingAddresses
  private let links: Links

  init(of hits: [SearchHit], in catalog: borrowing CatalogFile, _ links: Links) throws {
    let names = hits.compactMap { $0.kind == .university ? $0.name : $0.university }
    try self.init(of: names, in: catalog, links)
  }

  /// - Parameter names: The universities' own names.
  init(of names: [String], in catalog: borrowing CatalogFile, _ links: Links) throws {
    self.links = links
    guard !names.isEmpty else {
      slugs = [:]
      programs = try ThingAddresses(of: [], in: catalog, links)
      return
    }
    let filter = Filter.isIn(field: "university", Set(names).sorted().map { .text($0) })
    let rows = try catalog.rows(
      of: Listing(.universities, filter: filter, columns: ColumnList(["university", "slug"])))
    slugs = Dictionary(
      rows.compactMap { row in row["university"]?.words.flatMap { name in row["slug"]?.words.map { (name, $0) } } }
    ) { first, _ in first }
    programs = try ThingAddresses(of: Set(slugs.values), in: catalog, links)
  }

  /// The page of a university by its own name.
  func university(_ name: String) -> String? { slugs[name].map { links.university($0) } }

  func program(_ name: String, of university: String) -> String? {
    slugs[university].flatMap { programs.program(name, of: $0) }
  }

  func address(of hit: SearchHit) -> String? {
    switch hit.kind {
    case .university: return university(hit.name)
    case .program: return hit.university.flatMap { program(hit.name, of: $0) }
    case .focusArea: return links.focusArea(Slug.of(hit.name))
    case .track:
      return links.list(.tracks, QueryString([.init(name: "track", value: hit.name)]))
    case .course: return links.list(.programs, QueryString([.init(name: "course", value: hit.name)]))
    }
  }
}
