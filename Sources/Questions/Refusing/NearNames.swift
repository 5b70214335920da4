import Wording

/// The names of a database that are like a word that nothing knows.
struct NearNames {
  private let texts: NameTexts
  private let words: [String]

  /// - Parameter words: Those of the grammar.
  init(_ texts: NameTexts, words: [String]) {
    self.texts = texts
    self.words = words
  }

  /// Up to three names like that text, the nearest first: with few letters of the whole of it changed, or of a word of
  /// it and a word of the name. None is better than one that is far.
  func nearest(_ text: String) -> [String] {
    let text = text.lowercased()
    var found: [(name: String, distance: Int)] = []
    let (whole, parts) = (
      Wanted(text), text.split(separator: " ").filter { $0.utf8.count > 3 }.map { Wanted(String($0)) }
    )
    for name in texts.texts where name.use.contains(.isOffered) {
      guard let distance = distance(name, whole, parts) else { continue }
      let name = texts.string(name)
      if !found.contains(where: { $0.name == name }) { found.append((name, distance)) }
    }
    for word in nearWords(text) where !found.contains(where: { $0.name == word }) { found.append((word, 1)) }
    let order = found.indices.sorted { (found[$0].distance, $0) < (found[$1].distance, $1) }
    return order.prefix(3).map { found[$0].name }
  }

  /// A text that names are compared with.
  private struct Wanted {
    let text: String
    let letters: LetterSet
    /// A quarter of its letters may differ.
    let limit: Int

    init(_ text: String) {
      self.text = text
      letters = LetterSet(text.utf8)
      limit = max(1, text.utf8.count / 4)
    }

    /// Whether a text from afar may be like it.
    func mayBe(_ letters: LetterSet, _ count: Int) -> Bool {
      abs(text.utf8.count - count) <= limit && self.letters.distance(letters) <= limit
    }

    func distance(_ other: String) -> Int? { EditDistance.between(text, other, limit: limit) }
  }

  /// The words of the grammar that are one typing mistake away: a letter behind the first too many, missing, wrong or in
  /// its neighbour's place. None of a word of three letters or fewer, which is near to too many.
  private func nearWords(_ word: String) -> [String] {
    guard word.utf8.count > 3, word.utf8.count <= EditDistance.longest else { return [] }
    return words.filter { known in
      known.utf8.count > 3 && known.utf8.first == word.utf8.first && known != word
        && EditDistance.between(word, known, limit: 1) != nil
    }
  }

  /// How many letters differ, a quarter of the word at most; single words are compared where they have four or more.
  private func distance(_ name: NameTexts.Text, _ whole: Wanted, _ words: [Wanted]) -> Int? {
    if whole.mayBe(name.letters, name.bytes.count), let distance = whole.distance(texts.string(name).lowercased()) {
      return distance
    }
    var least: Int?
    for part in texts.bytes[name.bytes].split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }) {
      for word in words where abs(word.text.utf8.count - part.count) <= word.limit {
        guard word.letters.distance(LetterSet(part)) <= word.limit else { continue }
        let distance = word.distance(String(decoding: part, as: UTF8.self).lowercased())
        if let distance, distance < least ?? .max { least = distance }
      }
    }
    return least
  }
}
