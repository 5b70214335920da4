import SQLText
import Testing

@Test func `an identifier is quoted and its quotes are doubled`() throws {
  let name = #"a"b; DROP TABLE x --"#
  let odd = try SQLIdentifier(name)
  let sql: SQLText = "SELECT \(identifier: odd) FROM \(identifier: "order")"
  #expect(sql.text == #"SELECT "a""b; DROP TABLE x --" FROM "order""#)
}

@Test func `an identifier with NUL or without a character is refused`() {
  let (withNUL, empty) = ("a\0b", "")
  #expect(throws: SQLIdentifierError.containsNUL(withNUL)) { try SQLIdentifier(withNUL) }
  #expect(throws: SQLIdentifierError.empty) { try SQLIdentifier(empty) }
}

@Test func `a quote with a combining mark is still doubled`() throws {
  let name = "a\"\u{301}b"
  #expect(try SQLIdentifier(name).quoted.unicodeScalars.count { $0 == "\"" } == 4)
}
