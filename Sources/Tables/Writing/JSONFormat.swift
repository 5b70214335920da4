/// One array of objects, an object a line, keys in the order of the columns.
///
/// Integers have all of their digits, also beyond 2^53. JSON does not know infinity, which is 1e999 and reads back so,
/// and NaN, which is null.
/// - SeeAlso: <https://www.rfc-editor.org/rfc/rfc8259>
struct JSONFormat: JSONValues {
  func frame(columns: [Column], layout: TableLayout) -> RowFrame {
    RowFrame(
      header: Array("[".utf8), rowSeparator: Array(",".utf8), cellPrefixes: objectPrefixes(columns, start: "\n{"),
      rowEnd: Array("}".utf8), footer: Array("\n]\n".utf8))
  }
}
