import FilterLanguage
import SQLText
import Testing

@Test(arguments: [
  ("state='x'", "state = 'x'"), ("STATE != 'x'", "STATE <> 'x'"), ("not  ( state = 'x' )", "NOT state = 'x'"),
  ("not(state in('x' ,'y'))", "state NOT IN ('x', 'y')"), ("state is not null", "state IS NOT NULL"),
  ("fee=1.50 and fee= -3 or fee=1E2", "fee = 1.5 AND fee = -3 OR fee = 100.0"),
  ("(fee=1 and (fee=2 or fee=3))", "fee = 1 AND (fee = 2 OR fee = 3)"),
  ("(fee=1 and fee=2) and fee=3", "(fee = 1 AND fee = 2) AND fee = 3"), ("not not fee = 1", "NOT NOT fee = 1"),
  ("not (fee=1 and fee=2)", "NOT (fee = 1 AND fee = 2)"),
  ("ml_rank @ 2021 between 1 and 2", "ml_rank@2021 BETWEEN 1 AND 2"),
  ("state like 'a!%' escape '!'", "state LIKE 'a!%' ESCAPE '!'"), ("online=true", "online = TRUE"),
  ("state = 'King''s'", "state = 'King''s'"), ("2ml_rank = 1", "2ml_rank = 1"), ("é_1 = 1", "é_1 = 1"),
  ("\u{A0}fee\u{2003}=\u{A0}1", "fee = 1"),
])
func `a filter is printed back in one form`(_ text: String, _ printed: String) throws {
  #expect(try Filter(text).description == printed)
  #expect(try Filter(printed).description == printed)
}

@Test func `filters that read the same are equal`() throws {
  #expect(try Filter("fee=1 AND state='x'") == Filter("(fee = 1) and (state = 'x')"))
  #expect(try Filter("fee = 1") != Filter("fee = 1.0"))
  #expect(try Set([Filter("fee=1"), Filter("fee = 1")]).count == 1)
}

@Test func `a filter that was built equals the one that was written`() throws {
  let built = Filter.comparison(field: "focus", .equal, .text("NLP"))
    .and(.isIn(field: "state", [.text("California"), .text("Washington")]))
    .and(.comparison(field: FieldReference("ml_rank", year: 2021), .lessOrEqual, .integer(10)))
    .and(Filter.isNull(field: "fee").negated)
    .and(.between(field: "duration_min", .integer(9), .integer(12)).or(.like(field: "state", "C%")))
  let text =
    "focus = 'NLP' AND state IN ('California', 'Washington') AND ml_rank@2021 <= 10 AND fee IS NOT NULL"
    + " AND (duration_min BETWEEN 9 AND 12 OR state LIKE 'C%')"
  #expect(built.description == text)
  #expect(try built == Filter(text))
  #expect(try built.compiled(with: sampleTable).predicate == Filter(text).compiled(with: sampleTable).predicate)
}

@Test func `all and any of no filters are no filter`() throws {
  let one = try Filter("fee = 1")
  #expect(Filter.all([]) == nil)
  #expect(Filter.any([]) == nil)
  #expect(Filter.all([one]) == one)
  #expect(try Filter.any([one, Filter("fee = 2 OR fee = 3")])?.description == "fee = 1 OR fee = 2 OR fee = 3")
  #expect(one.negated.negated == one)
}

@Test func `an error in a filter that was built points into its description`() {
  let filter = Filter.comparison(field: "state", .equal, .text("x")).and(
    .comparison(field: "stat", .equal, .text("y")))
  let error = #expect(throws: FilterErrors.self) { try filter.compiled(with: sampleTable) }
  #expect(
    error?.rendered == """
      error: unknown field `stat`
        --> filter:1:17
      1 | state = 'x' AND stat = 'y'
        |                 ^^^^
      help: did you mean `state`?
      """)
}
