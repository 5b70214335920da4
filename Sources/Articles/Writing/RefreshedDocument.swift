public import Markdown

/// A document in Markdown of which some parts are written anew, and every other byte stays.
///
/// A part stands between a line `<!-- gradatlas:begin KIND name=value … -->` and a line `<!-- gradatlas:end -->`; a value
/// with blanks stands in double quotes. Markers within fenced code are text.
public struct RefreshedDocument: Sendable {
  /// What a begin marker asks for.
  public struct Block: Sendable, Equatable {
    /// The first word.
    public let kind: String
    /// The values by their names.
    public let values: [String: String]
    /// The words behind `gradatlas:begin`, as written.
    public let text: String
    /// Where the marker stands.
    public let position: SourcePosition
    /// What stands between the markers now, its line ends those of the file.
    public let content: String
    fileprivate let range: Range<Int>
  }

  /// What is wrong with a marker.
  public struct Problem: Error, Equatable, Sendable {
    /// The kinds of mistakes.
    public enum Reason: Equatable, Sendable {
      /// The file is not UTF-8.
      case encoding
      /// A marker with a word that is no `begin` and no `end`, or that does not end on its line.
      case malformed(String)
      /// A begin marker before the end of the block that began at that line.
      case nested(first: Int)
      /// An end marker without a beginning.
      case end
      /// A begin marker without an end.
      case unclosed
      /// What the block asks for is not known or wrong, in words.
      case block(String)
    }

    /// What.
    public let reason: Reason
    /// Where.
    public let position: SourcePosition

    /// A problem at a place.
    public init(_ reason: Reason, at position: SourcePosition) {
      self.reason = reason
      self.position = position
    }
  }

  /// The blocks in their order.
  public let blocks: [Block]
  private let bytes: [UInt8]
  private let lineEnd: String

  /// Finds the blocks of a file.
  public init(_ bytes: [UInt8]) throws(Problem) {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw Problem(.encoding, at: .start) }
    self.bytes = bytes
    lineEnd =
      text.utf8.contains(UInt8(ascii: "\r")) && text.unicodeScalars.contains("\r") ? Self.lineEnd(of: bytes) : "\n"
    blocks = try Self.blocks(in: bytes)
  }

  /// The file with other contents of its blocks.
  ///
  /// - Parameter contents: One a block, lines ended by LF, without blank lines around.
  public func replacing(contents: [String]) -> [UInt8] {
    var result: [UInt8] = []
    var copied = 0
    for (block, content) in zip(blocks, contents) {
      result += bytes[copied..<block.range.lowerBound]
      result += Array(written(content).utf8)
      copied = block.range.upperBound
    }
    return result + bytes[copied...]
  }

  /// A block's content as it stands in the file: between empty lines, with the file's line ends.
  public func written(_ content: String) -> String {
    let lines = content.split(separator: "\n", omittingEmptySubsequences: false)
    return lineEnd + lines.map { $0 + lineEnd }.joined() + lineEnd
  }

  private static func lineEnd(of bytes: [UInt8]) -> String {
    guard let index = bytes.firstIndex(of: UInt8(ascii: "\n")), index > 0, bytes[index - 1] == UInt8(ascii: "\r") else {
      return "\n"
    }
    return "\r\n"
  }

  private static func blocks(in bytes: [UInt8]) throws(Problem) -> [Block] {
    var blocks: [Block] = []
    var open: (marker: Marker, line: Int, end: Int)?
    var fence: Substring?
    for line in Lines(bytes) {
      if let mark = line.fence {
        if let current = fence {
          if mark.hasPrefix(current) && line.isOnlyFence { fence = nil }
        } else {
          fence = mark
        }
      }
      guard fence == nil, let marker = try line.marker() else { continue }
      switch (marker, open) {
      case (.begin, let open?): throw Problem(.nested(first: open.line), at: line.position)
      case (.end, nil): throw Problem(.end, at: line.position)
      case (.begin, nil): open = (marker, line.number, line.end)
      case (.end, let begun?):
        if let block = begun.marker.block(bytes, line: begun.line, begun.end..<line.start) { blocks.append(block) }
        open = nil
      }
    }
    if let open { throw Problem(.unclosed, at: SourcePosition(line: open.line, column: 1)) }
    return blocks
  }
}

/// A comment that marks where a block begins or ends.
private enum Marker {
  case begin(String)
  case end

  func block(_ bytes: [UInt8], line: Int, _ range: Range<Int>) -> RefreshedDocument.Block? {
    guard case .begin(let text) = self, let words = Self.words(of: text), let kind = words.first, !kind.contains("=")
    else { return nil }
    var values: [String: String] = [:]
    for word in words.dropFirst() {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      values[String(parts[0])] = parts.count > 1 ? String(parts[1]) : ""
    }
    return RefreshedDocument.Block(
      kind: kind, values: values, text: text, position: SourcePosition(line: line, column: 1),
      content: String(decoding: bytes[range], as: UTF8.self), range: range)
  }

  /// The words, parted by blanks outside of double quotes; nil where a quote is not closed or a word has no value.
  static func words(of text: String) -> [String]? {
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
    let hasValues = words.dropFirst().allSatisfy { $0.contains("=") && !$0.hasPrefix("=") }
    return isQuoted || !hasValues ? nil : words
  }
}

/// The lines of a file with the bytes that they are.
private struct Lines: Sequence, IteratorProtocol {
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

    func marker() throws(RefreshedDocument.Problem) -> Marker? {
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
      let rest = words.dropFirst("begin ".count)
      guard words.hasPrefix("begin "), let parts = Marker.words(of: String(rest)), parts.first?.contains("=") == false
      else { throw .init(.malformed(String(words)), at: position) }
      return .begin(String(rest))
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
