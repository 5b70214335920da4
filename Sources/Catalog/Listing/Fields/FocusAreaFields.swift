import FilterLanguage
import SQLText

/// Fields about a focus area, over rows of `focus_area`.
enum FocusAreaFields {
  static let names: [CatalogField] = [
    CatalogField(
      Field(
        name: "focus", otherNames: ["focus_area", "focus_areas"], type: .text,
        meaning: "name of the focus area; aliases and abbreviations match too", example: "focus = 'NLP'",
        source: .membership(
          FieldMembership(
            key: "focus_area.id",
            selections: [
              FieldSelection(key: "f.id", from: "focus_area AS f", value: "f.name"),
              FieldSelection(
                key: "fa.focus_area_id", from: "focus_area_alias AS fa",
                condition: "fa.relation IN ('exact', 'abbreviation')", value: "fa.alias"),
            ])), sortKey: "focus_area.name"), title: "Focus area", output: "focus_area.name"),
    aliases("abbreviation", title: "Abbreviations", "short form of the name", example: "abbreviation = 'HCI'"),
    aliases(
      "alias", relations: "fa.relation IN ('exact', 'abbreviation')", title: "Aliases",
      "another name with the same meaning", example: "alias LIKE '%language%'"),
    aliases("broader", title: "Broader", "name of what contains the area", example: "broader LIKE '%vision%'"),
    aliases("narrower", title: "Narrower", "name of a part of the area", example: "narrower = 'robot learning'"),
    aliases("near", title: "Near", "name of what overlaps with the area", example: "near = 'big data'"),
  ]

  static let sources: [CatalogField] = [
    CatalogField.source("publisher", .text, of: "focus_area", columns: ["source_id"]),
    CatalogField.source("source_year", .integer, of: "focus_area", columns: ["source_id"]),
  ]

  /// The aliases of one relation, which has the field's name unless another condition is given.
  private static func aliases(
    _ relation: String, relations: SQLText? = nil, title: String, _ meaning: String, example: String
  ) -> CatalogField {
    let condition = relations ?? "fa.relation = \(bind: relation)"
    return CatalogField(
      Field(
        name: relation, type: .text, meaning: meaning, example: example,
        source: .membership(
          FieldMembership(
            key: "focus_area.id",
            selections: [
              FieldSelection(
                key: "fa.focus_area_id", from: "focus_area_alias AS fa", condition: condition, value: "fa.alias")
            ], items: "SELECT fa.focus_area_id AS row, fa.alias AS value FROM focus_area_alias AS fa WHERE \(condition)"
          ))),
      title: title, shape: .many,
      output: joinedNames(
        """
        SELECT fa.alias AS name FROM focus_area_alias AS fa WHERE fa.focus_area_id = focus_area.id AND \(condition) \
        ORDER BY fa.alias
        """))
  }
}
