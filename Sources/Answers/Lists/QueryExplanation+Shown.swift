public import Catalog
import FilterLanguage
import SQLText
import Tables

/// How a list is asked for: as text for people, as rows in every other format.
extension QueryExplanation: Shown {
  /// The rows, in the columns that suit the reader.
  public func table(for reader: Listing.Reader) -> AnswerTable {
    AnswerTable(lines, in: Line.columns)
  }

  /// What people see in a terminal.
  public var parts: [ShownPart] { [.text(text)] }

  private var text: String {
    let values = bindings.enumerated().map { "  ?\($0 + 1) = \($1.literal)\n" }.joined()
    let plan = steps.map { String(repeating: "  ", count: $0.depth + 1) + $0.detail + "\n" }.joined()
    return "\(sql)\n\nValues\n\(values.isEmpty ? "  none\n" : values)\nQuery plan\n\(plan)"
  }

  /// One line of the table.
  private struct Line {
    let part: String
    let number: Int
    var parent: Int?
    let text: String

    static let columns: [TableColumn<Line>] = [
      TableColumn("part", "Part") { .text($0.part) },
      TableColumn("number", "Number", isNumeric: true) { Cell($0.number) },
      TableColumn("parent", "Parent", isNumeric: true) { Cell($0.parent) },
      TableColumn("text", "Text") { .text($0.text) },
    ]
  }

  private var lines: [Line] {
    [Line(part: "sql", number: 1, text: sql)]
      + bindings.enumerated().map { Line(part: "value", number: $0 + 1, text: $1.literal) }
      + steps.map { Line(part: "plan", number: $0.id, parent: $0.parent, text: $0.detail) }
  }
}

extension Binding {
  /// The value as SQL writes it.
  fileprivate var literal: String {
    switch self {
    case .null: "NULL"
    case .integer(let number): FilterValue.integer(number).literal
    case .real(let number): FilterValue.real(number).literal
    case .text(let text): FilterValue.text(text).literal
    }
  }
}
