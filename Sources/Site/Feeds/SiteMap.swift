import Answers
import Catalog
import FilterLanguage

/// The addresses of all pages that do not depend on what somebody asks.
///
/// - SeeAlso: <https://www.sitemaps.org/protocol.html>
enum SiteMap {
  /// How many addresses a map may have.
  static let limit = 50_000

  static func bytes(_ catalog: borrowing CatalogFile, _ links: Links) throws -> [UInt8] {
    let addresses = try addresses(catalog, links).prefix(limit)
    var xml = XMLWriter()
    xml.element("urlset", ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"]) { xml in
      for address in addresses { xml.element("url") { $0.element("loc", (links.origin ?? "") + address) } }
    }
    return xml.bytes
  }

  /// All of them, below the host.
  static func addresses(_ catalog: borrowing CatalogFile, _ links: Links) throws -> [String] {
    let fixed = RouteTable.patterns.filter { $0.variables.isEmpty && $0.path.hasSuffix("/") }.map {
      links.address($0.path)
    }
    let universities = try catalog.rows(of: Listing(.universities, columns: ColumnList(["slug"])))
      .compactMap { $0["slug"]?.words }
    let addresses = try ThingAddresses(of: Set(universities), in: catalog, links)
    let areas = try catalog.rows(of: Listing(.focusAreas, columns: ColumnList(["focus"]))).compactMap {
      $0["focus"]?.words
    }
    let editions = try catalog.editionList().editions.map(\.name)
    let rankings = editions.map(\.ranking).reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
    return fixed + universities.map { links.university($0) } + addresses.programs
      + areas.map { links.focusArea(Slug.of($0)) } + rankings.map { links.ranking($0) }
      + editions.map { links.edition($0) }
  }

  /// What crawlers are told: everything may be read, but for what each question is a page of.
  static func robots(_ links: Links) -> String {
    """
    User-agent: *
    Disallow: \(links.address("/ask/"))?
    Disallow: \(links.address("/search/"))?
    Disallow: \(links.address("/compare/"))?
    Sitemap: \(links.whole("/sitemap.xml"))

    """
  }
}
