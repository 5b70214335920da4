import Markdown
public import Wording

/// A document in Markdown of which some parts are rewritten, and every other byte stays.
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
    let range: Range<Int>
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
      /// What the block asks for is not known or wrong, in words; how to mend that, where it is known.
      case block(String, [Remedy])
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
    var open: (block: BlockOpening, line: Int, end: Int)?
    var fence: Substring?
    for line in MarkedLines(bytes) {
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
      case (.begin(let block), nil): open = (block, line.number, line.end)
      case (.end, let begun?):
        blocks.append(begun.block.block(bytes, line: begun.line, begun.end..<line.start))
        open = nil
      }
    }
    if let open { throw Problem(.unclosed, at: SourcePosition(line: open.line, column: 1)) }
    return blocks
  }
}
