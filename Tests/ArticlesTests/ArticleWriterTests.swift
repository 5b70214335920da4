import Terms
import Testing

@testable import Articles

private func reread(_ article: Article) throws -> Article {
  try ArticleReader.read(Array(ArticleWriter.text(article).utf8), file: "a.md", year: article.year)
}

@Suite struct `A written article` {
  @Test(arguments: ["Tests/ArticlesTests/Golden/article-2021.md", "Seeds/article-2021.md", "Seeds/article-2022.md"])
  func `reads back as what it was`(_ file: String) throws {
    let article = try ArticleReader.read(projectFile(file), file: file)
    #expect(try reread(article) == article)
    #expect(ArticleDifference.differences(of: article, read: try reread(article)) == [])
  }

  static let names = [
    "Texas A&M University", "University | of [Pipes]", "*Star* _University_ of `Code`", "A_B University",
    "<b>Bold</b> U",
    "1. First University", "2) Second", "# Hash", "- Dash", "+ Plus", "Université “Quote” d'Été", "東京大学", "אוניברסיטה",
    "👩‍🚀 Academy", "C:\\Users", "www.example.org/a_b*c*", "https://x.org/a_b", "~~Struck~~", "University (UX)",
    "&amp; Co",
    "!not [an](image)", "=Sum", "University: of Colons", "A || B", "e\u{301}cole",
  ]

  @Test func `keeps awkward names of universities, programs and items`() throws {
    let universities = Self.names.map { name in
      ArticleUniversity(
        name: name == "University (UX)" ? "University" : name, acronym: name == "University (UX)" ? "UX" : nil,
        anchor: "a-1",
        programs: [
          ArticleProgram(
            name: "Master of \(name)", degree: DegreeName.degree(of: "Master of \(name)"),
            courses: ArticleList(items: ["X " + name], isOpen: true),
            tracks: ArticleList(items: ["T " + name, "Second"]))
        ])
    }
    let article = Article(
      title: "A & B <2021> | *all* (2021)", year: 2021, publisher: "Pipes | & Co",
      rankings: [
        ArticleRanking(
          slug: "ml", name: "Ranking in ML",
          entries: universities.enumerated().map {
            ArticleEntry(university: $1.name, rank: PrintedRank(first: $0 + 1))
          })
      ], universities: universities)
    #expect(ArticleDifference.differences(of: article, read: try reread(article)) == [])
  }

  @Test(arguments: [
    ["A", "B"], ["A, with a comma", "B"], ["A (x, y)", "B"], ["Only, one"], ["A; b", "C, d"],
    ["Ph.D", "Others of note"], ["One"],
  ])
  func `keeps lists with commas, semicolons and brackets`(_ items: [String]) throws {
    for isOpen in [false, true] {
      let program = ArticleProgram(
        name: "Master in X", degree: "Master", focusAreas: ArticleList(items: items, isOpen: isOpen),
        statedFor: .university)
      let article = Article(
        title: "T 2021", year: 2021, rankings: [ArticleRanking(slug: "ml", name: "Rank in ML", entries: [])],
        universities: [ArticleUniversity(name: "U", programs: [program])])
      #expect(try reread(article) == article, "\(ArticleWriter.text(article))")
    }
  }

  @Test func `keeps every duration of whole months up to fifty years`() {
    for low in 1...600 {
      for high in [nil, low, low + 1, low + 6, low + 12, 600] as [Int?] where (high ?? low) <= 600 {
        for isOpen in [false, true] where high != nil || isOpen {
          let duration = StudyDuration(minMonths: low, maxMonths: high, isOpen: isOpen)
          #expect(
            StudyDuration.parse(DurationText.text(of: duration)) == duration, "\(DurationText.text(of: duration))")
        }
      }
    }
  }

  @Test(
    arguments: [
      ("9 months to 2 years", 9, 24, false), ("1–2+ years", 12, 24, true), ("1 year to 18 months", 12, 18, false),
      ("1 year", 12, 12, false), ("2+ years", 24, nil, true), ("10 months", 10, 10, false),
    ] as [(String, Int, Int?, Bool)])
  func `prints durations as people do`(_ text: String, _ low: Int, _ high: Int?, _ isOpen: Bool) {
    #expect(DurationText.text(of: StudyDuration(minMonths: low, maxMonths: high, isOpen: isOpen)) == text)
  }

  @Test func `has a block for each program where their details differ`() throws {
    let programs = [
      ArticleProgram(name: "Master in A", degree: "Master", duration: StudyDuration(minMonths: 12, maxMonths: 12)),
      ArticleProgram(name: "Master in B", degree: "Master", duration: StudyDuration(minMonths: 24, maxMonths: 24)),
      ArticleProgram(name: "Master in C", degree: "Master"),
    ]
    let article = Article(
      title: "T 2021", year: 2021, rankings: [ArticleRanking(slug: "ml", name: "Rank in ML", entries: [])],
      universities: [
        ArticleUniversity(
          name: "U", url: "https://u.org",
          location: Place(city: "Zürich", country: "Switzerland", countryCode: "CH"),
          programs: programs)
      ])
    #expect(try reread(article) == article)
  }

  @Test func `tells what it cannot say`() throws {
    let article = Article(
      title: "T 2021", year: 2021, rankings: [ArticleRanking(slug: "ml", name: "Rank in ML", entries: [])],
      universities: [
        ArticleUniversity(
          name: "U",
          programs: [
            ArticleProgram(name: "Master in X", degree: "Doctor", tracks: ArticleList(items: ["lower case"]))
          ])
      ])
    #expect(
      ArticleDifference.differences(of: article, read: try reread(article))
        == [ArticleDifference(university: "U", parts: ["degrees", "tracks"])])
  }

  @Test func `tells of a place that no line can say`() throws {
    let location = Place(city: "A, B, C", country: "Atlantis", countryCode: "XX")
    let article = Article(
      title: "T 2021", year: 2021, rankings: [ArticleRanking(slug: "ml", name: "Rank in ML", entries: [])],
      universities: [ArticleUniversity(name: "U", location: location)])
    #expect(ArticleWriter.text(article).contains("**Location**: A, B, C, Atlantis\n"))
    let read = Article(
      title: "T 2021", year: 2021, rankings: article.rankings, universities: [ArticleUniversity(name: "U")])
    #expect(
      ArticleDifference.differences(of: article, read: read)
        == [ArticleDifference(university: "U", parts: ["location"])])
  }

  @Test func `is compared with what was read, part by part`() {
    let rankings = [ArticleRanking(slug: "ml", name: "Rank in ML", entries: [])]
    let article = Article(
      title: "T 2021", year: 2021, publisher: "P", url: "https://t.org", rankings: rankings,
      universities: [
        ArticleUniversity(name: "U", acronym: "UU", url: "https://u.org"), ArticleUniversity(name: "V"),
      ])
    let read = Article(
      title: "S 2021", year: 2021, publisher: "Q", rankings: rankings, universities: [ArticleUniversity(name: "U")])
    #expect(
      ArticleDifference.differences(of: article, read: read) == [
        ArticleDifference(university: nil, parts: ["title", "publisher", "source"]),
        ArticleDifference(university: "U", parts: ["short names", "home page"]),
        ArticleDifference(university: "V", parts: ["name"]),
      ])
  }
}
