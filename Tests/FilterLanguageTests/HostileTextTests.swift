import FilterLanguage
import SQLText
import Testing

@Test(arguments: [
  "'; DROP TABLE program; --", "' OR '1'='1", "/* */ UNION SELECT 1", "\0", "a\0b", "\u{202E}txt", "😀👩‍👩‍👧", "%_\\", "?",
  "?1", "\"", "", "\n\r\t", "''", "é\u{301}'\u{301}", "\u{FEFF}",
])
func `text becomes a binding and nothing else`(_ text: String) throws {
  let filter = try Filter("state = \(FilterValue.text(text).literal)")
  let compiled = try filter.compiled(with: sampleTable)
  #expect(compiled.predicate.text == "program.state = ?")
  #expect(compiled.predicate.bindings == [.text(text)])
  #expect(try Filter(filter.description).compiled(with: sampleTable).predicate == compiled.predicate)
  let built = Filter.comparison(field: "state", .equal, .text(text))
  #expect(built == filter)
  #expect(try built.compiled(with: sampleTable).predicate == compiled.predicate)
}

@Test func `% and _ are wildcards in LIKE and text elsewhere`() throws {
  let filters = ["focus LIKE '50%'", "focus = '50%'", "focus LIKE '50__off'", "focus = '50%_off'"]
  #expect(try ids(filters.map { try Filter($0).compiled(with: sampleTable).predicate }) == [[3], [], [3], [3]])
}

@Test func `a field name that is no name is an unknown field, not SQL`() {
  let filter = Filter.comparison(field: "state = 'x' OR state", .equal, .text("y"))
  let error = #expect(throws: FilterErrors.self) { try filter.compiled(with: sampleTable) }
  #expect(error?.errors.map(\.code) == ["unknown_field"])
  #expect(error?.errors.first?.source == "state = 'x' OR state = 'y'")
}

@Test func `random bytes never crash the reader`() {
  var state: UInt64 = 5
  let pieces = [
    "'", "\"", "(", ")", "NOT", "focus", "=", "<", "IN", "BETWEEN", "AND", "@", "2021", "-", ".", "e", "’", "\u{301}",
    "😀", ",", " ", "\0", "1e", "NULL", "IS", "LIKE",
  ]
  for _ in 0..<5_000 {
    var text = ""
    for _ in 0..<12 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += pieces[Int(state >> 33) % pieces.count]
      if state >> 60 > 6 { text += " " }
    }
    for error in errors(in: text) {
      #expect(error.span.upperBound <= text.utf8.count)
      #expect(error.rendered.contains("error: "))
    }
  }
}
