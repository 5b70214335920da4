/// Looks through the bytes of a changeset before SQLite sees them: SQLite trusts them, reads beyond their end, and never
/// comes back from some that were cut off (`sessionChangesetBufferTblhdr` looks for the end of a name again and again).
///
/// What passes is what the session extension writes, byte for byte. The time grows with the bytes, and no more is kept than
/// the names of the tables and the types of one row.
///
/// - SeeAlso: the comment “CHANGESET FORMAT” in <https://sqlite.org/src/file/ext/session/sqlite3session.c>
struct ChangesetInspection {
  /// SQLITE_MAX_COLUMN can be set no higher.
  static let mostColumns = 32_767

  /// The tables in the order of the bytes.
  private(set) var tables: [Changeset.Table] = []
  private let bytes: [UInt8]
  private var place = 0
  private var oldTypes: [ValueType] = []

  private enum ValueType: UInt8 { case undefined, integer, real, text, blob, null }

  /// - Throws: The first thing that is wrong.
  init(_ bytes: [UInt8]) throws(ChangesetDamage) {
    self.bytes = bytes
    while place < bytes.count { try readTable() }
  }

  private mutating func readTable() throws(ChangesetDamage) {
    guard try readByte() == Self.tableMark else { throw damage(.noTable, at: place - 1) }
    let table = try readHeader()
    tables.append(table)
    guard place < bytes.count, bytes[place] != Self.tableMark else { throw damage(.noChange) }
    while place < bytes.count, bytes[place] != Self.tableMark { try readChange(of: table) }
  }

  private static let tableMark = UInt8(ascii: "T")

  private mutating func readHeader() throws(ChangesetDamage) -> Changeset.Table {
    let start = place
    let count = try readNumber()
    guard (1...Self.mostColumns).contains(count) else { throw damage(.columnCount, at: start) }
    let keyStart = place
    let positions = Array(bytes[try skip(count)])
    guard Self.isPrimaryKey(positions) else { throw damage(.primaryKey, at: keyStart) }
    guard let end = bytes[place...].firstIndex(of: 0) else { throw damage(.end, at: bytes.count) }
    guard end > place, let name = String(validating: bytes[place..<end], as: UTF8.self) else {
      throw damage(.tableName)
    }
    place = end + 1
    return Changeset.Table(name: name, keyPositions: positions)
  }

  /// Of each column its place in the primary key, from 1, or 0. Older versions mark each with 1.
  private static func isPrimaryKey(_ positions: [UInt8]) -> Bool {
    let marked = positions.filter { $0 > 0 }
    guard !marked.isEmpty else { return false }
    return marked.allSatisfy { $0 == 1 }
      || marked.sorted().elementsEqual((1...marked.count).map { UInt8(clamping: $0) })
  }

  private mutating func readChange(of table: Changeset.Table) throws(ChangesetDamage) {
    let start = place
    let operation = try readByte()
    let indirection = try readByte()
    guard indirection <= 1 else { throw damage(.indirection(indirection), at: start + 1) }
    switch operation {
    case 18, 9: try readRow(of: table)
    case 23: try readUpdate(of: table)
    default: throw damage(.operation(operation), at: start)
    }
  }

  /// The row that was inserted, or deleted.
  private mutating func readRow(of table: Changeset.Table) throws(ChangesetDamage) {
    for position in table.keyPositions {
      let start = place
      let type = try readValue()
      guard type != .undefined, position == 0 || type != .null else { throw damage(.incompleteRow, at: start) }
    }
  }

  /// The row before, with its key and the values that were changed; then the values after.
  private mutating func readUpdate(of table: Changeset.Table) throws(ChangesetDamage) {
    oldTypes.removeAll(keepingCapacity: true)
    let start = place
    for _ in table.keyPositions { oldTypes.append(try readValue()) }
    var isChange = false
    for (old, position) in zip(oldTypes, table.keyPositions) {
      let start = place
      let new = try readValue()
      let isOfKey = position > 0
      guard
        isOfKey ? new == .undefined && old != .undefined && old != .null : (new == .undefined) == (old == .undefined)
      else { throw damage(.update, at: start) }
      if new != .undefined { isChange = true }
    }
    guard isChange else { throw damage(.update, at: start) }
  }

  private mutating func readValue() throws(ChangesetDamage) -> ValueType {
    let byte = try readByte()
    guard let type = ValueType(rawValue: byte) else { throw damage(.valueType(byte), at: place - 1) }
    switch type {
    case .undefined, .null: break
    case .integer: _ = try skip(8)
    case .real:
      let bits = bytes[try skip(8)].reduce(0) { $0 << 8 | UInt64($1) }
      guard !Double(bitPattern: bits).isNaN else { throw damage(.notANumber, at: place - 8) }
    case .text:
      let text = try skip(readNumber())
      guard bytes[text].isUTF8 else { throw damage(.text, at: text.lowerBound) }
    case .blob: _ = try skip(readNumber())
    }
    return type
  }

  /// A number of 7 bits a byte, the highest first, in as few bytes as it takes.
  private mutating func readNumber() throws(ChangesetDamage) -> Int {
    let start = place
    var number = 0
    // SQLite counts bytes in 31 bits.
    for _ in 0..<5 {
      let byte = try readByte()
      number = number << 7 | Int(byte & 0x7F)
      guard byte < 0x80 else { continue }
      guard bytes[start] != 0x80, number <= Int(Int32.max) else { break }
      return number
    }
    throw damage(.length, at: start)
  }

  private mutating func readByte() throws(ChangesetDamage) -> UInt8 { bytes[try skip(1).lowerBound] }

  private mutating func skip(_ count: Int) throws(ChangesetDamage) -> Range<Int> {
    guard count <= bytes.count - place else { throw damage(.end, at: bytes.count) }
    defer { place += count }
    return place..<place + count
  }

  private func damage(_ problem: ChangesetDamage.Problem, at offset: Int? = nil) -> ChangesetDamage {
    ChangesetDamage(problem: problem, offset: offset ?? place, table: tables.last?.name)
  }
}

extension ArraySlice<UInt8> {
  fileprivate var isUTF8: Bool {
    // Most texts are ASCII, which needs no copy.
    allSatisfy { $0 < 0x80 } || String(validating: self, as: UTF8.self) != nil
  }
}
