package import Catalog
package import FilterLanguage
import SQLiteStorage

extension CatalogFile {
  /// The names of the universities that a filter holds for.
  package func universityNames(_ filter: Filter) throws -> Set<String> {
    var names: Set<String> = []
    let listing = Listing(.universities, filter: filter, columns: try ColumnList("university"))
    try listing.compiled(for: connection).forEachRow(in: connection) { names.insert($0.text(0)) }
    return names
  }
}
