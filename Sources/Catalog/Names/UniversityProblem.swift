public import Terms

/// Why it is not certain which university of the catalogue a source means.
public enum UniversityProblem: Hashable, Sendable {
  /// Neither a name nor an identifier is stated.
  case unnamed
  /// Only an identifier or short name is stated, and nothing in the catalogue has it.
  case unknownIdentifier(String)
  /// Nothing in the catalogue goes by that name; the likest ones, best first.
  case unknown(String, candidates: [String])
  /// Nothing in the catalogue goes by that name, and it may not be added, since it is like others.
  case like(LikeUniversity)
  /// Only an alias that other institutions bear too, and no place that says which is meant.
  case shared(String, candidates: [String])
  /// Several universities of the catalogue go by that name.
  case ambiguous(String, candidates: [String])
  /// The university of that name is somewhere else than the source says.
  case elsewhere(String, university: String, stated: String, known: String)
  /// The university of that name has another identifier of that kind.
  case otherIdentifier(String, university: String, stated: UniversityIdentifier, known: String)
  /// The identifier, or the short name, is that of another university than the name is.
  case contradictory(identifier: String, university: String, name: String, other: String)
  /// A text that shows that it is not what was meant.
  case damaged(String, PrintedName.Damage)
  /// A text that is no identifier of that kind.
  case malformedIdentifier(UniversityIdentifier.Kind, String)
}
