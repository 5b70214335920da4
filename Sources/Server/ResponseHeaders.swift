import HTTPTypes
import Site

extension HTTPField.Name {
  static let referrerPolicy = known("referrer-policy")
  static let permissionsPolicy = known("permissions-policy")
  static let forwardedHost = known("x-forwarded-host")
  static let forwardedFor = known("x-forwarded-for")

  private static func known(_ name: String) -> HTTPField.Name {
    guard let name = HTTPField.Name(name) else { preconditionFailure("`\(name)` is no name of a header") }
    return name
  }
}

/// What each answer says beside its own headers.
enum ResponseHeaders {
  static let methods = "GET, HEAD, OPTIONS"

  /// - Parameter path: Below the site's own.
  static func complete(_ headers: inout HTTPFields, path: String, status: Int) {
    headers[.xContentTypeOptions] = "nosniff"
    headers[.referrerPolicy] = "same-origin"
    headers[.permissionsPolicy] = "camera=(), geolocation=(), microphone=()"
    headers[.contentSecurityPolicy] = policy(isEmbedded: path.hasPrefix("/embed/"))
    headers[.acceptRanges] = "none"
    if headers[.cacheControl] == nil { headers[.cacheControl] = status < 400 ? "no-cache" : "no-store" }
    if isData(headers[.contentType]) { allowAllOrigins(&headers) }
  }

  /// Data may be read by pages from anywhere.
  static func allowAllOrigins(_ headers: inout HTTPFields) {
    headers[.accessControlAllowOrigin] = "*"
    headers[.accessControlExposeHeaders] = "ETag, Link, Retry-After"
  }

  /// Nothing but what the site itself has, and no script or style in a page.
  private static func policy(isEmbedded: Bool) -> String {
    """
    default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; \
    base-uri 'none'; frame-ancestors \(isEmbedded ? "*" : "'none'")
    """
  }

  private static func isData(_ type: String?) -> Bool { type.map { !$0.hasPrefix("text/html") } ?? false }

  /// Whether compression makes it smaller.
  static func isText(_ type: String?) -> Bool {
    guard let type else { return false }
    return type.hasPrefix("text/") || ["json", "xml", "javascript"].contains { type.contains($0) }
  }
}
