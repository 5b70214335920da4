import CHTML
import Wording

/// The cells of a table, each where its column and row are: a cell that stretches over several stands in all of them.
/// - SeeAlso: <https://html.spec.whatwg.org/multipage/tables.html#forming-a-table>
struct HTMLGrid {
  /// How many columns a table may have, and how many places for cells in all.
  static let maximumColumnCount = 4_096
  private static let maximumPlaceCount = 1 << 22

  struct Row {
    var cells: [GridCell?]
    let offset: Int
  }

  private(set) var rows: [Row] = []
  /// The number of rows in the table's foot, which are not among the rows.
  private(set) var footCount = 0
  private(set) var noteCount = 0
  private(set) var width = 0
  private var origin = 0
  private var placeCount = 0
  private var reached = (offset: 0, position: SourcePosition.start)
  private let text: UnsafeBufferPointer<UInt8>

  /// nil if the table has more places for cells than its length allows.
  init?(_ table: HTMLElement, _ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    for group in Self.groups(of: table) {
      if group.isFoot {
        footCount += group.rows.count
      } else if !add(group.rows) {
        return nil
      }
    }
    // A row of many columns makes every other as long.
    guard rows.count * width <= Self.maximumPlaceCount else { return nil }
    for index in rows.indices {
      rows[index].cells += Array(repeating: nil, count: width - rows[index].cells.count)
    }
  }

  /// The rows of a table by their groups; rows without a group are one.
  private static func groups(of table: HTMLElement) -> [(rows: [HTMLElement], isFoot: Bool)] {
    var groups: [(rows: [HTMLElement], isFoot: Bool)] = []
    for child in table.elements {
      switch child.tag {
      case GUMBO_TAG_THEAD, GUMBO_TAG_TBODY, GUMBO_TAG_TFOOT:
        groups.append((child.elements.filter { $0.tag == GUMBO_TAG_TR }, child.tag == GUMBO_TAG_TFOOT))
      default: break
      }
    }
    return groups
  }

  static func rows(of table: HTMLElement) -> [HTMLElement] { groups(of: table).flatMap(\.rows) }

  static func cells(of row: HTMLElement) -> [HTMLElement] {
    row.elements.filter { $0.tag == GUMBO_TAG_TD || $0.tag == GUMBO_TAG_TH }
  }

  /// The rows of a group; no cell stretches out of it.
  private mutating func add(_ group: [HTMLElement]) -> Bool {
    /// What stretches down into the next row, by column, with the number of rows that are left.
    var falling: [(cell: GridCell, left: Int)?] = []
    for row in group {
      var line: [GridCell?] = falling.map { $0?.cell }
      falling = falling.map { $0.flatMap { $0.left > 1 ? ($0.cell, $0.left - 1) : nil } }
      var column = 0
      for element in Self.cells(of: row) {
        while column < line.count, line[column] != nil { column += 1 }
        guard add(element, at: &column, &line, &falling) else { return false }
      }
      while let last = line.last, last == nil { line.removeLast() }
      placeCount += line.count
      guard placeCount <= Self.maximumPlaceCount else { return false }
      width = max(width, line.count)
      rows.append(Row(cells: line, offset: row.offset))
    }
    return true
  }

  private mutating func add(
    _ element: HTMLElement, at column: inout Int, _ line: inout [GridCell?],
    _ falling: inout [(cell: GridCell, left: Int)?]
  ) -> Bool {
    let columnSpan = min(max(element["colspan"].flatMap { Int($0) } ?? 1, 1), 1_000)
    let rowSpan = Self.rowSpan(element)
    let content = HTMLText(element)
    noteCount += content.noteCount
    origin += 1
    let cell = GridCell(
      text: content.text, origin: origin, position: position(element.offset), isHeading: element.tag == GUMBO_TAG_TH)
    let end = column + columnSpan
    guard end <= Self.maximumColumnCount else { return false }
    if line.count < end { line += Array(repeating: nil, count: end - line.count) }
    if falling.count < end { falling += Array(repeating: nil, count: end - falling.count) }
    for place in column..<end where line[place] == nil {
      line[place] = cell
      if rowSpan > 1 { falling[place] = (cell, rowSpan - 1) }
    }
    column = end
    return true
  }

  /// 0 stands for all rows that follow.
  private static func rowSpan(_ element: HTMLElement) -> Int {
    guard let span = element["rowspan"].flatMap({ Int($0) }), span >= 0 else { return 1 }
    return span == 0 ? .max : min(span, 65_534)
  }

  /// Where a tag stands; those of a table come in the order of the text but where a browser moves them.
  private mutating func position(_ offset: Int) -> SourcePosition {
    let offset = min(offset, text.count)
    if offset < reached.offset { reached = (0, .start) }
    reached = (
      offset, reached.position.advanced(over: UnsafeBufferPointer(rebasing: text[reached.offset..<offset]))
    )
    return reached.position
  }
}
