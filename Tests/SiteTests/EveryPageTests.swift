import Testing
import TestSupport

@Suite struct `Every page` {
  private static let fixed = [
    "/", "/programs/", "/universities/", "/focus-areas/", "/tracks/", "/courses/", "/places/", "/rankings/",
    "/compare/",
    "/search/", "/search/?q=a", "/ask/", "/changes/", "/sources/", "/about/", "/api/",
  ]

  @Test func `is whole, says what it is, and leads only to what is there`() async throws {
    let site = try TestSite()
    let further = [
      "/ask/?q=which%20programs%20cover%20NLP", "/ask/?q=how%20long%20is%20the%20CMU%20program",
      "/ask/?q=compare%20MIT%20and%20Stanford", "/ask/?q=how%20many%20programs%20are%20there",
      "/ask/?q=who%20moved%20in%20AI%20between%202021%20and%202022", "/compare/?of=cmu&of=mit", "/compare/?of=cmu",
      "/rankings/ml/2021..2022/", "/search/?q=learning", "/programs/?where=focus%20%3D%20%27NLP%27",
      "/embed/rankings/ml/2022/", "/embed/universities/cmu/ml/",
    ]
    try await check(Self.fixed + further, of: site)
  }

  @Test func `is whole in an empty catalogue`() async throws {
    try await check(Self.fixed, of: TestSite(TestCatalog.empty.get()))
  }

  @Test func `is whole whatever things are called`() async throws {
    let site = try TestSite(TestCatalog.strange.get())
    let further = ["/rankings/strange/2021..2022/", "/programs/?focus=C%2B%2B", "/search/?q=script", "/ask/?q=York"]
    try await check(Self.fixed + further, of: site)
    for name in try await addresses(of: site) {
      let answer = try await site.get(name)
      #expect(!answer.text.contains(StrangeCatalog.markup), "\(name)")
      #expect(!answer.text.contains("<img src=x"), "\(name)")
    }
  }

  @Test func `stands below the path of the site`() async throws {
    let site = try TestSite(base: "/atlas/")
    for address in ["/", "/programs/?focus=NLP&limit=2", "/universities/cmu/", "/rankings/ml/2022/", "/ask/?q=top%205"]
    {
      let page = try await site.get(address).page
      #expect(page.ownLinks.allSatisfy { $0.hasPrefix("/atlas/") }, "\(address)")
      let files = page.all("link").compactMap { $0["href"] } + page.all("script").compactMap { $0["src"] }
      #expect(files.allSatisfy { $0.hasPrefix("/atlas/") }, "\(address)")
    }
  }

  /// Some pages with all that the map of the site names, and all that these lead to.
  private func check(_ addresses: [String], of site: TestSite) async throws {
    var checked: Set<String> = []
    var found: Set<String> = []
    for address in try await addresses + self.addresses(of: site) where checked.insert(address).inserted {
      let answer = try await site.get(address)
      #expect(answer.status == 200 || address.hasPrefix("/ask/?"), "\(address)")
      let page = answer.page
      check(page, at: address)
      found.formUnion(page.ownLinks)
      found.formUnion(page.all("img").compactMap { $0["src"] })
      found.formUnion(page.all("link").compactMap { $0["href"] }.filter { $0.hasPrefix("/") })
    }
    // Choices of lists are as many as there are values: of those that differ by a value, some.
    for (index, address) in found.subtracting(checked).sorted().enumerated() {
      guard !address.contains("?") || index.isMultiple(of: 7) else { continue }
      #expect(try await site.get(address).status == 200, "\(address)")
    }
  }

  private func check(_ page: ParsedPage, at address: String) {
    #expect(page.faultCount == 0, "\(address)")
    #expect(page.all("h1").count == 1, "\(address)")
    #expect(page.text(of: "title")?.isEmpty == false, "\(address)")
    let ids = page.elements.compactMap { $0["id"] }
    #expect(ids.count == Set(ids).count, "\(address)")
    #expect(page.all("label").compactMap { $0["for"] }.allSatisfy { ids.contains($0) }, "\(address)")
    #expect(page.all("a").allSatisfy { $0["href"]?.isEmpty == false && !$0.text.isEmpty }, "\(address)")
    #expect(page.all("img").allSatisfy { $0["alt"]?.isEmpty == false }, "\(address)")
    let own = page.all("a").compactMap { $0["href"] }.filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
    #expect(own.allSatisfy { ids.contains($0) }, "\(address)")
    // What the policy of the site forbids.
    let isInline = { (element: ParsedPage.Element) in
      element.attributes.keys.contains { $0 == "style" || $0.hasPrefix("on") }
    }
    #expect(!page.elements.contains(where: isInline), "\(address)")
    #expect(page.all("style").isEmpty, "\(address)")
    #expect(page.all("script").allSatisfy { $0["src"] != nil || $0["type"] == "application/ld+json" }, "\(address)")
  }

  /// What the map of the site names, below the host.
  private func addresses(of site: TestSite) async throws -> [String] {
    let text = try await site.get("/sitemap.xml").text
    let addresses = text.split(separator: "<loc>").dropFirst().map { String($0.prefix { $0 != "<" }) }
    #expect(addresses.count == Set(addresses).count)
    return addresses
  }
}
