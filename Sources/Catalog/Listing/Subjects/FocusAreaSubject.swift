import FilterLanguage
import SQLText

extension SubjectDefinition {
  /// A row a focus area, those that most programs cover first.
  static let focusAreas = SubjectDefinition(
    singular: "focus area", from: "focus_area",
    fields: { _ in FocusAreaFields.names + ListedFields.focusAreas.fields + FocusAreaFields.sources },
    columns: { _, _ in ["focus", "abbreviation", "programs", "universities"] },
    order: { _ in [(value: ListedFields.focusAreas.programCount, direction: "DESC" as SQLText)] },
    uniqueKeys: ["focus_area.name", "focus_area.id"])
}

extension ListedFields {
  /// A program covers an area that it lists, and one that a listed area contains: what `focus` finds over programs.
  fileprivate static let focusAreas = ListedFields(
    thing: "area", key: "focus_area.id",
    listings: [
      Listing(key: "item.focus_area_id", from: "program_focus_area AS item"),
      Listing(
        key: "whole_name.focus_area_id",
        from: """
          focus_area_alias AS whole_name JOIN focus_area AS whole ON whole.name = whole_name.alias \
          JOIN program_focus_area AS item ON item.focus_area_id = whole.id
          """, condition: "whole_name.relation = 'broader'"),
      Listing(
        key: "part.id",
        from: """
          focus_area_alias AS part_name JOIN focus_area AS part ON part.name = part_name.alias \
          JOIN program_focus_area AS item ON item.focus_area_id = part_name.focus_area_id
          """, condition: "part_name.relation = 'narrower'"),
    ],
    programIDs: """
      SELECT item.program_id FROM program_focus_area AS item WHERE item.focus_area_id IN (\
      SELECT focus_area.id UNION ALL SELECT whole.id FROM focus_area_alias AS whole_name \
      JOIN focus_area AS whole ON whole.name = whole_name.alias \
      WHERE whole_name.focus_area_id = focus_area.id AND whole_name.relation = 'broader' \
      UNION ALL SELECT part_name.focus_area_id FROM focus_area_alias AS part_name \
      WHERE part_name.alias = focus_area.name AND part_name.relation = 'narrower')
      """)
}
