/// Rows that a question asks for, as far as it has been read.
struct Rows: Hashable, Sendable {
  var noun: Noun
  var isPlural: Bool
  /// Whether no word says what the rows are.
  var isImplied = false
  /// Whether "every" or "all" stands before it, which a yes or no may not pass over.
  var isEvery = false
  /// "three universities with the best rank".
  var count: Numeral?
  var tests: [Test] = []
  var order: RowOrder?
  /// The rankings of what names none.
  var rankings: Form<Mention>?
  /// The year of its ranks.
  var year: YearMention?
  var columns: [Attribute] = []
  /// Ranks and scores that are to be shown, also where there are none.
  var shown: [ShownRank] = []
  /// Whether ranks are asked for: "AI rankings 2021".
  var hasRankColumn = false

  var words: WordSet {
    var words = tests.reduce(WordSet()) { $0.union($1.words) }
    for rank in shown { words.formUnion(rank.ranking.words) }
    for other in [count?.words, order?.words, rankings?.words, year?.words] { words.formUnion(other ?? WordSet()) }
    return words
  }

  /// The names in it.
  var mentions: [Mention] {
    tests.flatMap(\.mentions) + [order?.ranking].compactMap(\.self) + (rankings?.parts ?? []) + shown.map(\.ranking)
  }

  /// Whether ranks that name no ranking are in it.
  var isOpen: Bool {
    order.map { $0.isByRank && $0.ranking == nil } ?? false || hasRankColumn && rankings == nil
      || tests.contains { $0.ranks.contains { $0.ranking == nil } }
  }
}

extension Rows {
  /// With a ranking for the ranks that name none.
  func ranked(by slug: String) -> Rows {
    var rows = self
    rows.rankings = .one(Mention(ranking: slug))
    return rows.filled() ?? rows
  }

  /// With any rank for those that are asked for: who is asked for, whatever is asked of them.
  var withAnyRank: Rows {
    var rows = self
    rows.tests = tests.map { test in
      if case .rank(let range) = test { .rank(RankRange(ranking: range.ranking, place: range.place)) } else { test }
    }
    if let ranking = order?.ranking, [.risen, .fallen].contains(order?.superlative) {
      rows.order = RowOrder(superlative: .best, ranking: ranking)
    }
    return rows
  }

  /// Where the rank stands that names no ranking; nowhere where there is none.
  var openPlace: WordSet {
    if let order, order.isByRank, order.ranking == nil, !order.place.isEmpty { return order.place }
    return tests.flatMap(\.ranks).first { $0.ranking == nil }?.place ?? WordSet()
  }
}

/// A rank or a score that is to be shown of each row.
struct ShownRank: Hashable, Sendable {
  enum Kind: String, Hashable, Sendable {
    case rank, score
  }

  let ranking: Mention
  let kind: Kind
}

/// An order of rows.
struct RowOrder: Hashable, Sendable {
  let superlative: Superlative
  var count: Numeral?
  var ranking: Mention?
  /// Where "best" or the like stands, for what is said of an order by an open ranking.
  var place = WordSet()
  /// Whether everything is to be shown, only in that order: "sorted by".
  var isSort = false
  /// Whether more than the first are asked for.
  var isPlural = false
  /// Which one of the order is meant: "second best"; nil for the first.
  var nth: Numeral?
  /// Of the greatest movement, between which editions.
  var time = Time()

  var isByRank: Bool { [.best, .worst, .risen, .fallen].contains(superlative) }
  var words: WordSet {
    let names = (count?.words ?? WordSet()).union(ranking?.words ?? WordSet())
    return names.union(nth?.words ?? WordSet()).union(time.words)
  }
}

/// What is said of rows before or behind what they are called.
enum Modifier: Hashable, Sendable {
  case test(Test)
  case order(RowOrder)
  case rankings(Form<Mention>)
  case year(YearMention)
  case column(Attribute)
  case rankColumn
  /// A rank or a score that is to be shown.
  case shown(ShownRank)
  /// A word that says nothing in that place.
  case nothing
}

extension Rows {
  /// The same with what is said of it; nil if it cannot be said, or was before.
  func with(_ modifier: Modifier, isBefore: Bool = false) -> Rows? {
    var rows = self
    switch modifier {
    case .test(.each(let tests)): rows.tests.insert(contentsOf: tests, at: isBefore ? 0 : self.tests.count)
    case .test(let test): rows.tests.insert(test, at: isBefore ? 0 : tests.count)
    case .order(let other):
      guard order == nil, count == nil || other.count == nil else { return nil }
      rows.order = other
    case .rankings(let form):
      guard rankings == nil else { return nil }
      rows.rankings = form
    case .year(let other):
      guard year == nil else { return nil }
      rows.year = other
    case .column(let attribute):
      guard !columns.contains(attribute) else { return nil }
      rows.columns.insert(attribute, at: isBefore ? 0 : columns.count)
    case .rankColumn:
      guard !hasRankColumn else { return nil }
      rows.hasRankColumn = true
    case .shown(let rank):
      guard !shown.contains(rank) else { return nil }
      rows.shown.append(rank)
    case .nothing: break
    }
    return rows
  }

  /// With the rankings that it names given to the ranks that name none; nil if a ranking or a year has no use.
  func filled() -> Rows? {
    var rows = self
    let named = tests.flatMap { $0.ranks.compactMap(\.ranking) } + [order?.ranking].compactMap(\.self)
    if let form = rankings {
      guard isOpen || hasRankColumn else { return nil }
      let tests = rows.tests
      rows.tests = tests.map { $0.filled(form) }
      if rows.order?.isByRank == true, rows.order?.ranking == nil {
        guard case .one(let ranking) = form else { return nil }
        rows.order?.ranking = ranking
      }
      if !hasRankColumn { rows.rankings = nil }
    } else if let other = named.first, Set(named.map(\.name.target)).count == 1 {
      let other = Mention(name: other.name, words: WordSet())
      rows.tests = rows.tests.map { $0.filled(.one(other)) }
      if rows.order?.isByRank == true, rows.order?.ranking == nil { rows.order?.ranking = other }
      if hasRankColumn { rows.rankings = .one(other) }
    }
    let usesYear =
      rows.hasRankColumn || !rows.shown.isEmpty || rows.order?.isByRank == true
      || rows.tests.contains { !$0.ranks.isEmpty }
    return rows.year != nil && !usesYear ? nil : rows
  }
}

extension Test {
  /// With rankings for the tests of ranks that name none.
  func filled(_ form: Form<Mention>) -> Test {
    mapRanks { range in
      guard range.ranking == nil else { return .rank(range) }
      return form.test { ranking in
        var named = range
        named.ranking = ranking
        return .rank(named)
      }
    }
  }
}
