import Answers
import Catalog
import Tables
import Wording

extension Page {
  /// An edition of a ranking, as it is printed.
  ///
  /// - Parameter isEmbedded: For a frame in another site.
  static func edition(
    _ slug: String, _ year: Int, isEmbedded: Bool = false, in catalog: borrowing CatalogFile, _ links: Links
  ) throws -> Page {
    let edition = try catalog.edition(EditionReference(ranking: slug, year: year))
    let years = try catalog.editionList(of: [slug]).editions.map(\.name.year)
    let title = "\(edition.rankingName), \(year)"
    let path = "/rankings/\(PercentEncoding.encode(edition.name.ranking))/\(year)/"
    let forms: [PageForm] = isEmbedded ? [] : [.json, .csv, .ndjson, .markdown]
    let table = try EditionTable(edition, years: years, in: catalog)
    var page = Page(title, path: isEmbedded ? "/embed\(path)" : path) { html in
      html.heading(title, forms: forms, path: path, links)
      html.element("div", ["class": "margined"]) { html in
        html.element("div") { html in
          if !isEmbedded { neighbours(of: edition.name, years, links, &html) }
          table.writeCounts(links, to: &html)
          table.table(links).write(to: &html)
        }
        about(edition, &html)
      }
    }
    page.section = .rankings
    page.forms = forms
    page.isEmbedded = isEmbedded
    page.description = "\(title): \(edition.entries.count.counted("entry"))."
    return page
  }

  private static func neighbours(of name: EditionName, _ years: [Int], _ links: Links, _ html: inout HTMLWriter) {
    guard years.count > 1 else { return }
    html.element("nav", ["aria-label": "Editions"]) { html in
      html.element("ul", ["class": "items"]) { html in
        for year in years.reversed() {
          html.element("li") { html in
            html.element(
              "a",
              [
                "href": links.edition(EditionName(ranking: name.ranking, year: year)),
                "aria-current": year == name.year ? "page" : nil,
              ], String(year))
          }
        }
        if let before = years.last(where: { $0 < name.year }) {
          html.element("li") {
            $0.link(links.difference(name.ranking, before, name.year), "What changed since \(before)")
          }
        }
      }
    }
  }

  private static func about(_ edition: RankingEdition, _ html: inout HTMLWriter) {
    html.element("aside", ["class": "notes", "aria-label": "About this edition"]) { html in
      html.element("p") { $0.citation(edition.citation) }
      if let method = edition.method { html.element("p", method) }
      if let counting = edition.tieCounting { html.element("p", "Ties: \(counting.scheme.rawValue).") }
    }
  }
}
