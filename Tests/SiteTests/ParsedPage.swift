import CHTML

/// A page as a browser reads it.
struct ParsedPage {
  /// An element with its attributes and all text in it.
  struct Element {
    let name: String
    let attributes: [String: String]
    let text: String

    subscript(name: String) -> String? { attributes[name] }
  }

  /// In the order of their beginnings.
  private(set) var elements: [Element] = []
  /// How many faults the parser mended.
  private(set) var faultCount = 0

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { bytes in
      let text = bytes.bindMemory(to: CChar.self)
      var options = kGumboDefaultOptions
      options.max_errors = -1
      guard let output = gumbo_parse_with_options(&options, text.baseAddress, text.count) else { return }
      faultCount = Int(output.pointee.errors.length)
      if let root = output.pointee.root { _ = read(root) }
      gumbo_destroy_output(&options, output)
    }
  }

  private mutating func read(_ node: UnsafePointer<GumboNode>) -> String {
    switch node.pointee.type {
    case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA: return String(cString: chtml_text(node))
    case GUMBO_NODE_ELEMENT: break
    default: return ""
    }
    guard let element = chtml_element(node)?.pointee else { return "" }
    let place = elements.count
    elements.append(Element(name: "", attributes: [:], text: ""))
    var text = ""
    for index in 0..<Int(element.children.length) {
      guard let child = element.children.data[index] else { continue }
      text += read(UnsafePointer(child.assumingMemoryBound(to: GumboNode.self)))
    }
    elements[place] = Element(
      name: String(cString: gumbo_normalized_tagname(element.tag)), attributes: attributes(of: element), text: text)
    return text
  }

  private func attributes(of element: GumboElement) -> [String: String] {
    var attributes: [String: String] = [:]
    for index in 0..<Int(element.attributes.length) {
      guard let item = element.attributes.data[index] else { continue }
      let attribute = item.assumingMemoryBound(to: GumboAttribute.self).pointee
      attributes[String(cString: attribute.name)] = String(cString: attribute.value)
    }
    return attributes
  }

  /// All elements of a name, such as `a`, or of a class, such as `.notes`.
  func all(_ selector: String) -> [Element] {
    guard selector.hasPrefix(".") else { return elements.filter { $0.name == selector } }
    return elements.filter { ($0["class"] ?? "").split(separator: " ").contains(selector.dropFirst()) }
  }

  /// The text of the first such element.
  func text(of selector: String) -> String? { all(selector).first?.text }

  /// Where its links lead, without those to other hosts.
  var ownLinks: [String] {
    all("a").compactMap { $0["href"] }.filter { $0.hasPrefix("/") }.map { String($0.prefix { $0 != "#" }) }
  }
}
