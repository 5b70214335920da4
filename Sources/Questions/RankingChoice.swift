/// Decides which names of a question mean rankings and which years its ranks are of.
struct RankingChoice {
  let lexicon: Lexicon
  let source: String
  var notes: [String] = []

  private var rankings: [Vocabulary.Ranking] { lexicon.vocabulary.rankings }

  init(_ lexicon: Lexicon, _ source: String) {
    self.lexicon = lexicon
    self.source = source
  }

  /// Takes the names that may mean rankings out of the conditions.
  ///
  /// A name after a verb, as in "that cover AI", is a focus area always; one that stands alone or after "in" or "for"
  /// is the ranking where a ranking is needed.
  ///
  /// - Parameter most: How many names at most.
  mutating func take(from frame: inout Frame, most: Int) -> [Int] {
    var found: [Int] = []
    frame.conditions = frame.conditions.compactMap { part in
      guard found.count < most, let operands = candidates(part.value), operands.count + found.count <= most else {
        return part
      }
      for operand in operands {
        guard let ranking = operand.ranking else { continue }
        if !found.contains(ranking) { found.append(ranking) }
        note(ranking, operand)
      }
      return nil
    }
    return found
  }

  private func candidates(_ condition: Condition) -> [Operand]? {
    var operands = condition.operands
    if case .degreeIn(let operand) = condition { operands = [operand] }
    let fits = operands?.allSatisfy { operand in
      if case .cover(.some)? = operand.relator { return false }
      return operand.ranking != nil && operand.kind.map { $0 == .programs } ?? true
    }
    return fits == true ? operands : nil
  }

  private mutating func note(_ index: Int, _ operand: Operand) {
    guard operand.entities.count > 1 else { return }
    let text = operand.text
    notes.append(
      "`\(text)` is read as the ranking `\(rankings[index].slug)`; write `that cover \(text)` for the focus area")
  }

  /// The ranking that is meant where none is named.
  mutating func usual(_ text: String, _ span: Range<Int>) throws(QuestionError) -> Int {
    if rankings.count == 1 { return 0 }
    if let slug = lexicon.vocabulary.defaultRanking, let index = rankings.firstIndex(where: { $0.slug == slug }) {
      notes.append("no ranking is named: `\(slug)` is taken")
      return index
    }
    throw QuestionError(.rankingNotNamed(text, candidates: rankings.map(\.slug)), span: span, source: source)
  }
}

/// Years.
extension RankingChoice {
  /// The years of a part, each an edition of all these rankings; empty for the latest.
  mutating func years(_ part: Frame.Part<Frame.Years>, of indices: [Int]) throws(QuestionError) -> [Int] {
    var years: [Int] = []
    for year in part.value.years {
      switch year {
      case .named(let year):
        try check(year, indices, part.span)
        years.append(year)
      case .relative(let relative): years += try relativeYears(relative, indices)
      }
    }
    return years
  }

  private func check(_ year: Int, _ indices: [Int], _ span: Range<Int>) throws(QuestionError) {
    for index in indices where !rankings[index].years.contains(year) {
      let problem = QuestionError.Problem.noSuchYear(
        year, ranking: rankings[index].slug, known: rankings[index].years.sorted())
      throw QuestionError(problem, span: span, source: source)
    }
  }

  /// Those of the rankings that have every year that is named, with a word on the others; all where none has.
  mutating func rankings(_ indices: [Int], withEditionsOf parts: [Frame.Part<Frame.Years>]) -> [Int] {
    let named = parts.flatMap(\.value.years).compactMap { if case .named(let year) = $0 { year } else { nil } }
    let fitting = indices.filter { index in named.allSatisfy(rankings[index].years.contains) }
    guard !fitting.isEmpty else { return indices }
    let years = named.map(String.init).joined(separator: " and ")
    noteLeftOut(indices.filter { !fitting.contains($0) }, because: "has no edition of \(years)")
    return fitting
  }

  /// Says which rankings an answer is without.
  mutating func noteLeftOut(_ indices: [Int], because reason: String) {
    notes += indices.map { "the ranking `\(rankings[$0].slug)` \(reason) and is left out" }
  }

  private mutating func relativeYears(_ relative: RelativeYear, _ indices: [Int]) throws(QuestionError) -> [Int] {
    switch relative {
    case .latest: return try [latest(indices)]
    case .all: return allYears(indices)
    case .previous:
      let year = try previous(indices)
      let note = "last year is read as \(year), the edition before the latest"
      if !notes.contains(note) { notes.append(note) }
      return [year]
    }
  }

  func allYears(_ indices: [Int]) -> [Int] {
    Set(indices.flatMap { rankings[$0].years }).sorted()
  }

  /// The latest edition's year.
  func latest(_ indices: [Int]) throws(QuestionError) -> Int { try last(indices, leavingOut: 0) }

  /// The year of the edition before the latest.
  func previous(_ indices: [Int]) throws(QuestionError) -> Int { try last(indices, leavingOut: 1) }

  private func last(_ indices: [Int], leavingOut count: Int) throws(QuestionError) -> Int {
    guard let year = allYears(indices).dropLast(count).last else {
      let slug = indices.first.map { rankings[$0].slug } ?? ""
      throw QuestionError(.noEarlierEdition(ranking: slug), span: 0..<source.utf8.count, source: source)
    }
    return year
  }
}
