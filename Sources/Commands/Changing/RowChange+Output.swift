import Catalog
import SQLiteStorage
import Tables

extension AnswerOutput {
  /// Writes what a change did: for people a line a row, in every other format a row for each value.
  func write(_ changes: [RowChange]) throws {
    guard options.chosenFormat == .table else {
      return try write(columns: RowChange.columns, rows: changes.flatMap(\.rows))
    }
    try withSink { sink in
      for change in changes { try sink.write(VisibleText.visible(change.text) + "\n") }
    }
  }
}

extension RowChange {
  fileprivate static let columns = [
    Column(key: "action", title: "Action"), Column(key: "kind", title: "Kind"), Column(key: "name", title: "Name"),
    Column(key: "field", title: "Field"), Column(key: "before", title: "Before"), Column(key: "after", title: "After"),
  ]

  /// A row without values has one all the same, so that it is told.
  fileprivate var rows: [[Cell]] {
    let title: [Cell] = [.text(action.rawValue), .text(kind), .text(name)]
    guard !fields.isEmpty else { return [title + [.null, .null, .null]] }
    return fields.map { title + [.text($0.field), Cell($0.before), Cell($0.after)] }
  }
}

extension Cell {
  fileprivate init(_ value: Value) {
    switch value {
    case .null: self = .null
    case .integer(let number): self = .integer(number)
    case .real(let number): self = .real(number)
    case .text(let text): self = .text(text)
    case .blob(let bytes): self = .text("\(bytes.count) bytes")
    }
  }
}
