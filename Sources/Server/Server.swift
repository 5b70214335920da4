import HTTPTypes
import Hummingbird
import Logging
import NIOCore
public import Site

/// A site over HTTP.
public struct Server: Sendable {
  private let site: Site

  public init(_ site: Site) { self.site = site }

  /// Serves until the process is told to end, and answers what was asked before that.
  ///
  /// - Throws: Where the address cannot be had.
  public func run(host: String, port: Int) async throws {
    let site = site
    let responder = CallbackResponder<BasicRequestContext> { request, _ in
      let page = try await site.response(to: PageRequest(path: request.uri.path, query: request.uri.query))
      var headers = HTTPFields()
      for (name, value) in page.headers { if let name = HTTPField.Name(name) { headers[name] = value } }
      return Response(
        status: HTTPResponse.Status(code: page.status), headers: headers,
        body: ResponseBody(byteBuffer: ByteBuffer(bytes: page.body)))
    }
    let application = Application(
      responder: responder, configuration: ApplicationConfiguration(address: .hostname(host, port: port)),
      logger: Logger(label: "gradatlas"))
    try await application.runService()
  }
}
