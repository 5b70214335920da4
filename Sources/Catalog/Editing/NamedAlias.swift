import SQLiteStorage

/// Another name of a university or a focus area.
public struct NamedAlias: Sendable, Equatable {
  /// What it names: a university or a focus area.
  public let kind: EditedKind
  /// What that is called.
  public let name: String
  /// The other name.
  public let alias: String
  /// How it stands to the thing: `exact`, `shared` where other institutions go by it too, or the schema's other words.
  public let meaning: String
  /// The title of the source that says so.
  public let source: String
}

extension CatalogFile {
  /// The other names of one thing, or of all, by kind, name and alias.
  ///
  /// - Throws: `CatalogError` where the name is unknown or ambiguous.
  public func aliases(of target: AliasTarget? = nil) throws -> [NamedAlias] {
    switch try target.map({ try connection.find($0) }) {
    case nil: try connection.aliases(of: .university, nil) + connection.aliases(of: .focusArea, nil)
    case .university(let id): try connection.aliases(of: .university, id)
    case .focusArea(let id): try connection.aliases(of: .focusArea, id)
    }
  }
}

extension Connection {
  fileprivate func aliases(of kind: EditedKind, _ id: Int64?) throws -> [NamedAlias] {
    let meaning = kind == .university ? "CASE WHEN is_shared THEN 'shared' ELSE 'exact' END" : "relation"
    return try rows(
      """
      SELECT t.name, alias, \(meaning), s.title FROM \(kind.table)_alias AS a
        JOIN \(kind.table) AS t ON t.id = a.\(kind.table)_id JOIN source AS s ON s.id = a.source_id
      WHERE ?1 IS NULL OR t.id = ?1 ORDER BY t.name, alias
      """, [Value(id)]
    ) { NamedAlias(kind: kind, name: $0.text(0), alias: $0.text(1), meaning: $0.text(2), source: $0.text(3)) }
  }
}
