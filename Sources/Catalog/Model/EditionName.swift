/// Which edition: a ranking's short name and a year.
public struct EditionName: Sendable, Hashable, CustomStringConvertible {
  /// The ranking's short name: `ml`.
  public let ranking: String
  /// The year it stands for.
  public let year: Int

  /// The years that an edition, and the source of a fact, can be of.
  public static let years = 1900...2999

  /// A name, whether or not there is such an edition.
  public init(ranking: String, year: Int) {
    self.ranking = ranking
    self.year = year
  }

  /// `ml@2022`.
  public var description: String { "\(ranking)@\(year)" }
}

/// A ranking, perhaps with the year of an edition, as it is written: `ml`, `ml@2022`.
public struct EditionReference: Sendable, Hashable {
  /// The ranking as written.
  public let ranking: String
  /// The year behind `@`.
  public let year: Int?

  /// A reference made by hand.
  public init(ranking: String, year: Int? = nil) {
    self.ranking = ranking
    self.year = year
  }

  /// Reads `ml` or `ml@2022`; nil for anything else.
  public init?(parsing text: String) {
    let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard let ranking = parts.first, !ranking.isEmpty else { return nil }
    self.ranking = String(ranking)
    guard parts.count == 2 else {
      year = nil
      return
    }
    guard let year = Self.year(parts[1]) else { return nil }
    self.year = year
  }

  /// Four digits as a year; nil for anything else.
  public static func year(_ text: some StringProtocol) -> Int? {
    guard text.utf8.count == 4, text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    return Int(text)
  }
}
