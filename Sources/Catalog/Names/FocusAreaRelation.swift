/// How an alias of a focus area stands to it, in the schema's words.
public enum FocusAreaRelation: String, CaseIterable, Sendable {
  /// It means the same.
  case exact
  /// It is short for it.
  case abbreviation
  /// It contains the area.
  case broader
  /// The area contains it.
  case narrower
  /// It overlaps with the area.
  case near
}
