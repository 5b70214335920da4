import TestSupport
import Testing

@Suite struct `Rankings` {
  @Test func `are listed with their editions`() throws {
    let home = try SeededHome()
    #expect(
      try home.run("rankings", "list", "--json")
        == .answer(
          """
          [
          {"ranking":"ml","name":"Research Ranking in Machine Learning","editions":["2021","2022"]},
          {"ranking":"ai","name":"Research Ranking in AI","editions":["2021","2022"]}
          ]

          """))
  }

  @Test func `differ as the two articles print them`() throws {
    let home = try SeededHome()
    let result = try home.run("rankings", "diff", "ml", "2021", "2022", "--csv", "--exit-code")
    #expect(result.status == 1)
    let moved = result.stdout.split(separator: "\r\n").filter { !$0.hasSuffix(",same") }
    #expect(
      moved == [
        "ranking,university,before,after,places_gained,direction",
        "ml,Georgia Institute of Technology,7,6 (tied),1,risen", "ml,University of Washington,8,7,1,risen",
        "ml,\"University of California, Los Angeles\",9,8,1,risen",
        "ml,University of Illinois Urbana-Champaign,10,9,1,risen", "ml,Columbia University,,10,,new",
      ])
  }

  @Test func `of the same edition do not differ`() throws {
    let home = try SeededHome()
    #expect(try home.run("rankings", "diff", "ml", "2022", "2022", "--exit-code").status == 0)
  }

  @Test func `that are not there are named`() throws {
    let home = try SeededHome()
    #expect(
      try home.run("rankings", "diff", "mll", "2021", "2022")
        == .usage("error: no ranking is named `mll`\nhelp: did you mean `ml`?\n"))
    #expect(
      try home.run("rankings", "diff", "ml", "2019", "2022")
        == .usage("error: the catalogue has no edition of `ml` for 2019\nhelp: it has 2021, 2022\n"))
  }
}
