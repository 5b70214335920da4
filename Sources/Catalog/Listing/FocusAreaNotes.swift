package import FilterLanguage
package import SQLiteStorage

/// A focus area of the catalogue that was taken for one that it contains.
public struct ContainingArea: Sendable, Hashable {
  /// What was asked for.
  public let asked: String
  /// What programs list: the area that contains it.
  public let area: String
}

extension Filter {
  /// The areas that a filter's `focus` finds only because they contain what was asked for.
  package func containingAreas(in connection: borrowing Connection) throws -> [ContainingArea] {
    try texts(equalTo: ["focus", "focus_area", "focus_areas"]).flatMap { asked in
      try connection.rows(Self.containingAreasQuery, [.text(asked)]) { ContainingArea(asked: asked, area: $0.text(0)) }
    }
  }

  /// The names of the areas that programs list and that contain the area named `?1`.
  static let containingAreasQuery = """
    SELECT f.name FROM focus_area_alias AS fa JOIN focus_area AS f ON f.id = fa.focus_area_id
    WHERE fa.alias = ?1 AND fa.relation = 'narrower' AND EXISTS (
      SELECT 1 FROM program_focus_area WHERE focus_area_id = f.id
    )
    UNION
    SELECT whole.name FROM focus_area AS part
    JOIN focus_area_alias AS name ON name.focus_area_id = part.id AND name.relation = 'broader'
    JOIN focus_area AS whole ON whole.name = name.alias
    WHERE EXISTS (SELECT 1 FROM program_focus_area WHERE focus_area_id = whole.id) AND part.id IN (
      SELECT id FROM focus_area WHERE name = ?1 UNION ALL
      SELECT focus_area_id FROM focus_area_alias WHERE alias = ?1 AND relation IN ('exact', 'abbreviation')
    )
    ORDER BY 1
    """

  /// The texts that a filter compares a field with, by `=` or `IN`, each once.
  ///
  /// - Parameter names: The field's names, in lower case.
  func texts(equalTo names: Set<String>) -> [String] {
    var texts: [String] = []
    expression.forEachCondition { reference, condition in
      guard names.contains(reference.name.lowercased()) else { return }
      for case .text(let text) in condition.equals where !texts.contains(text) { texts.append(text) }
    }
    return texts
  }
}

extension FilterCondition {
  fileprivate var equals: [FilterValue] {
    switch self {
    case .comparison(.equal, let literal), .comparison(.notEqual, let literal): [literal.value]
    case .isIn(let literals): literals.map(\.value)
    default: []
    }
  }
}
