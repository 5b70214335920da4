import FilterLanguage
import SQLText

/// Fields about the lists of a program, over rows that have `program`.
enum DetailFields {
  static let lists: [CatalogField] = [focus, track, course]

  static let openness: [CatalogField] = [
    openList("focus_open", "focus", title: "Focus list open", "whether the list of focus areas is open (“and others”)"),
    openList("track_open", "track", title: "Track list open", "whether the list of tracks is open"),
    openList("course_open", "course", title: "Course list open", "whether the list of core courses is open"),
  ]

  /// A focus area is found by its name, by what means the same, and by what it contains: asking for robotics finds
  /// “vision, graphics and robotics”, and asking for scientific computing finds “scientific computing and applications”.
  private static let focus = list(
    "focus", title: "Focus areas", "a focus area, or a part of one; aliases match too", example: "focus = 'NLP'",
    detail: "focus",
    output: """
      SELECT f.name AS name FROM program_focus_area AS pf JOIN focus_area AS f ON f.id = pf.focus_area_id
        WHERE pf.program_id = program.id ORDER BY pf.position
      """,
    selections: [
      FieldSelection(
        key: "pf.program_id", from: "focus_area AS f JOIN program_focus_area AS pf ON pf.focus_area_id = f.id",
        value: "f.name"),
      FieldSelection(
        key: "pf.program_id",
        from: "focus_area_alias AS fa JOIN program_focus_area AS pf ON pf.focus_area_id = fa.focus_area_id",
        condition: "fa.relation IN ('exact', 'abbreviation', 'narrower')", value: "fa.alias"),
      FieldSelection(key: "pf.program_id", from: containing("focus_area AS part"), value: "part.name"),
      FieldSelection(
        key: "pf.program_id",
        from: containing("focus_area_alias AS pa JOIN focus_area AS part ON part.id = pa.focus_area_id"),
        condition: "pa.relation IN ('exact', 'abbreviation')", value: "pa.alias"),
    ])

  /// The programs with an area that one of the tables of names calls broader than `part`.
  private static func containing(_ part: SQLText) -> SQLText {
    """
    \(part) JOIN focus_area_alias AS whole_name ON whole_name.focus_area_id = part.id AND whole_name.relation = 'broader'
      JOIN focus_area AS whole ON whole.name = whole_name.alias
      JOIN program_focus_area AS pf ON pf.focus_area_id = whole.id
    """
  }

  private static let track = list(
    "track", title: "Tracks", "a track", example: "track LIKE '%machine learning%'", detail: "track",
    output: "SELECT t.name AS name FROM track AS t WHERE t.program_id = program.id ORDER BY t.position",
    selections: [FieldSelection(key: "t.program_id", from: "track AS t", value: "t.name")])

  private static let course = list(
    "course", title: "Core courses", "a core course", example: "course = 'Statistics'", detail: "course",
    output: """
      SELECT c.name AS name FROM program_course AS pc JOIN course AS c ON c.id = pc.course_id
        WHERE pc.program_id = program.id ORDER BY pc.position
      """,
    selections: [
      FieldSelection(
        key: "pc.program_id", from: "course AS c JOIN program_course AS pc ON pc.course_id = c.id", value: "c.name")
    ])

  private static func list(
    _ name: String, title: String, _ meaning: String, example: String, detail: String, output: SQLText,
    selections: [FieldSelection]
  ) -> CatalogField {
    let state = openness(detail)
    return CatalogField(
      Field(
        name: name, type: .text, meaning: meaning, example: example,
        source: .membership(
          FieldMembership(
            key: "program.id", selections: selections, completeness: .when("(\(state) = 'closed')"),
            isStated: "(\(state) IS NOT NULL)"))),
      title: title, shape: .many, output: joinedNames(output))
  }

  private static func openList(_ name: String, _ detail: String, title: String, _ meaning: String) -> CatalogField {
    .column(
      name, .boolean, title: title, meaning, example: "\(name) = TRUE", "(\(openness(detail)) = 'open')")
  }

  private static func openness(_ detail: String) -> SQLText {
    switch detail {
    case "focus": "program.focus_list"
    case "track": "program.track_list"
    default: "program.course_list"
    }
  }
}
