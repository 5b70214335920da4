import Wording

// Every sentence that is said about a university that cannot be found stands here.

extension UniversityProblem {
  /// A name for programs that read errors.
  public var code: String {
    switch self {
    case .unnamed: "unnamed_university"
    case .unknown, .unknownIdentifier, .like: "unknown_name"
    case .shared, .ambiguous: "ambiguous_name"
    case .elsewhere, .otherIdentifier, .contradictory: "contradictory_university"
    case .malformedIdentifier: "malformed_identifier"
    case .damaged: "damaged_text"
    }
  }

  /// What is not certain, in one line; lower case, no full stop.
  public var message: String {
    switch self {
    case .unnamed: "the row names no university"
    case .unknown(let name, _): "no university is named `\(name)`"
    case .like(let like):
      "no university is named `\(like.name)`, which is like \(NameText.list(like.candidates, "and"))"
    case .unknownIdentifier(let text):
      "the row names no university, and `\(text)` is the identifier of none that is known"
    case .shared(let name, let candidates):
      "`\(name)` is a name that other institutions have too, not only \(NameText.list(candidates, "and"))"
    case .ambiguous(let name, let candidates): "`\(name)` is ambiguous: \(NameText.list(candidates, "or"))"
    case .elsewhere(let name, let university, let stated, let known):
      name == university
        ? "`\(name)` is in \(known), not in `\(stated)`"
        : "`\(name)` is \(university) in \(known), not in `\(stated)`"
    case .otherIdentifier(let name, let university, let stated, let known):
      name == university
        ? "`\(name)` has the \(stated.kind.rawValue) identifier `\(known)`, not `\(stated.text)`"
        : "`\(name)` is \(university), whose \(stated.kind.rawValue) identifier is `\(known)`, not `\(stated.text)`"
    case .contradictory(let identifier, let university, let name, let other):
      "`\(identifier)` is \(university), but `\(name)` is \(other)"
    case .damaged(let text, let damage): damage.message(of: text)
    case .malformedIdentifier(let kind, let text): "`\(text)` is no identifier of \(kind.rawValue)"
    }
  }

  /// How to mend it; nil where the message says that.
  public var help: String? {
    switch self {
    case .unnamed, .unknownIdentifier: "write the university's name, or remove the row"
    case .unknown(_, let candidates):
      candidates.isEmpty
        ? "`--create-universities` adds it"
        : "did you mean \(NameText.list(candidates, "or"))? `gradatlas alias add` teaches the catalogue this name, "
          + "`--create-universities` adds a university"
    case .like(let like):
      "did you mean \(NameText.list(like.candidates, "or"))? `gradatlas alias add` teaches the catalogue this name; "
        + "without `--strict` it becomes a university of its own"
    case .shared: "write the whole name, or add a column with its city or state"
    case .ambiguous: "write the whole name, or add a column with its city, state or country"
    case .elsewhere: "write the name of the university that is there, or correct the place"
    case .otherIdentifier: "correct the name or the identifier"
    case .contradictory: "correct one of the two"
    case .damaged(_, let damage): damage.help
    case .malformedIdentifier(.ror, _): "write it such as `https://ror.org/01an7q238`"
    case .malformedIdentifier(.ipeds, _): "write six digits, such as `110635`"
    case .malformedIdentifier(.wikidata, _): "write it such as `Q168756`"
    }
  }

  /// The universities that may be meant, best first.
  public var candidates: [String] {
    switch self {
    case .unknown(_, let candidates), .shared(_, let candidates), .ambiguous(_, let candidates): candidates
    case .like(let like): like.candidates
    case .elsewhere(_, let university, _, _), .otherIdentifier(_, let university, _, _): [university]
    case .contradictory(_, let university, _, let other): [university, other]
    case .unnamed, .unknownIdentifier, .malformedIdentifier, .damaged: []
    }
  }
}

extension LikeUniversity {
  /// What an editor should look at, in one line.
  public var message: String { "`\(name)` was created, and is like \(NameText.list(candidates, "and"))" }
}
