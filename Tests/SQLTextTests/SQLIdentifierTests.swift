import SQLText
import Testing

@Test func `an identifier is quoted and its quotes are doubled`() throws {
  let odd = try SQLIdentifier(#"a"b; DROP TABLE x --"#)
  let sql: SQLText = "SELECT \(identifier: odd) FROM \(identifier: "order")"
  #expect(sql.text == #"SELECT "a""b; DROP TABLE x --" FROM "order""#)
}

@Test func `an identifier with NUL or without a character is refused`() {
  #expect(throws: SQLIdentifierError.containsNUL("a\0b")) { try SQLIdentifier("a\0b") }
  #expect(throws: SQLIdentifierError.empty) { try SQLIdentifier("") }
}

@Test func `a quote with a combining mark is still doubled`() throws {
  #expect(try SQLIdentifier("a\"\u{301}b").quoted.unicodeScalars.count { $0 == "\"" } == 4)
}
