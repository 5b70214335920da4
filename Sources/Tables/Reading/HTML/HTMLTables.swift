import CHTML
import Wording

/// The tables of a page that hold data, each with what names it.
///
/// A table with one row or column only, one that holds other tables, and one that MediaWiki makes for navigation or a
/// summary lays a page out; those count only where a page has no other.
struct HTMLTables {
  struct Found {
    let element: HTMLElement
    /// The caption, else the heading above; empty where there is neither.
    let heading: String
    let caption: String
    let position: SourcePosition
  }

  private(set) var tables: [Found] = []

  init(_ root: HTMLElement, _ text: UnsafeBufferPointer<UInt8>) {
    var all: [(found: Found, holdsData: Bool)] = []
    var heading = ""
    var reached = (offset: 0, position: SourcePosition.start)
    Self.collect(root, &heading) { table, heading in
      let offset = min(max(table.offset, reached.offset), text.count)
      let between = UnsafeBufferPointer(rebasing: text[reached.offset..<offset])
      reached = (offset, reached.position.advanced(over: between))
      let caption = table.elements.first { $0.tag == GUMBO_TAG_CAPTION }.map { Self.line(HTMLText($0).text) } ?? ""
      let found = Found(
        element: table, heading: caption.isEmpty ? heading : caption, caption: caption, position: reached.position)
      all.append((found, Self.holdsData(table)))
    }
    let data = all.filter(\.holdsData)
    tables = (data.isEmpty ? all : data).map(\.found)
  }

  private static func collect(
    _ element: HTMLElement, _ heading: inout String, _ take: (HTMLElement, String) -> Void
  ) {
    for child in element.elements {
      switch child.tag {
      case GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6:
        heading = line(HTMLText(child).text)
      case GUMBO_TAG_TABLE: take(child, heading)
      default: break
      }
      collect(child, &heading, take)
    }
  }

  private static func line(_ text: String) -> String { text.split { $0.isWhitespace }.joined(separator: " ") }

  private static func holdsData(_ table: HTMLElement) -> Bool {
    let classes = table.classes.map { $0.lowercased() }
    let layouts = ["navbox", "infobox", "metadata", "sidebar", "ambox", "mbox", "toc", "plainlinks"]
    if classes.contains(where: { name in layouts.contains { name.hasPrefix($0) } }) { return false }
    if table["role"] == "presentation" || table["role"] == "none" || holdsTable(table) { return false }
    let rows = HTMLGrid.rows(of: table)
    return rows.count >= 2 && rows.contains { HTMLGrid.cells(of: $0).count >= 2 }
  }

  private static func holdsTable(_ element: HTMLElement) -> Bool {
    element.elements.contains { $0.tag == GUMBO_TAG_TABLE || holdsTable($0) }
  }

  /// The tables as messages list them.
  var described: [DocumentTable] {
    tables.enumerated().map { DocumentTable(number: $0 + 1, heading: $1.heading, line: $1.position.line) }
  }

  /// A table by its number, its caption, the heading above it, or its `id`; nil if there is none, or more than one.
  func table(_ name: String) -> Found? {
    if let number = Int(name), tables.indices.contains(number - 1) { return tables[number - 1] }
    let key = Self.line(name).lowercased()
    let ways: [(Found) -> String] = [{ $0.caption }, { $0.heading }, { $0.element["id"] ?? "" }]
    for way in ways {
      let named = tables.filter { way($0).lowercased() == key }
      if named.count == 1 { return named[0] }
    }
    return nil
  }
}
