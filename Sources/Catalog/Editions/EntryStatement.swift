import Articles
public import Terms

/// A university's place in an edition as somebody writes it: `CMU=1`, `Stanford==2`, `UW=101-150`, `MIT=3:93.4`, `UCB=-`.
public struct EntryStatement: Sendable, Hashable {
  /// What is said of the score.
  public enum Score: Sendable, Hashable {
    /// Nothing: one that is known stands.
    case unsaid
    /// That there is none, written as `:-`.
    case none
    /// It, behind a colon.
    case value(Double)

    var value: Double? {
      if case .value(let value) = self { return value }
      return nil
    }
  }

  /// Why a text is no statement.
  public enum Flaw: Error, Sendable, Hashable {
    /// It has no `=`.
    case noMark
    /// Nothing stands before the `=`.
    case noName
    /// Nothing stands behind the `=`.
    case noRank
    /// What stands there is no rank.
    case badRank(PrintedRank.Problem)
    /// What stands behind the colon is no number.
    case badScore
  }

  /// The university's name, alias or slug.
  public let university: String
  /// Nil for a university that is listed without a rank.
  public let rank: PrintedRank?
  /// The score.
  public let score: Score

  /// A statement made by hand.
  ///
  /// - Parameters:
  ///   - university: The university's name, alias or slug.
  ///   - rank: Its places from 1 to `PrintedRank.maximum`, a tie at one place only; nil for a university that is listed
  ///     without a rank.
  ///   - score: In the publisher's own unit; nil says nothing of it.
  /// - Throws: `.noName`, `.badRank` or `.badScore` for what no catalogue can hold.
  public init(_ university: String, rank: PrintedRank?, score: Double? = nil) throws(Flaw) {
    self.university = university.trimmed
    guard !self.university.isEmpty else { throw .noName }
    if let problem = rank?.problem { throw .badRank(problem) }
    guard score?.isFinite ?? true else { throw .badScore }
    self.rank = rank
    self.score = score.map { .value($0) } ?? .unsaid
  }

  /// Reads `NAME=RANK` or `NAME=RANK:SCORE`; the rank as publishers print it, `-` for none.
  public init(parsing text: String) throws(Flaw) {
    guard let mark = text.firstIndex(of: "=") else { throw .noMark }
    university = text[..<mark].trimmed
    guard !university.isEmpty else { throw .noName }
    let rest = text[text.index(after: mark)...]
    let colon = rest.lastIndex(of: ":") ?? rest.endIndex
    let printed = rest[..<colon].trimmed
    guard !printed.isEmpty else { throw .noRank }
    do { rank = try PrintedRank.parse(printed) } catch { throw .badRank(error) }
    score = try colon == rest.endIndex ? .unsaid : Self.score(rest[rest.index(after: colon)...].trimmed)
  }

  private static func score(_ text: String) throws(Flaw) -> Score {
    if text == "-" { return .none }
    let isPlain = text.utf8.allSatisfy { "0123456789.+-eE".utf8.contains($0) }
    guard isPlain, let value = Double(text), value.isFinite else { throw .badScore }
    return .value(value)
  }
}

/// A statement, or a text that is none.
enum ReadStatement {
  case read(EntryStatement)
  case malformed(String, EntryStatement.Flaw)

  init(_ text: String) {
    do throws(EntryStatement.Flaw) { self = .read(try EntryStatement(parsing: text)) } catch {
      self = .malformed(text, error)
    }
  }
}

extension PrintedRank {
  /// Why a rank that was made by hand is none; nil if it is one.
  fileprivate var problem: Problem? {
    let end = last ?? first
    if first < 1 { return .zero }
    if max(first, end) > Self.maximum { return .tooBig }
    if end < first { return .reversed }
    let isBand = isOpen || last != nil
    return isBand && (isTied || (isOpen && last != nil)) ? .notANumber : nil
  }
}
