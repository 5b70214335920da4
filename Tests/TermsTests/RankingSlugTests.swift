import Testing

@testable import Terms

@Test(arguments: [
  ("Research Ranking in Machine Learning", "ml"), ("Research Ranking in AI", "ai"), ("Rank in AI", "ai"),
  ("Rankings in Artificial Intelligence", "ai"), ("Ranking in the Theory of Computation", "tc"),
  ("Rank in Human-Computer Interaction", "hci"), ("CS Rank", "cs"), ("World University Ranking", "world_university"),
  ("Rank", "overall"), ("Ranking in", "in"), ("Ranking in the", "in_the"), ("Rank in AI (2021)", "ai"),
  ("Ränking in KI", "ki"),
  ("**CS** rank!", "cs"),
])
func `a slug is made of a header`(_ header: String, _ slug: String) {
  #expect(RankingSlug.slug(header: header) == slug)
}

@Test(arguments: ["Ranking in 数学", "rank 数学"])
func `a header without Latin letters has no slug`(_ header: String) {
  #expect(RankingSlug.slug(header: header) == nil)
}
