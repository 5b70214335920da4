public import Catalog
import FilterLanguage
import Tables

/// Fields as they are told to a reader.
public struct FieldList: Shown {
  /// The fields, in the order of the lists.
  public let entries: [FieldEntry]
  /// Whether they are of several lists, and each says of which.
  public let namesLists: Bool

  /// The rows, in the columns that suit the reader.
  public func table(for reader: Listing.Reader) -> AnswerTable { AnswerTable(entries, in: columns) }

  private var columns: [TableColumn<FieldEntry>] {
    [
      TableColumn("field", "Field") { .text($0.field.name) },
      TableColumn("type", "Type") { .text($0.field.type.rawValue + ($0.field.isManyValued ? ", many" : "")) },
      TableColumn("years", "Years") { .integers($0.field.editions?.years.map { Int64($0) } ?? []) },
    ] + (namesLists ? [TableColumn("lists", "Lists") { .list($0.subjects.map(\.rawValue)) }] : []) + [
      TableColumn("meaning", "Meaning") { .text($0.field.meaning) },
      TableColumn("example", "Example") { .text($0.field.example) },
      TableColumn("also", "Also") { .list($0.field.otherNames) },
    ]
  }
}

extension CatalogFile {
  /// The fields that filters, orders and columns know: of one list, or of all.
  public func fields(of subject: ListSubject? = nil) throws -> FieldList {
    FieldList(
      entries: try FieldEntry.all(of: subject.map { [$0] } ?? ListSubject.allCases, in: connection),
      namesLists: subject == nil)
  }
}
