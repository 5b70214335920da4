import CMarkdown

/// What is read of a node of cmark's; a text it does not have is empty.
extension OpaquePointer {
  var startLine: Int { Int(cmark_node_get_start_line(self)) }
  var startColumn: Int { Int(cmark_node_get_start_column(self)) }
  var endLine: Int { Int(cmark_node_get_end_line(self)) }
  var endColumn: Int { Int(cmark_node_get_end_column(self)) }
  var literal: String { cmark_node_get_literal(self).map { String(cString: $0) } ?? "" }
  var url: String { cmark_node_get_url(self).map { String(cString: $0) } ?? "" }

  /// The text and code of everything inside, however deep, without recursion.
  var allText: String {
    guard let iterator = cmark_iter_new(self) else { return "" }
    defer { cmark_iter_free(iterator) }
    var text = ""
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return text }
      guard event == CMARK_EVENT_ENTER else { continue }
      switch cmark_node_get_type(node) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE: text += node.literal
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text += " "
      default: break
      }
    }
  }
}
