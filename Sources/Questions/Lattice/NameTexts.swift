/// The texts of all names of a database, to find those that are like a word that nothing knows.
public struct NameTexts: Sendable {
  /// What a text may be found for.
  public struct Use: OptionSet, Sendable {
    /// A bit for each use.
    public let rawValue: UInt8

    /// The uses of some bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A word of a question that is not in it may be a misspelt word of this.
    public static let mends = Use(rawValue: 1)
    /// It may be named as one of the nearest.
    public static let isOffered = Use(rawValue: 2)
  }

  /// A text in lower case; its letters of ASCII fold, others stay as they are.
  struct Text {
    let bytes: Range<Int>
    let use: Use
    /// The letters and digits in it, and their number, to tell from afar what is not like it.
    let letters: LetterSet
    let count: Int
  }

  private(set) var bytes: [UInt8] = []
  private(set) var texts: [Text] = []

  /// Without a text.
  public init() {}

  mutating func append(_ text: String, _ use: Use) {
    var text = text
    text.withUTF8 { append($0, use) }
  }

  /// Adds a text that is not the one before it.
  public mutating func append(_ text: UnsafeBufferPointer<UInt8>, _ use: Use) {
    if let last = texts.last, last.use == use, bytes[last.bytes].elementsEqual(text) { return }
    let start = bytes.count
    bytes.append(contentsOf: text)
    var (letters, count) = (LetterSet(), 0)
    for byte in text where LetterSet.has(byte) {
      letters.insert(byte)
      count += 1
    }
    texts.append(Text(bytes: start..<bytes.count, use: use, letters: letters, count: count))
  }

  func string(_ text: Text) -> String { String(decoding: bytes[text.bytes], as: UTF8.self) }
}

/// Some of the letters and digits of ASCII, whatever their case; what is beyond ASCII counts as one letter.
struct LetterSet {
  private var bits: UInt64 = 0

  init() {}

  init(_ bytes: some Sequence<UInt8>) { for byte in bytes where Self.has(byte) { insert(byte) } }

  static func has(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte >= 0x80
  }

  mutating func insert(_ byte: UInt8) {
    bits |= byte >= 0x80 ? 1 : 1 << UInt64(byte >= 0x40 ? byte & 0x1F : 32 + (byte & 0x0F))
  }

  /// How many letters at least must change for one text to become the other.
  func distance(_ other: LetterSet) -> Int { ((bits ^ other.bits).nonzeroBitCount + 1) / 2 }
}
