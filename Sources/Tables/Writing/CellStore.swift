/// Rows kept in memory, all text in one array, a few bytes a cell beside it.
struct CellStore {
  private let columnCount: Int
  private var text: [UInt8] = []
  /// Where each cell ends in `text`; the bit-wise complement for NULL.
  private var ends: [Int] = []
  /// How many whole rows there are.
  private(set) var count = 0

  init(columnCount: Int) { self.columnCount = columnCount }

  mutating func append(_ cell: String?) {
    text.append(contentsOf: (cell ?? "").utf8)
    ends.append(cell == nil ? ~text.count : text.count)
  }

  mutating func endRow() { count += 1 }

  /// Forgets the cells behind the last whole row.
  mutating func dropRow() {
    ends.removeLast(ends.count - count * columnCount)
    text.removeLast(text.count - (ends.last.map(Self.position) ?? 0))
  }

  /// The cells behind the last whole row.
  var lastRow: [String?] { self[count] }

  subscript(row: Int) -> [String?] { (row * columnCount..<(row + 1) * columnCount).map(cell) }

  private func cell(_ index: Int) -> String? {
    let start = index == 0 ? 0 : Self.position(ends[index - 1])
    return ends[index] < 0 ? nil : String(decoding: text[start..<ends[index]], as: UTF8.self)
  }

  private static func position(_ end: Int) -> Int { end < 0 ? ~end : end }
}
