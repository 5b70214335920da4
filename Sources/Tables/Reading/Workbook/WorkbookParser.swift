import Wording

/// A sheet of an Excel workbook: the first that is seen and has cells, or the one that is named.
///
/// An empty cell is NULL, and so is one with an error. A number is as it is stored, to the 15 digits that Excel shows; a
/// percentage, leading zeros and dates are as they are shown, dates as `2023-06-01`. The value of merged cells holds for
/// each of them. The archive is held in memory, and so are the texts that cells share; the rows are read as they come.
struct WorkbookParser: RowParser {
  private(set) var columns: [InputColumn] = []
  private(set) var notes: [ReadingNote] = []
  private let source: any ByteSource
  private let options: ReadingOptions
  private var cells: SheetStream?
  private var survey: SheetSurvey?
  private var merged = MergedCells([])
  /// The values of what is merged, by the first column.
  private var anchors: [Int: (area: MergedCells.Area, text: [UInt8], kind: CellKind)] = [:]
  /// The place among ``columns`` of each column of the sheet; -1 for those that are not read.
  private var places: [Int] = []
  private var sectionRowCount = 0

  init(_ source: any ByteSource, _ options: ReadingOptions) {
    self.source = source
    self.options = options
  }

  mutating func start(_ window: inout ByteWindow, _ log: inout TableProblemLog) throws(ReadingError) {
    do {
      let archive = try ZipArchive(source)
      if let kind = FileKind(of: archive) { throw ReadingError.of(.foreign(kind), window.file, .start) }
      try open(Workbook(archive), &window)
    } catch let fault as WorkbookFault {
      throw .of(.workbook(fault), window.file, cells?.place ?? .start)
    } catch let error as ReadingError {
      throw error
    } catch {
      throw .damaged(path: window.file)
    }
    log.addRepeated(columns)
  }

  private mutating func open(_ workbook: Workbook, _ window: inout ByteWindow) throws {
    let sheet = try chosen(workbook)
    window.file += ":" + Self.quoted(sheet.name)
    cells = try workbook.cells(of: sheet)
    guard let stream = cells else { return }
    let survey = try SheetSurvey(stream)
    self.survey = survey
    let names = survey.header.columns
    columns = survey.columns.map { column in
      names.indices.contains(column)
        ? names[column]
        : InputColumn(
          name: "", position: SourcePosition(line: max(survey.headerRow, 1), column: column + 1, isCell: true))
    }
    if columns.isEmpty { throw ReadingError.of(.empty, window.file, .start) }
    places = [Int](repeating: -1, count: (survey.columns.last ?? -1) + 1)
    for (place, column) in survey.columns.enumerated() { places[column] = place }
    merged = MergedCells(survey.merged)
    addNotes(survey)
    cells = try workbook.cells(of: sheet)
  }

  private mutating func addNotes(_ survey: SheetSurvey) {
    if let title = survey.header.title { notes.append(.titleRows(survey.header.titleCount, first: title)) }
    if survey.hiddenRowCount > 0 { notes.append(.hiddenRows(survey.hiddenRowCount)) }
    if !survey.hiddenColumns.isEmpty {
      notes.append(.hiddenColumns(survey.hiddenColumns.map { SourcePosition.columnName($0 + 1) }))
    }
  }

  private mutating func chosen(_ workbook: Workbook) throws -> Workbook.Sheet {
    let sheets = workbook.sheets
    if let name = options.sheet {
      guard let sheet = Self.named(name, in: sheets) else {
        throw WorkbookFault.unknownSheet(name, known: sheets.map(\.name))
      }
      return sheet
    }
    var filled: [Workbook.Sheet] = []
    for sheet in sheets where !sheet.isHidden && workbook.hasCells(sheet) { filled.append(sheet) }
    if filled.isEmpty {
      for sheet in sheets where sheet.isHidden && workbook.hasCells(sheet) { filled.append(sheet) }
    }
    guard let first = filled.first else { throw WorkbookFault.noSheet }
    if filled.count > 1 { notes.append(.firstSheet(first.name, others: filled.dropFirst().map(\.name))) }
    return first
  }

  /// By its name, else by that in any case, else by its number from 1.
  private static func named(_ name: String, in sheets: [Workbook.Sheet]) -> Workbook.Sheet? {
    if let sheet = sheets.first(where: { $0.name == name }) { return sheet }
    let key = name.lowercased().split { $0.isWhitespace }.joined(separator: " ")
    if let sheet = sheets.first(where: { $0.name.lowercased().split { $0.isWhitespace }.joined(separator: " ") == key })
    {
      return sheet
    }
    guard let number = Int(name), sheets.indices.contains(number - 1) else { return nil }
    return sheets[number - 1]
  }

  /// A sheet's name as formulas write it: `'World 2023'`.
  private static func quoted(_ name: String) -> String {
    let isPlain = name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } && !(name.first?.isNumber ?? true)
    return isPlain ? name : "'\(name.replacing("'", with: "''"))'"
  }

  mutating func next(
    _ row: inout RowFields, _ window: inout ByteWindow, _ log: inout TableProblemLog
  ) throws(ReadingError) -> Bool {
    guard let cells, let survey else { return false }
    do throws(WorkbookFault) {
      while try cells.nextRow() {
        if cells.row <= survey.headerRow { continue }
        fillMerged(cells)
        if isSection(cells) {
          sectionRowCount += 1
        } else {
          fill(&row, cells)
          return true
        }
      }
    } catch {
      throw .of(.workbook(error), window.file, cells.place)
    }
    if let errors = cells.errors { notes.append(.errorCells(errors.count, first: errors.first, text: errors.text)) }
    if let unsolved = cells.unsolved { notes.append(.unsolvedFormulas(unsolved.count, first: unsolved.first)) }
    if sectionRowCount > 0 { notes.append(.sectionRows(sectionRowCount)) }
    self.cells = nil
    return false
  }

  /// Remembers the values of blocks that start in this row, and forgets those that ended.
  private mutating func fillMerged(_ cells: SheetStream) {
    let met = merged.advance(to: cells.row)
    if !anchors.isEmpty { anchors = anchors.filter { $0.value.area.rows.contains(cells.row) } }
    for area in met where area.rows.lowerBound == cells.row {
      guard let cell = cells.cells.first(where: { $0.column == area.columns.lowerBound }) else { continue }
      anchors[cell.column] = (area, Array(cells.text[cell.start..<cell.start + cell.count]), cell.kind)
    }
  }

  /// Whether one cell stretches over all columns, as what heads the rows under it does.
  private func isSection(_ cells: SheetStream) -> Bool {
    guard columns.count > 1, cells.cells.count == 1, let anchor = anchors[cells.cells[0].column],
      let first = survey?.columns.first, let last = survey?.columns.last
    else { return false }
    return anchor.area.rows.lowerBound == cells.row && anchor.area.columns.lowerBound <= first
      && anchor.area.columns.upperBound >= last
  }

  private mutating func fill(_ row: inout RowFields, _ cells: SheetStream) {
    row.removeAll()
    for column in columns.indices {
      row.append(
        RowFields.Field(start: 0, count: 0, place: UInt32(survey?.columns[column] ?? 0), kind: .null, isCopied: true))
    }
    for cell in cells.cells where cell.column < places.count {
      cells.text.withUnsafeBufferPointer { text in
        set(cell.column, UnsafeBufferPointer(rebasing: text[cell.start..<cell.start + cell.count]), cell.kind, &row)
      }
    }
    for (area, text, kind) in anchors.values {
      for column in area.columns where column < places.count && places[column] >= 0 && row[places[column]].kind == .null
      {
        text.withUnsafeBufferPointer { set(column, $0, kind, &row) }
      }
    }
  }

  private func set(
    _ column: Int, _ text: UnsafeBufferPointer<UInt8>, _ kind: CellKind, _ row: inout RowFields
  ) {
    let place = places[column]
    guard place >= 0, !options.nullTexts.contains(where: { text.elementsEqual($0.utf8) }) else { return }
    let start = row.copies.count
    row.copies.append(text)
    row[place] = RowFields.Field(
      start: UInt32(start), count: UInt32(text.count), place: UInt32(column), kind: kind, isCopied: true)
  }

  func position(of column: Int, _ row: borrowing RowFields, _ window: borrowing ByteWindow) -> SourcePosition {
    SourcePosition(line: line(window), column: Int(row[column].place) + 1, isCell: true)
  }

  func line(_ window: borrowing ByteWindow) -> Int { max(cells?.row ?? 1, 1) }
}
