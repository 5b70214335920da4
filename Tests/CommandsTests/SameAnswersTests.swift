import Foundation
import TestSupport
import Testing

/// A question, and where there are such, shorthands that ask for the same.
private struct SameQuestion: Sendable {
  let question: String
  let shorthands: [String]

  init(_ question: String, _ shorthands: String...) {
    self.question = question
    self.shorthands = shorthands
  }
}

private let sameQuestions = [
  SameQuestion("which programs cover NLP", "programs", "--focus", "NLP"),
  SameQuestion("programs that cover robotics and NLP", "programs", "--focus", "robotics", "--focus", "NLP"),
  SameQuestion(
    "programs in California that cover computer vision", "programs", "--state", "CA", "--focus", "computer vision"),
  SameQuestion("programs in Georgia or Washington", "programs", "--state", "WA", "--state", "Georgia"),
  SameQuestion("UW programs", "programs", "--university", "university of washington"),
  SameQuestion("programs at CMU or MIT", "programs", "--university", "Carnegie Mellon", "--university", "mit"),
  SameQuestion("programs in the USA", "programs", "--country", "US"),
  SameQuestion(
    "programs in California that cover NLP ranked in the top 5 in machine learning", "programs", "--focus", "nlp",
    "--state", "california", "--max-rank", "ml:5"),
  SameQuestion("universities that cover deep learning", "universities", "--focus", "Deep Learning"),
  SameQuestion("universities in New York", "universities", "--state", "NY"),
  SameQuestion("universities in the top 3 in AI", "universities", "--max-rank", "ai:3", "--order-by", "ai_rank"),
  SameQuestion("what tracks does CMU offer", "tracks", "--university", "cmu"),
  SameQuestion("what are the core courses at Stanford", "courses", "--university", "stanford"),
  SameQuestion("what can I study at Cornell", "focus-areas", "--university", "cornell"),
  SameQuestion("how many programs are there in Washington", "programs", "--state", "WA", "--count"),
  SameQuestion("how many universities cover deep learning", "universities", "--focus", "deep learning", "--count"),
  SameQuestion("programs that cover robotics or scientific computing"), SameQuestion("programs that do not cover NLP"),
  SameQuestion("top 5 universities for machine learning"), SameQuestion("top 6 universities in machine learning"),
  SameQuestion("top 3 in AI in 2021"), SameQuestion("best AI school in California"),
  SameQuestion("which university is ranked 4th in AI"), SameQuestion("which programs can be finished in a year"),
  SameQuestion("shortest program"), SameQuestion("longest program in California"),
  SameQuestion("which states have NLP programs"), SameQuestion("how many states have NLP programs"),
  SameQuestion("which cities have programs"), SameQuestion("universities with one-year programs"),
  SameQuestion("how many universities have one-year programs"),
  SameQuestion("schools outside California in the ML top 10"),
  SameQuestion("which universities are new in the 2022 ML ranking"),
  SameQuestion("who rose in machine learning since 2021"),
  SameQuestion("which California schools rose in ML since 2021"),
  SameQuestion("who moved in machine learning between 2021 and 2022"), SameQuestion("rank of MIT over the years"),
  SameQuestion("how did Cornell's AI rank change over time"), SameQuestion("compare MIT and Stanford over the years"),
  SameQuestion("compare MIT and Stanford"), SameQuestion("tell me about Georgia Tech"),
  SameQuestion("which universities dropped out of the ML top ten in 2022"),
  SameQuestion("what are the most common focus areas"),
]

@Suite struct `The same question` {
  @Test func `has the same rows when its reading is run, and as shorthands`() throws {
    let home = try SeededHome()
    let environment = instrumentVariables.merging(["HOME": home.folder.url.path, "PATH": "/bin"]) { $1 }
    for same in sameQuestions {
      let answer = try home.run("ask", same.question, "--csv")
      try #require(answer.status == 0, "\(same.question): \(answer.stderr)")
      let reading = try #require(answer.stderr.split(separator: "\n").first).dropFirst("reading: ".count)
      let again = try run("sh", ["-c", "\"\(toolURL.path)\" \(reading) --csv"], environment: environment)
      #expect(again.stdout == answer.stdout, "\(same.question): \(reading)")
      #expect(again.status == 0, "\(again.stderr)")
      guard !same.shorthands.isEmpty else { continue }
      #expect(try home.run(same.shorthands + ["--csv"]).stdout == answer.stdout, "\(same.shorthands)")
    }
  }

  @Test func `leaves out the same rows for the same reasons`() throws {
    let home = try SeededHome()
    var noted = 0
    for same in sameQuestions where same.shorthands.contains("--focus") && !same.shorthands.contains("--count") {
      func leftOut(_ result: ToolResult) -> [Substring] {
        result.stderr.split(separator: "\n").filter { $0.contains("left out") }
      }
      let notes = leftOut(try home.run("ask", same.question))
      #expect(leftOut(try home.run(same.shorthands)) == notes, "\(same.question)")
      noted += notes.count
    }
    #expect(noted > 0)
  }
}

@Suite struct `A group` {
  @Test(arguments: [
    ("programs", "state", "which programs are in"), ("universities", "state", "which universities are in"),
    ("programs", "university", "programs at"), ("programs", "country", "programs in"),
  ])
  func `counts the rows that a list, its number and a question of it have`(
    _ subject: String, _ field: String, _ question: String
  ) throws {
    let home = try SeededHome()
    let groups = try home.objects(subject, "--group-by", field)
    #expect(!groups.isEmpty)
    for group in groups {
      let value = try #require(group[field] as? String)
      let count = try #require(group["count"] as? Int)
      let filter = "\(field) = '\(value.replacing("'", with: "''"))'"
      #expect(try home.objects(subject, "--where", filter).count == count, "\(filter)")
      #expect(try home.run(subject, "--where", filter, "--count").stdout == "\(count)\n", "\(filter)")
      let asked = try home.run("ask", "\(question) \(value)", "--csv")
      #expect(asked.stdout.split(separator: "\r\n").count - 1 == count, "\(question) \(value): \(asked.stderr)")
    }
  }

  @Test func `has the means of its list`() throws {
    let home = try SeededHome()
    for group in try home.objects("universities", "--group-by", "state", "--columns", "avg(ai_rank)") {
      let state = try #require(group["state"] as? String)
      let ranks = try home.objects("universities", "--state", state).compactMap { $0["ai_rank"] as? Int }
      let mean = try #require(group["avg(ai_rank)"] as? Double)
      #expect(mean == Double(ranks.reduce(0, +)) / Double(ranks.count), "\(state)")
    }
  }
}

@Suite struct `A history` {
  @Test func `has the ranks that lists of its years have, and that are asked for`() throws {
    let home = try SeededHome()
    for name in ["Cornell University", "Columbia University", "University of California, Los Angeles"] {
      for point in try home.objects("rankings", "history", name) {
        let (ranking, year) = (try #require(point["ranking"] as? String), try #require(point["year"] as? Int))
        let field = "\(ranking)_rank@\(year)"
        let listed = try home.objects("universities", "--where", "university = '\(name)'", "--columns", field)
        #expect(listed.first?[field] as? Int == point["rank"] as? Int, "\(name), \(field)")
      }
      let asked = try home.run("ask", "\(name)'s ranks over the years", "--csv")
      #expect(try asked.stdout == home.run("rankings", "history", name, "--csv").stdout)
    }
  }
}

extension SeededHome {
  /// What a command writes in JSON, as objects.
  fileprivate func objects(_ arguments: String...) throws -> [[String: Any]] {
    let result = try run(arguments + ["--json"])
    #expect(result.status == 0, "\(arguments): \(result.stderr)")
    return try JSONSerialization.jsonObject(with: Data(result.stdout.utf8)) as? [[String: Any]] ?? []
  }
}

@Suite struct `Rows of a list` {
  @Test(arguments: [
    ("state = 'California' AND ml_rank IS NOT NULL", "4\n"), ("city = 'Atlanta' AND ai_rank IS NULL", "0\n"),
    ("state = 'New York' AND university = 'Cornell'", "1\n"),
  ])
  func `are counted where no reason leaves out those that lead`(_ filter: String, _ count: String) throws {
    let home = try SeededHome()
    #expect(try home.run("universities", "--where", filter, "--count") == .answer(count))
    #expect(try home.run("universities", "--where", filter).status == 0)
  }

  @Test func `that tie with the last are shown where they are asked for`() throws {
    let home = try SeededHome()
    let limited = ["universities", "--order-by", "ml_rank", "--limit", "6", "--columns", "slug,ml_rank", "--csv"]
    #expect(try home.run(limited).stdout.split(separator: "\r\n").count == 7)
    #expect(
      try home.run(limited + ["--ties"]).stdout.split(separator: "\r\n").suffix(2).sorted() == ["git,6", "ucsd,6"])
    #expect(try home.run("universities", "--ties", "--limit", "6", "--order-by", "ml_rank", "--count").stdout == "7\n")
    for wrong in [["--ties"], ["--ties", "--limit", "3"], ["--ties", "--order-by", "ml_rank"]] {
      let result = try home.run(["universities"] + wrong)
      #expect(result.status == 64)
      #expect(result.stderr.hasPrefix("error: --ties goes with --limit and --order-by\n"), "\(result.stderr)")
    }
  }

  @Test func `that show the same are shown once where that is asked for`() throws {
    let home = try SeededHome()
    #expect(
      try home.run("universities", "--columns", "state", "--distinct", "--order-by", "state DESC", "--csv")
        == .answer(
          "state\r\nWashington\r\nPennsylvania\r\nNew York\r\nMassachusetts\r\nIllinois\r\nGeorgia\r\nCalifornia\r\n"))
    #expect(try home.run("universities", "--columns", "state", "--distinct", "--count") == .answer("7\n"))
    #expect(try home.run("universities", "--columns", "state", "--count") == .answer("11\n"))
  }
}

@Suite struct `rankings diff of some universities` {
  @Test func `shows those that moved so, and counts all of them`() throws {
    let home = try SeededHome()
    let result = try home.run(
      "rankings", "diff", "ml", "2021", "2022", "--movement", "risen", "--where", "state = 'California'")
    #expect(
      result.stdout == """
        University                             2021  2022  Ahead in 2021  Ahead in 2022  Places gained  Movement
        -------------------------------------  ----  ----  -------------  -------------  -------------  --------
        University of California, Los Angeles  9     8                 8              8              1  risen

        """)
    #expect(
      result.stderr == """
        note: ml 2021 to 2022: 1 risen, 0 fallen, 3 same, 0 new, 0 gone
        note: ml 2021 and ml 2022 number ties differently: University of California, Los Angeles 9 to 8, with 8 ahead in both

        """)
    let changed = try home.run("rankings", "diff", "ml", "--movement", "changed", "--csv")
    #expect(changed.stdout.split(separator: "\r\n").count == 6)
    #expect(try home.run("rankings", "diff", "ml", "--movement", "fallen", "--exit-code").status == 0)
    #expect(try home.run("rankings", "diff", "ml", "--movement", "new", "--exit-code").status == 1)
    #expect(try home.run("rankings", "diff", "ml", "--movement", "up").status == 64)
    #expect(try home.run("rankings", "diff", "ml", "--where", "contry = 'US'").stderr.hasPrefix("error: unknown field"))
  }
}
