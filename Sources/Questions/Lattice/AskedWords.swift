/// The words of one question, to tell which names it may hold before any of them is looked at closely.
///
/// A name may be held where its words, one after another, may be words of the question: told by their first two letters,
/// and for the first one by the whole word. What cannot be told so, such as a name with letters beyond ASCII, counts as
/// one that may be held.
public struct AskedWords: Sendable {
  let question: String
  let tokens: [WordToken]
  /// What names may begin with, in the singular.
  private var stems: Set<String>
  /// The places of the words in `codes` that begin with two letters, by their code.
  private var places = [[Int]](repeating: [], count: AskedWords.codeCount)
  /// The first two letters of each word; nil for a word that may stand for any others.
  private var codes: [Int?]

  /// - Throws: `empty`, `tooLong` or `tooManyWords`; nothing of the catalogue is needed to say so.
  public init(_ question: String) throws(QuestionError) {
    self.init(question, try Self.tokens(question))
  }

  init(_ question: String, _ tokens: [WordToken]) {
    self.question = question
    self.tokens = tokens
    let words = tokens.filter { $0.kind == .word || $0.kind == .sign }
    stems = Set(words.map(\.stem))
    codes = words.map { Self.code($0.key.utf8) }
    for (place, code) in codes.enumerated() {
      if let code { places[code].append(place) }
    }
  }

  /// The words, within the limits; a question that is too long is not looked at.
  private static func tokens(_ question: String) throws(QuestionError) -> [WordToken] {
    let shown = question.prefix(QuestionLimits.characters)
    if shown.endIndex != question.endIndex || question.utf8.count > QuestionLimits.characters * 8 {
      let source = String(String.UnicodeScalarView(question.unicodeScalars.prefix(QuestionLimits.characters)))
      throw QuestionError(.tooLong, span: 0..<source.utf8.count, source: source)
    }
    let tokens = Tokenizer.tokens(question)
    if tokens.count > QuestionLimits.tokens {
      throw QuestionError(.tooManyWords(tokens.count), span: 0..<question.utf8.count, source: question)
    }
    guard tokens.contains(where: { $0.kind == .word || $0.kind == .sign }) else {
      throw QuestionError(.empty, span: 0..<0, source: question)
    }
    return tokens
  }

  /// The same where words that nothing knows may stand for others.
  func mended(_ forms: [String: [String]]) -> AskedWords {
    var mended = self
    let words = tokens.filter { $0.kind == .word || $0.kind == .sign }
    for (place, word) in words.enumerated() {
      guard let forms = forms[word.key] else { continue }
      mended.codes[place] = nil
      for form in forms {
        mended.stems.insert(WordKey.stem(form))
        mended.places[Self.code(form.utf8)].append(place)
      }
    }
    return mended
  }

  /// The beginnings of names that are to be looked at: two letters, or one before what is no letter.
  public var beginnings: [NameRange] {
    var found: Set<NameRange> = NameRange.others
    for stem in stems {
      let letters = stem.utf8.prefix(2).map { $0 | 0x20 }
      guard let first = letters.first, Self.isLetter(first) else { continue }
      found.formUnion(NameRange.beginning(first, letters.count > 1 ? letters[1] : nil))
      if stem == "will" { found.formUnion(NameRange.beginning(first, UInt8(ascii: "o"))) }
    }
    return found.sorted { $0.from.lexicographicallyPrecedes($1.from) }
  }
}

/// Names.
extension AskedWords {
  /// Whether the question may hold a name.
  ///
  /// - Parameters:
  ///   - name: In UTF-8.
  ///   - isShortened: Whether it may be held in a short form, as names of universities are: "Columbia", "Oxford".
  public func mayHold(_ name: UnsafeBufferPointer<UInt8>, isShortened: Bool = false) -> Bool {
    if begins(name[...], isShortened) { return true }
    let prefix = "University of ".utf8
    return isShortened && name.starts(with: prefix) && begins(name.dropFirst(prefix.count), true)
  }

  func mayHold(_ name: String, isShortened: Bool = false) -> Bool {
    var name = name
    return name.withUTF8 { mayHold($0, isShortened: isShortened) }
  }

  private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  private func begins(_ name: Bytes, _ isShortened: Bool) -> Bool {
    let end = Self.endOfLetters(name, name.startIndex)
    guard end > name.startIndex else { return true }
    if end < name.endIndex, Self.mayGoOn(after: name[end]) { return true }
    let starts = places[Self.code(name[..<end])]
    guard !starts.isEmpty, stems.contains(WordKey.stem(WordKey.key(String(decoding: name[..<end], as: UTF8.self))))
    else { return false }
    return starts.contains { goesOn(name, end, $0, isShortened) }
  }

  /// Whether the words behind the first one may follow the word at that place.
  private func goesOn(_ name: Bytes, _ end: Int, _ place: Int, _ isShortened: Bool) -> Bool {
    var (place, end) = (place, end)
    while end < name.endIndex {
      if codes[place] == nil { return true }
      var isBehindComma = false
      while end < name.endIndex, Self.separators.contains(name[end]) {
        isBehindComma = isBehindComma || name[end] == UInt8(ascii: ",")
        end += 1
      }
      guard end < name.endIndex else { return true }
      let start = end
      end = Self.endOfLetters(name, start)
      guard end > start, end == name.endIndex || !Self.mayGoOn(after: name[end]) else { return true }
      if isShortened, isBehindComma || name[start..<end].elementsEqual("University".utf8) { return true }
      place += 1
      guard place < codes.count else { return false }
      if let code = codes[place], code != Self.code(name[start..<end]) { return false }
    }
    return true
  }

  private static let codeCount = 1 << 10

  /// Upper and lower case have one code; a word of one letter has its own.
  private static func code(_ word: some Sequence<UInt8>) -> Int {
    var letters = word.makeIterator()
    let first = letters.next() ?? 0
    return Int(first & 0x1F) << 5 | Int((letters.next() ?? 0) & 0x1F)
  }

  private static let separators: Set<UInt8> = [
    UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ":"),
  ]

  private static func endOfLetters(_ name: Bytes, _ start: Int) -> Int {
    var end = start
    while end < name.endIndex, isLetter(name[end]) { end += 1 }
    return end
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// Whether a word may be more than the letters before that byte: `U.S.`, `won't`, `w/o`, `naïve`.
  private static func mayGoOn(after byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "/"), 0x80...: true
    default: false
    }
  }
}
