import Wording

/// The rows of a sheet, as they come; those without a value are passed over.
///
/// What the sheet says of its dimension is not believed. Cells may stand in any order within a row.
final class SheetStream: XMLPart {
  /// A cell with a value.
  struct Cell {
    /// From 0.
    let column: Int
    /// Where its text stands.
    let start: Int
    let count: Int
    let kind: CellKind
  }

  static let maximumColumnCount = 16_384
  static let maximumRowCount = 1_048_576

  private let strings: SharedStrings?
  private let styles: NumberStyles?
  private let uses1904: Bool
  /// The row that was read last.
  private(set) var cells: [Cell] = []
  private(set) var text: [UInt8] = []
  /// From 1.
  private(set) var row = 0
  private(set) var isRowHidden = false
  /// The number of rows with a value, and of those that are hidden.
  private(set) var hiddenCount = 0
  /// The cells that hold an error: their number, the first, and its error.
  private(set) var errors: (count: Int, first: SourcePosition, text: String)?
  /// The cells with a formula whose result the file does not hold: their number, and the first.
  private(set) var unsolved: (count: Int, first: SourcePosition)?
  /// Columns that are hidden, from 0, and what is merged; complete at the end.
  private(set) var hiddenColumns = IndexRanges()
  private(set) var merged: [MergedCells.Area] = []

  private var isData = false
  private var isInCell = false
  private var isValue = false
  private var hasFormula = false
  private var column = -1
  private var kind: UInt8 = 0
  private var style = 0
  private var value: [UInt8] = []
  private var inline = RichText()

  init(
    _ name: String, of archive: ZipArchive, strings: SharedStrings?, styles: NumberStyles?, uses1904: Bool
  ) throws(WorkbookFault) {
    self.strings = strings
    self.styles = styles
    self.uses1904 = uses1904
    try super.init(name, of: archive)
  }

  /// Goes on to the next row with a value; false at the end.
  func nextRow() throws(WorkbookFault) -> Bool {
    cells.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
    return try advance()
  }

  /// Where a cell stands.
  func position(_ column: Int) -> SourcePosition { SourcePosition(line: max(row, 1), column: column + 1, isCell: true) }

  /// Where the cell stands that is being read.
  var place: SourcePosition { position(max(column, 0)) }

  override func startElement(_ name: Name, _ attributes: Attributes) {
    if isInCell { return startWithinCell(name, attributes) }
    if isData {
      if Self.equals(name, "c") { startCell(attributes) } else if Self.equals(name, "row") { startRow(attributes) }
    } else if Self.equals(name, "sheetData") {
      isData = true
    } else if Self.equals(name, "col") {
      startColumns(attributes)
    } else if Self.equals(name, "mergeCell") {
      if let area = attributes["ref"].flatMap(MergedCells.Area.init) { merged.append(area) }
      if merged.count > MergedCells.maximumCount { stop(.tooMany(part: self.name)) }
    }
  }

  private func startColumns(_ attributes: Attributes) {
    guard attributes["hidden"] == "1" || attributes["hidden"] == "true",
      let first = attributes["min"].flatMap({ Int($0) }), let last = attributes["max"].flatMap({ Int($0) }),
      first >= 1, last >= first
    else { return }
    hiddenColumns.insert(first - 1...min(last, Self.maximumColumnCount) - 1)
  }

  private func startRow(_ attributes: Attributes) {
    row += 1
    column = -1
    if let text = attributes["r"] {
      guard let number = Int(text), (1...Self.maximumRowCount).contains(number) else { return stop(.cellName(text)) }
      row = number
    }
    guard row <= Self.maximumRowCount else { return stop(.cellName("\(row)")) }
    isRowHidden = attributes["hidden"] == "1" || attributes["hidden"] == "true"
  }

  private func startCell(_ attributes: Attributes) {
    isInCell = true
    column += 1
    if let reference = attributes.bytes("r") {
      guard let found = CellName.column(reference) else { return stop(.cellName(String(cString: reference))) }
      column = found
    }
    guard column < Self.maximumColumnCount else { return stop(.cellName(SourcePosition.columnName(column + 1))) }
    // The first letter tells the kinds apart but for `s` and `str`.
    kind = attributes.bytes("t").map { Self.equals($0, "str") ? UInt8(ascii: "f") : UInt8(bitPattern: $0[0]) } ?? 0
    style = attributes["s"].flatMap { Int($0) } ?? 0
    hasFormula = false
    value.removeAll(keepingCapacity: true)
    inline.removeAll()
  }

  private func startWithinCell(_ name: Name, _ attributes: Attributes) {
    if Self.equals(name, "v") {
      isValue = true
    } else if Self.equals(name, "f") {
      hasFormula = true
    } else {
      inline.start(name, attributes)
    }
  }

  override func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard isInCell else { return }
    if isValue { value.append(contentsOf: bytes) } else { inline.take(bytes) }
    if value.count + inline.bytes.count > TableReader.maximumRecordByteCount { stop(.rowTooLong) }
  }

  override func endElement(_ name: Name) {
    if isInCell {
      if Self.equals(name, "c") {
        endCell()
      } else if Self.equals(name, "v") {
        isValue = false
      } else {
        inline.end(name)
      }
    } else if isData {
      if Self.equals(name, "row") { endRow() } else if Self.equals(name, "sheetData") { isData = false }
    }
  }

  private func endRow() {
    guard !cells.isEmpty else { return }
    if zip(cells, cells.dropFirst()).contains(where: { $0.column >= $1.column }) {
      cells.sort { $0.column < $1.column }
      if let twice = zip(cells, cells.dropFirst()).first(where: { $0.column == $1.column }) {
        column = twice.0.column
        return stop(.sameCell)
      }
    }
    if isRowHidden { hiddenCount += 1 }
    pause()
  }

  private func endCell() {
    isInCell = false
    if hasFormula, value.isEmpty, kind != UInt8(ascii: "f") {
      unsolved = ((unsolved?.count ?? 0) + 1, unsolved?.first ?? place)
    }
    switch kind {
    case UInt8(ascii: "s"): takeShared()
    case UInt8(ascii: "i"): take(EscapedText.decoded(inline.bytes), .text)
    case UInt8(ascii: "f"): take(EscapedText.decoded(value), .text)
    case UInt8(ascii: "b") where !value.isEmpty:
      take(Array((value == [UInt8(ascii: "1")] ? "true" : "false").utf8), .boolean)
    case UInt8(ascii: "e"): takeError()
    case UInt8(ascii: "d"): take(Self.day(value), .text)
    default: takeNumber()
    }
  }

  private func take(_ bytes: some Collection<UInt8>, _ kind: CellKind) {
    guard !bytes.isEmpty else { return }
    cells.append(Cell(column: column, start: text.count, count: bytes.count, kind: kind))
    text.append(contentsOf: bytes)
    if text.count > TableReader.maximumRecordByteCount { stop(.rowTooLong) }
  }

  private func takeShared() {
    let number = String(decoding: value, as: UTF8.self)
    guard let bytes = Int(number).flatMap({ strings?.text($0) }) else {
      return value.isEmpty ? () : stop(.missingText(number))
    }
    take(bytes, .text)
  }

  private func takeError() {
    guard !value.isEmpty else { return }
    let text = String(decoding: value, as: UTF8.self)
    errors = ((errors?.count ?? 0) + 1, errors?.first ?? place, errors?.text ?? text)
  }

  private func takeNumber() {
    guard !value.isEmpty else { return }
    let format = styles?.format(style) ?? .number
    let text = NumberText.text(value, format, from1904: uses1904)
    take(text, format == .number ? .number : .text)
  }

  /// `2023-06-01T00:00:00` without the midnight.
  private static func day(_ value: [UInt8]) -> [UInt8] {
    let text = String(decoding: value, as: UTF8.self)
    guard let middle = text.firstIndex(of: "T") else { return value }
    let isMidnight = text[middle...].allSatisfy { "T0:.Z".contains($0) }
    return Array((isMidnight ? String(text[..<middle]) : text.replacing("T", with: " ")).utf8)
  }
}
