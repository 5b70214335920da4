import SQLiteStorage

/// A kind of thing that is edited by hand.
public enum EditedKind: String, CaseIterable, Sendable {
  case university, program, track, course
  case focusArea = "focus-area"

  /// As it is called in a sentence.
  public var words: String { self == .focusArea ? "focus area" : rawValue }

  var table: StaticString {
    switch self {
    case .university: "university"
    case .program: "program"
    case .track: "track"
    case .course: "course"
    case .focusArea: "focus_area"
    }
  }

  /// The list of a program that such things stand in; nil for those that stand by themselves.
  var list: DetailList? {
    switch self {
    case .university, .program: nil
    case .track: .tracks
    case .course: .courses
    case .focusArea: .focusAreas
    }
  }
}

extension Connection {
  /// The row of a thing.
  ///
  /// - Parameter program: Where the thing stands; only a track needs it, where several programs have one of that name.
  /// - Throws: `.unknownName` with the nearest names, `.ambiguousName`.
  func id(of kind: EditedKind, named name: String, program: String?) throws -> Int64 {
    switch kind {
    case .university: try universityID(named: name)
    case .program: try programID(named: name)
    case .course: try courseID(named: name)
    case .focusArea: try focusAreaID(named: name)
    case .track: try trackID(named: name, program: program.map { try programID(named: $0) })
    }
  }
}
