import Foundation
import TestSupport
import Testing

/// The questions that the catalogue must answer, and those it must refuse.
private let questions = [
  "which programs cover NLP", "Which programs cover natural language processing?", "what universities teach robotics",
  "programs in California that cover computer vision", "which programs cover both robotics and NLP",
  "programs that cover robotics or scientific computing", "programs that do not cover NLP",
  "top 5 universities for machine learning", "top 3 in AI in 2021", "best AI school in California",
  "which university is ranked 4th in AI", "what is Cornell's rank in AI",
  "rank of Georgia Tech in machine learning in 2021 and 2022", "how long is the CMU program",
  "which programs can be finished in a year", "where is Georgia Tech", "what tracks does CMU offer",
  "what are the core courses at Stanford", "how many programs are there in Washington",
  "how many universities cover deep learning", "compare MIT and Stanford",
  "who moved in machine learning between 2021 and 2022", "shortest program",
  "which programs cover underwater basket weaving", "what is the tuition at MIT", "UW programs",
]

@Suite struct `A question` {
  @Test func `gets its exact answer`() throws {
    let home = try SeededHome()
    let answers = try questions.map { question in
      let result = try home.run("ask", question)
      return "# \(question)\n\(result.stdout)\(result.stderr)status \(result.status)\n"
    }
    try expectGolden(answers.joined(separator: "\n"), "questions.txt")
  }

  @Test func `may come on standard input`() throws {
    let home = try SeededHome()
    #expect(
      try runTool(["ask", "-", "--csv"], home: home.folder.url.path, input: "how many programs?\n")
        == home.run("ask", "how many programs?", "--csv"))
  }

  @Test func `to an empty catalogue is told that it is empty`() throws {
    let place = try Workplace()
    #expect(try place.catalog("migrate", "up").status == 0)
    let result = try place.catalog("ask", "rank of Cornell")
    #expect(
      result.stderr.hasPrefix(
        "note: the catalogue is empty; `gradatlas seed` fills it\nerror: `Cornell` is not known here\n"))
    #expect(try place.catalog("ask", "rank of Cornell", "--json").stderr.hasPrefix("{\"error\":"))
  }

  @Test func `may stand without quotes`() throws {
    let home = try SeededHome()
    #expect(try home.run("ask", "UW", "programs") == home.run("ask", "UW programs"))
  }

  @Test func `in JSON is an object with its reading, rows and notes`() throws {
    let home = try SeededHome()
    let text = try home.run("ask", "top 2 in \"AI\" in 2021", "--json").stdout
    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(object.keys.sorted() == ["notes", "question", "reading", "rows"])
    #expect(object["question"] as? String == "top 2 in \"AI\" in 2021")
    #expect(
      object["reading"] as? String
        == "universities --where \"ai_rank@2021 IS NOT NULL\" --order-by ai_rank@2021 --limit 2 --ties --columns "
        + "university,ai_rank@2021")
    let rows = try #require(object["rows"] as? [[String: Any]])
    #expect(rows.map { $0["university"] as? String } == ["Carnegie Mellon University", "Cornell University"])
    #expect(rows.map { $0["ai_rank@2021"] as? Int } == [1, 2])
  }

  @Test func `that is refused is an error object in JSON`() throws {
    let home = try SeededHome()
    let result = try home.run("ask", "which programs cover knitting", "--json")
    #expect(result.stdout == "")
    #expect(result.status == 64)
    #expect(result.stderr.hasPrefix(#"{"error":{"code":"unknown_words","message":"`knitting` is not known here","#))
  }

  @Test(arguments: [
    (
      "does Stanford cover reinforcement learning?",
      """
      note: 1 program left out: 1 with an open `focus` list that does not name it
      note: that it is not listed does not mean no

      """
    ),
    (
      "does Cornell's program cover NLP?",
      """
      note: the answer is no

      """
    ),
    (
      "is there an online program at MIT",
      """
      note: 1 program left out because `delivery` is not known
      note: that it is not listed does not mean no

      """
    ),
    ("is Georgia Tech in the top 3 for ML?", "note: the answer is no\n"),
    ("is CMU in California", "note: the answer is no\n"),
    ("is Stanford in California?", ""),
    ("does CMU cover NLP", ""),
  ])
  func `for a yes or no counts what is unknown there alone`(_ question: String, _ notes: String) throws {
    let result = try SeededHome().run("ask", question, "--csv")
    let lines = result.stderr.split(separator: "\n").filter { $0.contains("left out") || $0.contains(" no") }
    #expect(lines.filter { $0.hasPrefix("note: ") }.map { $0 + "\n" }.joined() == notes)
    #expect((result.stdout.split(separator: "\r\n").count == 1) == !notes.isEmpty)
  }

  @Test func `about leaving the top ten is a list that reads back as a command`() throws {
    let home = try SeededHome()
    let result = try home.run("ask", "which universities dropped out of the ML top ten in 2022", "--csv")
    #expect(result.status == 0)
    let filter = "ml_rank@2021 <= 10 AND (ml_rank@2022 > 10 OR ml_rank@2022 IS NULL)"
    #expect(result.stderr.hasPrefix("reading: universities --where \"\(filter)\" --order-by ml_rank@2021 --columns"))
    let command = try home.run(
      "universities", "--where", filter, "--order-by", "ml_rank@2021", "--columns", "university,ml_rank@2021", "--csv")
    #expect(result.stdout == command.stdout)
  }

  @Test func `with a limit shows those that tie with the last`() throws {
    let home = try SeededHome()
    let rows = try home.run("ask", "top 6 universities in machine learning", "--csv").stdout.split(separator: "\r\n")
    #expect(rows.count == 8)
    #expect(rows.suffix(2).allSatisfy { $0.contains(",6,2022,") })
  }

  @Test func `of a megabyte ends at once`() throws {
    let home = try SeededHome()
    let result = try home.run("ask", String(repeating: "(", count: 100_000))
    #expect(result.status == 64)
    #expect(result.stdout == "")
  }
}
