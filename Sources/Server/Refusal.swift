import NIOHTTP1

/// Why a connection is ended without a page.
enum Refusal: Error {
  case malformed, late, longBody, longLine, longHeaders, crowded

  var status: HTTPResponseStatus {
    switch self {
    case .malformed: .badRequest
    case .late: .requestTimeout
    case .longBody: .payloadTooLarge
    case .longLine: .uriTooLong
    case .longHeaders: .requestHeaderFieldsTooLarge
    case .crowded: .serviceUnavailable
    }
  }

  var text: String {
    switch self {
    case .malformed: "this is no request of HTTP/1.1\n"
    case .late: "the request did not come in time\n"
    case .longBody: "requests have no body here\n"
    case .longLine: "the address is too long\n"
    case .longHeaders: "there are too many headers, or they are too long\n"
    case .crowded: "there are too many connections; try again in a moment\n"
    }
  }

  var head: HTTPResponseHead {
    var headers = HTTPHeaders([
      ("content-type", "text/plain; charset=utf-8"), ("content-length", String(text.utf8.count)),
      ("cache-control", "no-store"), ("x-content-type-options", "nosniff"), ("connection", "close"),
    ])
    if self == .crowded { headers.add(name: "retry-after", value: "1") }
    return HTTPResponseHead(version: .http1_1, status: status, headers: headers)
  }
}

extension HTTPRequestHead {
  /// As what answers expects it: of one host, its target a path.
  ///
  /// - Throws: `Refusal` where it is no request of HTTP/1.
  func checked(_ limits: ServerLimits) throws(Refusal) -> HTTPRequestHead {
    guard uri.utf8.count <= limits.lineByteCount else { throw .longLine }
    let hosts = headers["host"]
    guard version.major == 1, hosts.count == 1 || (hosts.isEmpty && version.minor == 0) else { throw .malformed }
    if uri.hasPrefix("/") || (uri == "*" && method == .OPTIONS) { return self }
    guard let (authority, path) = Self.absoluteTarget(uri) else { throw .malformed }
    var head = self
    // What the target names counts, whatever the header says (RFC 9112, section 3.2.2).
    head.headers.replaceOrAdd(name: "host", value: authority)
    head.uri = path
    return head
  }

  /// The parts of a target with scheme and host, as clients of proxies send it; nil for anything else.
  private static func absoluteTarget(_ target: String) -> (authority: String, path: String)? {
    guard let scheme = ["http://", "https://"].first(where: { target.lowercased().hasPrefix($0) }) else { return nil }
    let rest = target.dropFirst(scheme.count)
    let authority = rest.prefix { $0 != "/" && $0 != "?" }
    guard !authority.isEmpty, !authority.contains("@") else { return nil }
    let path = rest.dropFirst(authority.count)
    return (String(authority), path.hasPrefix("/") ? String(path) : "/\(path)")
  }
}
