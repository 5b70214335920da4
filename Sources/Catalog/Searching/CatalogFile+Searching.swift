import SQLiteStorage

extension CatalogFile {
  /// Finds a text in the names of universities, programs, tracks, courses and focus areas, and in their aliases.
  ///
  /// All words must be found, in any order, the last one and those with a `*` behind them also as the beginning of a word;
  /// those of a script that is written without spaces anywhere in a name (`UnspacedScript`). Names of a university or focus
  /// area stand for each other, and a focus area finds the programs that cover it. Where that finds nothing, every word
  /// may be a beginning; then a word may have another form (`robots`, `robotics`), or is taken for the nearest ones if no
  /// name has it; and then what has the most of the words is found. Nothing in the text is an operator.
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
    guard !words.isEmpty else { return SearchResult(words: words) }
    let run = SearchRun(
      words: words, beginnings: SearchWords.beginnings(in: text), kinds: kinds, limit: limit,
      synonyms: try Synonyms(in: connection))
    return try run.result(in: connection)
  }
}
