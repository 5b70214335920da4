/// Editions of rankings, as far as a question has been read.
struct EditionRequest: Hashable, Sendable {
  enum Which: Hashable, Sendable {
    case all
    case first
    case latest
  }

  var rankings: Form<Mention>?
  var year: YearMention?
  var which = Which.all

  var words: WordSet { (rankings?.words ?? WordSet()).union(year?.words ?? WordSet()) }
}

extension Completion {
  /// - Throws: `noSuchYear`; `rankingNotNamed` where the first or the latest edition of no ranking is asked for.
  mutating func editions(_ request: EditionRequest) throws(QuestionError) -> Reading {
    var slugs = Self.targets(request.rankings?.parts ?? [])
    if slugs.isEmpty {
      slugs = vocabulary.rankings.map(\.slug)
      if case .named(let year)? = request.year?.year {
        let fitting = vocabulary.rankings.filter { $0.years.contains(year) }.map(\.slug)
        if !fitting.isEmpty { slugs = fitting }
      }
    }
    if slugs.isEmpty { throw words.rankingNotNamed(WordSet(), []) }
    let named = request.rankings == nil ? [] : slugs
    if let mention = request.year {
      let year = try editions.year(mention, slugs)
      notePrevious(mention, year)
      return .editions(EditionQuery(rankings: named, years: [year]))
    }
    let years = editions.all(slugs)
    switch request.which {
    case .all: return .editions(EditionQuery(rankings: named, years: []))
    case .first, .latest:
      guard slugs.count == 1 else { throw words.rankingNotNamed(request.words, vocabulary.rankings) }
      let year = request.which == .first ? years.first : years.last
      return .editions(EditionQuery(rankings: slugs, years: year.map { [$0] } ?? []))
    }
  }

  /// The best and the worst ranks of universities in all editions.
  mutating func summary(_ fact: RankFact) -> Reading {
    .summary(
      of: Self.targets(fact.universities?.parts ?? []), rankings: Self.targets(fact.rankings?.parts ?? []))
  }
}
