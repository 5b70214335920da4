import Testing
import TestSupport

@Suite struct `A list on a page` {
  /// A choice of a facet.
  private struct Choice {
    let address: String
    let count: Int
  }

  private func choices(at address: String, of site: TestSite) async throws -> [Choice] {
    let page = try await site.get(address).page
    return page.all("a").compactMap { link in
      guard let address = link["href"], link.text.hasSuffix(" programs"), link["aria-current"] == nil else {
        return nil
      }
      let words = link.text.split(separator: " ")
      return Int(words[words.count - 2]).map { Choice(address: address, count: $0) }
    }
  }

  @Test(arguments: ["/programs/", "/programs/?state=California", "/programs/?duration_min.max=18"])
  func `has as many rows as its facet says`(_ address: String) async throws {
    let site = try TestSite()
    let choices = try await choices(at: address, of: site)
    #expect(choices.count > 3)
    for choice in choices {
      // A further value of a field that is chosen already adds to what is there.
      guard !["state", "duration_min"].contains(where: { choice.address.parameters(of: $0) > 1 }) else { continue }
      let total = try await site.get(choice.address.data).object["total"] as? Int
      #expect(total == choice.count, "\(choice.address)")
    }
  }

  @Test(arguments: [
    "", "sort=duration_min", "sort=duration_max%20DESC", "sort=state,%20duration_min%20DESC", "sort=ai_rank%20DESC",
    "sort=ml_rank&year=2021", "where=duration_min%20%3E%2012", "columns=program&sort=country",
  ])
  func `is whole when its pages are put together`(_ query: String) async throws {
    let site = try TestSite()
    let whole = try await site.get("/programs.csv?\(query)&limit=1000").text.split(whereSeparator: \.isNewline)
    var next: String? = "/programs.json?\(query)&limit=2"
    var rows: [String] = []
    var pages = 0
    while let address = next, pages < 20 {
      let table = try await site.get(address.replacing(".json", with: ".csv")).text.split(whereSeparator: \.isNewline)
      rows += table.dropFirst().map { String($0) }
      next = try await site.get(address).object["next"] as? String
      pages += 1
    }
    #expect(rows == whole.dropFirst().map { String($0) })
    #expect(pages == max(1, (rows.count + 1) / 2))
  }

  @Test func `has one address`() async throws {
    let site = try TestSite()
    let moved = [
      "/programs/?state=California&focus=NLP": "/programs/?focus=NLP&state=California",
      "/programs/?focus=NLP&focus=NLP": "/programs/?focus=NLP",
      "/programs/?limit=50": "/programs/",
      "/programs": "/programs/", "/universities/CMU/": "/universities/cmu/",
      "/universities/Carnegie%20Mellon/": "/universities/cmu/", "/?x=1": "/",
    ]
    for (old, new) in moved.sorted(by: { $0.key < $1.key }) {
      let answer = try await site.get(old)
      #expect(answer.status == 308, "\(old)")
      #expect(answer.header("location") == new, "\(old)")
    }
  }

  @Test func `shows what is asked of it as chips that take it away`() async throws {
    let page = try await TestSite().get("/programs/?ml_rank.max=10&state=California").page
    let chips = page.elements.filter { $0.name == "a" && $0.text.hasPrefix("Remove ") }
    #expect(chips.map(\.text) == ["Remove Ml rank: at most 10 ×", "Remove State: California ×"])
    #expect(chips.map { $0["href"] } == ["/programs/?state=California", "/programs/?ml_rank.max=10"])
  }

  @Test func `takes values of one field as any of them`() async throws {
    let site = try TestSite()
    func total(_ query: String) async throws -> Int? {
      try await site.get("/programs.json?\(query)").object["total"] as? Int
    }
    let both = try await total("state=California&state=Washington")
    #expect(try await both == (total("state=California") ?? 0) + (total("state=Washington") ?? 0))
    let unknown = try await total("duration_min.unknown=yes")
    let known = try await total("duration_min.min=0")
    let within = try await total("duration_min.max=18&duration_min.unknown=yes")
    #expect(try await within == (total("duration_min.max=18") ?? 0) + (unknown ?? 0))
    #expect(try await (unknown ?? 0) + (known ?? 0) == total(""))
  }

  @Test func `says that nothing fits, and which condition stands in the way`() async throws {
    let page = try await TestSite().get("/programs/?ml_rank.max=1&state=Washington").page
    #expect(page.text(of: ".empty") == "Nothing fits all of these conditions.")
    #expect(page.all("ul").contains { $0["class"] == "ways" && $0.text.contains("Washington") })
  }
}

extension String {
  /// The same address as JSON.
  fileprivate var data: String { replacing("/?", with: ".json?") }

  /// How many parameters name a field, whatever is said of it.
  fileprivate func parameters(of name: String) -> Int {
    split { "?&".contains($0) }.count { $0.hasPrefix("\(name)=") || $0.hasPrefix("\(name).") }
  }
}
