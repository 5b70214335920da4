import Catalog
import FilterLanguage
import SQLText
import Tables

extension AnswerOutput {
  /// Writes a number: alone for people, as a row of one column `count` in every other format.
  func write(count: Int) throws {
    guard options.chosenFormat != .table else { return try write(text: "\(count)\n") }
    try write(columns: [Column(key: "count", title: "Count", isNumeric: true)], rows: [[.integer(Int64(count))]])
  }

  /// Writes how a list is asked for: as text for people, as rows in every other format.
  func write(_ explanation: QueryExplanation) throws {
    guard options.chosenFormat != .table else { return try write(text: explanation.text) }
    try write(columns: QueryExplanation.columns, rows: explanation.rows)
  }

  private func write(text: String) throws { try withSink { try $0.write(text) } }
}

extension QueryExplanation {
  fileprivate static let columns = [
    Column(key: "part", title: "Part"), Column(key: "number", title: "Number", isNumeric: true),
    Column(key: "parent", title: "Parent", isNumeric: true), Column(key: "text", title: "Text"),
  ]

  fileprivate var text: String {
    let values = bindings.enumerated().map { "  ?\($0 + 1) = \($1.literal)\n" }.joined()
    let plan = steps.map { String(repeating: "  ", count: $0.depth + 1) + $0.detail + "\n" }.joined()
    return "\(sql)\n\nValues\n\(values.isEmpty ? "  none\n" : values)\nQuery plan\n\(plan)"
  }

  fileprivate var rows: [[Cell]] {
    [[.text("sql"), .integer(1), .null, .text(sql)]]
      + bindings.enumerated().map { [.text("value"), .integer(Int64($0 + 1)), .null, .text($1.literal)] }
      + steps.map { [.text("plan"), .integer(Int64($0.id)), .integer(Int64($0.parent)), .text($0.detail)] }
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
