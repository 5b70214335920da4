/// The trigrams of a text as numbers of 16 bits.
///
/// To them comes the first letter of each word with its last: in a short one a changed letter leaves little else.
/// Those of the letters and digits of ASCII have a number of their own; all others share those that are left.
enum Trigrams {
  /// How many numbers there are.
  static let count = 1 << 16

  /// A blank, 26 letters and 10 digits.
  private static let base = 37
  private static let plain = base * base * base

  /// The numbers of the trigrams, each once, sorted. A word has two blanks before it and one behind it.
  ///
  /// - Parameter text: Folded; whatever is no letter and no digit separates words.
  static func of(_ text: String) -> [UInt16] {
    var text = text
    var found: [UInt16] = []
    found.reserveCapacity(text.utf8.count + 8)
    let isPlain = text.withUTF8 { bytes in
      var window = Window()
      for byte in bytes {
        guard byte < 0x80 else { return false }
        window.take(number(of: byte).map { UInt32($0) }, &found)
      }
      window.take(nil, &found)
      return true
    }
    if !isPlain {
      found.removeAll(keepingCapacity: true)
      var window = Window()
      for scalar in text.unicodeScalars {
        window.take(number(of: scalar), &found)
      }
      window.take(nil, &found)
    }
    found.sort()
    found.removeRepetitions()
    return found
  }

  private static func number(of byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 27
    default: nil
    }
  }

  /// Scalars outside ASCII stand for themselves, far above the numbers of those inside.
  private static func number(of scalar: Unicode.Scalar) -> UInt32? {
    if scalar.isASCII { return number(of: UInt8(scalar.value)).map { UInt32($0) } }
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil ? scalar.value : nil
  }

  /// The last two letters, 0 for a blank, and the first of the word.
  private struct Window {
    private var initial: UInt32 = 0
    private var first: UInt32 = 0
    private var second: UInt32 = 0

    /// Takes the next letter, or nil for the end of a word.
    mutating func take(_ letter: UInt32?, _ found: inout [UInt16]) {
      guard let letter else {
        if second != 0 { found += [Trigrams.number(first, second, 0), Trigrams.number(initial, 0, second)] }
        (initial, first, second) = (0, 0, 0)
        return
      }
      if initial == 0 { initial = letter }
      found.append(Trigrams.number(first, second, letter))
      (first, second) = (second, letter)
    }
  }

  private static func number(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> UInt16 {
    if first | second | third < 64 {
      return UInt16((Int(first) * base + Int(second)) * base + Int(third))
    }
    // FNV-1a over the scalars, in what plain trigrams leave free.
    var hash: UInt32 = 0x811C_9DC5
    for part in [first, second, third] { hash = (hash ^ part) &* 0x0100_0193 }
    return UInt16(plain + Int((hash ^ hash >> 16) % UInt32(count - plain)))
  }
}

extension [UInt16] {
  /// Keeps each of sorted numbers once.
  fileprivate mutating func removeRepetitions() {
    var kept = 0
    for place in indices where kept == 0 || self[place] != self[kept - 1] {
      self[kept] = self[place]
      kept += 1
    }
    removeLast(count - kept)
  }
}
