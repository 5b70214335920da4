/// The lists that a program may state.
public enum DetailList: CaseIterable, Sendable {
  /// What it names as core.
  case courses
  /// Its named variants.
  case tracks
  /// The fields of study that it covers.
  case focusAreas

  /// What the columns of `program` about this list begin with.
  var column: String {
    switch self {
    case .courses: "course"
    case .tracks: "track"
    case .focusAreas: "focus"
    }
  }

  /// The table of the items, and its column that says which item a row is.
  var table: (name: String, key: String) {
    switch self {
    case .courses: ("program_course", "course_id")
    case .tracks: ("track", "name")
    case .focusAreas: ("program_focus_area", "focus_area_id")
    }
  }
}
