/// The lists that a program may state.
enum DetailList: CaseIterable {
  case courses, tracks, focusAreas

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
