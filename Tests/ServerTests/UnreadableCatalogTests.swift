import Foundation
import Testing

@Suite struct `A catalogue that cannot be read` {
  @Test func `is a clear page, until it can be read again`() async throws {
    try await RunningServer.run { server, catalog in
      try await #expect(server.get("/").status == 200)
      try FileManager.default.moveItem(atPath: catalog, toPath: catalog + ".away")
      let page = try await server.get("/", "Accept: text/html")
      #expect((page.status, page.headers["retry-after"]) == (503, "10"))
      #expect(page.body.contains("The catalogue cannot be read at the moment."))
      let problem = try await server.get("/healthz", "Accept: application/json")
      #expect((problem.status, problem.headers["content-type"]) == (503, "application/problem+json"))
      #expect(problem.body.contains(#""code":"missing_file""#))
      try Data("no database, but longer than a header of one would be".utf8).write(to: URL(fileURLWithPath: catalog))
      try await #expect(server.get("/").status == 503)
      try FileManager.default.removeItem(atPath: catalog)
      try FileManager.default.moveItem(atPath: catalog + ".away", toPath: catalog)
      try await #expect(server.get("/").status == 200)
    }
  }

  @Test func `in the time that there is for it says when to come again`() async throws {
    try await RunningServer.run(readingTime: .nanoseconds(1)) { server, _ in
      let answer = try await server.get("/programs.json")
      #expect((answer.status, answer.headers["retry-after"]) == (503, "10"))
      #expect(answer.body.contains(#""code":"timeout""#))
    }
  }
}
