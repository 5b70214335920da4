import Answers
import Catalog
import FilterLanguage

/// The programs that cover a focus area.
enum FocusAreaPage {
  /// The area's name by its short name; nil if there is none.
  static func name(of slug: String, in catalog: borrowing CatalogFile) throws -> String? {
    let names = try catalog.rows(of: Listing(.focusAreas, columns: ColumnList(["focus"]))).compactMap {
      $0["focus"]?.words
    }
    return names.first { Slug.of($0) == slug } ?? names.first { $0 == slug }
  }

  /// The list of its programs, in which the area is given.
  static func listing(of name: String, fields: [Field]) throws -> ListRequest {
    try ListRequest(
      .programs, QueryString([.init(name: "focus", value: name), .init(name: "limit", value: "1000")]), fields: fields)
  }

  static func page(_ slug: String, in catalog: borrowing CatalogFile, _ links: Links) throws -> Page {
    guard let name = try name(of: slug, in: catalog) else { throw RequestError.notFound(slug) }
    let request = try listing(of: name, fields: catalog.fields(of: .programs).entries.map(\.field))
    let list = try ListPage(request, in: catalog, links)
    let path = "/focus-areas/\(PercentEncoding.encode(slug))/"
    var page = Page(name, path: path) { html in
      html.heading(name, forms: [.json, .csv, .ndjson, .markdown], path: path, links)
      html.element("p") { html in
        html.link(links.list(.programs, QueryString([.init(name: "focus", value: name)])), "Filter these programs")
      }
      list.writeRows(links, to: &html)
    }
    page.section = .areas
    page.forms = [.json, .csv, .ndjson, .markdown]
    page.description = "Programs that cover \(name)."
    return page
  }
}
