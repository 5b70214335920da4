import FilterLanguage
import SQLText

extension CatalogField {
  /// What a row's sources have in common: publisher or year.
  ///
  /// - Parameters:
  ///   - table: Whose rows name the sources.
  ///   - columns: The columns of `table` that refer to a source.
  static func source(
    _ name: String, _ type: FieldType, of table: SQLIdentifier, columns: [SQLIdentifier]
  ) -> CatalogField {
    let value: SQLText = type == .text ? "s.publisher" : "s.year"
    let selections = columns.map { column in
      FieldSelection(
        key: "r.id", from: "source AS s JOIN \(identifier: table) AS r ON r.\(identifier: column) = s.id", value: value)
    }
    let items = selections.map {
      "SELECT r.id AS row, \(value) AS value FROM \($0.from) WHERE \(value) IS NOT NULL" as SQLText
    }
    .joined(separator: " UNION ALL ")
    let references = columns.map { "\(identifier: table).\(identifier: $0)" as SQLText }.joined(separator: ", ")
    let isPublisher = type == .text
    return CatalogField(
      Field(
        name: name, type: type,
        meaning: isPublisher ? "publisher of one of its sources" : "year of one of its sources",
        example: isPublisher ? "publisher LIKE 'Towards%'" : "source_year = 2022",
        source: .membership(FieldMembership(key: "\(identifier: table).id", selections: selections, items: items))),
      title: isPublisher ? "Publisher" : "Source years", shape: isPublisher ? .many : .manyIntegers,
      output: joinedNames(
        """
        SELECT DISTINCT \(value) AS name FROM source AS s WHERE s.id IN (\(references)) AND \(value) IS NOT NULL \
        ORDER BY name
        """))
  }
}
