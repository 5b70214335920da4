public import Wording

// Every sentence that is said about rows from elsewhere stands here.

extension ImportProblem: Explained {
  /// What is wrong, in one line: lower case, user text in backticks, no full stop.
  public var message: String {
    switch reason {
    case .empty(let field): "the row has no \(field.words)"
    case .malformed(let field, let text): "`\(text)` is not a valid \(field.words)"
    case .damaged(let text, let damage): damage.message(of: text)
    case .halfAPosition: "latitude and longitude go together"
    case .university(let problem): problem.message
    case .sameRow(let name, let other, let first), .sameUniversity(let name, let other, let first):
      name == other
        ? "`\(name)` is in two rows; the first is at \(first)"
        : "`\(name)` is the same as `\(other)` at \(first)"
    case .contradiction(let field, let text, let known, let first):
      "the \(field.words) `\(text)` contradicts `\(known)` at \(first), of the same university"
    case .nameTaken(let name): "another university is named `\(name)`"
    case .noOwner: "an alias is of either a university or a focus area"
    case .unknownFocusArea(let name): "no focus area is named `\(name)`"
    case .otherFocusArea(let name): "`\(name)` is a focus area of its own"
    case .ambiguousFocusArea(let name): "several focus areas go by `\(name)`"
    }
  }

  /// How to mend it; empty where the message says that.
  public var remedies: [Remedy] {
    switch reason {
    case .malformed(let field, _): [Remedy](advice: field.help)
    case .damaged(_, let damage): [.advice(damage.help)]
    case .university(.unknown(_, let candidates)):
      [.meant(candidates), .act(.importUniversities), .act(.importAliases)]
    case .university(.shared): [.advice("write the whole name"), .choose(.sharedNames)]
    case .university(let problem): problem.remedies
    case .unknownFocusArea: [.act(.importFocusAreas)]
    case .otherFocusArea: [.advice("leave it out"), .act(.importAliases)]
    default: [Remedy](advice: advice)
    }
  }

  private var advice: String? {
    switch reason {
    case .empty: "fill it, or remove the row"
    case .halfAPosition: "fill both, or neither"
    case .sameRow: "remove one of the two"
    case .sameUniversity: "remove one of the two, or say by country, state or city how they differ"
    case .contradiction: "correct one of the two, or say by country, state or city how the universities differ"
    case .nameTaken: "add its country, state or city"
    case .noOwner: "fill one of the columns university and focus_area"
    case .ambiguousFocusArea: "write its whole name"
    case .malformed, .damaged, .university, .unknownFocusArea, .otherFocusArea: nil
    }
  }
}

extension ImportProblem {
  /// What may be meant in place of a name, the likest first.
  public var candidates: [String] {
    if case .university(let problem) = reason { problem.candidates } else { [] }
  }
}

extension ImportField {
  /// `focus area`.
  fileprivate var words: String {
    switch self {
    case .shared: "truth value"
    case .homepage: "web address"
    default: rawValue.split(separator: "_").joined(separator: " ")
    }
  }

  fileprivate var help: String? {
    switch self {
    case .latitude: "write degrees north, -90 to 90"
    case .longitude: "write degrees east, -180 to 180"
    case .delivery: "write one of \(ProgramDelivery.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", "))"
    case .duration: "write it such as `12 months`, `1-2 years` or `9 months to 2+ years`"
    case .relation: "write one of \(FocusAreaRelation.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", "))"
    case .shared: "write `yes` or `no`"
    case .homepage: "write it such as `https://example.org`"
    default: nil
    }
  }
}
