/// How several editions become one list.
public enum CombinationMethod: String, Sendable, CaseIterable {
  /// The mean of the ranks.
  case mean
  /// The median of the ranks.
  case median
  /// Borda's points: for each list one for every university behind.
  ///
  /// - SeeAlso: J.-C. de Borda, “Mémoire sur les élections au scrutin”, Histoire de l'Académie royale des sciences 1781.
  case borda
  /// Reciprocal rank fusion: for each list 1 / (k + rank).
  ///
  /// - SeeAlso: <https://doi.org/10.1145/1571941.1572114>
  case rrf

  /// Whether more is better.
  public var isDescending: Bool { self == .borda || self == .rrf }
}

/// What becomes of a university that one of the lists does not rank.
public enum MissingPolicy: String, Sendable, CaseIterable {
  /// It stands behind all that the list ranks, with all others that are missing there: one place behind the last rank
  /// for mean and median; for Borda they share the points that are left evenly. Reciprocal ranks add nothing.
  ///
  /// - SeeAlso: R. Fagin, R. Kumar, D. Sivakumar, “Comparing top k lists” (2003), for the place k + 1; C. Dwork and others,
  ///   “Rank aggregation methods for the web” (2001), for sharing what is left.
  case last
  /// The list says nothing of it: mean and median are those of the other ranks, points are neither given to it nor, for
  /// standing before it, to others.
  case ignore
  /// It is left out.
  case drop
}
