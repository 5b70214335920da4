/// The editions that the years of a question stand for.
struct Editions {
  private let rankings: [Vocabulary.Ranking]
  private let words: QuestionWords

  init(_ rankings: [Vocabulary.Ranking], _ words: QuestionWords) {
    self.rankings = rankings
    self.words = words
  }

  /// Every year of these rankings, ascending.
  func all(_ slugs: [String]) -> [Int] {
    Set(rankings.filter { slugs.contains($0.slug) }.flatMap(\.years)).sorted()
  }

  /// The year that a mention stands for.
  ///
  /// - Throws: `noSuchYear` where one of the rankings has no edition of it.
  func year(_ mention: YearMention, _ slugs: [String]) throws(QuestionError) -> Int {
    switch mention.year {
    case .named(let year):
      for ranking in rankings where slugs.contains(ranking.slug) && !ranking.years.contains(year) {
        throw QuestionError(
          .noSuchYear(year, ranking: ranking.slug, known: ranking.years.sorted()), span: words.span(mention.words),
          source: words.source)
      }
      return year
    case .relative(.previous): return try last(slugs, leavingOut: 1)
    case .relative: return try last(slugs, leavingOut: 0)
    }
  }

  /// The two years of a change: those named; from the one named to the latest; or the one named and the one before.
  func span(_ time: Time, _ slug: String) throws(QuestionError) -> (from: Int, to: Int) {
    var years: [Int] = []
    for mention in time.years { years.append(try year(mention, [slug])) }
    let latest = try last([slug], leavingOut: 0)
    switch years.count {
    case 0: return (try last([slug], leavingOut: 1), latest)
    case 1 where time.isSince:
      if years[0] == latest { throw noEarlier(slug, time.words) }
      return (years[0], latest)
    case 1:
      guard let before = all([slug]).last(where: { $0 < years[0] }) else { throw noEarlier(slug, time.words) }
      return (before, years[0])
    case 2 where years[0] != years[1]: return (min(years[0], years[1]), max(years[0], years[1]))
    default: throw words.misplaced(time.words)
    }
  }

  /// The years in which tests that change hold and do not.
  func crossing(_ crossed: Crossed, _ mentions: [Mention]) throws(QuestionError) -> (holds: Int, other: Int) {
    guard let slug = mentions.first?.name.target else {
      throw words.rankingNotNamed(crossed.words, rankings)
    }
    if crossed.kind == .named, crossed.time.years.count == 2 {
      return (try year(crossed.time.years[0], [slug]), try year(crossed.time.years[1], [slug]))
    }
    let (from, to) = try span(crossed.time, slug)
    return crossed.kind == .gone ? (from, to) : (to, from)
  }

  private func last(_ slugs: [String], leavingOut count: Int) throws(QuestionError) -> Int {
    guard let year = all(slugs).dropLast(count).last else { throw noEarlier(slugs.first ?? "", WordSet()) }
    return year
  }

  private func noEarlier(_ slug: String, _ mention: WordSet) -> QuestionError {
    QuestionError(.noEarlierEdition(ranking: slug), span: words.span(mention), source: words.source)
  }
}
