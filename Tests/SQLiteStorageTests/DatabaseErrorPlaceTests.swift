import SQLiteStorage
import Testing

private func place(_ sql: String?, _ byteOffset: Int?) -> [Int?] {
  let error = DatabaseError(.noStatement, sql: sql, byteOffset: byteOffset)
  return [error.line, error.column]
}

@Test func `a byte offset becomes a line and a column`() {
  #expect(place("abc", 0) == [1, 1])
  #expect(place("abc", 2) == [1, 3])
  #expect(place("a\nb\n  c", 6) == [3, 3])
  #expect(place("a\n", 2) == [2, 1])
}

@Test func `a column counts characters, not bytes`() {
  #expect(place("'é👩‍👩‍👧' x", 23) == [1, 6])
}

@Test func `a line that ends with CR LF counts once`() {
  #expect(place("a\r\nb", 3) == [2, 1])
}

@Test func `an offset past the end is the end`() {
  #expect(place("ab", 9) == [1, 3])
}

@Test func `no SQL or no offset is no place`() {
  #expect(place(nil, 3) == [nil, nil])
  #expect(place("abc", nil) == [nil, nil])
}
