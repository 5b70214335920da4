/// One object a line, each as in ``JSONFormat``.
/// - SeeAlso: <https://github.com/ndjson/ndjson-spec>
struct NDJSONFormat: JSONValues {
  func frame(columns: [Column], layout: TableLayout) -> RowFrame {
    RowFrame(cellPrefixes: objectPrefixes(columns, start: "{"), rowEnd: Array("}\n".utf8))
  }
}
