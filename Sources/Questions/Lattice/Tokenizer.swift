/// Splits a question, or a name of the database, into words and signs; both by the same rules, so that they match.
///
/// Words are runs of letters or of digits. Sentence marks, quotes and brackets are left out: they carry no meaning
/// here. Every other sign becomes a token, so that nothing is passed over.
struct Tokenizer {
  private let bytes: [UInt8]
  private let scalars: [Unicode.Scalar]
  /// Where each scalar begins in `bytes`, and where the last one ends.
  private let offsets: [Int]
  private var position = 0
  private var tokens: [WordToken] = []

  /// The tokens in their order.
  static func tokens(_ text: String) -> [WordToken] {
    var tokenizer = Tokenizer(text)
    while tokenizer.position < tokenizer.scalars.count { tokenizer.step() }
    return tokenizer.tokens
  }

  private init(_ text: String) {
    bytes = Array(text.utf8)
    scalars = Array(text.unicodeScalars)
    var offsets: [Int] = []
    offsets.reserveCapacity(scalars.count + 1)
    var offset = 0
    for scalar in scalars {
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    self.offsets = offsets
  }

  private mutating func step() {
    let scalar = scalars[position]
    if scalar.isDigit { return number() }
    if scalar.isLetter { return word() }
    defer { position += 1 }
    if scalar.properties.isWhitespace || Signs.silent.contains(scalar) { return }
    if Signs.apostrophes.contains(scalar) { return }
    emit(Signs.kind(scalar), from: position, to: position + 1, key: Signs.key(scalar))
  }

  private mutating func emit(_ kind: WordToken.Kind, from start: Int, to end: Int, key: String? = nil) {
    let written = written(start, end)
    tokens.append(WordToken(kind, written, key: key ?? WordKey.key(written), span: offsets[start]..<offsets[end]))
  }

  /// Some of the text, as it stands there.
  private func written(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[offsets[start]..<offsets[end]], as: UTF8.self)
  }
}

/// Words.
extension Tokenizer {
  private mutating func word() {
    let start = position
    position = endOfLetters(start)
    if let end = endOfDottedLetters(start) {
      position = end
      let key = String(text(start, end).filter { $0 != "." })
      return emit(.word, from: start, to: end, key: key)
    }
    if passShortWith(start) { return }
    contraction(start)
  }

  /// `w/` is "with" and `w/o` "without".
  private mutating func passShortWith(_ start: Int) -> Bool {
    guard position == start + 1, position < scalars.count, scalars[position] == "/",
      scalars[start] == "w" || scalars[start] == "W"
    else { return false }
    let end = endOfLetters(position + 1)
    let isWithout = text(position + 1, end) == "o"
    position = isWithout ? end : position + 1
    emit(.word, from: start, to: position, key: isWithout ? "without" : "with")
    return true
  }

  private func endOfLetters(_ start: Int) -> Int {
    scalars[start...].firstIndex { !$0.isLetter } ?? scalars.count
  }

  /// The end of `U.S.A.`, `A.I.`, `Ph.D.`: short groups of letters with dots in between; nil for anything else.
  private func endOfDottedLetters(_ start: Int) -> Int? {
    var end = endOfLetters(start)
    guard end - start <= 2 else { return nil }
    var groups = 1
    while end + 1 < scalars.count, scalars[end] == ".", scalars[end + 1].isLetter {
      let next = endOfLetters(end + 1)
      guard next - end - 1 <= 3 else { return nil }
      end = next
      groups += 1
    }
    return groups > 1 ? end : nil
  }

  /// `don't` is `do` and `not`, `what's` is `what` and `'s`, `master's` is one word.
  private mutating func contraction(_ start: Int) {
    let end = position
    guard end + 1 < scalars.count, Signs.apostrophes.contains(scalars[end]), scalars[end + 1].isLetter else {
      return emit(.word, from: start, to: end)
    }
    let tailEnd = endOfLetters(end + 1)
    let head = text(start, end)
    let tail = text(end + 1, tailEnd)
    position = tailEnd
    if tail == "s", Signs.oneWord.contains(head) { return emit(.word, from: start, to: tailEnd, key: head + "s") }
    guard tail == "t", head.hasSuffix("n") else {
      emit(.word, from: start, to: end)
      return emit(.word, from: end, to: tailEnd, key: tail)
    }
    let verb = Signs.irregularVerbs[head] ?? String(head.dropLast())
    emit(.word, from: start, to: end - 1, key: verb)
    emit(.word, from: end - 1, to: tailEnd, key: "not")
  }

  private func text(_ start: Int, _ end: Int) -> String { written(start, end).lowercased() }
}

/// Numbers.
extension Tokenizer {
  /// `12`, `2.5`, `4th`; letters after another number are a word of their own.
  private mutating func number() {
    let start = position
    position = endOfDigits(start)
    if position + 1 < scalars.count, scalars[position] == ".", scalars[position + 1].isDigit {
      position = endOfDigits(position + 1)
    } else {
      let end = endOfLetters(position)
      if Signs.ordinalEndings.contains(text(position, end)) { position = end }
    }
    emit(.word, from: start, to: position)
  }

  private func endOfDigits(_ start: Int) -> Int {
    scalars[start...].firstIndex { !$0.isDigit } ?? scalars.count
  }
}

/// Signs and what becomes of them.
private enum Signs {
  static let silent: Set<Unicode.Scalar> = [
    "?", "!", ".", ":", "\"", "(", ")", "[", "]", "\u{201C}", "\u{201D}", "\u{201E}", "\u{AB}", "\u{BB}", "\u{2026}",
    "\u{BF}", "\u{A1}",
  ]
  static let apostrophes: Set<Unicode.Scalar> = ["'", "\u{2018}", "\u{2019}", "\u{201B}", "\u{B4}", "`"]
  static let ordinalEndings: Set<String> = ["st", "nd", "rd", "th"]
  static let oneWord: Set<String> = ["master", "bachelor"]
  static let irregularVerbs = ["won": "will", "can": "can", "shan": "shall"]

  static func kind(_ scalar: Unicode.Scalar) -> WordToken.Kind {
    switch scalar {
    case ",", ";": .comma
    case "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}": .dash
    case "/": .slash
    case "&": .word
    default: .sign
    }
  }

  static func key(_ scalar: Unicode.Scalar) -> String { scalar == "&" ? "and" : String(scalar) }
}

extension Unicode.Scalar {
  /// An ASCII digit; other digits are letters here.
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }

  fileprivate var isLetter: Bool {
    if isASCII { return ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    default: return properties.isAlphabetic || properties.numericType != nil
    }
  }
}
