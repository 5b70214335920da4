public import Wording

/// A Markdown text as values: CommonMark with GitHub's tables.
public struct MarkdownDocument: Sendable, Equatable {
  /// How deep blocks and inlines are copied, each level of a quote, a list, emphasis or a link being one.
  public static let maximumDepth = 32
  /// The longest text that is parsed: 16 MiB.
  public static let maximumByteCount = 1 << 24

  /// The blocks at the top level, in order.
  public let blocks: [Block]
  /// The first thing nested deeper than `maximumDepth`, whose parts are not among `blocks`; nil when nothing is left out.
  public let firstTooDeep: SourcePosition?

  /// Parses a text.
  ///
  /// Bytes that are not UTF-8 and NUL are read as U+FFFD. A byte order mark at the start is skipped. Takes time in
  /// proportion to the text's length; any number of threads may parse at once.
  ///
  /// - Throws: `MarkdownError` for a text that would take far more time or memory than its length says.
  public init(_ bytes: [UInt8]) throws(MarkdownError) {
    guard bytes.count <= Self.maximumByteCount else { throw MarkdownError(problem: .bytes, position: .start) }
    let text = Self.prepared(bytes)
    try CostGuard.check(text)
    let tree = try CMarkTree(text)
    var builder = DocumentBuilder(text)
    blocks = builder.blocks(of: tree.root, depth: 0, inQuote: false)
    firstTooDeep = builder.firstTooDeep
  }

  /// Without the byte order mark, and with U+FFFD for NUL, as cmark reads it: so that its columns are those of our text.
  private static func prepared(_ bytes: [UInt8]) -> [UInt8] {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard text.contains(0) else { return text }
    var repaired: [UInt8] = []
    repaired.reserveCapacity(text.count + 64)
    for byte in text { byte == 0 ? repaired += [0xEF, 0xBF, 0xBD] : repaired.append(byte) }
    return repaired
  }
}
