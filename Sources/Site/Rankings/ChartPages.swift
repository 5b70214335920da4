import Answers
import Catalog
import Tables

/// Ranks over the years, as pictures.
enum ChartPages {
  /// A university in one ranking: no title and no name in it, which stand beside it on a page.
  static func chart(of university: String, in ranking: String, _ catalog: borrowing CatalogFile) throws -> [UInt8] {
    let history = try catalog.history(of: [university], in: [ranking])
    guard let chart = history.charts.first, !chart.isEmpty else { throw RequestError.notFound(ranking) }
    return Array(SmallRankChart.text(of: chart).utf8)
  }

  /// The first ten of a ranking's latest edition.
  static func chart(ofRanking ranking: String, _ catalog: borrowing CatalogFile) throws -> [UInt8] {
    let edition = try catalog.edition(EditionReference(ranking: ranking))
    let names = edition.entries.prefix(10).map(\.slug)
    guard !names.isEmpty else {
      throw RequestError.notFound(ranking)
    }
    let history = try catalog.history(of: Array(names), in: [edition.name.ranking])
    return Array(SVGChart.text(of: history.charts, title: history.title).utf8)
  }
}

extension Page {
  /// A university's chart, for a frame in another site.
  static func embeddedChart(
    of slug: String, in ranking: String, _ catalog: borrowing CatalogFile, _ links: Links
  ) throws -> Page {
    let histories = try catalog.history(of: [slug], in: [ranking]).histories
    guard let history = histories.first else { throw RequestError.notFound(ranking) }
    let title = "\(history.university), \(history.rankingName)"
    let path = "/embed/universities/\(PercentEncoding.encode(slug))/\(PercentEncoding.encode(ranking))/"
    var page = Page(title, path: path) { html in
      html.heading(title, links)
      RankFigure(history: history, facts: FactTable([], links), ranks: []).write(links, to: &html)
    }
    page.isEmbedded = true
    return page
  }
}
