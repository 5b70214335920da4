import FilterLanguage
import Wording

/// What a list is of.
public enum ListSubject: String, CaseIterable, Sendable {
  /// A row a program.
  case programs
  /// A row a university.
  case universities
  /// A row a focus area, also one that no program lists.
  case focusAreas = "focus-areas"
  /// A row a track of a program.
  case tracks
  /// A row a core course, whichever programs name it.
  case courses

  /// Everything that differs from one subject to the other.
  var definition: SubjectDefinition {
    switch self {
    case .programs: .programs
    case .universities: .universities
    case .focusAreas: .focusAreas
    case .tracks: .tracks
    case .courses: .courses
    }
  }

  /// Every field that a filter over this subject knows, in the order to list them in.
  public func fields(_ rankings: [RankingYears]) -> [CatalogField] { definition.fields(rankings) }

  /// `1 program`, `2 programs`.
  public func counted(_ count: Int) -> String { count.counted(definition.singular) }
}
