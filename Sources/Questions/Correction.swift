import FilterLanguage
import Wording

/// Small typing mistakes in names.
///
/// One letter may be wrong in a word of four to seven letters, two in a longer one, and only where one known word or
/// name is nearer than every other.
struct Correction {
  private let words: [String]
  private let names: [(text: String, words: [String])]

  init(_ lexicon: Lexicon) {
    var seen: Set<String> = []
    var words: [String] = []
    var names: [(String, [String])] = []
    for name in lexicon.correctable {
      let entry = Tokenizer.tokens(name).filter { $0.kind == .word }.map(\.key)
      for word in entry where word.utf8.count >= 4 && seen.insert(word).inserted { words.append(word) }
      if entry.count > 1, seen.insert(entry.joined()).inserted {
        names.append((entry.joined(), entry))
      }
    }
    self.words = words
    self.names = names
  }

  /// The keys of the words that were meant; nil where none or several are near.
  func words(for key: String) -> [String]? {
    let length = key.unicodeScalars.count
    guard length >= 4, length <= EditDistance.longest else { return nil }
    let limit = length < 8 ? 1 : 2
    var found: [String: (words: [String], distance: Int)] = [:]
    for (text, words) in words.map({ ($0, [$0]) }) + names {
      guard let distance = EditDistance.between(key, text, limit: limit) else { continue }
      let stem = WordKey.stem(text)
      if let known = found[stem], known.distance <= distance { continue }
      found[stem] = (words, distance)
    }
    let nearest = found.values.map(\.distance).min()
    let meant = found.values.filter { $0.distance == nearest }
    return meant.count == 1 ? meant[0].words : nil
  }
}
