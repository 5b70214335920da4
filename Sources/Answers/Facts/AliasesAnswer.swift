public import Catalog
import Tables

/// Other names of universities and focus areas.
public struct AliasesAnswer: Shown, Equatable {
  /// By kind, name and alias.
  public let aliases: [NamedAlias]

  package init(_ aliases: [NamedAlias]) { self.aliases = aliases }

  /// The rows, in the columns that suit the reader.
  public func table(for reader: Listing.Reader) -> AnswerTable {
    AnswerTable(
      aliases,
      in: [
        TableColumn("kind", "Kind") { .text($0.kind.words) }, TableColumn("name", "Name") { .text($0.name) },
        TableColumn("alias", "Alias") { .text($0.alias) }, TableColumn("meaning", "Meaning") { .text($0.meaning) },
        TableColumn("source", "Source") { .text($0.source) },
      ])
  }
}
