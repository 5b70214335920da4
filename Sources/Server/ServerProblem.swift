import GradAtlas
import NIOHTTP1
import Site

/// Why a request is answered without the site, as a page for people and as data for programs.
struct ServerProblem: Error {
  let status: Int
  let code: String
  let message: String
  var hint: String?
  var headers: [(name: String, value: String)] = []

  static let broken = ServerProblem(status: 400, code: "broken_address", message: "the address is broken")
  static let outside = ServerProblem(status: 404, code: "not_found", message: "there is nothing at this address")
  static let method = ServerProblem(
    status: 405, code: "method_not_allowed", message: "the catalogue is only read here",
    headers: [("allow", ResponseHeaders.methods)])
  static let host = ServerProblem(
    status: 421, code: "wrong_host", message: "this server does not serve that host",
    hint: "whoever runs it can allow the host")

  /// What went wrong with the catalogue while a page was made.
  init(_ error: any Error) {
    switch error {
    case is ReadingTimeout:
      self.init(
        status: 503, code: "timeout", message: "the answer takes too long to be worked out",
        hint: "ask for less, or try again later", headers: [("retry-after", "10")])
    case let error as DatabaseError where error.isBusy:
      self.init(
        status: 503, code: "locked", message: "the catalogue is being written", headers: [("retry-after", "1")])
    case let error as CatalogError:
      self.init(
        status: 503, code: error.code, message: "the catalogue cannot be read at the moment",
        hint: "whoever runs the server finds the reason in its log", headers: [("retry-after", "10")])
    default:
      self.init(
        status: 500, code: "internal", message: "the page could not be made",
        hint: "whoever runs the server finds the reason in its log")
    }
  }

  init(
    status: Int, code: String, message: String, hint: String? = nil, headers: [(name: String, value: String)] = []
  ) {
    self.status = status
    self.code = code
    self.message = message
    self.hint = hint
    self.headers = headers
  }

  /// - Parameter asksForData: Whether it is told as data.
  /// - SeeAlso: <https://www.rfc-editor.org/rfc/rfc9457>
  func page(asData asksForData: Bool) -> PageResponse {
    let type = asksForData ? "application/problem+json" : "text/html; charset=utf-8"
    return PageResponse(
      status: status, headers: [("content-type", type)] + headers, body: Array((asksForData ? json : html).utf8))
  }

  private var title: String { HTTPResponseStatus(statusCode: status).reasonPhrase }

  private var json: String {
    let parts = [
      #""type":"about:blank""#, #""title":\#(JSONText.quoted(title))"#, #""status":\#(status)"#,
      #""detail":\#(JSONText.quoted(message))"#, #""code":\#(JSONText.quoted(code))"#,
      #""hint":\#(hint.map { JSONText.quoted($0) } ?? "null")"#, #""candidates":[]"#,
    ]
    return "{\(parts.joined(separator: ","))}\n"
  }

  /// Nothing of it comes from outside, so there is nothing to escape.
  private var html: String {
    """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\
    <meta name="color-scheme" content="light dark"><title>\(title)</title></head>
    <body><main><h1>\(title)</h1><p>\(sentence(message))\(hint.map { " " + sentence($0) } ?? "")</p>\
    <p>Status \(status), \(code)</p></main></body></html>

    """
  }

  private func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() + "." }
}
