import Wording

/// What an edit by hand made of an edition.
public struct EditionEditReport: Sendable, Equatable, ChangeReport {
  /// One thing that is not what it was.
  public struct Change: Sendable, Equatable {
    /// A university, or `ranking`, `edition`, `name`, `method`, `address`, `source`.
    public let what: String
    /// Nil for what was not there.
    public let before: String?
    /// Nil for what is gone.
    public let after: String?
    /// Whether it is a university's place.
    let isEntry: Bool
  }

  /// Which edition.
  public let edition: EditionName
  /// In the order in which they were asked for.
  public internal(set) var changes: [Change] = []
  /// What an editor should look at, of what the edit brought about.
  public internal(set) var warnings: [RankingImportWarning] = []
  /// The number of the change in the log; nil if nothing was changed.
  public internal(set) var changeID: Int64?

  init(_ edition: EditionName) { self.edition = edition }

  /// Whether everything was as it is to be.
  public var isUnchanged: Bool { changes.isEmpty }

  mutating func note(_ what: String, _ before: String?, _ after: String?, isEntry: Bool = false) {
    if before != after { changes.append(Change(what: what, before: before, after: after, isEntry: isEntry)) }
  }

  /// `ml@2023: edition, source, 6 entries added`.
  public var summary: String {
    let outcomes: [(word: String, changes: [Change])] = [
      ("added", changes.filter { $0.before == nil }),
      ("changed", changes.filter { $0.before != nil && $0.after != nil }),
      ("removed", changes.filter { $0.after == nil }),
    ]
    let words = outcomes.filter { !$0.changes.isEmpty }.map { "\(Self.counted($0.changes)) \($0.word)" }
    return "\(edition): \(words.isEmpty ? "nothing changed" : words.joined(separator: "; "))"
  }

  /// Entries by their number, everything else by its name.
  private static func counted(_ changes: [Change]) -> String {
    let count = changes.count { $0.isEntry }
    let entries = count == 0 ? [] : [count.counted("entry")]
    return (changes.filter { !$0.isEntry }.map(\.what) + entries).joined(separator: ", ")
  }
}
