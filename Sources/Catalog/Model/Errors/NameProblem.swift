import Wording

extension CatalogError {
  /// What is wrong with names that stand for things of the catalogue.
  public enum NameProblem: Equatable, Sendable {
    /// A name stands for several universities, or programs, of the catalogue.
    case ambiguousName(String, candidates: [String])
    /// A name that a university and a focus area have.
    case nameOfTwoKinds(String)
    /// A name stands for nothing in the catalogue.
    case unknownName(String, what: String, candidates: [String])
    /// More words to search for than a search takes.
    case longSearch(words: Int, most: Int)
    /// Things to compare that are not of one kind: each as it was named, and what it is.
    case unlikeThings(String, kind: String, String, otherKind: String)
    /// Two names of things to compare that stand for the same one.
    case sameThing(String, String, name: String)
  }
}

extension CatalogError.NameProblem {
  var explanation: Explanation {
    switch self {
    case .ambiguousName(let name, let candidates):
      Explanation(
        "ambiguous_name", .usage, "`\(name)` is ambiguous: \(NameText.list(candidates, "or"))",
        .advice("use the whole name"), candidates: candidates)
    case .nameOfTwoKinds(let name):
      Explanation(
        "ambiguous_name", .usage, "`\(name)` is the name of a university and of a focus area", .choose(.kind))
    case .unknownName(let name, let what, let candidates): Self.unknown(name, what, candidates)
    case .longSearch(let words, let most):
      Explanation(
        "limit_exceeded", .usage, "a search takes up to \(most) words, not \(words)", .advice("search for fewer words"))
    case .unlikeThings(let first, let kind, let second, let otherKind):
      Explanation(
        "unlike_things", .usage, "`\(first)` is a \(kind) and `\(second)` is a \(otherKind)",
        .advice("compare universities with universities and programs with programs"))
    case .sameThing(let first, let second, let name):
      Explanation(
        "same_thing", .usage,
        first == second ? "`\(first)` is named twice" : "`\(first)` and `\(second)` are the same, \(name)",
        .advice("name each of them once"))
    }
  }

  private static func unknown(_ name: String, _ what: String, _ candidates: [String]) -> Explanation {
    let message = "no \(what) is named `\(name)`"
    guard candidates.isEmpty else {
      return Explanation("unknown_name", .usage, message, .meant(candidates), candidates: candidates)
    }
    guard let view = views[what] else { return Explanation("unknown_name", .usage, message) }
    return Explanation("unknown_name", .usage, message, .see(view))
  }

  /// What lists all that there is of a kind of thing.
  private static let views: [String: Remedy.View] = [
    "university": .known([.universities]), "program": .known([.programs]),
    "university or program": .known([.programs]), "university or focus area": .known([.aliases]),
    "state": .known([.universities]), "country": .known([.universities]), "focus area": .known([.focusAreas]),
    "track": .known([.tracks]), "course": .known([.courses]), "ranking": .known([.rankings]),
    "table, view or list": .relations,
  ]
}
