import Testing

@testable import Site

@Suite struct `Parts of addresses` {
  @Test(arguments: [
    ("Master of Science in AI", "master-of-science-in-ai"), ("C", "c"), ("C++", "c-plus-plus"), ("C#", "c-sharp"),
    ("Génie logiciel", "genie-logiciel"), ("机器学习", "机器学习"), ("???", "???"),
  ])
  func `are made of names`(_ name: String, _ slug: String) {
    #expect(Slug.of(name) == slug)
  }

  @Test func `tell things apart that are called alike`() {
    #expect(Slug.of(all: ["AI", "A.I.", "ai"]).count == Set(Slug.of(all: ["AI", "A.I.", "ai"])).count)
  }

  @Test(arguments: ["", "a b", "50% + 1", "ä/ö?&=#", "清华", "\u{1}\n"])
  func `come back as they were`(_ text: String) {
    #expect(PercentEncoding.decode(PercentEncoding.encode(text)) == text)
    let query = QueryString([.init(name: "q", value: text.isEmpty ? "x" : text), .init(name: text + "n", value: "+")])
    #expect(QueryString(parsing: query.encoded) == query)
  }

  @Test(arguments: ["%", "%4", "%zz", "%FF", "%C3%28", "%00", "a%"])
  func `are refused where they are broken`(_ text: String) {
    #expect(PercentEncoding.decode(text) == nil)
    #expect(QueryString(parsing: "q=\(text)") == nil)
  }

  @Test func `stand for what is between fixed parts`() {
    let pattern = "/rankings/{ranking}/{from}..{to}/"
    #expect(PathMatch.values("/rankings/ml/2021..2022/", pattern) == ["ml", "2021", "2022"])
    #expect(PathMatch.values("/rankings/ml/2021/", pattern) == nil)
    // A slash that is a part of a name stands encoded in an address.
    #expect(PathMatch.values("/rankings/a%2Fb/2021..2022/", pattern) == ["a/b", "2021", "2022"])
    #expect(PathMatch.values("/rankings//2021..2022/", pattern) == nil)
  }

  @Test func `lead to one kind of page each`() {
    for pattern in RouteTable.patterns {
      let path = pattern.path.replacing("{year}", with: "2021").replacing("{from}", with: "2021")
        .replacing("{to}", with: "2022").replacing("{", with: "").replacing("}", with: "")
      #expect(RouteTable.pattern(path)?.path == pattern.path)
    }
  }
}
