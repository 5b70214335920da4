import Wording

extension CatalogError {
  /// What is wrong with an article, or a table of names, that is to be loaded.
  public enum LoadingProblem: Equatable, Sendable {
    /// Two names of one article stand for the same university of the catalogue; where the second one stands.
    case sameUniversity(String, String, university: String, place: String)
    /// An article names a university by a name that several of the catalogue go by; where it stands: `a.md:5:4`.
    case ambiguousUniversity(String, candidates: [String], place: String)
    /// A document that is built in cannot be read.
    case malformedSeed(String)
    /// Names that a table of names gives to two things.
    case clashingNames(file: String, line: Int, String)
  }
}

extension CatalogError.LoadingProblem {
  var explanation: Explanation {
    switch self {
    case .sameUniversity(let first, let second, let university, let place):
      Explanation(
        "same_university", .data,
        "\(place): `\(first)` and `\(second)` are the same university, \(university); nothing was changed",
        .advice("list each university once"))
    case .ambiguousUniversity(let name, let candidates, let place):
      Explanation(
        "ambiguous_name", .data,
        "\(place): `\(name)` is ambiguous: \(NameText.list(candidates, "or")); nothing was changed",
        .advice("use the whole name"), candidates: candidates)
    case .malformedSeed(let file):
      Explanation("malformed_seed", .software, "\(file), which is built in, cannot be read")
    case .clashingNames(let file, let line, let name):
      Explanation(
        "clashing_names", .data, "\(file):\(line): `\(name)` belongs to two different rows of the catalogue",
        .advice("give the name to one of them"))
    }
  }
}
