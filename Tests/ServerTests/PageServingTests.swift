import Server
import Testing

@Suite struct `A page over HTTP` {
  @Test func `is named by a tag, with which it is not sent again`() async throws {
    try await RunningServer.run { server, _ in
      let page = try await server.get("/")
      #expect(page.status == 200)
      let tag = try #require(page.headers["etag"])
      for list in [tag, "W/\(tag)", "\"other\", \(tag)", "*"] {
        let again = try await server.get("/", "If-None-Match: \(list)")
        #expect((again.status, again.body, again.headers["etag"]) == (304, "", tag), "\(list)")
      }
      try await #expect(server.get("/", "If-None-Match: \"other\"").status == 200)
    }
  }

  @Test func `is compressed for those who take that, under a name of its own`() async throws {
    try await RunningServer.run { server, _ in
      let plain = try await server.get("/")
      let packed = try await server.get("/", "Accept-Encoding: br;q=1, gzip;q=0.5")
      #expect(plain.headers["content-encoding"] == nil && packed.headers["content-encoding"] == "gzip")
      #expect(plain.headers["vary"] == "Accept-Encoding" && packed.headers["vary"] == "Accept-Encoding")
      #expect(plain.headers["etag"] != packed.headers["etag"])
      let (long, short) = (plain.headers["content-length"].flatMap { Int($0) }, packed.headers["content-length"])
      #expect(try #require(short.flatMap { Int($0) }) < #require(long))
      for refusal in ["gzip;q=0", "*;q=0", "identity"] {
        let answer = try await server.get("/", "Accept-Encoding: \(refusal)")
        #expect(answer.headers["content-encoding"] == nil, "\(refusal)")
      }
    }
  }

  @Test func `is only read`() async throws {
    try await RunningServer.run { server, _ in
      let page = try await server.get("/")
      let head = try await server.get("/", method: "HEAD")
      #expect((head.status, head.body) == (200, ""))
      #expect(head.headers["content-length"] == page.headers["content-length"])
      #expect(head.headers["etag"] == page.headers["etag"])
      let post = try await server.get("/", method: "POST", "Content-Length: 0")
      #expect((post.status, post.headers["allow"]) == (405, "GET, HEAD, OPTIONS"))
      let options = try await server.get("/", method: "OPTIONS", "Access-Control-Request-Method: GET")
      #expect((options.status, options.headers["access-control-allow-origin"]) == (204, "*"))
      let part = try await server.get("/", "Range: bytes=0-3")
      #expect((part.status, part.body) == (200, page.body))
    }
  }

  @Test func `says what browsers may do with it`() async throws {
    try await RunningServer.run { server, _ in
      let page = try await server.get("/")
      let policy = try #require(page.headers["content-security-policy"])
      #expect(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"))
      #expect(!policy.contains("unsafe"))
      #expect(page.headers["x-content-type-options"] == "nosniff")
      #expect(page.headers["referrer-policy"] == "same-origin")
      #expect(page.headers["permissions-policy"]?.contains("camera=()") == true)
      #expect(page.headers["cache-control"] == "no-cache")
      let framed = try await server.get("/embed/rankings/ml/2021/")
      #expect(framed.headers["content-security-policy"]?.contains("frame-ancestors *") == true)
    }
  }

  @Test func `stands below the path that the site is given`() async throws {
    try await RunningServer.run { options in
      options.basePath = "/atlas/"
    } _: { server, _ in
      try await #expect(server.get("/atlas/").status == 200)
      let moved = try await server.get("/atlas?q=1")
      #expect((moved.status, moved.headers["location"]) == (308, "/atlas/?q=1"))
      try await #expect(server.get("/").status == 404)
      try await #expect(server.get("/atlases/").status == 404)
    }
  }

  @Test func `is logged in a line, without who asked and what for`() async throws {
    try await RunningServer.run { server, _ in
      _ = try await server.get("/search/?q=secret")
      _ = try await server.get("/%00")
      let lines = server.log.lines
      #expect(lines.count == 2)
      #expect(lines.first?.hasPrefix("GET /search/ 200 ") == true && lines.last?.hasPrefix("GET /%00 400 ") == true)
      #expect(!lines.joined().contains("secret") && !lines.joined().contains("127.0.0.1"))
    }
    try await RunningServer.run { options in
      options.logsAddresses = true
    } _: { server, _ in
      _ = try await server.get("/")
      #expect(server.log.lines.first?.hasSuffix(" ms 127.0.0.1") == true)
    }
  }

  @Test func `is counted, and the catalogue's state is told`() async throws {
    try await RunningServer.run { server, _ in
      _ = try await server.get("/")
      let health = try await server.get("/healthz")
      #expect((health.status, health.headers["cache-control"]) == (200, "no-store"))
      #expect(health.body.hasPrefix(#"{"status":"ok","change":"#) && !health.body.contains("null"))
      let metrics = try await server.get("/metrics").body
      #expect(metrics.contains("gradatlas_http_responses_total{status=\"200\"} 2\n"))
      #expect(metrics.contains("gradatlas_http_response_seconds_count 2\n"))
      #expect(metrics.contains("gradatlas_http_connections "))
    }
  }
}
