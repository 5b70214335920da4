import SQLiteStorage
import Testing

/// The first row of a query.
private func reading<T>(_ sql: String, _ row: (borrowing Statement) throws -> T) throws -> T? {
  try Connection.inMemory().first(sql, [], row)
}

@Test func `each type is read from its column`() throws {
  let sql = "SELECT 9223372036854775807, -9223372036854775808, 0.5, 'é', x'00ff', NULL"
  let values = try reading(sql) { row in (0..<6).map { row.value($0) } }
  #expect(values == [.integer(.max), .integer(.min), 0.5, "é", .blob([0, 255]), nil])
  #expect(try reading(sql) { $0.int64(0) } == .max)
  #expect(try reading(sql) { $0.int(1) } == .min)
  #expect(try reading(sql) { $0.double(2) } == 0.5)
  #expect(try reading(sql) { $0.text(3) } == "é")
  #expect(try reading(sql) { $0.blob(4) } == [0, 255])
  #expect(try reading("SELECT 2, 0") { [$0.bool(0), $0.bool(1)] } == [true, false])
  #expect(try reading(sql) { row in (0..<6).map { row.isNull($0) } } == [false, false, false, false, false, true])
}

@Test func `NULL reads as nil, or as nothing`() throws {
  let sql = "SELECT NULL"
  #expect(try reading(sql) { $0.optionalInt64(0) } == .some(nil))
  #expect(try reading(sql) { $0.optionalInt(0) } == .some(nil))
  #expect(try reading(sql) { $0.optionalDouble(0) } == .some(nil))
  #expect(try reading(sql) { $0.optionalText(0) } == .some(nil))
  #expect(try reading(sql) { $0.optionalBlob(0) } == .some(nil))
  #expect(try reading(sql) { $0.int64(0) } == 0)
  #expect(try reading(sql) { $0.double(0) } == 0)
  #expect(try reading(sql) { $0.text(0) } == "")
  #expect(try reading(sql) { $0.blob(0) } == [])
}

@Test func `what is not NULL reads as itself where NULL is allowed`() throws {
  let sql = "SELECT 1, 0.5, '', x''"
  #expect(try reading(sql) { $0.optionalInt64(0) } == 1)
  #expect(try reading(sql) { $0.optionalInt(0) } == 1)
  #expect(try reading(sql) { $0.optionalDouble(1) } == 0.5)
  #expect(try reading(sql) { $0.optionalText(2) } == "")
  #expect(try reading(sql) { $0.optionalBlob(3) } == [])
}

@Test func `a number reads as its text`() throws {
  #expect(try reading("SELECT 12") { $0.text(0) } == "12")
}

@Test func `a text that is no UTF-8 is repaired as a text and whole as bytes`() throws {
  let sql = "SELECT CAST(x'61ff62' AS TEXT)"
  #expect(try reading(sql) { $0.text(0) } == "a\u{fffd}b")
  #expect(try reading(sql) { $0.value(0) } == "a\u{fffd}b")
  #expect(try reading(sql) { $0.withUTF8(0) { Array($0) } } == [0x61, 0xff, 0x62])
}

@Test func `a text is read up to its end, not to a NUL`() throws {
  #expect(try reading("SELECT 'a' || char(0) || 'b'") { $0.text(0) } == "a\0b")
}

/// A copy of a lent value, as the statement's own copy is.
private func copy(_ lent: LentValue) -> Value {
  switch lent {
  case .null: .null
  case .integer(let value): .integer(value)
  case .real(let value): .real(value)
  case .text(let text): .text(String(decoding: text, as: UTF8.self))
  case .blob(let bytes): .blob(Array(bytes))
  }
}

@Test(arguments: ["UTF-8", "UTF-16"])
func `a lent value is the value`(_ encoding: String) throws {
  let connection = try Connection.inMemory()
  try connection.execute("PRAGMA encoding = '\(encoding)'")
  let sql = "SELECT 9223372036854775807, -0.5, 'é' || char(0) || '東', '', x'00ff', x'', NULL"
  let copies = try connection.first(sql, []) { row in (0..<8).map { copy(row.lentValue($0)) } }
  #expect(copies == [.integer(.max), -0.5, "é\0東", "", .blob([0, 255]), .blob([]), nil, nil])
}

@Test func `a body's own error passes through`() throws {
  struct Stop: Error {}
  #expect(throws: Stop.self) { try reading("SELECT 'a'") { try $0.withUTF8(0) { _ throws(Stop) in throw Stop() } } }
}

@Test func `a column that does not exist reads as NULL`() throws {
  #expect(try reading("SELECT 1") { row in [-1, 1, Int.max].map { row.value($0) } } == [nil, nil, nil])
}

@Test func `there is no row before the first step and after the last`() throws {
  let connection = try Connection.inMemory()
  let statement = try connection.prepare("SELECT 1")
  #expect(statement.value(0) == .null)
  while try statement.step() {}
  #expect(statement.value(0) == .null)
}

@Test func `the kind of a value is told`() throws {
  let kinds = try reading("SELECT 1, 0.5, 'a', zeroblob(200000), NULL") { row in (0..<6).map { row.storageClass($0) } }
  #expect(kinds == [.integer, .real, .text, .blob, .null, .null])
}

@Test func `long bytes are copied whole`() throws {
  let sql = "SELECT zeroblob(200000)"
  #expect(try reading(sql) { $0.value(0) } == .blob([UInt8](repeating: 0, count: 200_000)))
  #expect(try reading(sql) { $0.blob(0) } == [UInt8](repeating: 0, count: 200_000))
}
