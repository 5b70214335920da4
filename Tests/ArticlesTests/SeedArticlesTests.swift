import Articles
import Terms
import Testing

@Test func `the seed of 2021 says what the published article says, but for its links`() throws {
  let seed = try ArticleReader.read(projectFile("Seeds/article-2021.md"), file: "article-2021.md")
  var published = try publishedArticle()
  for index in published.universities.indices { published.universities[index].url = nil }
  published.universities[0].url = "https://www.cmu.edu"
  #expect(seed == published)
  #expect(seed.warnings == [])
}

@Test func `the seed of 2022 has eleven universities with details`() throws {
  let seed = try ArticleReader.read(projectFile("Seeds/article-2022.md"), file: "article-2022.md")
  #expect(seed.title == "Best Master's Programs in Machine Learning (2022)")
  #expect(seed.year == 2022)
  #expect(seed.publisher == "Towards AI")
  #expect(
    seed.url
      == "https://github.com/apachecn/towardsai-blog-zh/blob/638dbc339505a77160bc80c6accdfb241e55b9de/docs/best-universities-for-masters-programs-in-machine-learning-ml-ai-24f54ee755e6.md"
  )
  #expect(seed.publishedOn == "2022-01-01")
  #expect(seed.rankings.map(\.slug) == ["ml", "ai"])
  #expect(seed.rankings[0].entries.map(\.rank.first) == [1, 2, 3, 4, 5, 6, 6, 7, 8, 9, 10])
  #expect(seed.rankings[1].entries.map(\.rank.first) == [1, 15, 3, 5, 2, 12, 13, 6, 7, 4, 12])
  #expect(seed.universities.count == 11)
  #expect(seed.universities.map(\.programs.count) == [1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1])
  #expect(seed.universities.allSatisfy { $0.location?.countryCode == "US" && $0.url?.hasPrefix("https://") == true })
  #expect(seed.warnings == [])
}

@Test func `in the seed of 2022 a section stands for each of its university's programs`() throws {
  let seed = try ArticleReader.read(projectFile("Seeds/article-2022.md"), file: "article-2022.md")
  let programs = seed.universities.flatMap(\.programs)
  #expect(programs.allSatisfy { $0.statedFor == .university && $0.duration != nil && $0.courses != nil })
  #expect(programs.map { $0.courses?.items.count } == [7, 7, 7, 5, 5, 5, 6, 6, 9, 9, 6, 6, 5])
  #expect(programs.map { $0.tracks?.items.count } == [5, 2, 2, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1])
  #expect(programs.map { $0.focusAreas?.items.count } == [9, 7, 7, 8, 7, 7, 7, 8, 7, 7, 7, 7, 10])
  #expect(
    programs.map { $0.focusAreas?.isOpen }
      == [true, true, true, true, true, false, true, true, true, true, true, true, false])
  #expect(seed.universities[1].programs[1].duration == StudyDuration(minMonths: 12, maxMonths: 30, isOpen: true))
  #expect(seed.universities[7].programs[0].duration == StudyDuration(minMonths: 12, maxMonths: 24, isOpen: true))
}

@Test func `an item of the seed of 2022 keeps its comma`() throws {
  let seed = try ArticleReader.read(projectFile("Seeds/article-2022.md"), file: "article-2022.md")
  #expect(seed.universities[10].programs[0].focusAreas?.items[7] == "Vision, graphics and robotics")
  #expect(seed.universities[10].location?.city == "New York City")
  #expect(seed.universities[10].location?.state == "New York")
}
