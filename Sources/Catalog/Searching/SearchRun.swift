import SQLiteStorage

/// One search: what is tried, one after the other, until something is found.
struct SearchRun {
  static let mostWords = 64
  let words: [String]
  /// The places of the words that may go on.
  let beginnings: Set<Int>
  let kinds: Set<SearchKind>
  let limit: Int
  let synonyms: Synonyms

  func result(in connection: borrowing Connection) throws -> SearchResult {
    for everyWord in [false, true] {
      let wanted = SearchWanted(words, synonyms) { [phrase(at: $0, isPrefix: everyWord)] }
      if let found = try found(wanted, in: connection) { return found }
    }
    let vocabulary = try Vocabulary(in: connection)
    if vocabulary.isEmpty, try connection.first("SELECT 1 FROM university LIMIT 1", [], { _ in true }) == true {
      throw DatabaseError.emptySearchIndex(of: connection.path)
    }
    return try result(of: words.map { WordReading($0, in: vocabulary) }, vocabulary, in: connection)
  }

  /// The words as the catalogue may have them: those that no name has mended, then those of other forms, and then some of
  /// them.
  private func result(
    of readings: [WordReading], _ vocabulary: Vocabulary, in connection: borrowing Connection
  ) throws -> SearchResult {
    let missing = readings.filter { $0.isMissing }.map(\.word)
    if missing.isEmpty {
      if readings.contains(where: { !$0.isKnown }),
        let found = try found(wanted(readings, withForms: false), readings, in: connection)
      {
        return found
      }
      if readings.contains(where: { $0.isKnown && !$0.forms.isEmpty }),
        let found = try found(wanted(readings, withForms: true), readings, withForms: true, in: connection)
      {
        return found
      }
    }
    if let some = try some(readings, missing, in: connection) { return some }
    let nearest = readings.filter { !$0.isKnown }.flatMap { reading in
      reading.isMissing ? vocabulary.nearest(to: reading.word) : reading.replacements
    }
    return SearchResult(words: words, missing: missing, nearestWords: nearest)
  }

  /// A word as it is asked for; the last one may go on.
  private func phrase(at index: Int, isPrefix: Bool) -> SearchExpression.Phrase {
    SearchExpression.Phrase(
      words: [words[index]], isPrefix: isPrefix || index == words.count - 1 || beginnings.contains(index))
  }

  private func wanted(_ readings: [WordReading], withForms: Bool) -> SearchWanted {
    SearchWanted(readings.map(\.best), synonyms) { readings[$0].phrases(withForms: withForms) }
  }

  /// What has all that is wanted; nil if nothing has.
  private func found(
    _ wanted: SearchWanted, _ readings: [WordReading] = [], withForms: Bool = false,
    in connection: borrowing Connection
  ) throws -> SearchResult? {
    let rows = try wanted.index(kinds).rows(in: connection)
    guard !rows.isEmpty else { return nil }
    let found = SearchIndex.hits(rows, limit)
    return SearchResult(
      words: words, hits: found.hits.map { $0.having(words) }, total: found.total,
      corrections: readings.compactMap(\.correction), forms: withForms ? readings.compactMap(\.otherForms) : [])
  }

  /// What has the most of the words, of those that are found at all; nil if none is.
  private func some(
    _ readings: [WordReading], _ missing: [String], in connection: borrowing Connection
  ) throws -> SearchResult? {
    let readings = readings.filter { !$0.isMissing }
    guard !readings.isEmpty else { return nil }
    let wanted = wanted(readings, withForms: true)
    let masks = try SearchMasks(of: wanted, kinds, in: connection)
    guard !masks.best.isEmpty else { return nil }
    var rows: [SearchIndex.Row] = []
    for mask in masks.best {
      let parts = wanted.parts.indices.filter { mask >> UInt64($0) & 1 == 1 }
      let texts = parts.map { index in wanted.parts[index].span.map { readings[$0].word }.joined(separator: " ") }
      rows += try wanted.index(kinds, of: parts).rows(in: connection).map { $0.having(texts) }
    }
    let found = SearchIndex.hits(rows, limit)
    let all = wanted.parts.map { part in part.span.map { readings[$0].word }.joined(separator: " ") }
    return SearchResult(
      words: words, hits: found.hits, total: found.total, corrections: readings.compactMap(\.correction),
      forms: readings.compactMap(\.otherForms), missing: missing,
      apart: masks.mostCount < all.count ? SearchResult.Apart(words: all, most: masks.mostCount) : nil)
  }
}
