import FilterLanguage
import SQLText

/// Fields about the lists of programs: over rows of `program`, or over rows of `university`, which has what any of its
/// programs has.
struct DetailFields {
  /// Whose lists they are.
  enum Owner {
    case program, university
  }

  private let owner: Owner

  init(of owner: Owner) { self.owner = owner }

  /// Focus areas, what programs are about, tracks and core courses.
  var lists: [CatalogField] { [focus, about, track, course] }

  /// The same without tracks, for rows that are tracks themselves.
  var listsButTracks: [CatalogField] { [focus, about, course] }

  /// Whether the lists say that there are more.
  static let openness: [CatalogField] = [
    openList(
      "focus_open", .focusAreas, title: "Focus list open", "whether the list of focus areas is open (“and others”)"),
    openList("track_open", .tracks, title: "Track list open", "whether the list of tracks is open"),
    openList("course_open", .courses, title: "Course list open", "whether the list of core courses is open"),
  ]

  private static func openList(
    _ name: String, _ list: DetailList, title: String, _ meaning: String
  ) -> CatalogField {
    .column(
      name, .boolean, title: title, meaning, example: "\(name) = TRUE",
      "(program.\(identifier: list.stateColumn) = 'open')")
  }

  /// A focus area is found by its name, by what means the same, and by what it contains: asking for robotics finds
  /// “vision, graphics and robotics”, and asking for scientific computing finds “scientific computing and applications”.
  private var focus: CatalogField {
    field(
      "focus", ["focus_area", "focus_areas"], .focusAreas, title: "Focus areas",
      "a focus area, or a part of one; aliases match too", example: "focus = 'NLP'",
      selections: Self.areas)
  }

  /// Where a listed area has its names, and those of what it contains.
  private static let areas: [Selection] = [
    ("focus_area AS f JOIN program_focus_area AS item ON item.focus_area_id = f.id", nil, "f.name"),
    (
      "focus_area_alias AS fa JOIN program_focus_area AS item ON item.focus_area_id = fa.focus_area_id",
      "fa.relation IN ('exact', 'abbreviation', 'narrower')", "fa.alias"
    ),
    (containing("focus_area AS part"), nil, "part.name"),
    (
      containing("focus_area_alias AS pa JOIN focus_area AS part ON part.id = pa.focus_area_id"),
      "pa.relation IN ('exact', 'abbreviation')", "pa.alias"
    ),
  ]

  /// The programs with an area that one of the tables of names calls broader than `part`.
  private static func containing(_ part: SQLText) -> SQLText {
    """
    \(part) JOIN focus_area_alias AS whole_name ON whole_name.focus_area_id = part.id AND whole_name.relation = 'broader' \
    JOIN focus_area AS whole ON whole.name = whole_name.alias \
    JOIN program_focus_area AS item ON item.focus_area_id = whole.id
    """
  }

  /// `SELECT …` of the ids of the programs that are about something, some of them more than once.
  static func programs(about text: String) -> SQLText { DetailFields(of: .program).words.rows([text]) }

  private var words: AboutWords {
    AboutWords(
      programKey: owner == .program ? "named.id" : "named.university_id", itemKey: itemKey, join: join,
      areas: Self.areas.map(selection))
  }

  private var about: CatalogField {
    let words = words
    let membership = FieldMembership(
      key: key, selections: words.selections, completeness: .when(isComplete(.focusAreas)),
      isStated: isStated(.focusAreas), states: states(.focusAreas),
      items: """
        \(items(.focusAreas)) UNION ALL \
        SELECT \(owner == .program ? "p.id" : "p.university_id") AS row, p.name AS value FROM program AS p
        """,
      words: FieldMembership.WordMatch { words.rows($0) }, partialList: "focus")
    return CatalogField(
      Field(
        name: "about", type: .text,
        meaning: "what a program is called or a focus area of it, word by word; aliases of areas match too",
        example: "about = 'data science'", source: .membership(membership)),
      title: "About", shape: .many, output: joinedNames(namesAndAreas))
  }

  /// The programs' names and then their areas, each once.
  private var namesAndAreas: SQLText {
    let rows: SQLText = owner == .program ? "p.id = program.id" : "p.university_id = university.id"
    return """
      SELECT name FROM (SELECT p.name AS name, 0 AS place, p.id AS id, 0 AS position FROM program AS p WHERE \(rows) \
      UNION ALL SELECT item.name, 1, p.id, item.position FROM (\(DetailList.focusAreas.items)) AS item \
      JOIN program AS p ON p.id = item.program_id WHERE \(rows)) AS item \
      GROUP BY name ORDER BY min(place), min(id), min(position)
      """
  }

  private var track: CatalogField {
    field(
      "track", ["tracks"], .tracks, title: "Tracks", "a track", example: "track LIKE '%machine learning%'",
      selections: [("track AS item", nil, "item.name")])
  }

  private var course: CatalogField {
    field(
      "course", ["courses"], .courses, title: "Core courses", "a core course", example: "course = 'Statistics'",
      selections: [("course AS c JOIN program_course AS item ON item.course_id = c.id", nil, "c.name")])
  }

  /// Rows `item` of a list's table, a condition, and the value to compare.
  private typealias Selection = (from: SQLText, condition: SQLText?, value: SQLText)

  private func selection(_ selection: Selection) -> FieldSelection {
    FieldSelection(key: itemKey, from: selection.from + join, condition: selection.condition, value: selection.value)
  }

  private func field(
    _ name: String, _ otherNames: [String], _ list: DetailList, title: String, _ meaning: String, example: String,
    selections: [Selection]
  ) -> CatalogField {
    let membership = FieldMembership(
      key: key, selections: selections.map(selection), completeness: .when(isComplete(list)), isStated: isStated(list),
      states: states(list),
      items: items(list))
    let field = Field(
      name: name, otherNames: otherNames, type: .text, meaning: meaning, example: example,
      source: .membership(membership))
    return CatalogField(field, title: title, shape: .many, output: joinedNames(names(list)))
  }
}

/// What differs between a program and a university.
extension DetailFields {
  private var key: SQLText { owner == .program ? "program.id" : "university.id" }

  private var itemKey: SQLText { owner == .program ? "item.program_id" : "p.university_id" }

  private var join: SQLText { owner == .program ? "" : " JOIN program AS p ON p.id = item.program_id" }

  private func isComplete(_ list: DetailList) -> SQLText {
    let state: SQLText = "\(identifier: list.stateColumn)"
    return owner == .program
      ? "(program.\(state) = 'closed')"
      : "(NOT EXISTS (SELECT 1 FROM program AS p WHERE p.university_id = university.id AND p.\(state) IS DISTINCT FROM 'closed'))"
  }

  private func isStated(_ list: DetailList) -> SQLText {
    let state: SQLText = "\(identifier: list.stateColumn)"
    return owner == .program
      ? "(program.\(state) IS NOT NULL)"
      : "(EXISTS (SELECT 1 FROM program AS p WHERE p.university_id = university.id AND p.\(state) IS NOT NULL))"
  }

  private func states(_ list: DetailList) -> FieldMembership.States? {
    guard owner == .program else { return nil }
    let state: SQLText = "program.\(identifier: list.stateColumn)"
    return FieldMembership.States(isOpen: "\(state) IS NOT DISTINCT FROM 'open'", isMissing: "\(state) IS NULL")
  }

  private func items(_ list: DetailList) -> SQLText {
    owner == .program
      ? "SELECT program_id AS row, name AS value FROM (\(list.items)) AS named"
      : """
      SELECT p.university_id AS row, item.name AS value FROM (\(list.items)) AS item \
      JOIN program AS p ON p.id = item.program_id
      """
  }

  private func names(_ list: DetailList) -> SQLText {
    owner == .program
      ? "SELECT name FROM (\(list.items)) AS named WHERE program_id = program.id ORDER BY position"
      : """
      SELECT item.name AS name FROM (\(list.items)) AS item JOIN program AS p ON p.id = item.program_id \
      WHERE p.university_id = university.id GROUP BY item.name ORDER BY min(p.id), min(item.position)
      """
  }
}

extension DetailList {
  /// The column of `program` that says whether the list is open.
  var stateColumn: SQLIdentifier {
    switch self {
    case .courses: "course_list"
    case .tracks: "track_list"
    case .focusAreas: "focus_list"
    }
  }

  /// Every item of every program: `program_id`, `position`, `name`.
  fileprivate var items: SQLText {
    switch self {
    case .courses: "SELECT program_id, position, name FROM program_course JOIN course ON course.id = course_id"
    case .tracks: "SELECT program_id, position, name FROM track"
    case .focusAreas:
      "SELECT program_id, position, name FROM program_focus_area JOIN focus_area ON focus_area.id = focus_area_id"
    }
  }
}
