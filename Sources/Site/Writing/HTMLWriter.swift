/// Writes HTML into bytes: what is open is closed, and text is escaped, by construction.
///
/// Names of elements and attributes are known when the program is built; values never are, and stand as text.
struct HTMLWriter {
  /// The attributes of an element in their order; one whose value is nil is left out.
  typealias Attributes = KeyValuePairs<StaticString, String?>

  private(set) var bytes: [UInt8] = []

  init(capacity: Int = 16_384) { bytes.reserveCapacity(capacity) }

  /// An element with what is in it.
  mutating func element<E: Error>(
    _ name: StaticString, _ attributes: Attributes = [:], _ content: (inout HTMLWriter) throws(E) -> Void
  ) throws(E) {
    open(name, attributes)
    try content(&self)
    write("</")
    write(name)
    write(">")
  }

  /// An element with a text in it.
  mutating func element(_ name: StaticString, _ attributes: Attributes, _ text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// An element without attributes that has a text in it.
  mutating func element(_ name: StaticString, _ text: String) { element(name) { $0.text(text) } }

  /// An element that holds nothing: `meta`, `link`, `img`, `input`.
  mutating func void(_ name: StaticString, _ attributes: Attributes) { open(name, attributes) }

  /// Text, in which nothing is markup.
  mutating func text(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): write("&amp;")
      case UInt8(ascii: "<"): write("&lt;")
      case UInt8(ascii: ">"): write("&gt;")
      case UInt8(ascii: "\""): write("&quot;")
      // Which no page may hold: what stands for it says so.
      case 0...8, 11, 12, 14...31, 127: write("\u{FFFD}")
      default: bytes.append(byte)
      }
    }
  }

  /// The beginning of a document.
  mutating func doctype() { write("<!DOCTYPE html>\n") }

  /// A line's end, so that a page can be read by those who look at its source.
  mutating func newLine() { write("\n") }

  /// JSON in a `script` that is no program: no `<` may stand in it, which JSON can write otherwise.
  mutating func data(json: [UInt8]) {
    open("script", ["type": "application/ld+json"])
    for byte in json { if byte == UInt8(ascii: "<") { write("\\u003c") } else { bytes.append(byte) } }
    write("</script>")
  }

  private mutating func open(_ name: StaticString, _ attributes: Attributes) {
    write("<")
    write(name)
    for (name, value) in attributes {
      guard let value else { continue }
      write(" ")
      write(name)
      write("=\"")
      text(value)
      write("\"")
    }
    write(">")
  }

  private mutating func write(_ text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }
}

extension HTMLWriter {
  /// A link.
  mutating func link(_ address: String, _ text: String, _ name: String? = nil) {
    element("a", ["href": address, "class": name], text)
  }

  /// What only screen readers say.
  mutating func hidden(_ text: String) { element("span", ["class": "hidden"], text) }
}
