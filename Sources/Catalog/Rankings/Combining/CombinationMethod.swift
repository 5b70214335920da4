/// How several editions become one list.
public enum CombinationMethod: String, Sendable, CaseIterable {
  /// The mean of the positions.
  case mean
  /// The median of the positions.
  case median
  /// Borda's points: for each list one for every university behind.
  ///
  /// - SeeAlso: J.-C. de Borda, “Mémoire sur les élections au scrutin”, Histoire de l'Académie royale des sciences 1781.
  case borda
  /// Reciprocal rank fusion: for each list 1 / (k + position).
  ///
  /// - SeeAlso: <https://doi.org/10.1145/1571941.1572114>
  case rrf
  /// The mean of the publishers' scores, each less its list's mean and divided by its list's standard deviation.
  ///
  /// - SeeAlso: M. Montague, J. A. Aslam, “Relevance score normalization for metasearch”, CIKM 2001;
  ///   “Handbook on Constructing Composite Indicators”, OECD and JRC 2008, chapter 5.
  case z
  /// The mean of the publishers' scores, each between 0 for its list's lowest and 1 for its highest.
  ///
  /// - SeeAlso: as for ``z``.
  case minmax

  /// Whether more is better.
  public var isDescending: Bool { self != .mean && self != .median }

  /// Whether it takes the publishers' scores, not their ranks.
  public var usesScores: Bool { self == .z || self == .minmax }
}

/// What becomes of a university that one of the lists could have ranked and does not.
public enum MissingPolicy: String, Sendable, CaseIterable {
  /// It stands behind all that the list ranks, with all others that are missing there: one place behind them for mean and
  /// median; for Borda they share the points that are left evenly. Reciprocal ranks add nothing. Of scores it gets the
  /// list's lowest.
  ///
  /// - SeeAlso: R. Fagin, R. Kumar, D. Sivakumar, “Comparing top k lists” (2003), for the place k + 1; C. Dwork and others,
  ///   “Rank aggregation methods for the web” (2001), for sharing what is left.
  case last
  /// The list says nothing of it: mean and median are those of its other positions, points are neither given to it nor,
  /// for standing before it, to others. Each list's points are divided by the number that it ranks, so that a long list
  /// counts no more than a short one.
  case ignore
  /// It is left out, and the lists are counted again without it, whatever the method.
  case drop
}

/// Why editions cannot be combined.
public enum CombinationError: Error, Sendable, Hashable {
  /// A weight is 0, or there are not as many weights as editions.
  case badWeights
  /// No university of it has a score, and the method takes scores.
  case noScores(EditionName)
  /// All its scores are equal, or there is only one, so that it has no spread to measure them by.
  case noSpread(EditionName)
}
