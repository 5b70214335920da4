/// Two universities of the catalogue that are one.
public struct UniversityMerge: Sendable, Equatable {
  /// One of the two.
  public enum Side: Sendable, Equatable {
    case university, duplicate
  }

  /// The one that stays: its name, an alias or its slug.
  public let university: String
  /// The one that goes: all that it has is the other's then, and its name and its slug are aliases of the other.
  public let duplicate: String
  /// Whose word counts where the two contradict each other; nil refuses the merge then.
  public let preferred: Side?

  /// A merge of two universities, each by its name, an alias or its slug.
  public init(_ duplicate: String, into university: String, preferring preferred: Side? = nil) {
    self.university = university
    self.duplicate = duplicate
    self.preferred = preferred
  }
}

/// Something of which two universities that are merged say different things.
public struct MergeClash: Sendable, Equatable {
  /// `ml@2022`, `place`, `ror`, `duration of Masters in Data Science`.
  public let what: String
  /// What the one says that stays.
  public let kept: String
  /// What the one says that goes.
  public let other: String
}

/// What is decided of one thing that both universities may state.
enum MergedValue<Fact: Equatable>: Equatable {
  /// What the university has stays: the other one is silent or says the same.
  case stays
  /// What the duplicate has, or both together.
  case takes(Fact)
}

/// How the facts of two universities are put together: nothing beats known, and of two that differ the preferred one
/// counts.
struct MergeDecisions {
  let preferred: UniversityMerge.Side?
  private(set) var clashes: [MergeClash] = []

  init(preferring preferred: UniversityMerge.Side?) { self.preferred = preferred }

  /// What to do about one fact.
  ///
  /// - Parameters:
  ///   - known: What the university says; nil if it is silent.
  ///   - other: What the duplicate says.
  ///   - together: Both in one, where they do not contradict each other; nil if they do.
  ///   - words: A fact as it is told.
  mutating func decide<Fact: Equatable>(
    _ what: @autoclosure () -> String, _ known: Fact?, _ other: Fact?, words: (Fact) -> String,
    together: (Fact, Fact) -> Fact? = { $0 == $1 ? $0 : nil }
  ) -> MergedValue<Fact> {
    guard let other else { return .stays }
    guard let known else { return .takes(other) }
    if let both = together(known, other) { return both == known ? .stays : .takes(both) }
    clashes.append(MergeClash(what: what(), kept: words(known), other: words(other)))
    return preferred == .duplicate ? .takes(other) : .stays
  }
}
