import Answers
import Catalog
import Tables
import Wording

extension Page {
  /// The rankings with their editions.
  static func rankings(in catalog: borrowing CatalogFile, _ links: Links) throws -> Page {
    let rankings = try catalog.rankings().rankings
    var page = Page("Rankings", path: "/rankings/") { html in
      html.heading("Rankings", forms: [.json, .csv, .ndjson, .markdown], path: "/rankings/", links)
      if rankings.isEmpty { html.element("p", ["class": "empty"], "The catalogue has no ranking yet.") }
      for ranking in rankings { write(ranking, links, to: &html) }
    }
    page.section = .rankings
    page.forms = [.json, .csv, .ndjson, .markdown]
    page.description = "Rankings of universities with their editions and what changed between them."
    return page
  }

  private static func write(_ summary: RankingSummary, _ links: Links, to html: inout HTMLWriter) {
    let ranking = summary.ranking
    html.element("section") { html in
      html.element("h2") { $0.link(links.ranking(ranking.slug), ranking.name) }
      html.element("p") { html in
        html.text("\(summary.universityCount.counted("university")). ")
        html.citation(summary.citation)
      }
      html.element("ul", ["class": "items"]) { html in
        for year in ranking.years.reversed() {
          html.element("li") { $0.link(links.edition(EditionName(ranking: ranking.slug, year: year)), String(year)) }
        }
      }
    }
  }

  /// A ranking's editions, and what changed from each to the next.
  static func ranking(_ slug: String, in catalog: borrowing CatalogFile, _ links: Links) throws -> Page {
    let editions = try catalog.editionList(of: [slug]).editions
    guard let newest = editions.last else { throw RequestError.notFound(slug) }
    let path = "/rankings/\(PercentEncoding.encode(newest.name.ranking))/"
    var page = Page(newest.rankingName, path: path) { html in
      html.heading(newest.rankingName, forms: [.json, .csv, .ndjson, .markdown], path: path, links)
      table(of: editions, links).write(to: &html)
      if editions.count > 1 {
        html.element("p") { html in
          html.link(links.address("\(path)history.svg"), "The ranks over the years as a chart")
        }
      }
    }
    page.section = .rankings
    page.forms = [.json, .csv, .ndjson, .markdown]
    page.description = "The editions of \(newest.rankingName)."
    return page
  }

  private static func table(of editions: [EditionSummary], _ links: Links) -> PageTable {
    let rows = editions.indices.reversed().map { index -> [PageTable.Entry] in
      let edition = editions[index]
      let before = index > 0 ? editions[index - 1].name.year : nil
      return [
        PageTable.Entry(text: String(edition.name.year), address: links.edition(edition.name)),
        PageTable.Entry(text: String(edition.entryCount)),
        PageTable.Entry(
          text: before.map { "since \($0)" } ?? "–",
          address: before.map { links.difference(edition.name.ranking, $0, edition.name.year) },
          hidden: before == nil ? "no earlier edition" : nil),
        PageTable.Entry(
          text: edition.citation.title, address: edition.citation.url.flatMap { $0.hasPrefix("http") ? $0 : nil }),
      ]
    }
    return PageTable(
      caption: editions.count.counted("edition"),
      heads: [
        PageTable.Head(title: "Year"), PageTable.Head(title: "Entries", isNumeric: true),
        PageTable.Head(title: "What changed"), PageTable.Head(title: "Source"),
      ], rows: rows)
  }
}
