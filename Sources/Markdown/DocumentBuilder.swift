import CMarkdown
import Wording

/// Copies cmark's tree into values.
///
/// It calls itself once for each level, and no deeper than `MarkdownDocument.maximumDepth`; what lies deeper is walked
/// with cmark's iterator.
struct DocumentBuilder {
  var lines: SourceLines
  var firstTooDeep: SourcePosition?

  init(_ bytes: [UInt8]) { lines = SourceLines(bytes) }

  mutating func blocks(of parent: OpaquePointer, depth: Int, inQuote: Bool) -> [Block] {
    var blocks: [Block] = []
    var next = cmark_node_first_child(parent)
    while let node = next {
      blocks.append(block(node, depth: depth, inQuote: inQuote))
      next = cmark_node_next(node)
    }
    return blocks
  }

  private mutating func block(_ node: OpaquePointer, depth: Int, inQuote: Bool) -> Block {
    let position = lines.position(line: node.startLine, byteColumn: node.startColumn)
    guard depth < MarkdownDocument.maximumDepth else {
      note(position)
      return Block(kind: .tooDeep, position: position)
    }
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HEADING:
      let inlines = inlines(of: node, depth: depth + 1, .exact)
      return Block(kind: .heading(level: Int(cmark_node_get_heading_level(node)), inlines), position: position)
    case CMARK_NODE_PARAGRAPH: return paragraph(node, depth: depth, inQuote: inQuote)
    case CMARK_NODE_BLOCK_QUOTE:
      return Block(kind: .quote(blocks(of: node, depth: depth + 1, inQuote: true)), position: position)
    case CMARK_NODE_LIST:
      return Block(kind: list(node, depth: depth, inQuote: inQuote), position: position)
    case CMARK_NODE_HTML_BLOCK: return Block(kind: .html(node.literal), position: position)
    case CMARK_NODE_CODE_BLOCK: return Block(kind: .code(node.literal), position: position)
    case CMARK_NODE_THEMATIC_BREAK: return Block(kind: .thematicBreak, position: position)
    default: return table(node, depth: depth, inQuote: inQuote)
    }
  }

  private mutating func list(_ node: OpaquePointer, depth: Int, inQuote: Bool) -> Block.Kind {
    var items: [[Block]] = []
    var next = cmark_node_first_child(node)
    while let item = next {
      items.append(blocks(of: item, depth: depth + 1, inQuote: inQuote))
      next = cmark_node_next(item)
    }
    return .list(isOrdered: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST, items: items)
  }

  /// A paragraph that was split from the table under it has no place of its own, only its table's.
  private mutating func paragraph(_ node: OpaquePointer, depth: Int, inQuote: Bool) -> Block {
    let placed = node.startLine > 0 ? node : cmark_node_next(node) ?? node
    let isSplit = placed != node
    let map = ColumnMap.paragraph(
      firstLine: placed.startLine, startColumn: isSplit ? 1 : placed.startColumn,
      addedLines: isSplit ? placed.startLine : definitionLines(before: node), inQuote: inQuote)
    let inlines = inlines(of: node, depth: depth + 1, map)
    let start = lines.position(line: placed.startLine, byteColumn: placed.startColumn)
    return Block(kind: .paragraph(inlines), position: inlines.first?.position ?? start)
  }

  /// How many lines of link definitions cmark took from the start of a paragraph: its text ends that much too early.
  private func definitionLines(before node: OpaquePointer) -> Int {
    let first = lines.range(ofLine: node.startLine).lowerBound + node.startColumn - 1
    guard first < lines.bytes.count, lines.bytes[first] == UInt8(ascii: "["), let last = cmark_node_last_child(node)
    else { return 0 }
    return max(0, node.endLine - last.endLine)
  }

  mutating func note(_ position: SourcePosition) {
    firstTooDeep = min(firstTooDeep ?? position, position)
  }
}
