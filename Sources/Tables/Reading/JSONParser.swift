import Markdown

/// JSON: an array of objects, or objects one after the other as NDJSON has them; a row is an object.
///
/// A column is a key; a key that is met late makes a further column, and one that is missing is NULL. Only one object is
/// kept in memory.
struct JSONParser: RowParser {
  /// How many different keys a file may have.
  static let maximumColumnCount = 4_096

  private(set) var columns: [InputColumn] = []
  private var indices: [String: Int] = [:]
  /// The columns whose place is still to be worked out, each with the offset of its key.
  private var newKeys: [(index: Int, offset: Int)] = []
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

  mutating func start(_ window: inout ByteWindow, _ log: inout TableProblemLog) throws(ReadingError) {
    try skipBlanks(&window)
    switch window.text.first {
    case nil: if !mayBeEmpty { throw window.error(.empty, at: 0) }
    case UInt8(ascii: "["):
      isArray = true
      window.advance(by: 1)
    case UInt8(ascii: "{"): try refuseWrappedArray(&window)
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

  /// An object on its own that holds the rows in one of its values.
  private mutating func refuseWrappedArray(_ window: inout ByteWindow) throws(ReadingError) {
    guard let base = window.text.baseAddress else { return }
    var scanner = JSONScanner(base, count: window.text.count)
    var row = RowFields()
    var wrapper = JSONParser(mayBeEmpty: true)
    let isWhole = (try? wrapper.scanObject(&scanner, &row)) != nil
    let rest = window.text.dropFirst(scanner.offset).first { !JSONScanner.isBlank($0) }
    if isWhole && !(window.isFinal && rest == nil) { return }
    // The last key's value may be cut off by the window's end, and then is the long one.
    guard let key = wrapper.keyOfRows(row, in: window) else { return }
    throw window.error(.wrappedRows(key: key), at: 0)
  }

  private func keyOfRows(_ row: borrowing RowFields, in window: borrowing ByteWindow) -> String? {
    for index in columns.indices {
      let value = window.text.dropFirst(Int(row[index].place)).prefix(64).filter { !JSONScanner.isBlank($0) }
      if value.starts(with: "[{".utf8) { return columns[index].name }
    }
    return nil
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
        placeKeys(window)
        return
      } catch .wrong(let reason, let offset) {
        throw window.error(reason, at: offset)
      } catch {
        if window.isFinal { throw window.error(.json(expected: .rest), at: 0) }
      }
      try window.fill()
    }
  }

  /// Works out where the keys stand that this object is the first to have.
  private mutating func placeKeys(_ window: borrowing ByteWindow) {
    for (index, offset) in newKeys {
      columns[index] = InputColumn(name: columns[index].name, position: window.position(at: offset))
    }
    newKeys = []
  }

  private mutating func scanValue(_ scanner: inout JSONScanner, _ row: inout RowFields) throws(JSONStop) {
    if try scanner.peek() == UInt8(ascii: "{") { return try scanObject(&scanner, &row) }
    flaw = (.json(expected: .object), scanner.offset)
    _ = try scanner.skipValue(depth: 0)
  }
}

// The inner loop.
extension JSONParser {
  private mutating func scanObject(_ scanner: inout JSONScanner, _ row: inout RowFields) throws(JSONStop) {
    row.removeAll()
    for _ in columns.indices { row.append(Self.missing) }
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
    if likelyColumn < columns.count && !hasEscapes && Self.isEqual(columns[likelyColumn].name, raw) {
      return likelyColumn
    }
    return try column(try Self.text(raw, hasEscapes, at: start + 1), start, &row)
  }

  private static func isEqual(_ name: String, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    name.utf8.withContiguousStorageIfAvailable { $0.elementsEqual(bytes) } ?? false
  }

  private static func text(
    _ raw: UnsafeBufferPointer<UInt8>, _ hasEscapes: Bool, at offset: Int
  ) throws(JSONStop) -> String {
    guard hasEscapes else { return String(decoding: raw, as: UTF8.self) }
    var buffer = ByteBuffer(capacity: raw.count)
    try JSONTextReading.append(raw, at: offset, to: &buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  private mutating func column(_ name: String, _ offset: Int, _ row: inout RowFields) throws(JSONStop) -> Int {
    if let index = indices[name] { return index }
    guard columns.count < Self.maximumColumnCount else { throw .wrong(.tooManyColumns, offset: offset) }
    indices[name] = columns.count
    newKeys.append((columns.count, offset))
    columns.append(InputColumn(name: name, position: .start))
    row.append(Self.missing)
    return columns.count - 1
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
    if isRepeated, flaw == nil { flaw = (.sameKey(columns[column].name), start) }
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
