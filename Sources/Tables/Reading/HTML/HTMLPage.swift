import CHTML

/// A page of HTML as a tree, as browsers make it of any text.
///
/// The tree holds pointers into the text it was made of, which has to stay.
final class HTMLPage {
  /// How long a page may be: 16 MiB.
  static let maximumByteCount = TableReader.maximumRecordByteCount

  private let page: UnsafeMutablePointer<chtml_page>
  /// The element `html`.
  let root: HTMLElement

  /// nil if the text would take far more time or memory than its length says: elements stand more than 1,000 deep in
  /// each other, one has more than 1,000 attributes, or the tree takes more than 64 times the text's length.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    let size = 8 << 20 + text.count * 64
    let page = text.withMemoryRebound(to: CChar.self) { chtml_parse($0.baseAddress, $0.count, size) }
    guard let page else { return nil }
    guard let root = page.pointee.output?.pointee.root else {
      chtml_close(page)
      return nil
    }
    self.page = page
    self.root = HTMLElement(root)
  }

  deinit { chtml_close(page) }
}

/// An element of a page, valid as long as that.
struct HTMLElement {
  /// What stands in an element.
  enum Node {
    case element(HTMLElement)
    case text(UnsafePointer<CChar>)
  }

  private let node: UnsafePointer<GumboNode>
  private let element: UnsafePointer<GumboElement>

  init(_ node: UnsafePointer<GumboNode>) {
    self.node = node
    element = chtml_element(node)
  }

  /// `GUMBO_TAG_TABLE` and so on.
  var tag: GumboTag { element.pointee.tag }

  /// Which it is, as long as the page is there.
  var identity: Int { Int(bitPattern: node) }

  /// How many bytes of the text stand before its tag.
  var offset: Int { Int(element.pointee.start_pos.offset) }

  /// An attribute's value.
  subscript(name: String) -> String? { chtml_attribute(element, name).map { String(cString: $0) } }

  /// The words of the attribute `class`.
  var classes: [Substring] { self["class"]?.split { $0.isWhitespace } ?? [] }

  /// What stands in it, but for comments.
  var children: some Sequence<Node> {
    (0..<Int(element.pointee.children.length)).lazy.compactMap { index in
      guard let child = withUnsafePointer(to: element.pointee.children, { chtml_child($0, UInt32(index)) }) else {
        return nil
      }
      switch child.pointee.type {
      case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE: return .element(HTMLElement(child))
      case GUMBO_NODE_TEXT, GUMBO_NODE_CDATA, GUMBO_NODE_WHITESPACE: return chtml_text(child).map { .text($0) }
      default: return nil
      }
    }
  }

  /// The elements in it.
  var elements: some Sequence<HTMLElement> {
    children.lazy.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }
}
