public import Catalog
import Tables

/// What a change did: for people a line a row, in every other format a row for each value.
public struct ChangesAnswer: Shown, Equatable {
  /// What became of each row of the catalogue.
  public let changes: [RowChange]

  package init(_ changes: [RowChange]) { self.changes = changes }

  /// The rows, in the columns that suit the reader.
  public func table(for reader: Listing.Reader) -> AnswerTable {
    AnswerTable(changes.flatMap(\.valueChanges), in: ValueChange.columns)
  }

  /// What people see in a terminal.
  public var parts: [ShownPart] { [.text(changes.map { VisibleText.visible($0.text) + "\n" }.joined())] }
}

/// One value of a row; nil for a row without values, so that it is told all the same.
private struct ValueChange {
  let row: RowChange
  let field: RowChange.FieldChange?

  static let columns: [TableColumn<ValueChange>] = [
    TableColumn("action", "Action") { .text($0.row.action.rawValue) },
    TableColumn("kind", "Kind") { .text($0.row.kind) }, TableColumn("name", "Name") { .text($0.row.name) },
    TableColumn("field", "Field") { Cell($0.field?.field) },
    TableColumn("before", "Before") { $0.field?.before ?? .null },
    TableColumn("after", "After") { $0.field?.after ?? .null },
  ]
}

extension RowChange {
  fileprivate var valueChanges: [ValueChange] {
    fields.isEmpty ? [ValueChange(row: self, field: nil)] : fields.map { ValueChange(row: self, field: $0) }
  }
}

extension CatalogFile {
  /// What a change did, in names, also of what has gone since.
  ///
  /// - Parameter id: The number that the log has.
  /// - Throws: `.unknownChange`, `.damagedChange`.
  public func change(_ id: Int64) throws -> ChangesAnswer { ChangesAnswer(try changes(of: id)) }
}
