import Markdown
import Wording

/// A comment that marks where a block begins or ends.
enum BlockMarker {
  case begin(BlockOpening)
  case end
}

/// What stands behind `gradatlas:begin`.
struct BlockOpening {
  private let text: String
  private let kind: String
  private var values: [String: String] = [:]

  /// Nil if a quote is not closed, nothing says what is asked for, or a word behind that has no value.
  init?(_ text: String) {
    guard let words = Self.words(of: text), let kind = words.first, !kind.contains("=") else { return nil }
    self.text = text
    self.kind = kind
    for word in words.dropFirst() {
      guard let sign = word.firstIndex(of: "="), sign > word.startIndex else { return nil }
      values[String(word[..<sign])] = String(word[word.index(after: sign)...])
    }
  }

  func block(_ bytes: [UInt8], line: Int, _ range: Range<Int>) -> RefreshedDocument.Block {
    RefreshedDocument.Block(
      kind: kind, values: values, text: text, position: SourcePosition(line: line, column: 1),
      content: String(decoding: bytes[range], as: UTF8.self), range: range)
  }

  /// The words, separated by blanks outside of double quotes; nil if a quote is not closed.
  private static func words(of text: String) -> [String]? {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in text {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == " " && !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { words.append(word) }
    return isQuoted ? nil : words
  }
}

/// The lines of a file with the bytes that they are.
struct MarkedLines: Sequence, IteratorProtocol {
  struct Line {
    let number: Int
    let start: Int
    /// Behind the line's end.
    let end: Int
    let text: String

    var position: SourcePosition { SourcePosition(line: number, column: 1) }

    /// The run of back-ticks or tildes that a fence of code begins with.
    var fence: Substring? {
      let rest = text.drop { $0 == " " }
      guard text.count - rest.count < 4, let first = rest.first, first == "`" || first == "~" else { return nil }
      let mark = rest.prefix { $0 == first }
      return mark.count >= 3 ? mark : nil
    }

    var isOnlyFence: Bool { Set(text.filter { !$0.isWhitespace }).count == 1 }

    func marker() throws(RefreshedDocument.Problem) -> BlockMarker? {
      let line = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
      guard line.hasPrefix("<!--") else { return nil }
      let inner = line.dropFirst(4).drop { $0 == " " }
      guard inner.hasPrefix("gradatlas:") else { return nil }
      var words = inner.dropFirst("gradatlas:".count)
      while words.last?.isWhitespace == true { words.removeLast() }
      guard words.hasSuffix("-->") else { throw .init(.malformed(String(inner)), at: position) }
      words = words.dropLast(3)
      while words.last == " " { words.removeLast() }
      if words == "end" { return .end }
      guard words.hasPrefix("begin "), let opening = BlockOpening(String(words.dropFirst("begin ".count))) else {
        throw .init(.malformed(String(words)), at: position)
      }
      return .begin(opening)
    }
  }

  private let bytes: [UInt8]
  private var start = 0
  private var number = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Line? {
    guard start < bytes.count else { return nil }
    let newline = bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
    let end = newline.map { $0 + 1 } ?? bytes.count
    defer { start = end }
    number += 1
    var text = bytes[start..<end]
    while let last = text.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") { text.removeLast() }
    return Line(number: number, start: start, end: end, text: String(decoding: text, as: UTF8.self))
  }
}
