import FilterLanguage
import SQLText
import Testing

private func errors(_ text: String) -> [String] {
  do throws(FilterErrors) {
    _ = try OrderBy(text).compiled(with: sampleTable)
    return []
  } catch { return error.errors.map(\.rendered) }
}

@Test func `an order compiles with its directions, NULL last unless said`() throws {
  #expect(
    try OrderBy("state, Fee desc, duration_min ASC NULLS FIRST,online DESC nulls last").compiled(with: sampleTable).text
      == "program.state NULLS LAST, program.fee DESC NULLS LAST, program.duration_min NULLS FIRST, "
      + "program.is_online DESC NULLS LAST")
}

@Test func `a rank of a year and a name with aliases give an order`() throws {
  #expect(
    try OrderBy("ml_rank@2021, university").compiled(with: sampleTable).text
      == "(SELECT rank FROM entry WHERE year = 2021 AND program_id = program.id) NULLS LAST, "
      + "(SELECT min(name) FROM university_name WHERE program_id = program.id) NULLS LAST")
}

@Test func `a subquery that is selected is sorted by its column's number`() throws {
  let rank: SQLText = "(SELECT rank FROM entry WHERE year = 2021 AND program_id = program.id)"
  #expect(
    try OrderBy("ml_rank@2021, state").compiled(with: sampleTable, selecting: ["program.state", rank]).text
      == "2 NULLS LAST, program.state NULLS LAST")
}

@Test func `an order names every wrong field`() {
  #expect(
    errors("focus DESC, stat") == [
      """
      error: field `focus` holds many values and gives no order
        --> order-by:1:1
      1 | focus DESC, stat
        | ^^^^^
      """,
      """
      error: unknown field `stat`
        --> order-by:1:13
      1 | focus DESC, stat
        |             ^^^^
      help: did you mean `state`?
      """,
    ])
}

@Test(arguments: [
  ("", "the order is empty"), ("state fee", "expected `,` or the end, found `fee`"),
  ("state,", "expected a field, found the end"), ("state NULLS", "expected FIRST or LAST after NULLS, found the end"),
  ("desc", "expected a field, found `desc`"), ("fee; DROP", "unexpected character `;`"),
])
func `a wrong order says what was expected`(_ text: String, _ message: String) {
  #expect(errors(text).first?.hasPrefix("error: \(message)\n  --> order-by:1:") == true)
}

@Test func `an order without a field shows what one is like`() {
  #expect(
    errors("state,").first?.hasSuffix(
      "\nhelp: for example `ml_rank, university DESC`") == true)
}

@Test func `more than 100 keys are refused`() {
  #expect(errors(Array(repeating: "fee", count: 100).joined(separator: ",")).isEmpty)
  #expect(
    errors(Array(repeating: "fee", count: 101).joined(separator: ",")).first?.hasPrefix(
      "error: more than 100 fields are named\n  --> order-by:1:401\n") == true)
}

@Test func `an order that was built is printed back and points into what is printed`() throws {
  let keys = [
    OrderBy.Key("fee", isDescending: true), OrderBy.Key(FieldReference("ml_rank", year: 2021), hasNullsFirst: true),
    OrderBy.Key("state"),
  ]
  let order = OrderBy(keys: keys)
  #expect(order.description == "fee DESC, ml_rank@2021 NULLS FIRST, state")
  #expect(try order.compiled(with: sampleTable) == OrderBy(order.description).compiled(with: sampleTable))
  let wrong = OrderBy(keys: [OrderBy.Key("fee"), OrderBy.Key("stat")])
  #expect(throws: FilterErrors.self) { try wrong.compiled(with: sampleTable) }
  do throws(FilterErrors) { _ = try wrong.compiled(with: sampleTable) } catch { #expect(error.errors[0].column == 6) }
}
