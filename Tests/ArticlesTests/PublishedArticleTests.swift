import Articles
import Terms
import Testing
import Wording

@Test func `the title, the year and the byline`() throws {
  let article = try publishedArticle()
  #expect(article.title == "Master's Program in Machine Learning (2021)")
  #expect(article.year == 2021)
  #expect(article.publisher == "Towards AI Team")
  #expect(article.url == nil)
  #expect(article.publishedOn == nil)
  #expect(article.warnings == [])
}

@Test func `the two rankings in the order of their columns`() throws {
  let rankings = try publishedArticle().rankings
  #expect(rankings.map(\.slug) == ["ml", "ai"])
  #expect(rankings.map(\.name) == ["Research Ranking in Machine Learning", "Research Ranking in AI"])
  #expect(rankings[0].entries.map(\.rank.first) == [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  #expect(rankings[1].entries.map(\.rank.first) == [1, 15, 3, 5, 2, 12, 13, 6, 7, 4])
  #expect(rankings[1].entries.allSatisfy { $0.rank.last == nil && !$0.rank.isOpen && !$0.rank.isTied })
  #expect(rankings[1].entries[1].university == "University of California — Berkeley")
  #expect(rankings[1].entries[1].position.description == "9:53")
}

@Test func `the ten universities with their acronyms and anchors`() throws {
  let universities = try publishedArticle().universities
  #expect(
    universities.map(\.name) == [
      "Carnegie Mellon University", "University of California — Berkeley", "Stanford University",
      "Massachusetts Institute of Technology", "Cornell University", "University of California — San Diego",
      "Georgia Institute of Technology", "University of Washington", "University of California — Los Angeles",
      "University of Illinois at Urbana-Champaign",
    ])
  #expect(universities.map(\.acronym) == [nil, nil, nil, nil, nil, "UCSD", nil, nil, "UCLA", "UIUC"])
  #expect(
    universities.compactMap(\.anchor)
      == ["cmu", "ucb", "stanford", "mit", "cornell", "ucsd", "git", "uw", "ucla", "uiuc"])
  #expect(universities[0].position.description == "8:8")
}

@Test func `the links of the sections' headings`() throws {
  let urls = try publishedArticle().universities.map(\.url)
  #expect(urls[0] == "https://mktg.best/9d0bf")
  #expect(urls[9] == "https://mktg.best/2hmvo")
  #expect(urls.compactMap { $0 }.count == 10)
}

@Test func `twelve programs, with a tab, a missing space and two in one cell`() throws {
  let universities = try publishedArticle().universities
  #expect(universities.map(\.programs.count) == [1, 2, 1, 1, 1, 1, 1, 2, 1, 1])
  #expect(universities[1].programs.map(\.name) == ["Masters in Data Science", "Masters in EECS"])
  #expect(universities[1].programs.map(\.degree) == ["Master", "Master"])
  #expect(universities[1].programs.map(\.position.description) == ["9:59", "9:84"])
  #expect(universities[7].programs.map(\.degree) == ["Master", "Master of Science"])
  #expect(universities[9].programs.map(\.name) == ["Master of Science in Computer Science"])
  #expect(universities[9].programs[0].position.description == "17:72")
}

@Test func `the details of the one section that has some`() throws {
  let universities = try publishedArticle().universities
  let program = universities[0].programs[0]
  #expect(program.statedFor == .program)
  #expect(program.duration == StudyDuration(minMonths: 9, maxMonths: 24))
  #expect(
    universities[0].location
      == Place(
        city: "Pittsburgh", state: "Pennsylvania", stateCode: "PA", country: "United States", countryCode: "US"))
  #expect(
    program.courses
      == ArticleList(items: [
        "Advanced machine learning", "Statistics", "Research", "Statistical machine learning", "Data analysis",
        "Artificial intelligence", "Data science",
      ]))
  #expect(
    program.tracks
      == ArticleList(items: [
        "Masters of Science in Machine Learning", "Fifth Year Masters in Machine Learning",
        "Secondary Masters of Science in Machine Learning", "Masters of Computational Data Science",
        "Master of Science in Computer Science",
      ]))
  #expect(
    program.focusAreas
      == ArticleList(
        items: [
          "Machine learning", "Artificial intelligence", "NLP", "Computer vision", "Robotics", "Deep learning",
          "Data mining", "Web and information retrieval", "Computer science",
        ], isOpen: true))
}

@Test func `the empty sections say nothing`() throws {
  for university in try publishedArticle().universities.dropFirst() {
    #expect(university.location == nil)
    for program in university.programs {
      #expect(program == ArticleProgram(name: program.name, degree: program.degree))
    }
  }
}
