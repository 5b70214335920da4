import FilterLanguage

extension Subject {
  /// Whether a filter over a list of it may name all those fields. Lists of focus areas and courses know which programs
  /// list them and where those are, but not what else is true of these programs.
  func has(_ fields: Set<String>) -> Bool {
    let places: Set = ["university", "program", "programs", "city", "state", "country"]
    return switch self {
    case .universities: true
    // How many programs there are is no field of one, nor of its tracks.
    case .programs, .tracks: !fields.contains("programs")
    case .focusAreas: fields.isSubset(of: places.union(["focus"]))
    case .courses: fields.isSubset(of: places.union(["course"]))
    case .rankings: fields.isEmpty
    }
  }
}

extension Filter {
  /// Every field it names.
  var fieldNames: Set<String> {
    var names: Set<String> = []
    expression.forEachField { names.insert($0.name) }
    return names
  }
}
