import CMarkdown
import Wording

extension DocumentBuilder {
  /// The parts of a heading, a paragraph or a cell, in order.
  mutating func inlines(of parent: OpaquePointer, depth: Int, _ map: ColumnMap) -> [Inline] {
    var inlines: [Inline] = []
    var next = cmark_node_first_child(parent)
    var last = SourcePosition.start
    while let node = next {
      // A break has no place.
      if node.startLine > 0 || node.startColumn > 0 { last = position(of: node, map) }
      inlines.append(inline(node, at: last, depth: depth, map))
      next = cmark_node_next(node)
    }
    return inlines
  }

  private mutating func inline(
    _ node: OpaquePointer, at position: SourcePosition, depth: Int, _ map: ColumnMap
  ) -> Inline {
    let kind = kind(of: node, at: position, depth: depth, map)
    guard case .text(let text) = kind else { return Inline(kind: kind, position: position, isVerbatim: false) }
    let length = node.endColumn - node.startColumn + 1
    let isVerbatim = length == text.utf8.count && cmark_node_get_type(node) == CMARK_NODE_TEXT
    return Inline(kind: kind, position: position, isVerbatim: isVerbatim)
  }

  private mutating func kind(
    of node: OpaquePointer, at position: SourcePosition, depth: Int, _ map: ColumnMap
  ) -> Inline.Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: return .text(node.literal)
    case CMARK_NODE_CODE: return .code(node.literal)
    case CMARK_NODE_HTML_INLINE: return .html(node.literal)
    case CMARK_NODE_SOFTBREAK: return .softBreak
    case CMARK_NODE_LINEBREAK: return .hardBreak
    default: break
    }
    guard depth < MarkdownDocument.maximumDepth else {
      note(position)
      return .text(node.allText)
    }
    let parts = inlines(of: node, depth: depth + 1, map)
    switch cmark_node_get_type(node) {
    case CMARK_NODE_EMPH: return .emphasis(parts)
    case CMARK_NODE_STRONG: return .strong(parts)
    case CMARK_NODE_IMAGE: return .image(url: node.url, parts)
    default: return .link(url: node.url, parts)
    }
  }

  private mutating func position(of node: OpaquePointer, _ map: ColumnMap) -> SourcePosition {
    let place = map.place(line: node.startLine, column: node.startColumn, in: &lines)
    return lines.position(line: place.line, byteColumn: place.byteColumn)
  }
}
