public import Catalog
import Tables

/// The migrations, and how each stands in a file.
public struct MigrationsAnswer: Shown, Equatable {
  /// A migration each, in their order.
  public let migrations: [MigrationStatus]

  package init(_ migrations: [MigrationStatus]) { self.migrations = migrations }

  /// The rows, in the columns that suit the reader.
  public func table(for reader: Listing.Reader) -> AnswerTable {
    AnswerTable(
      migrations,
      in: [
        TableColumn("version", "Version", isNumeric: true) { Cell($0.version) },
        TableColumn("name", "Name") { .text($0.name) }, TableColumn("state", "State") { .text($0.state.rawValue) },
        TableColumn("applied_at", "Applied at") { Cell($0.appliedAt) },
        TableColumn("tool_version", "By gradatlas") { Cell($0.toolVersion) },
        TableColumn("sha256", "SHA-256") { .text($0.sha256) },
      ])
  }
}

/// What of a file's schema is not as the migrations make it.
public struct SchemaDifferences: Shown, Equatable {
  /// A table, view, index or trigger each.
  public let differences: [SchemaDifference]

  package init(_ differences: [SchemaDifference]) { self.differences = differences }

  /// The rows, in the columns that suit the reader.
  public func table(for reader: Listing.Reader) -> AnswerTable {
    AnswerTable(
      differences,
      in: [
        TableColumn("type", "Type") { .text($0.type) }, TableColumn("name", "Name") { .text($0.name) },
        TableColumn("difference", "Difference") { .text($0.kind.rawValue) },
      ])
  }
}

/// The tables and views of a catalogue with their columns.
public struct SchemaAnswer: Shown, Equatable {
  /// A column each.
  public let columns: [SchemaColumn]

  /// The rows, in the columns that suit the reader.
  public func table(for reader: Listing.Reader) -> AnswerTable {
    AnswerTable(
      columns,
      in: [
        TableColumn("table", "Table") { .text($0.table) }, TableColumn("kind", "Kind") { .text($0.kind) },
        TableColumn("column", "Column") { .text($0.name) }, TableColumn("type", "Type") { Cell($0.type) },
        TableColumn("required", "Required") { .boolean($0.isRequired) },
        TableColumn("key", "Key", isNumeric: true) { Cell($0.keyPosition) },
        TableColumn("refers_to", "Refers to") { Cell($0.reference) },
      ])
  }
}

extension CatalogFile {
  /// The tables and views of the file.
  public func schema() throws -> SchemaAnswer { SchemaAnswer(columns: try SchemaColumn.all(in: connection)) }
}
