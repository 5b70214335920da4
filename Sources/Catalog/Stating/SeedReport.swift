/// What a load did, counted: for each kind of fact how many were added, changed and found unchanged, each thing once.
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

  /// What became of each thing; one that several documents of a load name counts once.
  private var outcomes: [Subject: [Key: Outcome]] = [:]

  /// A row of a subject's table, or of what the fact is about.
  struct Key: Hashable {
    let row: Int64
    /// The second column of a key of two.
    var part: Int64 = 0
  }

  /// A place that is another now.
  public struct Move: Sendable, Equatable {
    /// The university's name.
    public let university: String
    /// `Stanford, California, United States`.
    public let before: String
    /// The place now.
    public let after: String
  }

  /// The universities whose place is another now, in the order of their rows.
  public internal(set) var moves: [Move] = []
  /// The universities that were added though their name is like another one; the likest first.
  public internal(set) var likeUniversities: [LikeUniversity] = []
  /// How many rows were read together with one before them, of the same university.
  public internal(set) var combinedRows = 0
  /// The number of the change in the log; nil if nothing was changed.
  public internal(set) var changeID: Int64?

  init() {}

  /// The counts of the subjects that the load met, in the order of `Subject`.
  public var lines: [(subject: Subject, counts: Counts)] {
    Subject.allCases.compactMap { subject in
      outcomes[subject].map { (subject, Counts($0.values)) }
    }
  }

  /// Whether nothing was added or changed.
  public var isUnchanged: Bool { outcomes.values.allSatisfy { $0.values.allSatisfy { $0 == .unchanged } } }

  /// Notes what became of a thing. What was added in this load stays added, whatever else it does to it.
  mutating func count(_ subject: Subject, _ outcome: Outcome, of row: Int64, _ part: Int64 = 0) {
    outcomes[subject, default: [:]][Key(row: row, part: part), default: outcome].merge(outcome)
  }

  /// A thing is gone again, merged into another.
  mutating func forget(_ subject: Subject, of row: Int64) { outcomes[subject]?[Key(row: row)] = nil }
}

extension SeedReport.Outcome {
  fileprivate mutating func merge(_ other: Self) {
    if self == .unchanged || other == .added { self = other }
  }
}

extension SeedReport.Counts {
  fileprivate init(_ outcomes: some Sequence<SeedReport.Outcome>) {
    for outcome in outcomes {
      switch outcome {
      case .added: added += 1
      case .changed: changed += 1
      case .unchanged: unchanged += 1
      }
    }
  }
}
