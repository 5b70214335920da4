/// A rank as publishers print it: one place, a tie, or a band.
public struct PrintedRank: Sendable, Hashable, CustomStringConvertible {
  /// Why a text is no rank.
  public enum Problem: Error, Sendable, Hashable {
    /// Not of a form that is known.
    case notANumber
    /// Places count from 1.
    case zero
    /// Over `PrintedRank.maximum`.
    case tooBig
    /// A band whose end is before its start.
    case reversed
  }

  /// The largest rank that is read.
  public static let maximum = 1_000_000

  /// The place, or the first place of a band; from 1.
  public let first: Int
  /// The last place of a band, behind `first`; nil for one place, also where it was printed as 2–2, and for an open band.
  public let last: Int?
  /// Whether the band has no end: `401+`.
  public let isOpen: Bool
  /// Whether it is marked as shared: `=7`, `7=`, `T7`, `T-7`, `7 (tied)`.
  public let isTied: Bool
  /// Whether that was said in words, `7 (tied)`: others have the rank too, whether or not it bears a mark of its own.
  @NotCompared public private(set) var isTieInWords: Bool

  /// A rank made by hand; a band that ends where it begins is one place.
  public init(
    first: Int, last: Int? = nil, isOpen: Bool = false, isTied: Bool = false, isTieInWords: Bool = false
  ) {
    self.first = first
    self.last = last == first ? nil : last
    self.isOpen = isOpen
    self.isTied = isTied
    self.isTieInWords = isTied && isTieInWords
  }

  /// As the catalogue prints it: `7`, `=7`, `101–150`, `401+`.
  public var description: String {
    "\(isTied ? "=" : "")\(first)\(last.map { "–\($0)" } ?? "")\(isOpen ? "+" : "")"
  }

  /// Reads `7`, `#7`, `7th`, `7.0`, `=7`, `7=`, `T7`, `T-7`, `7 (tied)`, `1,001`, `101-150` (also with an en or em dash) or
  /// `401+`, with a reference to a note behind it: `10*`, `10[a]`; and what `inWords` reads.
  ///
  /// Blanks around and inside do not count. A table that went through a program for numbers has `7.0` for 7. A band of one
  /// place, `2-2`, is that place.
  ///
  /// - Returns: nil if no rank is printed: an empty text, a dash, `n/a`, `NR`, or `no rank`.
  /// - Throws: the reason why it is no rank.
  public static func parse(_ text: some StringProtocol) throws(Problem) -> PrintedRank? {
    var scalars = text.unicodeScalars.filter { !$0.properties.isWhitespace }.map { Dash.isDash($0) ? "-" : $0 }[...]
    if scalars.isEmpty || scalars == ["-"] || isNotAvailable(scalars) { return nil }
    if !isPlain(scalars) {
      let printed = String(String.UnicodeScalarView(scalars))
      let bare = CellNotes.removed(from: printed)
      if bare != printed { return try parse(bare) }
      if let rank = try inWords(printed) { return rank }
    }
    if scalars.first == "#" { scalars.removeFirst() }
    let isTieInWords = removeTieInWords(&scalars)
    let isTied = isTieInWords || removeTie(&scalars)
    let first = try number(&scalars)
    if scalars.isEmpty || isOrdinal(scalars) || scalars == [".", "0"] {
      return PrintedRank(first: first, isTied: isTied, isTieInWords: isTieInWords)
    }
    guard !isTied else { throw .notANumber }
    if scalars == ["+"] { return PrintedRank(first: first, isOpen: true) }
    guard scalars.removeFirst() == "-" else { throw .notANumber }
    let last = try number(&scalars)
    guard scalars.isEmpty else { throw .notANumber }
    guard first <= last else { throw .reversed }
    return PrintedRank(first: first, last: last)
  }

  /// Whether a rank of one place was printed as a band, 2–2, in the text that it was read from.
  public static func isBandOfOne(_ rank: PrintedRank, _ text: some StringProtocol) -> Bool {
    guard !rank.isOpen, rank.last == nil, !rank.isTied else { return false }
    return text.unicodeScalars.split(whereSeparator: Dash.isDash).count == 2
  }

  private static func isNotAvailable(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.count <= longestWord && notAvailable.contains(String(String.UnicodeScalarView(scalars)).lowercased())
  }

  /// `Reporter`: listed without a rank by Times Higher Education. `no rank`: so by this catalogue.
  private static let notAvailable: Set<String> = [
    "n/a", "na", "n.a.", "--", "nr", "n.r.", "n/r", "unranked", "notranked", "norank", "reporter", "none", "null",
    "nan",
  ]
  private static let longestWord = 9

  /// What stands behind a rank that is shared, without blanks.
  private static let tiedWords = ["(tied)", "(tie)", "tied", "tie"]

  /// Whether nothing stands there but digits and the signs of ranks.
  private static func isPlain(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.allSatisfy { ("0"..."9").contains($0) || $0 == "-" || $0 == "=" || $0 == "+" || $0 == "," }
  }

  private static func isOrdinal(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.count == 2 && ["st", "nd", "rd", "th"].contains(String(String.UnicodeScalarView(scalars)).lowercased())
  }

  private static func removeTieInWords(_ scalars: inout ArraySlice<Unicode.Scalar>) -> Bool {
    let end = String(String.UnicodeScalarView(scalars.suffix(6))).lowercased()
    guard let word = tiedWords.first(where: end.hasSuffix) else { return false }
    scalars.removeLast(word.unicodeScalars.count)
    return true
  }

  private static func removeTie(_ scalars: inout ArraySlice<Unicode.Scalar>) -> Bool {
    if scalars.last == "=" {
      scalars.removeLast()
      return true
    }
    guard let mark = scalars.first, mark == "=" || mark == "T" || mark == "t" else { return false }
    scalars.removeFirst()
    if mark != "=", scalars.first == "-" { scalars.removeFirst() }
    return true
  }

  /// Takes the digits at the start, with commas between thousands; however many there are, the number does not overflow.
  private static func number(_ scalars: inout ArraySlice<Unicode.Scalar>) throws(Problem) -> Int {
    var digits = takeDigits(&scalars)
    guard !digits.isEmpty, scalars.first != "," || digits.count <= 3 else { throw .notANumber }
    while scalars.first == "," {
      scalars.removeFirst()
      let group = takeDigits(&scalars)
      guard group.count == 3 else { throw .notANumber }
      digits += group
    }
    let value = digits.reduce(0) { min($0 * 10 + Int($1.value - 48), maximum + 1) }
    guard value > 0 else { throw .zero }
    guard value <= maximum else { throw .tooBig }
    return value
  }

  private static func takeDigits(_ scalars: inout ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    scalars = scalars.dropFirst(digits.count)
    return digits
  }
}
