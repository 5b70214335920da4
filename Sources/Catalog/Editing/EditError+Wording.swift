import FilterLanguage
public import Wording

extension EditError: ExplainedError {
  /// A name for programs that read errors.
  public var code: String {
    switch problem {
    case .alreadyThere: "already_there"
    case .nameTaken, .identifierTaken, .aliasTaken: "name_taken"
    case .inUse: "in_use"
    case .unknownField: "unknown_field"
    case .repeatedField: "repeated_field"
    case .noName, .badValue, .refused: "bad_value"
    case .noSuchAlias: "unknown_name"
    case .notListed: "not_listed"
    case .mergeClashes: "contradictory"
    }
  }

  /// What happened, in one line; lower case, no full stop.
  public var message: String {
    switch problem {
    case .alreadyThere(let kind, let name): "\(kind.words) `\(name)` is in the catalogue already, with other details"
    case .nameTaken(let name, let other) where other.hasSuffix(" \(name)"):
      "another \(other.dropLast(name.count + 1)) is named `\(name)`"
    case .nameTaken(let name, let other): "`\(name)` is a name of \(other)"
    case .identifierTaken(let value, let field, let other): "the \(field) `\(value)` is that of \(other)"
    case .aliasTaken(let name, let kind, let other): "`\(name)` is a name of \(kind.words) \(other)"
    case .inUse(let kind, let name, let users):
      "\(kind.words) `\(name)` is needed by \(users.joined(separator: "; "))"
    case .unknownField(let field, let kind, _): "a \(kind.words) has no field `\(field)` that can be set"
    case .repeatedField(let field): "`\(field)` is set twice"
    case .noName(let value, let field):
      "`\(value)` is not a value for `\(field)`: a name needs at least one letter or digit"
    case .badValue(let value, let field, let expected): "`\(value)` is not a value for `\(field)`: \(expected)"
    case .refused(let reason) where reason.contains("(latitude IS NULL)"): "latitude and longitude go together"
    case .refused(let reason): "the schema does not take that: \(reason)"
    case .noSuchAlias(let alias, let name, _): "\(name) has no alias `\(alias)`"
    case .notListed(let name, let program): "\(program) does not list `\(name)`"
    case .mergeClashes(let university, let duplicate, let clashes):
      "`\(university)` and `\(duplicate)` contradict each other: \(Self.listed(clashes)); nothing was changed"
    }
  }

  /// How to mend it.
  public var remedies: [Remedy] {
    switch problem {
    case .alreadyThere(let kind, _): [.act(.setFields(kind: kind.rawValue))]
    case .aliasTaken(let name, .university, _): [.act(.shareName(name))]
    case .aliasTaken(let name, _, _): [.act(.addNearName(name))]
    case .inUse: [.choose(.dependents)]
    case .mergeClashes(let university, let duplicate, _):
      [.act(.mergeKeepingFirst(university, duplicate)), .act(.mergeKeepingSecond(university, duplicate))]
    case .noSuchAlias(_, _, let candidates): [.meant(candidates)]
    case .notListed(_, let program): [.see(.details(of: program))]
    case .unknownField(_, _, let nearest) where !nearest.isEmpty: [.meant(nearest)]
    default: [Remedy](advice: advice)
    }
  }

  private var advice: String? {
    switch problem {
    case .nameTaken: "give another name"
    case .identifierTaken: "give another, or take it away from the one that has it"
    case .unknownField(_, let kind, _):
      "the fields are \(SettableField.all(of: kind).map(\.name).joined(separator: ", "))"
    case .repeatedField: "set each field once"
    case .refused(let reason) where reason.contains("(latitude IS NULL)"): "state both, or neither"
    default: nil
    }
  }

  /// `ml@2022 is 3, and 5; ror is …`; the first twenty.
  private static func listed(_ clashes: [MergeClash]) -> String {
    let most = 20
    let shown = clashes.prefix(most).map { "\($0.what) is \($0.kept), and \($0.other)" }
    let rest = clashes.count > most ? ["and \(clashes.count - most) more"] : []
    return (shown + rest).joined(separator: "; ")
  }

  /// The names that may have been meant, best first.
  public var candidates: [String] {
    switch problem {
    case .unknownField(_, _, let nearest), .noSuchAlias(_, _, let nearest): nearest
    default: []
    }
  }
}
