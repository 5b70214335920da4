import Articles
import Terms
import Wording

/// An edition of the file that is not written yet.
final class PendingEdition {
  /// One row, in 32 bytes.
  struct Entry {
    /// The number of the university in this import.
    let university: Int32
    /// 0 for none.
    let rank: Int32
    /// 0 for none.
    let rankLast: Int32
    let isOpen: Bool
    let isTied: Bool
    /// Whether the file says it in words.
    let isTieInWords: Bool
    /// Not a number for none.
    let score: Double
    /// 0 for what was read from the catalogue.
    let line: Int32
  }

  let ranking: String
  let year: Int
  /// Where its first row stands.
  let position: SourcePosition
  private(set) var entries: [Entry] = []
  private var seen: [UInt64] = []
  /// The row of the file that was its last.
  var lastRow = 0
  /// Whether a row of it was refused, so that it is not whole.
  var hasProblems = false
  /// Its row in the catalogue, where this import made it. What was written of it by then is no more among `entries`.
  var writtenID: Int64?
  /// What the entries come to that were written without being recorded; nil if none were.
  var unrecorded: EntryDigest?
  /// Whether it was written at several times.
  var isInParts = false
  /// Its row in the catalogue, where that had just the same when the file left it behind. `entries` are gone then.
  var sameID: Int64?
  /// Whether the catalogue has it and was found to differ.
  var differs = false
  /// What is told of it, once it is written or compared.
  var told: (edition: RankingImportReport.Edition, warnings: [RankingImportWarning])?

  init(ranking: String, year: Int, at position: SourcePosition) {
    self.ranking = ranking
    self.year = year
    self.position = position
  }

  /// `ml 2022`.
  var name: String { "\(ranking) \(year)" }

  /// Adds an entry; false where its university has one already.
  func add(_ entry: Entry) -> Bool {
    let word = Int(entry.university) >> 6
    let bit = UInt64(1) << UInt64(entry.university & 63)
    if word >= seen.count { seen += Array(repeating: 0, count: word + 1 - seen.count + seen.count / 2) }
    guard seen[word] & bit == 0 else { return false }
    seen[word] |= bit
    entries.append(entry)
    return true
  }

  /// The line of a university's first row; nil if that was let go of.
  func line(of university: Int32) -> Int? {
    entries.first { $0.university == university && $0.line > 0 }.map { Int($0.line) }
  }

  /// What the first row of a university says; nil if that was let go of.
  func entry(of university: Int32) -> Entry? { entries.first { $0.university == university } }

  /// Lets go of the entries; the universities stay known, so that a second row is still one.
  func removeEntries() { entries = [] }

  /// Takes entries that it had before, and that stand in the catalogue.
  func take(_ stored: [Entry]) { entries = stored + entries }

  /// The places of the entries in the order of their universities.
  var entriesByUniversity: [Int] {
    let keys = entries.indices.map { UInt64(entries[$0].university) << 32 | UInt64($0) }.sorted()
    return keys.map { Int($0 & 0xFFFF_FFFF) }
  }
}

extension PendingEdition.Entry {
  init(_ university: Int32, _ rank: PrintedRank?, score: Double?, line: Int) {
    self.university = university
    self.rank = Int32(rank?.first ?? 0)
    rankLast = Int32(rank?.last ?? 0)
    isOpen = rank?.isOpen ?? false
    isTied = rank?.isTied ?? false
    isTieInWords = rank?.isTieInWords ?? false
    self.score = score ?? .nan
    self.line = Int32(clamping: line)
  }

  var printedRank: PrintedRank? {
    guard rank > 0 else { return nil }
    return PrintedRank(
      first: Int(rank), last: rankLast > 0 ? Int(rankLast) : nil, isOpen: isOpen, isTied: isTied,
      isTieInWords: isTieInWords)
  }

  /// Nil for none.
  var statedScore: Double? { score.isNaN ? nil : score }

  var isBand: Bool { rankLast > 0 || isOpen }
}
