import Catalog
import Answers
import Tables

/// Rows to export, of a list or of a table or view.
enum ExportRows {
  case list(CompiledListing)
  case relation(Relation, CompiledRelation)

  var columns: [Tables.Column] {
    switch self {
    case .list(let listing): listing.tableColumns
    case .relation(_, let compiled): compiled.tableColumns
    }
  }

  /// The keys of the columns that hold truth values, which CSV writes as `yes` and `no`.
  var truthColumns: Set<String> {
    guard case .list(let listing) = self else { return [] }
    return Set(listing.columns.filter { $0.shape == .truth }.map(\.key))
  }

  /// The table of SQL that can hold them.
  var table: StandaloneTable {
    switch self {
    case .list(let listing): StandaloneTable(listing)
    case .relation(let relation, let compiled): StandaloneTable(relation, compiled)
    }
  }

  /// Writes all rows, text straight from SQLite's memory, and what ends the table.
  func write(to writer: consuming TableWriter, from catalog: borrowing CatalogFile) throws {
    switch self {
    case .list(let listing): Notes.tell(try listing.write(with: writer, of: catalog))
    case .relation(_, let compiled): Notes.tell(try compiled.write(with: writer, of: catalog))
    }
  }
}
