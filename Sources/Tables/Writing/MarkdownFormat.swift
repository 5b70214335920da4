/// A table of GitHub Flavored Markdown, whose cells show their text literally.
///
/// Columns are not padded to a common width: rows are written as they come, before the widest cell is known, and a
/// changed cell then changes one line and not all. Markup and HTML are escaped, a newline is `<br>`, and other control
/// characters and spaces at either end, which a reader trims, are character references; so a reader of GFM gets back
/// every character. NULL and empty text are both empty cells, unless a mark was chosen for NULL. A NUL, which Markdown cannot carry, is U+FFFD.
/// - SeeAlso: <https://github.github.com/gfm/#tables-extension->
struct MarkdownFormat: RowFormat {
  let nullMark: String?

  mutating func appendNull(to buffer: inout ByteBuffer) {
    if let nullMark { append(text: nullMark, to: &buffer) }
  }

  func frame(columns: [Column], layout: TableLayout) -> RowFrame {
    let header = framed { buffer in
      if let caption = layout.caption { Self.append(caption: caption, to: &buffer) }
      for column in columns {
        buffer.append("| ")
        var title = column.title
        title.withUTF8 { Self.append($0, to: &buffer) }
        buffer.append(UInt8(ascii: " "))
      }
      buffer.append("|\n")
      for column in columns { buffer.append(column.isNumeric ? "| ---: " : "| --- ") }
      buffer.append("|\n")
    }
    return RowFrame(
      header: header, cellPrefixes: [Array("| ".utf8)] + Array(repeating: Array(" | ".utf8), count: columns.count - 1),
      rowEnd: Array(" |\n".utf8))
  }

  mutating func append(utf8 text: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) {
    Self.append(text, to: &buffer)
  }

  /// A paragraph in italics, so that nothing at its start is taken for a list or a heading.
  private static func append(caption: String, to buffer: inout ByteBuffer) {
    var caption = caption
    buffer.append("*")
    caption.withUTF8 { append($0, to: &buffer) }
    buffer.append("*\n\n")
  }

  private static func append(_ text: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) {
    withRepairedUTF8(text) { MarkdownText.append($0, to: &buffer) }
  }
}
