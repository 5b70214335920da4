import NIOCore
import NIOHTTP1

/// The requests of a connection that are not answered yet, in their order.
struct RequestQueue {
  /// What of a request its answer depends on.
  private struct Request {
    var isLast: Bool
    let isOld: Bool
    let isHead: Bool
  }

  private var requests: [Request] = []

  var isEmpty: Bool { requests.isEmpty }

  mutating func append(_ head: HTTPRequestHead) {
    requests.append(
      Request(isLast: !head.isKeepAlive, isOld: head.version == .http1_0, isHead: head.method == .HEAD))
  }

  /// The head of the answer to the first of them, so that its client can tell where it ends.
  mutating func fitted(_ head: HTTPResponseHead) -> HTTPResponseHead {
    guard var request = requests.first else { return head }
    var head = head
    let isOpen = !head.headers.contains(name: "content-length") && ![204, 304].contains(head.status.code)
    // A body in pieces is no body for HTTP/1.0, and its last piece no answer to HEAD: the end of the connection ends it.
    if isOpen, request.isOld || request.isHead {
      request.isLast = true
      head.version = .http1_0
    }
    if head.headers[canonicalForm: "connection"].contains("close") { request.isLast = true }
    if request.isLast { head.headers.replaceOrAdd(name: "connection", value: "close") }
    if request.isOld, !request.isLast { head.headers.replaceOrAdd(name: "connection", value: "keep-alive") }
    requests[0] = request
    return head
  }

  /// Takes the first one away, which was answered.
  ///
  /// - Returns: Whether the connection ends with it.
  mutating func finish() -> Bool { requests.isEmpty ? false : requests.removeFirst().isLast }
}

/// How far a request has arrived.
struct RequestProgress {
  private var isBegun = false
  private var lineByteCount = 0
  private var bodyByteCount = 0
  /// Whether its first line is there.
  private(set) var isLineRead = false

  var isBodyBegun: Bool { bodyByteCount > 0 }

  /// - Returns: Whether nothing of it was there.
  mutating func begin() -> Bool {
    defer { isBegun = true }
    return !isBegun
  }

  /// - Returns: How long the first line is, as far as it is there.
  mutating func countLine(_ bytes: ByteBuffer) -> Int {
    guard !isLineRead else { return lineByteCount }
    let line = bytes.readableBytesView.firstIndex(of: UInt8(ascii: "\n"))
    lineByteCount += line.map { $0 - bytes.readerIndex } ?? bytes.readableBytes
    isLineRead = line != nil
    return lineByteCount
  }

  /// - Returns: How long the body is, as far as it is there.
  mutating func countBody(_ bytes: ByteBuffer) -> Int {
    bodyByteCount += bytes.readableBytes
    return bodyByteCount
  }
}
