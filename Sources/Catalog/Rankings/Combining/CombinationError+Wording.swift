public import Wording

extension CombinationError: ExplainedError {
  /// A name for programs that read errors; the same for every error of a kind.
  public var code: String {
    switch self {
    case .badWeights: "usage"
    case .noScores: "no_scores"
    case .noSpread: "no_spread"
    }
  }

  /// What happened, in one line; lower case, no full stop.
  public var message: String {
    switch self {
    case .badWeights: "each edition needs a weight over 0"
    case .noScores(let edition): "`\(edition)` has no scores of these universities"
    case .noSpread(let edition): "the scores of `\(edition)` are all equal, or too far apart to measure"
    }
  }

  /// How to mend it.
  public var remedies: [Remedy] {
    switch self {
    case .badWeights: []
    case .noScores, .noSpread: [.advice("take a method of ranks: mean, median, borda or rrf")]
    }
  }
}
