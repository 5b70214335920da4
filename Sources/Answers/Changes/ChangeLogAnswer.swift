public import Catalog
import Tables

/// The changes of a catalogue, the newest first.
public struct ChangeLogAnswer: Shown, Equatable {
  /// A change each.
  public let entries: [ChangeLogEntry]

  /// The rows, in the columns that suit the reader.
  public func table(for reader: Listing.Reader) -> AnswerTable {
    AnswerTable(entries, in: Self.columns + Self.undoing)
  }

  /// The last two columns take width from the others; people need them only where something was undone.
  public var parts: [ShownPart] {
    let isUndone = entries.contains { $0.undoes != nil || $0.undoneBy != nil }
    return [.table(AnswerTable(entries, in: Self.columns + (isUndone ? Self.undoing : [])))]
  }

  private static let columns: [TableColumn<ChangeLogEntry>] = [
    TableColumn("id", "Change", isNumeric: true) { .integer($0.id) },
    TableColumn("made_at", "Made at") { .text($0.madeAt) }, TableColumn("made_by", "By") { Cell($0.madeBy) },
    TableColumn("command", "Command") { .text($0.command) }, TableColumn("summary", "Summary") { .text($0.summary) },
  ]

  private static let undoing: [TableColumn<ChangeLogEntry>] = [
    TableColumn("undoes", "Undoes", isNumeric: true) { $0.undoes.map { .integer($0) } ?? .null },
    TableColumn("undone_by", "Undone by", isNumeric: true) { $0.undoneBy.map { .integer($0) } ?? .null },
  ]
}

extension CatalogFile {
  /// The log of the catalogue's changes.
  ///
  /// - Parameter limit: The maximum number of changes; nil for all.
  public func log(limit: Int? = nil) throws -> ChangeLogAnswer { ChangeLogAnswer(entries: try changeLog(limit: limit)) }
}
