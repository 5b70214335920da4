import Testing
import TestSupport

@Suite struct `A wrong address` {
  @Test(arguments: [
    ("/nothing/", 404), ("/universities/nowhere/", 404), ("/programs/cmu/nothing/", 404),
    ("/focus-areas/nothing/", 404),
    ("/rankings/nothing/", 404), ("/rankings/ml/1999/", 404), ("/rankings/ml/1999..2022/", 404),
    ("/universities/cmu/nothing.svg", 404), ("/programs/?contry=X", 400), ("/programs/?limit=0", 400),
    ("/programs/?limit=x", 400), ("/programs/?ml_rank.max=x", 400), ("/programs/?after=999999", 410),
    ("/programs/?where=contry%20%3D%201", 400), ("/programs/?sort=nothing", 400), ("/programs/?columns=nothing", 400),
    ("/ask/?q=frobnicate", 400), ("/compare/?of=cmu&of=nothing", 404), ("/rankings/ml/2021..2022/?moved=x", 400),
    ("/programs/?q=%FF", 400), ("/%00/", 400), ("/%ZZ/", 400), ("/..%2F..%2Fetc%2Fpasswd/", 404), ("//", 404),
    ("/assets/style-0.css", 404),
  ])
  func `gets a page that says so`(_ address: String, _ status: Int) async throws {
    let answer = try await TestSite().get(address)
    #expect(answer.status == status)
    #expect(answer.header("content-type") == "text/html; charset=utf-8")
    let page = answer.page
    #expect(page.faultCount == 0)
    #expect(page.text(of: ".status")?.contains("Status \(status)") == true)
    #expect(page.ownLinks.contains("/programs/"))
  }

  @Test func `gets the place of the wrong word and what may be meant`() async throws {
    let site = try TestSite()
    let page = try await site.get("/programs/?focus=NLP&where=contry%20%3D%20%27Canada%27").page
    #expect(page.text(of: "mark") == "contry")
    #expect(page.text(of: ".excerpt")?.contains("contry = 'Canada'") == false)
    let meant = try #require(page.all("a").first { $0.text == "country" })
    #expect(meant["href"] == "/programs/?focus=NLP&where=country%20%3D%20%27Canada%27")
    #expect(try await site.get(meant["href"] ?? "").status == 200)
  }

  @Test func `gets an object where an object was asked for`() async throws {
    let answer = try await TestSite().get("/programs.json?where=contry%20%3D%201")
    #expect(answer.status == 400)
    #expect(answer.header("content-type") == "application/problem+json")
    #expect(answer.object["code"] as? String == "unknown_field")
    #expect(answer.object["candidates"] as? [String] == ["country"])
  }
}
