import Dispatch
import Foundation
import GradAtlas
import Logging
import Server
import Site
import Synchronization
import TestSupport

/// A server over the standard catalogue at a free port of this machine, for as long as a test talks to it.
struct RunningServer: Sendable {
  let port: Int
  /// What it has logged so far.
  let log: CollectedLog

  /// Serves while `body` runs.
  static func run(
    _ change: (inout ServerOptions) -> Void = { _ in }, readingTime: Duration? = nil,
    _ body: @Sendable @escaping (RunningServer, _ catalog: String) async throws -> Void
  ) async throws {
    let folder = try TemporaryDirectory()
    let path = try folder.write(standardCatalog, to: "catalog.db")
    let reader = try CatalogReader(path, connections: 2, readingTime: readingTime)
    var options = ServerOptions()
    options.port = 0
    change(&options)
    let log = CollectedLog()
    let server = Server(Site(reader), of: reader, options, log: Logger(label: "test") { _ in log.handler })
    let (ports, started) = AsyncStream.makeStream(of: Int.self)
    let serving = Task {
      defer { started.finish() }
      try await server.run { started.yield($0) }
    }
    defer { serving.cancel() }
    guard let port = await ports.first(where: { _ in true }) else {
      try await serving.value
      return
    }
    try await body(RunningServer(port: port, log: log), path)
  }

  /// Sends bytes on a connection of their own, and takes what comes back until the server ends the connection.
  ///
  /// - Parameter pieces: Sent one after the other, a moment apart.
  func send(_ pieces: String..., pause: Duration = .milliseconds(30)) async throws -> String {
    let port = port
    return try await withCheckedThrowingContinuation { continuation in
      // A thread of its own: those that all share are there for the server's work.
      Thread.detachNewThread {
        continuation.resume(with: Result { try Connection(port: port).exchange(pieces.map { Array($0.utf8) }, pause) })
      }
    }
  }

  /// A request for one page, its connection closed after it.
  func get(_ target: String, method: String = "GET", _ headers: String...) async throws -> Answer {
    let lines = ["\(method) \(target) HTTP/1.1", "Host: localhost:\(port)", "Connection: close"] + headers
    return Answer(try await send(lines.joined(separator: "\r\n") + "\r\n\r\n"))
  }
}

/// What came back, taken apart.
struct Answer {
  let status: Int
  let headers: [String: String]
  let body: String

  init(_ text: String) {
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    status = lines.first.flatMap { $0.split(separator: " ").dropFirst().first }.flatMap { Int($0) } ?? 0
    let head = lines.dropFirst().prefix { !$0.isEmpty }
    headers = Dictionary(
      head.map { line in
        let sides = line.split(separator: ":", maxSplits: 1)
        return (sides[0].lowercased(), sides.count > 1 ? sides[1].trimmingCharacters(in: .whitespaces) : "")
      }
    ) { "\($0), \($1)" }
    body = lines.dropFirst(head.count + 2).joined(separator: "\r\n")
  }
}

/// A connection of plain bytes.
private final class Connection {
  private let descriptor: Int32

  init(port: Int) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var patience = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
    let code = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard code == 0 else { throw POSIXError(.ECONNREFUSED) }
  }

  deinit { close(descriptor) }

  func exchange(_ pieces: [[UInt8]], _ pause: Duration) throws -> String {
    for (index, piece) in pieces.enumerated() {
      if index > 0 { usleep(UInt32(pause.components.attoseconds / 1_000_000_000_000)) }
      // A server that has refused what came before takes no more.
      guard Glibc.send(descriptor, piece, piece.count, Int32(MSG_NOSIGNAL)) == piece.count else { break }
    }
    var (received, chunk) = ([UInt8](), [UInt8](repeating: 0, count: 65_536))
    while true {
      let count = recv(descriptor, &chunk, chunk.count, 0)
      if count < 0, errno == EAGAIN { throw POSIXError(.ETIMEDOUT) }
      guard count > 0 else { return String(decoding: received, as: UTF8.self) }
      received += chunk.prefix(count)
    }
  }
}

/// The lines of a log.
final class CollectedLog: Sendable {
  private let collected = Mutex<[String]>([])

  var lines: [String] { collected.withLock { $0 } }
  var handler: any LogHandler { Handler(log: self) }

  private struct Handler: LogHandler {
    let log: CollectedLog
    var logLevel = Logger.Level.info
    var metadata: Logger.Metadata = [:]
    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }
    func log(event: LogEvent) { log.collected.withLock { $0.append("\(event.message)") } }
  }
}
