import SQLiteStorage
import TestSupport
import Testing

/// What a value is after it was bound, written to a file, and read from the file reopened.
private func roundTrip(_ bind: (borrowing Statement) throws -> Void) throws -> [Value] {
  let folder = try TemporaryDirectory()
  let path = folder.path("a.db")
  do {
    let connection = try Connection(path: path, access: .create)
    try connection.execute("CREATE TABLE t (a ANY) STRICT")
    let insert = try connection.prepare("INSERT INTO t VALUES (?)")
    try bind(insert)
    try insert.run()
  }
  return try Connection(path: path, access: .readOnly).rows("SELECT a FROM t") { $0.value(0) }
}

@Test(
  arguments: [
    nil, 0, .integer(.min), .integer(.max), .integer(1 << 53 + 1), 0.1, .real(-.infinity),
    .real(.leastNonzeroMagnitude),
    "", "é", "a\0b", "\0", "👩‍👩‍👧", .text(String(repeating: "x", count: 100_000)), .blob([]), .blob([0, 255]),
  ] as [Value])
func `a value comes back as it was bound`(_ value: Value) throws {
  #expect(try roundTrip { try $0.bind(value, at: 1) } == [value])
}

@Test func `a Swift value is bound in its storage class`() throws {
  #expect(try roundTrip { try $0.bind(Int64.max, at: 1) } == [.integer(.max)])
  #expect(try roundTrip { try $0.bind(-1 as Int, at: 1) } == [-1])
  #expect(try roundTrip { try $0.bind(2.0, at: 1) } == [2.0])
  #expect(try roundTrip { try $0.bind(true, at: 1) } == [1])
  #expect(try roundTrip { try $0.bind(false, at: 1) } == [0])
  #expect(try roundTrip { try $0.bind("text" as String, at: 1) } == ["text"])
  #expect(try roundTrip { try $0.bind([1, 2], at: 1) } == [.blob([1, 2])])
  #expect(try roundTrip { try $0.bindNull(at: 1) } == [nil])
  #expect(try roundTrip { try $0.bind(Double.nan, at: 1) } == [nil])
}

@Test func `a text and a blob are bound without a copy`() throws {
  let bytes = Array("a long text that is no small string".utf8)
  let text = try bytes.withUnsafeBufferPointer { bytes in
    try roundTrip {
      try $0.bind(unownedText: bytes, at: 1)
      try $0.run()
    }
  }
  #expect(text == ["a long text that is no small string", "a long text that is no small string"])
  let blob = try bytes.withUnsafeBytes { bytes in try roundTrip { try $0.bind(unownedBlob: bytes, at: 1) } }
  #expect(blob == [.blob(bytes)])
}

@Test func `an empty buffer is an empty text or blob, not NULL`() throws {
  let nothing = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  #expect(try roundTrip { try $0.bind(unownedText: nothing, at: 1) } == [""])
  #expect(try roundTrip { try $0.bind(unownedBlob: UnsafeRawBufferPointer(nothing), at: 1) } == [.blob([])])
}

@Test func `a statement knows its parameters`() throws {
  let connection = try Connection.inMemory()
  let statement = try connection.prepare("SELECT ?, :a, @b, $c, ?7")
  #expect(statement.parameterCount == 7)
  #expect((0...8).map { statement.parameterName(at: $0) } == [nil, nil, ":a", "@b", "$c", nil, nil, "?7", nil])
}

@Test func `a parameter is bound by its name`() throws {
  let connection = try Connection.inMemory()
  let statement = try connection.prepare("SELECT :a, @b, $c, :d")
  try statement.bind(1, named: "a")
  try statement.bind(2, named: "b")
  try statement.bind(3, named: "c")
  try statement.bind(4, named: ":d")
  let found = try statement.step()
  #expect(found)
  #expect((0..<4).map { statement.int($0) } == [1, 2, 3, 4])
}

@Test func `a name that no parameter has is an error`() throws {
  let connection = try Connection.inMemory()
  let statement = try connection.prepare("SELECT :a")
  for name in ["b", "@a", "A", "", ":"] {
    var error: DatabaseError?
    do { try statement.bind(1, named: name) } catch let caught { error = caught }
    #expect(error == DatabaseError(.unknownParameter(name), path: ":memory:", sql: "SELECT :a"))
  }
}

@Test func `too many and too few values are an error`() throws {
  let connection = try Connection.inMemory()
  for values in [[1], [1, 2, 3]] as [[Value]] {
    let error = databaseError { try connection.run("SELECT ?, ?", values) }
    let problem = DatabaseError.Problem.parameterCount(expected: 2, found: values.count)
    #expect(error == DatabaseError(problem, path: ":memory:", sql: "SELECT ?, ?"))
  }
}

@Test(arguments: [0, 2, -1, Int.max])
func `an index that no parameter has is an error`(_ index: Int) throws {
  let connection = try Connection.inMemory()
  let statement = try connection.prepare("SELECT ?")
  var error: DatabaseError?
  do { try statement.bind(1, at: index) } catch let caught { error = caught }
  #expect(error?.problem == .sqlite(code: 25, message: "column index out of range"))
}

@Test func `binding between rows is an error`() throws {
  let connection = try Connection.inMemory()
  let statement = try connection.prepare("SELECT ?")
  _ = try statement.step()
  var error: DatabaseError?
  do { try statement.bind(1, at: 1) } catch let caught { error = caught }
  #expect(error?.extendedCode == 21)
}
