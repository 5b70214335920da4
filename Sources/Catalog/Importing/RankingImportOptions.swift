import Tables

/// What is said of a ranking's file beside what stands in it.
public struct RankingImportOptions: Sendable {
  /// The ranking's short name, of `a-z0-9_`; nil if the file has a column for it.
  public var ranking: String?
  /// The edition's year, 1900 to 2999; nil if the file has a column for it.
  public var year: Int?
  /// Who publishes the ranking.
  public var publisher: String?
  /// The ranking's name, for one that the catalogue does not have yet; also the title of the source.
  public var name: String?
  /// How the editions were made.
  public var method: String?
  /// When they were published, ISO 8601.
  public var publishedOn: String?
  /// Where they can be read.
  public var url: String?
  /// Whether editions that are there and differ are replaced.
  public var replacesEditions = false
  /// Whether universities that the catalogue does not know are created.
  public var createsUniversities = false
  /// Whether none of them may be like one that is there.
  public var refusesLikeUniversities = false
  /// What becomes of an alias that other institutions have too, such as `UW`, where nothing else says which is meant.
  public var sharedAliases = SharedAliases.refused
  /// What the user says that columns hold.
  public var columns: [(column: RankingColumn, name: String)] = []
  /// How many rows may wait in memory before editions are written in parts.
  var waitingRows = 1 << 19
  /// How many rows an edition may rest before it counts as left behind.
  var restingRows = 1 << 16
  /// From how many entries on the log names editions and keeps no entries.
  var loggedEntries = 10_000
  /// The file's name without its folder, the title of the source where no other is known.
  public var fileName: String

  /// Options for a file.
  public init(fileName: String) { self.fileName = fileName }
}

extension RankingImportOptions {
  /// What has to stand in a header of the file: of each list one of its names.
  package var headerNames: [[String]] {
    RankingColumn.headerColumns.map { alternatives in
      let told = columns.filter { alternatives.contains($0.column) }.map(\.name)
      guard told.isEmpty else { return told }
      return alternatives.flatMap { $0.names.joined() } + (alternatives.contains(.rank) ? [TitleLines.year] : [])
    }
  }

  /// Whether a text can be a ranking's short name: a letter of `a-z`, then letters, digits and `_`.
  public static func isSlug(_ text: String) -> Bool { RankingNames.isSlug(text) }

  /// Whether a text is a day as ISO 8601 writes it, and the calendar has it.
  public static func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      EditionName.years.contains(year), (1...12).contains(month)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(day)
  }
}
