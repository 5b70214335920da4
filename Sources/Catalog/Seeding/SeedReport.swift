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

  /// What became of each thing, by its id; of what has none, only how many.
  private var outcomes: [Subject: [Int64: Outcome]] = [:]
  private var numbers: [Subject: Counts] = [:]

  init() {}

  /// The counts of the subjects that the load met, in the order of `Subject`; a thing that several documents state
  /// counts once.
  public var lines: [(subject: Subject, counts: Counts)] {
    Subject.allCases.compactMap { subject in
      guard outcomes[subject] != nil || numbers[subject] != nil else { return nil }
      var counts = numbers[subject] ?? Counts()
      for outcome in (outcomes[subject] ?? [:]).values { counts.add(outcome) }
      return (subject, counts)
    }
  }

  /// Whether nothing was added or changed.
  public var isUnchanged: Bool { lines.allSatisfy { $0.counts.added == 0 && $0.counts.changed == 0 } }

  /// Notes what became of a thing; one that was added stays added, whatever happens to it later.
  mutating func note(_ subject: Subject, _ id: Int64, _ outcome: Outcome) {
    let earlier = outcomes[subject]?[id] ?? .unchanged
    outcomes[subject, default: [:]][id] = earlier == .unchanged ? outcome : earlier
  }

  /// Counts things that have no id.
  mutating func count(_ subject: Subject, _ outcome: Outcome, _ number: Int) {
    numbers[subject, default: Counts()].add(outcome, number)
  }
}

extension SeedReport.Counts {
  fileprivate mutating func add(_ outcome: SeedReport.Outcome, _ number: Int = 1) {
    switch outcome {
    case .added: added += number
    case .changed: changed += number
    case .unchanged: unchanged += number
    }
  }
}
