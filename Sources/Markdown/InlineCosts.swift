import CMarkdown
import Wording

/// Looks at the texts that cmark is about to take apart, each a paragraph, a heading or a cell, for what it needs more
/// than linear time or memory for.
///
/// cmark-gfm 0.29.0.gfm.6 was measured. Emphasis and links that do not match are looked at again for each other one, so
/// their number counts squared. `<?`, `<!A` and `<![CDATA[` are each looked for the end of, up to the text's end. Each
/// part that is found is compared with every block around. A link by a definition gets a copy of its target.
struct InlineCosts {
  private static let limits = (
    pairs: 100_000_000, scannedBytes: 100_000_000, visits: 100_000_000, copiedBytes: 200_000_000
  )
  /// So many marks in one text, and blocks around it, cost no more than the text's length says.
  private static let few = (marks: 256, depth: 100)
  private let definitionByteCount: Int
  private var pairs = 0
  private var scannedBytes = 0
  private var visits = 0
  private var copiedBytes = 0

  /// - Parameters:
  ///   - root: The document with its blocks; nil if it has no paragraph. Then each line is taken for a text.
  ///   - bytes: The whole text.
  static func check(_ root: OpaquePointer?, in bytes: [UInt8]) throws(MarkdownError) {
    var costs = InlineCosts(definitionByteCount: DefinitionLength.longest(in: bytes))
    if let root { try costs.add(blocksOf: root) } else { try costs.add(linesOf: bytes) }
  }

  private init(definitionByteCount: Int) { self.definitionByteCount = definitionByteCount }

  private mutating func add(blocksOf root: OpaquePointer) throws(MarkdownError) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    var depth = 0
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      let type = cmark_node_get_type(node)
      // cmark leaves these without entering them; no other is met before texts are taken apart.
      if [CMARK_NODE_CODE_BLOCK, CMARK_NODE_HTML_BLOCK, CMARK_NODE_THEMATIC_BREAK].contains(type) { continue }
      depth += event == CMARK_EVENT_ENTER ? 1 : -1
      guard event == CMARK_EVENT_ENTER, cmark_node_first_child(node) == nil,
        let text = cmark_node_get_string_content(node)
      else { continue }
      try text.withMemoryRebound(to: UInt8.self, capacity: 1) { (start) throws(MarkdownError) in
        var count = 0
        while start[count] != 0 { count += 1 }
        let line = max(node.startLine, 1)
        try add(UnsafeBufferPointer(start: start, count: count), depth: depth, line: line)
      }
    }
  }

  /// Without a paragraph a text is no longer than its line, and as deep as the marks before it at the most.
  private mutating func add(linesOf bytes: [UInt8]) throws(MarkdownError) {
    let marks = Set(" \t>-+*0123456789.)".utf8)
    try bytes.withUnsafeBufferPointer { (bytes) throws(MarkdownError) in
      var line = 0
      for text in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
        line += 1
        let depth = text.prefix { marks.contains($0) }.count
        try add(UnsafeBufferPointer(rebasing: text), depth: depth, line: line)
      }
    }
  }

  private mutating func add(_ text: UnsafeBufferPointer<UInt8>, depth: Int, line: Int) throws(MarkdownError) {
    let marks = Marks(of: text)
    if marks.count > Self.few.marks { pairs += marks.count * marks.count }
    scannedBytes += marks.scannedByteCount
    if depth > Self.few.depth { visits += depth * marks.partCount }
    copiedBytes += marks.closingCount * definitionByteCount
    guard scannedBytes <= Self.limits.scannedBytes else { throw error(.openMarkup, line) }
    guard visits <= Self.limits.visits else { throw error(.nesting, line) }
    guard pairs <= Self.limits.pairs else { throw error(.pairs, line) }
    guard copiedBytes <= Self.limits.copiedBytes else { throw error(.references, line) }
  }

  private func error(_ problem: MarkdownError.Problem, _ line: Int) -> MarkdownError {
    MarkdownError(problem: problem, position: SourcePosition(line: line, column: 1))
  }
}

extension InlineCosts {
  /// What one pass over a text finds.
  private struct Marks {
    /// Runs of `*` or `_`, and brackets.
    var count = 0
    var closingCount = 0
    /// How many bytes follow each mark that an end is looked for to.
    var scannedByteCount = 0
    /// The parts that the text has at the most.
    var partCount = 1

    init(of text: UnsafeBufferPointer<UInt8>) {
      var previous: UInt8 = 0
      for index in text.indices {
        let byte = text[index]
        switch byte {
        case UInt8(ascii: "*"), UInt8(ascii: "_"): if byte != previous { count += 1 }
        case UInt8(ascii: "["): count += 1
        case UInt8(ascii: "]"):
          count += 1
          closingCount += 1
        case UInt8(ascii: "<"):
          partCount += 2
          if Self.isOpenMarkup(text[index...]) { scannedByteCount += text.count - index }
        case UInt8(ascii: "`"), UInt8(ascii: "\\"), UInt8(ascii: "&"), UInt8(ascii: "!"), UInt8(ascii: "\n"),
          UInt8(ascii: "\r"):
          partCount += 2
        default: break
        }
        previous = byte
      }
      partCount += 2 * count
    }

    private static func isOpenMarkup(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
      let next = text.dropFirst()
      if next.first == UInt8(ascii: "?") { return true }
      guard next.first == UInt8(ascii: "!"), let kind = next.dropFirst().first else { return false }
      return kind == UInt8(ascii: "[") || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(kind)
    }
  }
}
