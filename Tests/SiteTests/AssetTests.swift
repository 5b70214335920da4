import Site
import Testing
import TestSupport

@Suite struct `Styles and scripts` {
  @Test func `are small, and kept for ever under a name of their own`() async throws {
    let site = try TestSite()
    let page = try await site.get("/").page
    let style = try #require(page.all("link").first { $0["rel"] == "stylesheet" }?["href"])
    let script = try #require(page.all("script").first { $0["src"] != nil }?["src"])
    for (address, type) in [(style, "text/css; charset=utf-8"), (script, "text/javascript; charset=utf-8")] {
      let answer = try await site.get(address)
      #expect(answer.status == 200)
      #expect(answer.header("content-type") == type)
      #expect(answer.header("cache-control") == "public, max-age=31536000, immutable")
      #expect(1000..<20_000 ~= answer.response.body.count)
    }
    #expect(style.wholeMatch(of: /\/assets\/style-[0-9a-f]{10}\.css/) != nil)
  }
}
