import FilterLanguage
import Wording

extension EditError {
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
    case .noName(let value, let field): "`\(value)` is no value for `\(field)`: a name has a letter or a digit at least"
    case .badValue(let value, let field, let expected): "`\(value)` is no value for `\(field)`: \(expected)"
    case .refused(let reason) where reason.contains("(latitude IS NULL)"): "latitude and longitude go together"
    case .refused(let reason): "the schema does not take that: \(reason)"
    case .noSuchAlias(let alias, let name, _): "\(name) has no alias `\(alias)`"
    case .notListed(let name, let program): "\(program) does not list `\(name)`"
    case .mergeClashes(let university, let duplicate, let clashes):
      "`\(university)` and `\(duplicate)` contradict each other: \(Self.listed(clashes)); nothing was changed"
    }
  }

  /// How to mend it.
  public var hint: String? {
    switch problem {
    case .alreadyThere(let kind, _): "`gradatlas set \(kind.rawValue) NAME FIELD=VALUE` changes it"
    case .nameTaken: "give another name"
    case .identifierTaken: "give another, or take it away from the one that has it"
    case .aliasTaken(let name, .university, _):
      Self.addition(of: name, to: "UNIVERSITY", "--shared") + " adds a name that several universities go by"
    case .aliasTaken(let name, _, _):
      Self.addition(of: name, to: "AREA", "--relation near") + " adds a name that is near to an area"
    case .inUse: "--with-dependents removes them too"
    case .unknownField(_, let kind, let nearest):
      NameText.question(nearest)
        ?? "the fields are \(SettableField.all(of: kind).map(\.name).joined(separator: ", "))"
    case .repeatedField: "set each field once"
    case .refused(let reason) where reason.contains("(latitude IS NULL)"): "state both, or neither"
    case .noName, .badValue, .refused: nil
    case .noSuchAlias(_, _, let candidates): NameText.question(candidates)
    case .notListed: "`gradatlas show PROGRAM` lists what it has"
    case .mergeClashes(let university, let duplicate, _):
      "`gradatlas merge \(university) \(duplicate) --keep A` keeps what the first says, "
        + "`gradatlas merge \(university) \(duplicate) --keep B` what the second says"
    }
  }

  /// `ml@2022 is 3, and 5; ror is …`; the first twenty.
  private static func listed(_ clashes: [MergeClash]) -> String {
    let most = 20
    let shown = clashes.prefix(most).map { "\($0.what) is \($0.kept), and \($0.other)" }
    let rest = clashes.count > most ? ["and \(clashes.count - most) more"] : []
    return (shown + rest).joined(separator: "; ")
  }

  /// The command that teaches the catalogue a name; behind `--` there are no options any more.
  private static func addition(of name: String, to target: String, _ option: String) -> String {
    let word = CommandText.quoted(name, avoidingBackticks: true)
    return name.hasPrefix("-")
      ? "`gradatlas alias add \(option) -- \(target) \(word)`" : "`gradatlas alias add \(target) \(word) \(option)`"
  }

  /// The names that may have been meant, best first.
  public var candidates: [String] {
    switch problem {
    case .unknownField(_, _, let nearest), .noSuchAlias(_, _, let nearest): nearest
    default: []
    }
  }
}
