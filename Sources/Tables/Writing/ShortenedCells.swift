import Wording

/// What a table for people shows only the beginning of.
///
/// A table pads each cell to the width of the widest in its column, so that one endless name would make all of it endless.
/// The other formats have every cell whole.
public struct ShortenedCells: Hashable, Sendable {
  /// How many cells.
  public private(set) var count = 0

  /// The columns of a terminal that each is cut to, an ellipsis at its end included.
  public static let width = 1_000

  /// Beyond these columns of a terminal a cell is shortened, however small the table: where cells are wrapped, and where
  /// they are not.
  private static let (mostWrapped, most) = (1 << 16, 1 << 20)
  /// Beyond so much a table is mostly blanks that nobody needs, if it is also `mostShare` times what it shows.
  private static let (mostPadded, mostShare) = (4 << 20, 4)

  /// Whether cells are to be shortened in a table.
  ///
  /// - Parameters:
  ///   - widths: The widest cell of each column.
  ///   - shown: What all cells take.
  static func isNeeded(_ widths: [Int], rowCount: Int, shown: Int, wrapped isWrapped: Bool) -> Bool {
    if widths.contains(where: { isTooWide($0, wrapped: isWrapped) }) { return true }
    guard !isWrapped else { return false }
    // No sum of widths overflows: each is of text in memory.
    let (padded, overflow) = widths.reduce(0, +).multipliedReportingOverflow(by: rowCount + 2)
    return overflow || padded > mostPadded && padded / mostShare > shown
  }

  static func isTooWide(_ width: Int, wrapped isWrapped: Bool) -> Bool { width > (isWrapped ? mostWrapped : most) }

  /// The text, or its beginning where it is wider than a shortened cell.
  mutating func shortening(_ text: String) -> String {
    // No character takes more columns than it has bytes.
    guard text.utf8.count > Self.width, DisplayWidth.of(text) > Self.width else { return text }
    count += 1
    var left = Self.width - 1
    let beginning = text.prefix { character in
      left -= DisplayWidth.of(character)
      return left >= 0
    }
    return beginning + "…"
  }
}
