import SQLiteStorage

/// What a search asks for: words and names, each of which may be found in several spellings.
struct SearchWanted {
  /// A word, or some words that are one name.
  struct Part {
    /// The places of its words.
    let span: Range<Int>
    /// Of these each must match, and matches when any of its phrases does.
    let groups: [[SearchExpression.Phrase]]
    /// The focus areas of that name.
    let areaIDs: [Int64]
  }

  let words: [String]
  let parts: [Part]

  /// Names are found before words: the longest from left to right.
  ///
  /// - Parameter phrases: The spellings of the word at a place.
  init(_ words: [String], _ synonyms: Synonyms, phrases: (Int) -> [SearchExpression.Phrase]) {
    self.words = words
    parts = synonyms.spans(of: words).map { span in
      let single = span.map(phrases)
      let names = synonyms.names(of: words[span]).map { SearchExpression.Phrase(words: $0) }
      return Part(
        span: span, groups: names.isEmpty ? single : [(single.count == 1 ? single[0] : []) + names],
        areaIDs: synonyms.areaIDs(of: words[span]))
    }
  }

  /// The index, asked for all parts.
  func index(_ kinds: Set<SearchKind>) -> SearchIndex { index(kinds, of: Array(parts.indices)) }

  /// The index, asked for some parts.
  func index(_ kinds: Set<SearchKind>, of chosen: [Int]) -> SearchIndex {
    let areas = chosen.flatMap { index in
      let rest = chosen.filter { $0 != index }.flatMap { parts[$0].groups }
      return parts[index].areaIDs.map {
        SearchIndex.AreaSearch(id: $0, rest: rest.isEmpty ? nil : SearchExpression(groups: rest))
      }
    }
    let spans = chosen.map { parts[$0].span }
    return SearchIndex(
      expression: SearchExpression(groups: chosen.flatMap { parts[$0].groups }),
      text: spans.flatMap { words[$0] }.joined(separator: " "), areas: areas,
      parts: partSearch(chosen), kinds: kinds)
  }

  /// The words that may be parts of names, and the parts without one of them as the index finds those.
  private func partSearch(_ chosen: [Int]) -> SearchIndex.PartSearch? {
    let chosen = chosen.map { parts[$0] }
    let unspaced = chosen.flatMap { words[$0.span] }.filter(UnspacedScript.isIn)
    guard !unspaced.isEmpty else { return nil }
    let (spaced, mixed) = (
      chosen.filter { !words[$0.span].contains(where: UnspacedScript.isIn) },
      chosen.filter { words[$0.span].contains(where: UnspacedScript.isIn) }
    )
    // Of a name in both kinds of script its other words may stand anywhere.
    let single = mixed.flatMap { words[$0.span] }.filter { !UnspacedScript.isIn($0) }
      .map { [SearchExpression.Phrase(words: [$0], isPrefix: true)] }
    let rest = spaced.flatMap(\.groups) + single
    return SearchIndex.PartSearch(words: unspaced, rest: rest.isEmpty ? nil : SearchExpression(groups: rest))
  }
}
