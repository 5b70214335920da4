import Markdown
import Terms
import Wording

/// A document with a title and one table: names of things, and what else they are called.
///
/// ```markdown
/// # Names of focus areas
///
/// **Publisher**: GradAtlas
///
/// | Focus area                  | Abbreviations |
/// |:----------------------------|:--------------|
/// | Natural language processing | NLP; CL       |
/// ```
public struct NameTable: Sendable {
  /// One row under the header.
  public struct Row: Sendable {
    /// The line that it stands in, from 1.
    public let line: Int
    private let cells: [String: String]

    fileprivate init(_ row: Table.Row, header: [String]) {
      line = row.position.line
      cells = Dictionary(zip(header, row.cells.map(\.inlines.plainText))) { first, _ in first }
    }

    /// What stands in a column; nil if the cell is empty or the table has no such column.
    public func text(_ column: String) -> String? { cells[column].flatMap { $0.isEmpty ? nil : $0 } }

    /// The items of a cell, which are separated by semicolons.
    public func list(_ column: String) -> [String] {
      (text(column) ?? "").split(separator: ";").map(\.trimmed).filter { !$0.isEmpty }
    }
  }

  /// The first heading.
  public let title: String
  /// From the line `**Publisher**: …`.
  public let publisher: String?
  /// From the line `**Source**: …`.
  public let url: String?
  /// The rows of the first table, in their order.
  public let rows: [Row]

  /// Reads a document; nil if it has no title or no table, or is no Markdown that can be parsed.
  public init?(_ bytes: [UInt8]) {
    guard let document = try? MarkdownDocument(bytes) else { return nil }
    var front = FrontMatter()
    var log = ProblemLog()
    var rows: [Row]?
    for block in document.blocks where rows == nil {
      switch block.kind {
      case .heading(_, let inlines): front.readHeading(inlines, at: block.position)
      case .paragraph(let inlines): front.readParagraph(inlines, at: block.position, &log)
      case .table(let table):
        let header = table.header.map(\.inlines.plainText)
        rows = table.rows.map { Row($0, header: header) }
      default: continue
      }
    }
    guard let rows, let title = front.title?.text, log.problems.isEmpty else { return nil }
    self.title = title
    publisher = front.statedPublisher
    url = front.url
    self.rows = rows
  }
}
