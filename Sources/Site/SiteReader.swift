import Answers
import Catalog
import Wording

/// One request, answered out of one snapshot of a catalogue.
struct SiteReader {
  let request: PageRequest
  let links: Links

  func response(from catalog: borrowing CatalogFile) throws -> PageResponse {
    let form = PageForm(of: request.path)
    // Forms of pages send their empty fields too; a program that sends an empty value means it.
    let query = QueryString(parsing: request.query, keepsEmpty: form != .html)
    guard let found = RouteTable.route(request.path), let query else {
      let isBroken = PercentEncoding.decode(request.path) == nil || query == nil
      let failure = isBroken ? RequestError.broken : .notFound(request.path)
      if !isBroken, let address = missingSlash { return redirect(to: address) }
      return try failed(failure, form, asked: nil, catalog)
    }
    do { return try response(to: found.route, found.form, query, catalog) } catch {
      return try failed(error, found.form, asked: query["q"], catalog)
    }
  }

  /// The address with a slash at its end, where that leads to a page.
  private var missingSlash: String? {
    guard !request.path.hasSuffix("/"), RouteTable.route(request.path + "/") != nil else { return nil }
    return links.base + request.path + "/" + (request.query.map { "?\($0)" } ?? "")
  }

  private func response(
    to route: Route, _ form: PageForm, _ query: QueryString, _ catalog: borrowing CatalogFile
  ) throws -> PageResponse {
    if let document = try SiteDocument.response(to: route, links, catalog) { return document }
    guard form == .html else {
      return try PageData(route: route, query: query, links: links).response(in: form, catalog)
    }
    let state = try CatalogState(catalog)
    let page = try PageMaker(query: query, links: links, state: state).page(of: route, catalog)
    // One address for one page: what stands elsewhere, or in another order, leads there.
    if page.status == 200, page.path != request.path || page.query != query {
      return redirect(to: links.address(page.path, page.query))
    }
    return response(page, state)
  }

  private func response(_ page: Page, _ state: CatalogState) -> PageResponse {
    var headers = [("content-type", PageForm.html.mediaType)]
    if page.status == 200, !page.isEmbedded {
      headers.append(("link", "<\(links.whole(page.path, page.query))>; rel=\"canonical\""))
      if let next = page.next { headers.append(("link", "<\(next)>; rel=\"next\"")) }
    }
    return PageResponse(
      status: page.status, headers: headers, body: PageLayout(links: links, state: state).bytes(of: page))
  }

  private func redirect(to address: String) -> PageResponse {
    PageResponse(status: 308, headers: [("location", address)], body: [])
  }

  private func failed(
    _ error: any Error, _ form: PageForm, asked: String?, _ catalog: borrowing CatalogFile
  ) throws -> PageResponse {
    guard let failure = Failure(error) else { throw error }
    guard form == .html else { return failure.problem }
    return response(failure.page(at: request, asked: asked, links), try CatalogState(catalog))
  }
}
