import TestSupport
import Testing

@Suite struct `A question for one fact` {
  @Test(arguments: [
    ("what degree is the CMU program", ["  Degree  Master of Science  [1]"]),
    ("home page of Cornell", ["  Home page  https://www.cornell.edu  [1]"]),
    (
      "aliases of Georgia Tech", ["  Also known as  Georgia Tech; GaTech; GT; Georgia Tech University; GIT  [1]"]
    ),
    ("what country is Georgia Tech in", ["  Location  Atlanta, Georgia, United States  [1]"]),
    ("degree of Cornell and MIT", ["  Degree  Master  [1]", "  Degree  Master of Science  [1]"]),
  ])
  func `gets that fact alone, with its source`(_ question: String, _ facts: [String]) throws {
    let result = try Workplace.withCatalog().catalog("ask", question)
    let name = facts[0].split(separator: "  ")[0]
    #expect(result.lines.filter { $0.hasPrefix("  \(name)") } == facts)
    #expect(result.lines.filter { $0.hasPrefix("  [") }.count == facts.count)
    #expect(result.lines.count { $0 == "Sources" } == facts.count)
    #expect(result.status == 0)
  }

  @Test func `about where it is known from gets everything`() throws {
    let result = try Workplace.withCatalog().catalog("ask", "source of the CMU program")
    #expect(result.lines.contains("  ml rank 2022   1  [2]"))
    #expect(result.lines.contains("  [3]            Names and identifiers of universities. GradAtlas"))
    #expect(result.stderr == "reading: show \"Carnegie Mellon University\"\n")
  }

  @Test func `that the catalogue does not hold is told that`() throws {
    let result = try Workplace.withCatalog().catalog("ask", "delivery of the CMU program")
    #expect(result.stdout == "")
    #expect(
      result.stderr == """
        reading: programs --where "university = 'Carnegie Mellon University'" --columns university,program,delivery
        note: the catalogue does not say that of Carnegie Mellon University

        """)
    #expect(result.status == 0)
  }
}

@Suite struct `A question about the rankings` {
  @Test func `of what no ranking lists says so`() throws {
    let place = try Workplace.withCatalog()
    #expect(try place.catalog("add", "university", "Aalto University").status == 0)
    let result = try place.catalog("ask", "rank history of Aalto University", "--csv")
    #expect(result.lines.count == 1)
    #expect(result.stdout == (try place.catalog("rankings", "history", "Aalto University", "--csv")).stdout)
    #expect(
      result.stderr
        == "reading: rankings history \"Aalto University\"\nnote: no ranking of those years lists any of them\n")
  }

  @Test func `lists or counts them`() throws {
    let place = try Workplace.withCatalog()
    let list = try place.catalog("ask", "what rankings are there", "--csv")
    #expect(list.stdout == (try place.catalog("rankings", "list", "--csv")).stdout)
    #expect(list.stderr == "reading: rankings list\n")
    #expect(
      try place.catalog("ask", "how many rankings are there", "--csv")
        == ToolResult(stdout: "count\r\n2\r\n", stderr: "reading: rankings list --count\n", status: 0))
    #expect(try place.catalog("rankings", "list", "--count") == .answer("2\n"))
  }

  @Test func `that nobody moved in says so`() throws {
    let result = try Workplace.withCatalog().catalog("ask", "who fell in the AI ranking", "--csv")
    #expect(result.lines.count == 1)
    #expect(result.stderr.hasSuffix("\nnote: no university did\n"))
  }
}
