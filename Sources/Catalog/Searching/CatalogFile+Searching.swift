import SQLiteStorage

extension CatalogFile {
  /// Finds a text in the names of universities, programs, tracks, courses and focus areas, and in their aliases.
  ///
  /// All words must be found, in any order, the last one also as the beginning of a word; those of a script that is
  /// written without spaces anywhere in a name (`UnspacedScript`). Names of a university or focus
  /// area stand for each other, and a focus area finds the programs that cover it. Where that finds nothing, every word
  /// may be a beginning; then a word that stands nowhere is taken for the nearest ones. Nothing in the text is an
  /// operator.
  ///
  /// - Parameters:
  ///   - kinds: What may be found; everything where it is empty.
  ///   - limit: How many hits at most.
  /// - Throws: `.longSearch` for more than 64 words.
  public func search(_ text: String, kinds: Set<SearchKind> = [], limit: Int) throws -> SearchResult {
    let words = SearchWords.words(of: text)
    guard words.count <= SearchRun.mostWords else {
      throw CatalogError(.longSearch(words: words.count, most: SearchRun.mostWords))
    }
    guard !words.isEmpty else {
      return SearchResult(words: words, hits: [], total: 0, corrections: [], nearestWords: [])
    }
    let run = SearchRun(
      words: words, kinds: kinds, limit: limit, synonyms: try Synonyms(in: connection))
    return try run.result(in: connection)
  }
}

/// One search: what is tried, one after the other, until something is found.
struct SearchRun {
  static let mostWords = 64
  let words: [String]
  let kinds: Set<SearchKind>
  let limit: Int
  let synonyms: Synonyms

  func result(in connection: borrowing Connection) throws -> SearchResult {
    for everyWord in [false, true] {
      let found = try index(everyWordIsPrefix: everyWord).hits(limit, in: connection)
      if found.total > 0 {
        return SearchResult(words: words, hits: found.hits, total: found.total, corrections: [], nearestWords: [])
      }
    }
    return try corrected(in: connection)
  }

  private func index(everyWordIsPrefix: Bool) -> SearchIndex {
    let spans = synonyms.spans(of: words)
    let groups = spans.map { self.groups(of: $0, everyWordIsPrefix) }
    let areas = spans.enumerated().flatMap { index, span in
      let rest = groups.enumerated().filter { $0.offset != index }.flatMap(\.element)
      return synonyms.areaIDs(of: words[span]).map {
        SearchIndex.AreaSearch(id: $0, rest: rest.isEmpty ? nil : SearchExpression(groups: rest))
      }
    }
    return SearchIndex(
      expression: SearchExpression(groups: groups.flatMap { $0 }), text: words.joined(separator: " "), areas: areas,
      parts: parts(spans, groups), kinds: kinds)
  }

  /// The words that may be parts of names, and the spans without one of them as the index finds those.
  private func parts(
    _ spans: [Range<Int>], _ groups: [[[SearchExpression.Phrase]]]
  ) -> SearchIndex.PartSearch? {
    let parts = words.filter(UnspacedScript.isIn)
    guard !parts.isEmpty else { return nil }
    let isSpaced = spans.map { span in !words[span].contains(where: UnspacedScript.isIn) }
    let rest = zip(groups, isSpaced).filter(\.1).flatMap(\.0)
    // Of a name in both kinds of script its other words may stand anywhere.
    let single = zip(spans, isSpaced).filter { !$0.1 }.flatMap(\.0).map { words[$0] }
      .filter { !UnspacedScript.isIn($0) }.map { [SearchExpression.Phrase(words: [$0], isPrefix: true)] }
    let wanted = rest + single
    return SearchIndex.PartSearch(
      words: parts, rest: wanted.isEmpty ? nil : SearchExpression(groups: wanted))
  }

  /// The words of a span each by itself; where the span is a name, any of the names that mean the same instead.
  private func groups(of span: Range<Int>, _ everyWordIsPrefix: Bool) -> [[SearchExpression.Phrase]] {
    let single = span.map { index in
      SearchExpression.Phrase(words: [words[index]], isPrefix: everyWordIsPrefix || index == words.count - 1)
    }
    let names = synonyms.names(of: words[span]).map { SearchExpression.Phrase(words: $0) }
    return names.isEmpty ? single.map { [$0] } : [(single.count == 1 ? single : []) + names]
  }

  /// Words that stand nowhere are taken for the nearest ones.
  private func corrected(in connection: borrowing Connection) throws -> SearchResult {
    let vocabulary = try Vocabulary(in: connection)
    if vocabulary.isEmpty, try connection.first("SELECT 1 FROM university LIMIT 1", [], { _ in true }) == true {
      throw DatabaseError.emptySearchIndex(of: connection.path)
    }
    let unknown = words.filter { !vocabulary.has(prefix: $0) }
    let corrections = unknown.map { SearchResult.Correction(word: $0, replacements: vocabulary.corrections(of: $0)) }
    guard !unknown.isEmpty, corrections.allSatisfy({ !$0.replacements.isEmpty }) else {
      return nothing(unknown.isEmpty ? [] : unknown.flatMap(vocabulary.nearest))
    }
    let replaced = Dictionary(corrections.map { ($0.word, $0.replacements) }) { first, _ in first }
    let groups = words.map { word in
      (replaced[word] ?? [word]).map { SearchExpression.Phrase(words: [$0], isPrefix: replaced[word] == nil) }
    }
    let best = words.map { replaced[$0]?.first ?? $0 }
    let areas = synonyms.areaIDs(of: best[...]).map { SearchIndex.AreaSearch(id: $0, rest: nil) }
    let index = SearchIndex(
      expression: SearchExpression(groups: groups), text: best.joined(separator: " "), areas: areas, parts: nil,
      kinds: kinds)
    let found = try index.hits(limit, in: connection)
    guard found.total > 0 else { return nothing(corrections.flatMap(\.replacements)) }
    return SearchResult(words: words, hits: found.hits, total: found.total, corrections: corrections, nearestWords: [])
  }

  private func nothing(_ nearest: [String]) -> SearchResult {
    SearchResult(words: words, hits: [], total: 0, corrections: [], nearestWords: nearest)
  }
}
