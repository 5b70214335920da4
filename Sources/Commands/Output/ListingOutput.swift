import Catalog
import SQLiteStorage
import Tables

extension OutputOptions {
  /// Writes a list as its rows come.
  func write(_ listing: CompiledListing, of catalog: borrowing CatalogFile) throws {
    try withSink { try write(listing, of: catalog, to: $0) }
  }

  /// Writes a list to a place that something else may be written to as well.
  func write(_ listing: CompiledListing, of catalog: borrowing CatalogFile, to sink: any ByteSink) throws {
    var writer = try TableWriter(chosenFormat, columns: listing.columns.map(Column.init), layout: layout, to: sink)
    let shapes = listing.columns.map(\.shape)
    try listing.forEachRow(in: catalog.connection) { row in
      for (index, shape) in shapes.enumerated() { writer.append(shape, index, of: row) }
      try writer.endRow()
    }
    try writer.finish()
  }
}

extension Column {
  fileprivate init(_ column: CompiledListing.Column) {
    self.init(key: column.key, title: column.title, isNumeric: column.isNumeric)
  }
}

extension TableWriter {
  /// Hands a value on from the row, text straight from SQLite's memory.
  fileprivate mutating func append(_ shape: CatalogField.Shape, _ index: Int, of row: borrowing Statement) {
    switch shape {
    case .truth: row.isNull(index) ? appendNull() : append(boolean: row.bool(index))
    case .many:
      let items = row.isNull(index) ? [] : row.text(index).split(separator: "\0").map { String($0) }
      append(list: items)
    case .one: append(index, of: row)
    }
  }
}
