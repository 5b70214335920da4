public import Wording

// Every sentence that is said about a university that cannot be found stands here.

extension UniversityProblem: Explained {
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
    case .malformedIdentifier(let kind, let text): "`\(text)` is not a valid \(kind.rawValue) identifier"
    }
  }

  /// How to mend it; empty where the message says that.
  public var remedies: [Remedy] {
    switch self {
    case .unknown(_, let candidates):
      candidates.isEmpty
        ? [.choose(.newUniversities)] : [.meant(candidates), .act(.addName), .choose(.newUniversities)]
    case .like(let like): [.meant(like.candidates), .act(.addName), .choose(.lessStrict)]
    case .damaged(_, let damage): [.advice(damage.help)]
    default: [Remedy](advice: advice)
    }
  }

  private var advice: String? {
    switch self {
    case .unnamed, .unknownIdentifier: "write the university's name, or remove the row"
    case .shared: "write the whole name, or add a column with its city or state"
    case .ambiguous: "write the whole name, or add a column with its city, state or country"
    case .elsewhere: "write the name of the university that is there, or correct the place"
    case .otherIdentifier: "correct the name or the identifier"
    case .contradictory: "correct one of the two"
    case .malformedIdentifier(.ror, _): "write it such as `https://ror.org/01an7q238`"
    case .malformedIdentifier(.ipeds, _): "write six digits, such as `110635`"
    case .malformedIdentifier(.wikidata, _): "write it such as `Q168756`"
    case .unknown, .like, .damaged: nil
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
