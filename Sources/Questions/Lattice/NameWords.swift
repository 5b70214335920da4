import Wording

/// The words of some names, each once, to find those that are like another one.
struct NameWords: Sendable {
  /// A word of a name as it stands there, in lower case.
  private struct Word {
    let bytes: Range<Int>
    var use: NameTexts.Use
    let letters: LetterSet
    let hash: UInt64
  }

  let texts: NameTexts
  private var bytes: [UInt8] = []
  private var words: [Word] = []
  /// Places in `words` by a hash of theirs, one more than they are; 0 for none. Its size is a power of two.
  private var slots: [Int32]

  init(_ texts: NameTexts) {
    self.texts = texts
    slots = [Int32](repeating: 0, count: 1 << 10)
    bytes.reserveCapacity(texts.bytes.count)
    for text in texts.texts { append(text) }
  }

  private mutating func append(_ text: NameTexts.Text) {
    let isPlain = texts.bytes[text.bytes].allSatisfy { $0 < 0x80 && !Self.isOdd[Int($0)] }
    guard isPlain else {
      for token in Tokenizer.tokens(texts.string(text)) where token.kind == .word {
        insert(token.key.utf8, text.use)
      }
      return
    }
    var start = text.bytes.lowerBound
    while start < text.bytes.upperBound {
      var end = start
      let isDigit = texts.bytes[start] < 0x40
      while end < text.bytes.upperBound, LetterSet.has(texts.bytes[end]), (texts.bytes[end] < 0x40) == isDigit {
        end += 1
      }
      if end > start { insert(texts.bytes[start..<end], text.use) }
      start = max(end, start + 1)
    }
  }

  /// What makes one word of several runs of letters, as `U.S.`, `master's` and `w/o` are.
  private static let isOdd = (0..<0x80).map { byte in ".'`/".utf8.contains(UInt8(byte)) }

  private mutating func insert(_ word: some Collection<UInt8>, _ use: NameTexts.Use) {
    let start = bytes.count
    // FNV-1a.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word {
      let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      bytes.append(lower)
      hash = (hash ^ UInt64(lower)) &* 0x100_0000_01B3
    }
    if let known = place(of: hash, start) {
      bytes.removeSubrange(start...)
      words[known].use.formUnion(use)
      return
    }
    let word = Word(bytes: start..<bytes.count, use: use, letters: LetterSet(bytes[start...]), hash: hash)
    words.append(word)
    if words.count * 2 > slots.count { return grow() }
    slots[freeSlot(hash)] = Int32(words.count)
  }

  /// The place of the word that ends `bytes`; nil if it is new.
  private func place(of hash: UInt64, _ start: Int) -> Int? {
    var slot = slot(hash)
    while slots[slot] != 0 {
      let known = words[Int(slots[slot]) - 1]
      if known.hash == hash, bytes[known.bytes].elementsEqual(bytes[start...]) { return Int(slots[slot]) - 1 }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func slot(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1) }

  private func freeSlot(_ hash: UInt64) -> Int {
    var slot = slot(hash)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for (place, word) in words.enumerated() { slots[freeSlot(word.hash)] = Int32(place + 1) }
  }

  private func key(_ word: Word) -> String { WordKey.key(String(decoding: bytes[word.bytes], as: UTF8.self)) }
}

/// Looking for words.
extension NameWords {
  /// Whether the word, or the singular of it, stands in some name.
  func has(_ word: String) -> Bool {
    let letters = LetterSet(word.utf8)
    let stem = WordKey.stem(word)
    return words.contains { known in
      guard abs(known.bytes.count - word.utf8.count) <= Self.slack, known.letters.distance(letters) <= Self.slack
      else { return false }
      let key = key(known)
      return key == word || key == stem || WordKey.stem(key) == word || WordKey.stem(key) == stem
    }
  }

  /// The words that may be meant by one that nothing knows, each with the number of letters that differ, the fewest there
  /// are. One letter may be wrong in a word of four to seven letters, two in a longer one.
  func near(_ word: String) -> [(words: [String], letters: Int)] {
    let length = word.unicodeScalars.count
    guard length >= 4, length <= EditDistance.longest else { return [] }
    let limit = length < 8 ? 1 : 2
    var found: [String: (words: [String], letters: Int)] = [:]
    func take(_ spelling: String, _ words: [String]) {
      guard let letters = EditDistance.between(word, spelling, limit: limit) else { return }
      let stem = WordKey.stem(spelling)
      if let known = found[stem], (known.letters, known.words.joined()) <= (letters, words.joined()) { return }
      found[stem] = (words, letters)
    }
    let letters = LetterSet(word.utf8)
    for known in words where known.use.contains(.mends) && known.bytes.count >= 4 {
      guard abs(known.bytes.count - word.utf8.count) <= limit + Self.slack,
        known.letters.distance(letters) <= limit + Self.slack
      else { continue }
      let key = key(known)
      take(key, [key])
    }
    for text in texts.texts where text.use.contains(.mends) && text.count < text.bytes.count {
      guard abs(text.count - word.utf8.count) <= limit + Self.slack,
        text.letters.distance(letters) <= limit + Self.slack
      else { continue }
      let tokens = Tokenizer.tokens(texts.string(text)).filter { $0.kind == .word || $0.kind == .sign }
      if tokens.count > 1 { take(tokens.map(\.key).joined(), tokens.map(\.key)) }
    }
    let least = found.values.map(\.letters).min()
    return found.values.filter { $0.letters == least }.sorted { $0.words.joined() < $1.words.joined() }
  }

  /// How many letters a spelling, British or in the plural, may differ from the word that it is looked up by.
  private static let slack = 3
}
