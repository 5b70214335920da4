import Server
import Testing

/// Bytes that somebody sends, and the status of what they get for them.
struct HostileBytes: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let bytes: String
  let status: Int

  init(_ description: String, _ bytes: String, _ status: Int) {
    (testDescription, self.bytes, self.status) = (description, bytes, status)
  }
}

@Suite struct `A hostile request` {
  private static let close = "Host: localhost\r\nConnection: close\r\n\r\n"

  @Test(arguments: [
    HostileBytes("no request", "\u{16}\u{03}\u{01} hello\r\n\r\n", 400),
    HostileBytes("no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400),
    HostileBytes("two hosts", "GET / HTTP/1.1\r\nHost: localhost\r\n\(close)", 400),
    HostileBytes("a foreign host", "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n", 421),
    HostileBytes("a foreign target", "GET http://evil.example/ HTTP/1.1\r\n\(close)", 421),
    HostileBytes("an absolute target", "GET http://localhost/ HTTP/1.1\r\n\(close)", 200),
    HostileBytes("an absolute target without a path", "GET http://localhost HTTP/1.1\r\n\(close)", 200),
    HostileBytes("another target", "GET ftp://localhost/ HTTP/1.1\r\n\(close)", 400),
    HostileBytes("a NUL", "GET /a%00b HTTP/1.1\r\n\(close)", 400),
    HostileBytes("half an encoding", "GET /a%2 HTTP/1.1\r\n\(close)", 400),
    HostileBytes("a wrong encoding", "GET /?q=%zz HTTP/1.1\r\n\(close)", 400),
    HostileBytes("a way up", "GET /programs/../../etc/passwd HTTP/1.1\r\n\(close)", 400),
    HostileBytes("an encoded way up", "GET /%2e%2E/etc/passwd HTTP/1.1\r\n\(close)", 400),
    HostileBytes("a long line", "GET /\(String(repeating: "a", count: 9000)) HTTP/1.1\r\n\(close)", 414),
    HostileBytes("a long line without an end", "GET /\(String(repeating: "a", count: 9000))", 414),
    HostileBytes(
      "a long header", "GET / HTTP/1.1\r\nX: \(String(repeating: "a", count: 40_000))\r\n\(close)", 431),
    HostileBytes(
      "many headers", "GET / HTTP/1.1\r\n\(String(repeating: "X: 1\r\n", count: 200))\(close)", 431),
    HostileBytes("two lengths", "GET / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\(close)", 400),
    HostileBytes(
      "a length and pieces",
      "GET / HTTP/1.1\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\(close)0\r\n\r\n", 400),
    HostileBytes("a body", "GET / HTTP/1.1\r\nContent-Length: 4\r\n\(close)abcd", 200),
    HostileBytes("the first version", "GET / HTTP/1.0\r\n\r\n", 200),
    HostileBytes("a tunnel", "CONNECT localhost:22 HTTP/1.1\r\n\(close)", 400),
  ])
  func `is answered, and the connection ended`(_ hostile: HostileBytes) async throws {
    try await RunningServer.run { server, _ in
      try await #expect(Answer(server.send(hostile.bytes)).status == hostile.status)
      try await #expect(server.get("/").status == 200)
    }
  }

  @Test func `may come behind others, which are answered in their order`() async throws {
    try await RunningServer.run { server, _ in
      let get = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"
      let answers = try await server.send("HEAD\(get.dropFirst(3))", get, "\(get)NONSENSE\r\n\r\n")
      let statuses = answers.split(separator: "HTTP/1.1 ").map { $0.prefix(3) }
      #expect(statuses == ["200", "200", "200", "400"])
    }
  }

  @Test func `that comes too slowly is not waited for`() async throws {
    try await RunningServer.run { options in
      options.limits.requestTime = .milliseconds(200)
    } _: { server, _ in
      let answer = try await server.send("GET / HT", "TP/1.1\r\n", "Host:", " local", pause: .milliseconds(90))
      #expect(Answer(answer).status == 408)
    }
  }

  @Test func `that never comes is not waited for either`() async throws {
    try await RunningServer.run { options in
      options.limits.idleTime = .milliseconds(200)
    } _: { server, _ in
      try await #expect(server.send("") == "")
    }
  }

  @Test func `with too long a body gets its answer, and no second one`() async throws {
    try await RunningServer.run { options in
      options.limits.bodyByteCount = 1000
    } _: { server, _ in
      let head = "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n"
      let answers = try await server.send(head, String(repeating: "a", count: 5000))
      #expect(answers.split(separator: "HTTP/1.1 ").map { $0.prefix(3) } == ["200"])
    }
  }

  @Test func `of too many at once is told to come again`() async throws {
    try await RunningServer.run { options in
      options.limits.connectionCount = 1
    } _: { server, _ in
      async let first = server.send(
        "GET / HTTP/1.1\r\n", "Host: localhost\r\nConnection: close\r\n\r\n", pause: .milliseconds(400))
      try await Task.sleep(for: .milliseconds(150))
      let second = Answer(try await server.send(""))
      #expect((second.status, second.headers["retry-after"]) == (503, "1"))
      try await #expect(Answer(first).status == 200)
      try await Task.sleep(for: .milliseconds(100))
      try await #expect(server.get("/").status == 200)
    }
  }

  @Test func `for a host that is allowed is answered, also through a proxy`() async throws {
    try await RunningServer.run { options in
      options.allowedHosts = ["programs.example"]
      options.trustsForwarded = true
    } _: { server, _ in
      let end = "Connection: close\r\n\r\n"
      func status(_ headers: String) async throws -> Int {
        Answer(try await server.send("GET / HTTP/1.1\r\n\(headers)\r\n\(end)")).status
      }
      try await #expect(status("Host: PROGRAMS.example:80") == 200)
      try await #expect(status("Host: programs.example.evil") == 421)
      try await #expect(status("Host: localhost\r\nX-Forwarded-Host: programs.example") == 200)
      try await #expect(status("Host: localhost\r\nX-Forwarded-Host: evil.example") == 421)
    }
  }
}
