import GradAtlas
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Site

/// Who asks.
struct Client: InitializableFromSource {
  let address: String?

  init(source: ApplicationRequestContextSource) { address = source.channel.remoteAddress?.ipAddress }
}

/// Answers requests with the pages of a site.
struct SiteResponder: HTTPResponder {
  let site: Site
  let options: ServerOptions
  let hosts: HostCheck
  let base: String
  let metrics: ServerMetrics
  let log: Logger
  let state: ServedState
  let cache: PageCache

  init(_ site: Site, _ options: ServerOptions, _ metrics: ServerMetrics, _ log: Logger, _ state: ServedState) {
    self.site = site
    self.options = options
    self.metrics = metrics
    self.log = log
    self.state = state
    cache = PageCache(byteLimit: options.limits.cacheByteCount)
    hosts = HostCheck(options)
    base = basePath(options.basePath)
  }

  func respond(to request: Request, context: Client) async -> Response {
    let beginning = ContinuousClock.now
    let target = request.head.path ?? "/"
    let (answer, path) = await answer(to: request.head, target)
    let response = Representation(answer, path: path).response(to: request.head)
    let time = ContinuousClock.now - beginning
    let byteCount = response.body.contentLength ?? 0
    metrics.answered(response.status.code, byteCount: byteCount, after: time)
    let milliseconds =
      Double(time.components.attoseconds / 1_000_000_000_000) / 1000 + Double(time.components.seconds) * 1000
    log.info(
      """
      \(request.method.rawValue.inLog) \(String(target.prefix { $0 != "?" }).inLog) \(response.status.code) \
      \(byteCount) B \(milliseconds) ms\(who(request, context))
      """)
    return response
  }

  /// Who asked, where the log is to say so.
  private func who(_ request: Request, _ client: Client) -> String {
    guard options.logsAddresses else { return "" }
    let forwarded = options.trustsForwarded ? request.headers[.forwardedFor] : nil
    return " " + (forwarded?.split(separator: ",").last?.trimmingBlanks ?? client.address ?? "-").inLog
  }

  /// - Returns: What is answered, and the path of it below the site's own.
  private func answer(to head: HTTPRequest, _ target: String) async -> (FinishedPage, path: String) {
    let address = ServedAddress(target, below: base)
    let path = if case .page(let page) = address { page.path } else { String(target.prefix { $0 != "?" }) }
    do {
      guard hosts.allows(head.authority), hosts.allows(forwardedHost(head)) else { throw ServerProblem.host }
      if head.method == .options { return (FinishedPage(preflight), path) }
      guard head.method == .get || head.method == .head else { throw ServerProblem.method }
      switch address {
      case .broken: throw ServerProblem.broken
      case .outside: throw ServerProblem.outside
      case .moved(let place):
        return (FinishedPage(PageResponse(status: 308, headers: [("location", place)], body: [])), path)
      case .page(let request): return (try await page(request), path)
      }
    } catch let problem as ServerProblem {
      return (FinishedPage(problem.page(asData: head.asksForData(path))), path)
    } catch {
      log.error("\(path.inLog): \(error)")
      return (FinishedPage(ServerProblem(error).page(asData: head.asksForData(path))), path)
    }
  }

  private func page(_ request: PageRequest) async throws -> FinishedPage {
    switch request.path {
    case "/healthz": return FinishedPage(try await state.health())
    case "/metrics":
      return FinishedPage(
        PageResponse(
          headers: [("content-type", "text/plain; version=0.0.4; charset=utf-8"), ("cache-control", "no-store")],
          body: Array(metrics.text.utf8)))
    default: return try await sitePage(request)
    }
  }

  /// The page as the catalogue is now: made once, and kept until the catalogue changes.
  private func sitePage(_ request: PageRequest) async throws -> FinishedPage {
    // What needs no catalogue is there also while that cannot be read; for the rest the site says what is wrong.
    guard let generation = try? await state.reader.generation() else {
      return FinishedPage(try await site.response(to: request))
    }
    if let kept = cache.page(for: request, of: generation) { return kept }
    let page = FinishedPage(try await site.response(to: request))
    cache.keep(page, for: request, of: generation)
    return page
  }

  private func forwardedHost(_ head: HTTPRequest) -> String? {
    guard options.trustsForwarded else { return nil }
    return head.headerFields[.forwardedHost]?.split(separator: ",").first?.trimmingBlanks
  }

  /// What a browser is told before a page from elsewhere reads data with headers of its own.
  private var preflight: PageResponse {
    PageResponse(
      status: 204,
      headers: [
        ("allow", ResponseHeaders.methods), ("access-control-allow-origin", "*"),
        ("access-control-allow-methods", ResponseHeaders.methods),
        ("access-control-allow-headers", "Accept, If-None-Match"), ("access-control-max-age", "86400"),
      ], body: [])
  }
}

extension HTTPRequest {
  /// Whether a program asks, which reads data and no pages.
  fileprivate func asksForData(_ path: String) -> Bool {
    if [".json", ".csv", ".ndjson", ".md"].contains(where: { path.hasSuffix($0) }) { return true }
    let accepted = headerFields[.accept] ?? ""
    return accepted.contains("json") && !accepted.contains("html")
  }
}
