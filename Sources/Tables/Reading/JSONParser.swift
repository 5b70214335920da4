import Markdown

/// JSON: an array of objects, or objects one after the other as NDJSON has them; a row is an object.
///
/// A column is a key; a key that is met late makes a further column, and one that is missing is NULL. Only one object is
/// kept in memory.
struct JSONParser: RowParser {
  private var keys = JSONKeys()
  /// Whether a file with nothing in it is one without rows, as of NDJSON.
  private let mayBeEmpty: Bool
  /// Whether the objects stand in one array.
  private var isArray = false
  private var isFirst = true
  private var isAtEnd = false
  /// How long the object is that the window stands on.
  private var byteCount = 0
  /// The first thing wrong with that object that leaves the next one readable.
  private var flaw: (reason: TableProblem.Reason, offset: Int)?

  init(mayBeEmpty: Bool) { self.mayBeEmpty = mayBeEmpty }

  var columns: [InputColumn] { keys.columns }

  mutating func start(_ window: inout ByteWindow, _ log: inout TableProblemLog) throws(ReadingError) {
    try skipBlanks(&window)
    switch window.text.first {
    case nil: if !mayBeEmpty { throw window.error(.empty, at: 0) }
    case UInt8(ascii: "["):
      isArray = true
      window.advance(by: 1)
    case UInt8(ascii: "{"): try refuseWrappedArray(in: window)
    default: throw window.error(.json(expected: .start), at: 0)
    }
    try readFirstKeys(&window)
  }

  /// The first object's keys are known before the first row; it is read again as that row.
  private mutating func readFirstKeys(_ window: inout ByteWindow) throws(ReadingError) {
    try skipBlanks(&window)
    var row = RowFields()
    if window.text.first == UInt8(ascii: "{") { try readObject(&row, &window) }
    byteCount = 0
    // What is wrong with it is said when it is read as a row.
    flaw = nil
  }

  mutating func next(
    _ row: inout RowFields, _ window: inout ByteWindow, _ log: inout TableProblemLog
  ) throws(ReadingError) -> Bool {
    window.advance(by: byteCount)
    byteCount = 0
    while try goToObject(&window) {
      flaw = nil
      try readObject(&row, &window)
      guard let flaw else { return true }
      log.add(flaw.reason, at: window.position(at: flaw.offset))
      window.advance(by: byteCount)
      byteCount = 0
    }
    return false
  }

  /// Steps over what stands before the next object; false at the end.
  private mutating func goToObject(_ window: inout ByteWindow) throws(ReadingError) -> Bool {
    if isAtEnd { return false }
    try skipBlanks(&window)
    defer { isFirst = false }
    guard isArray else { return !window.text.isEmpty }
    switch window.text.first {
    case nil: throw window.error(.json(expected: .rest), at: 0)
    case UInt8(ascii: "]"):
      window.advance(by: 1)
      try skipBlanks(&window)
      guard window.text.isEmpty else { throw window.error(.json(expected: .end), at: 0) }
      isAtEnd = true
      return false
    case UInt8(ascii: ",") where !isFirst:
      window.advance(by: 1)
      try skipBlanks(&window)
    default: if !isFirst { throw window.error(.json(expected: .commaOrBracket), at: 0) }
    }
    return true
  }

  private func skipBlanks(_ window: inout ByteWindow) throws(ReadingError) {
    while true {
      let blankCount = window.text.prefix(while: JSONScanner.isBlank).count
      window.advance(by: blankCount)
      if !window.text.isEmpty || window.isFinal { return }
      try window.fill()
    }
  }

  /// Reads the value that the window stands on, and more of the file until it is whole.
  private mutating func readObject(_ row: inout RowFields, _ window: inout ByteWindow) throws(ReadingError) {
    while true {
      let text = window.text
      do throws(JSONStop) {
        guard let base = text.baseAddress else { throw .incomplete }
        var scanner = JSONScanner(base, count: text.count)
        flaw = nil
        try scanValue(&scanner, &row)
        byteCount = scanner.offset
        keys.place(in: window)
        return
      } catch .wrong(let reason, let offset) {
        throw window.error(reason, at: offset)
      } catch {
        if window.isFinal { throw window.error(.json(expected: .rest), at: 0) }
      }
      try window.fill()
    }
  }

  private mutating func scanValue(_ scanner: inout JSONScanner, _ row: inout RowFields) throws(JSONStop) {
    if try scanner.peek() == UInt8(ascii: "{") { return try scanObject(&scanner, &row) }
    flaw = (.json(expected: .object), scanner.offset)
    _ = try scanner.skipValue(depth: 0)
  }
}

// The inner loop.
extension JSONParser {
  mutating func scanObject(_ scanner: inout JSONScanner, _ row: inout RowFields) throws(JSONStop) {
    row.removeAll()
    for _ in keys.columns.indices { row.append(Self.missing) }
    try scanner.take(UInt8(ascii: "{"), or: .object)
    if try scanner.peek() == UInt8(ascii: "}") {
      scanner.offset += 1
      return
    }
    var likelyColumn = 0
    repeat {
      let column = try scanKey(&scanner, likelyColumn, &row)
      try scanner.take(UInt8(ascii: ":"), or: .colon)
      try scanCell(&scanner, column, &row)
      likelyColumn = column + 1
    } while try !scanner.ends(with: UInt8(ascii: "}"), .commaOrBrace)
  }

  private static var missing: RowFields.Field { RowFields.Field(start: 0, count: 0, place: 0, kind: .null) }

  /// The column of the key that comes next, usually the one behind the last.
  private mutating func scanKey(
    _ scanner: inout JSONScanner, _ likelyColumn: Int, _ row: inout RowFields
  ) throws(JSONStop) -> Int {
    guard try scanner.peek() == UInt8(ascii: "\"") else {
      throw .wrong(.json(expected: .key), offset: scanner.offset)
    }
    let start = scanner.offset
    let hasEscapes = try scanner.skipText()
    let raw = UnsafeBufferPointer(start: scanner.base + start + 1, count: scanner.offset - start - 2)
    if !hasEscapes && keys.isKey(raw, ofColumn: likelyColumn) { return likelyColumn }
    let column = try keys.column(JSONKeys.text(raw, hasEscapes, at: start + 1), at: start)
    if column == row.count { row.append(Self.missing) }
    return column
  }

  private mutating func scanCell(
    _ scanner: inout JSONScanner, _ column: Int, _ row: inout RowFields
  ) throws(JSONStop) {
    _ = try scanner.peek()
    let start = scanner.offset
    // A value cut off by the window's end is at least placed.
    let isRepeated = row[column].place != 0
    row[column].place = UInt32(start)
    let (kind, hasEscapes) = try scanner.skipValue(depth: 1)
    if isRepeated, flaw == nil { flaw = (.sameKey(keys.columns[column].name), start) }
    var field = RowFields.Field(
      start: UInt32(start), count: UInt32(scanner.offset - start), place: UInt32(start), kind: kind)
    switch kind {
    case .null: field.count = 0
    case .text:
      field.start += 1
      field.count -= 2
      if hasEscapes { try copy(&field, scanner.base, &row) }
    default: break
    }
    row[column] = field
  }

  private func copy(
    _ field: inout RowFields.Field, _ base: UnsafePointer<UInt8>, _ row: inout RowFields
  ) throws(JSONStop) {
    let start = row.copies.count
    let raw = UnsafeBufferPointer(start: base + Int(field.start), count: Int(field.count))
    try JSONTextReading.append(raw, at: Int(field.start), to: &row.copies)
    field.start = UInt32(start)
    field.count = UInt32(row.copies.count - start)
    field.isCopied = true
  }
}
