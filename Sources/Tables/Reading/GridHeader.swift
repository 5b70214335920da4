import Wording

/// A cell of a sheet or of a table in a page, among the first rows.
struct GridCell {
  let text: String
  /// Which cell of the file it is: cells that one stretches over have its number.
  let origin: Int
  let position: SourcePosition
  /// Whether the file says that it heads a column or row.
  var isHeading = false
}

/// Which of the first rows of a grid head its columns, and what they call them.
///
/// Rows with one text only, above one with several, are titles. Where cells of the header stretch over several columns
/// or rows, or several rows have headings alone, their texts are put together, from the top down: `2023 Rank`.
struct GridHeader {
  /// How many rows are looked at.
  static let lookedAt = 40

  /// How many rows are titles.
  let titleCount: Int
  /// How many rows under them are the header.
  let rowCount: Int
  /// The columns; without a name where the header has no text.
  let columns: [InputColumn]
  /// The first of the titles.
  let title: String?

  /// - Parameters:
  ///   - rows: The first rows with a value, with a cell for each column, nil if none is.
  ///   - isMarked: Whether headings are told by the file.
  init(_ rows: [[GridCell?]], isMarked: Bool) {
    let counts = rows.map { Set($0.compactMap { $0?.origin }).count }
    let isWide = counts.contains { $0 > 1 }
    titleCount = isWide ? counts.prefix { $0 <= 1 }.count : 0
    title = rows.prefix(titleCount).lazy.compactMap { $0.lazy.compactMap { $0?.text }.first }.first
    let rest = Array(rows.dropFirst(titleCount))
    rowCount = rest.isEmpty ? 0 : isMarked ? Self.markedCount(rest) : Self.spannedCount(rest)
    columns = Self.columns(rest.prefix(rowCount))
  }

  /// How many rows from the first on have headings alone; one where the first has other cells.
  private static func markedCount(_ rows: [[GridCell?]]) -> Int {
    let count = rows.prefix { row in row.allSatisfy { $0?.isHeading ?? true } }.count
    // Where all is a heading, no row would be left.
    return count == 0 || count == rows.count ? spannedCount(rows) : count
  }

  /// As many rows as cells of the first stretch over; one more where a cell stretches over several columns and the next
  /// row has names for them.
  private static func spannedCount(_ rows: [[GridCell?]]) -> Int {
    let first = Set(rows[0].compactMap { $0?.origin })
    var count = rows.prefix { row in row.contains { $0.map { first.contains($0.origin) } ?? false } }.count
    // Where a cell stretches over all rows, it is no heading.
    if count == rows.count { count = 1 }
    let columns = rows[0].compactMap { $0?.origin }
    if count == 1, columns.count > first.count, rows.count > 2, isNames(rows[1], unlike: rows[2]) { count = 2 }
    return count
  }

  /// Whether a row has texts only, and the one below it numbers.
  private static func isNames(_ row: [GridCell?], unlike next: [GridCell?]) -> Bool {
    let texts = row.compactMap { $0?.text }
    return !texts.isEmpty && !texts.contains(where: isNumber) && next.contains { $0.map { isNumber($0.text) } ?? false }
  }

  private static func isNumber(_ text: String) -> Bool { text.utf8.first.map { (0x30...0x39).contains($0) } ?? false }

  private static func columns(_ rows: ArraySlice<[GridCell?]>) -> [InputColumn] {
    let width = rows.map(\.count).max() ?? 0
    return (0..<width).map { column in
      let cells = rows.compactMap { $0.indices.contains(column) ? $0[column] : nil }
      var parts: [String] = []
      var origins: Set<Int> = []
      for cell in cells where origins.insert(cell.origin).inserted && parts.last != cell.text {
        parts.append(cell.text)
      }
      let name = parts.joined(separator: " ").split { $0.isWhitespace }.joined(separator: " ")
      return InputColumn(name: name, position: cells.last?.position ?? rows.first?.first??.position ?? .start)
    }
  }
}
