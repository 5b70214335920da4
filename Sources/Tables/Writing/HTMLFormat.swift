/// A `<table>` element of HTML5, to be put into a page.
///
/// Cells of numeric columns have `class="number"`, since HTML5 leaves alignment to the style sheet. A newline is
/// `<br>`; other control characters, which HTML cannot carry, are shown as in ``VisibleText``. NULL and empty text are
/// both empty cells, unless a mark was chosen for NULL.
/// - SeeAlso: <https://html.spec.whatwg.org/multipage/tables.html>
struct HTMLFormat: RowFormat {
  private static let special = ByteSet("&<>\"'", andControlsLedBy: 0xC2, 0xE2)

  let nullMark: String?

  mutating func appendNull(to buffer: inout ByteBuffer) {
    if let nullMark { append(text: nullMark, to: &buffer) }
  }

  func frame(columns: [Column], layout: TableLayout) -> RowFrame {
    RowFrame(
      header: framed { Self.appendHeader(columns, layout, to: &$0) },
      cellPrefixes: columns.enumerated().map { index, column in
        Array(((index == 0 ? "<tr>" : "</td>") + (column.isNumeric ? "<td class=\"number\">" : "<td>")).utf8)
      },
      rowEnd: Array("</td></tr>\n".utf8), footer: Array("</tbody>\n</table>\n".utf8))
  }

  private static func appendHeader(_ columns: [Column], _ layout: TableLayout, to buffer: inout ByteBuffer) {
    buffer.append("<table>\n")
    if let caption = layout.caption { appendElement("caption", "", caption, "\n", to: &buffer) }
    if layout.showsHeader {
      buffer.append("<thead>\n<tr>")
      for column in columns {
        let attributes = " scope=\"col\"" + (column.isNumeric ? " class=\"number\"" : "")
        appendElement("th", attributes, column.title, "", to: &buffer)
      }
      buffer.append("</tr>\n</thead>\n")
    }
    buffer.append("<tbody>\n")
  }

  private static func appendElement(
    _ name: String, _ attributes: String, _ text: String, _ end: String, to buffer: inout ByteBuffer
  ) {
    buffer.append("<\(name)\(attributes)>")
    var text = text
    text.withUTF8 { append($0, to: &buffer) }
    buffer.append("</\(name)>\(end)")
  }

  mutating func append(utf8 text: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) {
    Self.append(text, to: &buffer)
  }

  private static func append(_ text: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) {
    withRepairedUTF8(text) { buffer.append($0, escaping: special, escape) }
  }

  private static func escape(_ rest: UnsafeBufferPointer<UInt8>, _ buffer: inout ByteBuffer) -> Int {
    switch rest[0] {
    case UInt8(ascii: "&"): buffer.append("&amp;")
    case UInt8(ascii: "<"): buffer.append("&lt;")
    case UInt8(ascii: ">"): buffer.append("&gt;")
    case UInt8(ascii: "\""): buffer.append("&quot;")
    case UInt8(ascii: "'"): buffer.append("&#39;")
    case UInt8(ascii: "\t"): return 0
    case UInt8(ascii: "\n"): buffer.append("<br>")
    // CR LF is one line break, and so is a CR alone.
    case UInt8(ascii: "\r"):
      buffer.append("<br>")
      return rest.count > 1 && rest[1] == UInt8(ascii: "\n") ? 2 : 1
    default: return VisibleText.escape(rest, &buffer)
    }
    return 1
  }
}
