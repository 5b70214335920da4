/// What a load did, counted: for each kind of fact how many were added, changed and found unchanged.
public struct SeedReport: Sendable, Equatable {
  /// A kind of fact that a load may touch.
  public enum Subject: String, CaseIterable, Sendable {
    case sources, universities
    case universityAliases = "university aliases"
    case identifiers, locations, programs, durations
    case courseLists = "course lists"
    case trackLists = "track lists"
    case focusLists = "focus lists"
    case focusAreas = "focus areas"
    case focusAreaAliases = "focus area aliases"
    case editions, entries
  }

  /// What became of one fact.
  public enum Outcome: Sendable {
    /// It was not there.
    case added
    /// It was there and says another thing now, or has a newer source.
    case changed
    /// It was there already, or a newer source has said otherwise.
    case unchanged
  }

  /// The counts of one subject.
  public struct Counts: Sendable, Equatable {
    /// How many were not there before.
    public var added = 0
    /// How many say another thing now.
    public var changed = 0
    /// How many stayed as they were.
    public var unchanged = 0
  }

  private var counts: [Subject: Counts] = [:]

  init() {}

  /// The counts of the subjects that the load met, in the order of `Subject`.
  public var lines: [(subject: Subject, counts: Counts)] {
    Subject.allCases.compactMap { subject in counts[subject].map { (subject, $0) } }
  }

  /// Whether nothing was added or changed.
  public var isUnchanged: Bool { counts.values.allSatisfy { $0.added == 0 && $0.changed == 0 } }

  mutating func count(_ subject: Subject, _ outcome: Outcome, times: Int = 1) {
    switch outcome {
    case .added: counts[subject, default: Counts()].added += times
    case .changed: counts[subject, default: Counts()].changed += times
    case .unchanged: counts[subject, default: Counts()].unchanged += times
    }
  }
}
