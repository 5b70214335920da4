import SQLText
import Testing

@Test func `interpolated values are bound in their order`() {
  let sql: SQLText = "a = \(bind: 3) AND b = \(bind: "x'y") OR c = \(bind: 1.5) OR d IS \(bind: Binding.null)"
  #expect(sql.text == "a = ? AND b = ? OR c = ? OR d IS ?")
  #expect(sql.bindings == [.integer(3), .text("x'y"), .real(1.5), .null])
}

@Test func `an absent value is bound as NULL and a truth value as a number`() {
  let name: String? = nil
  let year: Int? = nil
  let sql: SQLText = "\(bind: name), \(bind: year), \(bind: true), \(bind: false), \(bind: Int64.max)"
  #expect(sql.bindings == [.null, .null, .integer(1), .integer(0), .integer(.max)])
  let numbers: SQLText = "\(bind: nil as Int64?), \(bind: nil as Double?)"
  #expect(numbers.bindings == [.null, .null])
}

@Test func `a fragment brings its bindings with it`() {
  let inner: SQLText = "rank <= \(bind: 10)"
  let sql: SQLText = "\(bind: "ml") = slug AND (\(inner)) AND year = \(bind: 2021)"
  #expect(sql.text == "? = slug AND (rank <= ?) AND year = ?")
  #expect(sql.bindings == [.text("ml"), .integer(10), .integer(2021)])
  #expect(sql.numberedText == "?1 = slug AND (rank <= ?2) AND year = ?3")
}

@Test func `numbers are given to placeholders and not to other question marks`() {
  let sql: SQLText = "'é?' = \(bind: 1) || '?' || \(bind: 2)"
  #expect(sql.numberedText == "'é?' = ?1 || '?' || ?2")
}

@Test func `pieces are joined with the separator between them`() {
  let pieces: [SQLText] = ["a = \(bind: 1)", "b = \(bind: 2)"]
  #expect(pieces.joined(separator: " AND ").text == "a = ? AND b = ?")
  #expect(pieces.joined(separator: " AND ").bindings == [.integer(1), .integer(2)])
  #expect([SQLText]().joined(separator: ", ").isEmpty)
  #expect(SQLText().isEmpty)
  #expect(!pieces[0].isEmpty)
}

@Test func `plus appends text, bindings and their places`() {
  var sql: SQLText = "a\(bind: 1)" + "b\(bind: 2)"
  sql += "c\(bind: 3)"
  #expect(sql.numberedText == "a?1b?2c?3")
  #expect(sql == "a\(bind: 1)b\(bind: 2)c\(bind: 3)")
}

@Test func `100,000 terms are one text`() {
  let sql = (0..<100_000).map { "a = \(bind: $0)" as SQLText }.joined(separator: " OR ")
  #expect(sql.bindings.count == 100_000)
  #expect(sql.numberedText.hasSuffix("OR a = ?100000"))
}
