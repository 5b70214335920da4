import Catalog

/// What is no page: charts, feeds, and what programs read of the site.
enum SiteDocument {
  /// Nil for an address that leads to a page.
  static func response(
    to route: Route, _ links: Links, _ catalog: borrowing CatalogFile
  ) throws -> PageResponse? {
    switch route {
    case .rankingChart(let ranking): document("image/svg+xml", try ChartPages.chart(ofRanking: ranking, catalog))
    case .universityChart(let university, let ranking):
      document("image/svg+xml", try ChartPages.chart(of: university, in: ranking, catalog))
    case .picture: document("image/png", SitePicture.png)
    case .openAPI: document("application/json", try InterfaceDescription(links: links).bytes(catalog))
    case .feed: document("application/atom+xml; charset=utf-8", try ChangeFeed.bytes(catalog, links))
    case .sitemap: document("application/xml; charset=utf-8", try SiteMap.bytes(catalog, links))
    case .robots: document("text/plain; charset=utf-8", Array(SiteMap.robots(links).utf8))
    default: nil
    }
  }

  private static func document(_ type: String, _ bytes: [UInt8]) -> PageResponse {
    PageResponse(headers: [("content-type", type)], body: bytes)
  }
}
