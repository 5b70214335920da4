import Articles
import Terms
import Testing

@Test func `columns are known by their headers, whatever their order`() throws {
  let article = try read(
    "# P (2021)\n\n| Degree | Rank | x | Institution |\n|--|--|--|--|\n| MSc | =3 | y | Univ |\n")
  #expect(
    article.rankings == [
      ArticleRanking(
        slug: "overall", name: "Rank",
        entries: [
          ArticleEntry(university: "Univ", rank: PrintedRank(first: 3, isTied: true))
        ])
    ])
  #expect(
    article.universities
      == [
        ArticleUniversity(
          name: "Univ", programs: [ArticleProgram(name: "MSc", degree: "Master of Science")])
      ])
}

@Test func `tables without universities or ranks are left alone`() throws {
  let other = "\n| University | Students |\n|---|---|\n| A University | 5 |\n\n| Rank | Film |\n|---|---|\n| x | y |\n"
  #expect(try read(smallTable + other) == read(smallTable))
}

@Test func `a second table goes on with the first`() throws {
  let second = "\n| Rank in ML | University |\n|---|---|\n| 4 | A university |\n| 5 | C University |\n"
  let article = try read(smallTable + second)
  #expect(article.rankings.map(\.slug) == ["ai", "ml"])
  #expect(article.rankings[1].entries.map(\.university) == ["A University", "C University"])
  #expect(article.universities.map(\.name) == ["A University", "B University", "C University"])
}

@Test func `a second table goes on with the same ranking and may name programs again`() throws {
  let second = """

    | Ranking in AI | University | Program Name |
    |---|---|---|
    | 3 | C University | MSc Z |
    | - | A University | Masters in X, MSc W |

    """
  let article = try read(smallTable + second)
  #expect(article.rankings.map(\.slug) == ["ai"])
  #expect(article.rankings[0].entries.map(\.rank.first) == [1, 2, 3])
  #expect(article.universities[0].programs.map(\.name) == ["Masters in X", "MSc W"])
}

@Test func `a second rank of a university in the same ranking is a problem`() {
  let second = "\n| Ranking in AI | University |\n|---|---|\n| 4 | A University |\n"
  #expect(
    problems(smallTable + second)
      == ["10:3: university `A University` is listed twice; first at 5:3"])
}

@Test func `ties, gaps and missing ranks are as printed`() throws {
  let article = try read(
    "# P (2021)\n\n| Rank | School |\n|--|--|\n| 1 | A |\n| 1 | B |\n| | C |\n| 101–150 | D |\n| 401+ | E |\n| — | F |\n"
  )
  #expect(article.rankings[0].entries.map(\.university) == ["A", "B", "D", "E"])
  #expect(article.rankings[0].entries[2].rank == PrintedRank(first: 101, last: 150))
  #expect(article.universities.count == 6)
}

@Test func `an acronym leaves the name, a place does not`() throws {
  let article = try read(
    "# P (2021)\n\n| Rank | School |\n|--|--|\n| 1 | A (UCSD) |\n| 2 | [B (Seattle)](http://b) |\n"
      + "| 3 | C (C-U) |\n| 4 | D (D&M) |\n| 5 | E (E.U.) |\n| 6 | F (U2F) |\n| 7 | G (U/G) |\n")
  #expect(article.universities.map(\.name) == ["A", "B (Seattle)", "C", "D", "E", "F", "G (U/G)"])
  #expect(article.universities.map(\.acronym) == ["UCSD", nil, "C-U", "D&M", "E.U.", "U2F", nil])
  #expect(article.universities.prefix(2).map(\.url) == [nil, "http://b"])
}
