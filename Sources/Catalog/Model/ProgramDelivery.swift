/// How a program is taught, in the schema's words.
public enum ProgramDelivery: String, CaseIterable, Sendable {
  /// At a place.
  case onCampus = "on campus"
  /// From anywhere.
  case online
  /// Some of both.
  case hybrid
}
