import HTTPTypes
import Hummingbird
import NIOCore
import Site

/// A page as it is sent: whole, compressed, as its head alone, or as the word that the client has it already.
struct Representation {
  private let finished: FinishedPage
  private let path: String
  private var page: PageResponse { finished.page }

  /// - Parameter path: Of the page, below the site's own.
  init(_ page: FinishedPage, path: String) {
    finished = page
    self.path = path
  }

  func response(to request: HTTPRequest) -> Response {
    var headers = HTTPFields()
    for (name, value) in page.headers {
      if let name = HTTPField.Name(name) { headers.append(HTTPField(name: name, value: value)) }
    }
    ResponseHeaders.complete(&headers, path: path, status: page.status)
    guard page.status == 200 else { return sent(page.body, headers, request) }
    let isCompressible = ResponseHeaders.isText(headers[.contentType]) && page.body.count >= Gzip.leastByteCount
    if isCompressible { headers[.vary] = "Accept-Encoding" }
    let tag = finished.tag
    let list = request.headerFields[values: .ifNoneMatch].joined(separator: ",")
    let isCompressed =
      isCompressible
      && AcceptedEncoding.allowsGzip(
        request.headerFields[values: .acceptEncoding].joined(separator: ","))
    headers[.eTag] = (isCompressed ? tag.compressed : tag).text
    if !list.isEmpty, tag.isIn(list) || tag.compressed.isIn(list) {
      headers[.contentType] = nil
      return Response(status: .notModified, headers: headers)
    }
    guard isCompressed, let bytes = finished.compressed else { return sent(page.body, headers, request) }
    headers[.contentEncoding] = "gzip"
    return sent(bytes, headers, request)
  }

  private func sent(_ bytes: [UInt8], _ headers: HTTPFields, _ request: HTTPRequest) -> Response {
    var headers = headers
    headers[.contentLength] = String(bytes.count)
    let body = request.method == .head ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
    return Response(status: HTTPResponse.Status(code: page.status), headers: headers, body: body)
  }
}
