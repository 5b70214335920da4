import SQLiteStorage
import Terms
import Wording

/// The words that stand in the index, as its tokenizer left them: lower case, without accents.
struct Vocabulary {
  private let words: [String]

  /// Reads the words through a table of SQLite's that lives in this connection only.
  ///
  /// - SeeAlso: <https://www.sqlite.org/fts5.html#the_fts5vocab_virtual_table_module>
  init(in connection: borrowing Connection) throws {
    try connection.run(
      "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_word USING fts5vocab('main', 'search_index', 'row')")
    words = try connection.rows("SELECT term FROM temp.search_word ORDER BY term") { $0.text(0) }
  }

  /// Whether nothing can be found.
  var isEmpty: Bool { words.isEmpty }

  /// Whether a word of the index begins so.
  func has(prefix: String) -> Bool {
    let key = Self.key(prefix)
    return words.contains { $0.hasPrefix(key) }
  }

  /// The words that are other forms of it, the shortest first.
  func forms(of word: String) -> [String] {
    let key = Self.key(word)
    return words.filter { WordForms.areForms(key, $0) }.sorted { ($0.count, $0) < ($1.count, $1) }
  }

  /// A word as the index has it.
  private static func key(_ word: String) -> String {
    let key = FoldedKey(word).text
    return key.isEmpty ? word.lowercased() : key
  }

  /// The words with the fewest letters changed, a third at most and two at most in a short word.
  func corrections(of word: String) -> [String] {
    let key = Self.key(word)
    let limit = min(2, key.unicodeScalars.count / 3)
    guard limit > 0 else { return [] }
    let found = words.compactMap { word in
      EditDistance.between(key, word, limit: limit).map { (word: word, distance: $0) }
    }
    let best = found.map(\.distance).min()
    return found.filter { $0.distance == best }.map(\.word)
  }

  /// Words that a reader may have meant; none for one or two letters, which are near to everything.
  func nearest(to word: String) -> [String] {
    word.unicodeScalars.count < 3 ? [] : NearestNames.find(word, among: words, count: 3)
  }
}
