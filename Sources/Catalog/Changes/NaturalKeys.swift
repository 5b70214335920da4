import SQLiteStorage

extension Connection {
  /// The row that has a name, or an identifier, which a step would give to another row of the same table.
  func naturalNamesake(of step: Change, _ table: LoggedTable) throws -> RowKey? {
    let now = try row(step.key, of: table)
    let wanted = table.columns.indices.map { index -> Value in
      let stated = index < step.new.count ? step.new[index] : nil
      return stated ?? now?[index] ?? .null
    }
    for key in naturalKeys(of: table.name) {
      let values = key.columns.compactMap { table.index(of: $0) }.map { wanted[$0] }
      guard key.takesNull || !values.contains(.null) else { continue }
      if let other = try keys(of: table, where: key.condition, values).first(where: { $0 != step.key }) { return other }
    }
    return nil
  }
}

extension Connection {
  /// The rows of a table for which a condition holds, in the order of their keys.
  func keys(of table: LoggedTable, where condition: String, _ values: [Value]) throws -> [RowKey] {
    let columns = table.keyColumns.map { table.columns[$0] }.joined(separator: ", ")
    return try rows("SELECT \(columns) FROM \(table.name) WHERE \(condition) ORDER BY \(columns)", values) { row in
      RowKey(table: table.name, values: table.keyColumns.indices.map { row.value($0) })
    }
  }
}

extension LoggedTable {
  /// What makes a row the same when it comes back with its number: of a source, a place or a course its name, since it
  /// was put there again for the next that needed it; of others all that it says.
  func identity(of row: [Value?]) -> [Value?] {
    guard Undoing.supports.contains(name), let key = naturalKeys(of: name).first else { return row }
    return key.columns.compactMap { index(of: $0) }.filter { $0 < row.count }.map { row[$0] }
  }
}

/// Columns whose values belong to one row alone, as the schema has them.
struct NaturalKey {
  let columns: [String]
  /// For one value a column.
  var condition: String { columns.map { takesNull ? "\($0) IS ?" : "\($0) = ?" }.joined(separator: " AND ") }
  /// Whether two NULLs count as the same.
  var takesNull = false
}

func naturalKeys(of table: String) -> [NaturalKey] {
  switch table {
  case "source": [NaturalKey(columns: ["title", "publisher", "year"], takesNull: true)]
  case "location": [NaturalKey(columns: ["city", "state", "country"], takesNull: true)]
  case "university": ["name", "slug", "ror", "ipeds_unitid", "wikidata"].map { NaturalKey(columns: [$0]) }
  case "university_alias": [NaturalKey(columns: ["university_id", "alias"])]
  case "program": [NaturalKey(columns: ["university_id", "name"])]
  case "track": [NaturalKey(columns: ["program_id", "name"])]
  case "course", "focus_area": [NaturalKey(columns: ["name"])]
  case "focus_area_alias": [NaturalKey(columns: ["focus_area_id", "alias"])]
  case "ranking": [NaturalKey(columns: ["slug"])]
  case "ranking_edition": [NaturalKey(columns: ["ranking_id", "year"])]
  default: []
  }
}
