import Markdown
import Wording

/// The tables of a Markdown document, each with the heading it stands under.
struct DocumentTables {
  private(set) var tables: [(heading: String, table: Table, line: Int)] = []

  init(_ blocks: [Block]) {
    var heading = ""
    for block in blocks { add(block, &heading) }
  }

  /// The document has stopped at `MarkdownDocument.maximumDepth`, and so does this.
  private mutating func add(_ block: Block, _ heading: inout String) {
    switch block.kind {
    case .heading(_, let inlines): heading = inlines.plainText
    case .table(let table): tables.append((heading, table, block.position.line))
    case .list(_, let items): for block in items.joined() { add(block, &heading) }
    case .quote(let blocks): for block in blocks { add(block, &heading) }
    default: break
    }
  }

  /// The tables as messages list them.
  var described: [DocumentTable] {
    tables.enumerated().map { DocumentTable(number: $0 + 1, heading: $1.heading, line: $1.line) }
  }

  /// A table by its number or its heading; nil if there is none, or more than one under that heading.
  func table(_ name: String) -> Table? {
    if let number = Int(name), tables.indices.contains(number - 1) { return tables[number - 1].table }
    let named = tables.filter { $0.heading.lowercased() == name.lowercased() }
    return named.count == 1 ? named[0].table : nil
  }
}
