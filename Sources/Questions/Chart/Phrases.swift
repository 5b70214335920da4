import Wording

/// The phrases of the grammar that some words may begin, with what they are.
struct Phrases {
  private var meanings: [String: [(symbol: Symbol, value: Value)]] = [:]
  private var beginnings: Set<String> = []

  /// - Parameter words: What a phrase must begin with, by their keys.
  init(_ table: RuleTable, beginningWith words: Set<String>) {
    var starts = [Bool](repeating: false, count: 1 << 10)
    for word in words {
      if let place = Self.place(word.utf8.first, word.utf8.dropFirst().first) { starts[place] = true }
    }
    for (phrases, symbol, value) in table.rows {
      var phrases = phrases
      let found = phrases.withUTF8 { Self.phrases($0, starts, words) }
      for phrase in found { insert(phrase, symbol, value) }
    }
  }

  /// A quick look at two letters, before the slow one; a space, `|` and the end have the place of no letter.
  private static func place(_ first: UInt8?, _ second: UInt8?) -> Int? {
    guard let first else { return nil }
    let isEnd = second == nil || second == UInt8(ascii: "|") || second == UInt8(ascii: "_")
    return Int(first & 0x1F) << 5 | (isEnd ? 0 : Int((second ?? 0) & 0x1F))
  }

  /// The phrases of a row whose first word is among some.
  private static func phrases(
    _ bytes: UnsafeBufferPointer<UInt8>, _ starts: [Bool], _ words: Set<String>
  ) -> [String] {
    var found: [String] = []
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "|") { end += 1 }
      let second = start + 1 < end ? bytes[start + 1] : nil
      if let place = place(bytes[start], second), starts[place] {
        let word = bytes[start..<end].prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "_") }
        if words.contains(String(decoding: word, as: UTF8.self)) {
          found.append(String(decoding: bytes[start..<end], as: UTF8.self))
        }
      }
      start = end + 1
    }
    return found
  }

  private mutating func insert(_ phrase: String, _ symbol: Symbol, _ value: Value) {
    let words = phrase.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "_") }.map { String(Substring($0)) }
    let key = words.joined(separator: " ")
    if meanings[key, default: []].contains(where: { $0.symbol == symbol && $0.value == value }) { return }
    meanings[key, default: []].append((symbol, value))
    for end in words.indices.dropFirst() { beginnings.insert(words[..<end].joined(separator: " ")) }
  }

  /// What the words of that key are.
  func meanings(_ key: String) -> [(symbol: Symbol, value: Value)] { meanings[key] ?? [] }

  /// Whether some phrase begins with these words and goes on.
  func goesOn(_ key: String) -> Bool { beginnings.contains(key) }
}

extension Grammar {
  /// Every word that stands in some phrase of the grammar, in the order of the letters: worked out once, and only where a
  /// question is not read.
  static let phraseWords = shared.table.wordsOfPhrases
  /// The same, to look up.
  static let phraseWordSet = Set(phraseWords)
  /// The nouns of one word that are long enough to be known when they are misspelt.
  fileprivate static let mendable = shared.table.mendable
}

extension RuleTable {
  /// The first words of questions that may be misspelt.
  private static let firstWords = ["which", "where"]

  /// Every word that stands in some phrase of the grammar, in the order of the letters.
  var wordsOfPhrases: [String] { Set(rows.flatMap { Self.words($0.phrases) }).sorted() }

  private static func words(_ phrases: String) -> [String] {
    phrases.utf8.split { [UInt8(ascii: "|"), UInt8(ascii: " "), UInt8(ascii: "_")].contains($0) }.map {
      String(Substring($0))
    }
  }

  /// The long nouns and first words of questions that are near to a word, with the number of letters that differ.
  func near(_ word: String, isFirst: Bool) -> [(words: [String], letters: Int)] {
    let length = word.utf8.count
    guard length >= 4, length <= EditDistance.longest else { return [] }
    var found: [(words: [String], letters: Int)] = []
    for known in Grammar.mendable + (isFirst ? Self.firstWords : []) {
      if let letters = EditDistance.between(word, known, limit: length < 8 ? 1 : 2) { found.append(([known], letters)) }
    }
    return found
  }

  /// The nouns of one word that are long enough to be known when they are misspelt.
  fileprivate var mendable: [String] {
    var nouns: [String] = []
    for row in rows {
      switch row.value {
      case .noun, .attribute:
        for phrase in row.phrases.parts(between: UInt8(ascii: "|"))
        where phrase.utf8.count >= 6 && !phrase.utf8.contains(UInt8(ascii: " ")) && !nouns.contains(phrase) {
          nouns.append(phrase)
        }
      default: break
      }
    }
    return nouns
  }
}
