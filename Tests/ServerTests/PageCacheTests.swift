import GradAtlas
import Site
import TestSupport
import Testing

@testable import Server

@Suite struct `Kept pages` {
  private static func page(_ byteCount: Int, status: Int = 200) -> FinishedPage {
    FinishedPage(PageResponse(status: status, headers: [], body: Array(repeating: 7, count: byteCount)))
  }

  private static func request(_ number: Int) -> PageRequest { PageRequest(path: "/\(number)", query: "q=\(number)") }

  @Test func `are there until the catalogue changes`() {
    let cache = PageCache(byteLimit: 1 << 20)
    let page = Self.page(100)
    cache.keep(page, for: Self.request(1), of: 3)
    #expect(cache.page(for: Self.request(1), of: 3) === page)
    #expect(cache.page(for: PageRequest(path: "/1"), of: 3) == nil)
    #expect(cache.page(for: Self.request(1), of: 4) == nil)
    #expect(cache.byteCount == 0)
    // It was begun before the change and is finished after it.
    cache.keep(page, for: Self.request(1), of: 3)
    #expect(cache.page(for: Self.request(1), of: 4) == nil)
    #expect(cache.page(for: Self.request(1), of: 3) == nil)
  }

  @Test func `need no more room than they may have, and the ones that are asked for stay`() {
    let cache = PageCache(byteLimit: 100_000)
    for number in 0..<1000 {
      cache.keep(Self.page(1000), for: Self.request(number), of: 1)
      #expect(cache.byteCount <= 100_000)
      #expect(cache.page(for: Self.request(0), of: 1) != nil, "\(number)")
    }
    let kept = (0..<1000).filter { cache.page(for: Self.request($0), of: 1) != nil }
    #expect(kept.contains(999))
    #expect((10..<50).contains(kept.count), "\(kept.count)")
  }

  @Test func `are whole and right ones only`() {
    let cache = PageCache(byteLimit: 100_000)
    cache.keep(Self.page(30_000), for: Self.request(1), of: 1)
    cache.keep(Self.page(10, status: 404), for: Self.request(2), of: 1)
    #expect(cache.byteCount == 0)
    let none = PageCache(byteLimit: 0)
    none.keep(Self.page(0), for: Self.request(3), of: 1)
    #expect(none.page(for: Self.request(3), of: 1) == nil)
  }

  @Test func `are compressed once`() throws {
    let page = Self.page(5000)
    let bytes = try #require(page.compressed)
    #expect(bytes.count < 200)
    #expect(page.compressed == bytes)
  }

  @Test func `give way to what an editor has just committed`() async throws {
    try await RunningServer.run { server, path in
      let before = try await server.get("/")
      try await #expect(server.get("/").headers["etag"] == before.headers["etag"])
      let author = ChangeAuthor(name: nil, command: "test")
      let catalog = try CatalogFile(writing: path)
      _ = try catalog.undo(by: author)
      let after = try await server.get("/")
      #expect(after.status == 200)
      #expect(after.headers["etag"] != before.headers["etag"])
      try await #expect(server.get("/", "If-None-Match: \(before.headers["etag"] ?? "")").status == 200)
    }
  }
}
