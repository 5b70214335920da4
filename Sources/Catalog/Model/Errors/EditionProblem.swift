import Wording

extension CatalogError {
  /// What is wrong with an edition of a ranking that is asked for, or to be written.
  public enum EditionProblem: Equatable, Sendable {
    /// The catalogue has no edition of that year; `years` are those it has of the ranking.
    case unknownEdition(String, Int, years: [Int])
    /// A ranking has no edition before that of a year; `years` are those it has.
    case noEarlierEdition(String, Int, years: [Int])
    /// No ranking has an edition of that year.
    case unknownYear(Int, known: [Int])
    /// A source says another thing of an edition that is there already.
    case conflictingEdition(ranking: String, year: Int, source: String, differences: [String])
  }
}

extension CatalogError.EditionProblem {
  var explanation: Explanation {
    switch self {
    case .unknownEdition(let ranking, let year, let years):
      Self.missing("unknown_edition", "the catalogue has no edition of `\(ranking)` for \(year)", "it has", years)
    case .noEarlierEdition(let ranking, let year, let years):
      Self.missing(
        "no_earlier_edition", "the catalogue has no edition of `\(ranking)` before \(year)", "it has", years)
    case .unknownYear(let year, let known):
      Self.missing("unknown_year", "no ranking has an edition of \(year)", "years known:", known)
    case .conflictingEdition(let ranking, let year, let source, let differences):
      Explanation(
        "conflicting_edition", .data,
        "\(ranking) \(year) is in the catalogue already, from “\(source)”, and differs: "
          + differences.joined(separator: "; "),
        .advice("nothing was changed; correct the ranks or the year"), .act(.replaceEdition))
    }
  }

  private static func missing(_ code: String, _ message: String, _ words: String, _ years: [Int]) -> Explanation {
    let candidates = years.map { String($0) }
    return candidates.isEmpty
      ? Explanation(code, .usage, message)
      : Explanation(
        code, .usage, message, .advice("\(words) \(candidates.joined(separator: ", "))"), candidates: candidates)
  }
}
