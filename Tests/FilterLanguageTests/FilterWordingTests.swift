import SQLText
import Testing
import Wording

@testable import FilterLanguage

private func error(_ problem: FilterError.Problem) -> FilterError { FilterError(problem, span: 0..<0, source: "") }

@Test(arguments: [
  (FilterError.Limit.byteCount, "the text is longer than 7 bytes"),
  (.comparisons, "the filter has more than 7 comparisons"), (.values, "the filter has more than 7 values"),
  (.bindings, "the filter needs more than 7 bound values"),
  (.nesting, "parentheses and NOT stand inside each other more than 7 deep"),
  (.alternation, "AND, OR and calculations stand inside each other more than 7 deep"),
  (.patternByteCount, "the pattern is longer than 7 bytes"), (.names, "more than 7 fields are named"),
])
func `a limit is named with its value`(_ limit: FilterError.Limit, _ message: String) {
  #expect(error(.limit(limit, 7)).message == message)
  #expect(error(.limit(limit, 7)).code == "limit_exceeded")
}

@Test func `too many comparisons are better written as a list`() {
  #expect(
    error(.limit(.comparisons, 7)).hint
      == "many values of one field are one comparison: `state IN ('California', 'Washington')`")
}

@Test func `of many years the latest twelve are shown and the rest counted`() {
  let problem = FilterError.Problem.unknownYear(field: "ml_rank", year: 1900, known: Array(2001...2015))
  #expect(
    error(problem).hint
      == "years known: 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015 and 3 earlier")
  #expect(error(problem).candidates.count == 15)
  #expect(error(.unknownYear(field: "ml_rank", year: 1900, known: [])).hint == nil)
}

@Test func `several names are suggested in their order`() {
  #expect(
    error(.unknownField("duration", nearest: ["duration_min", "duration_max", "rank"])).hint
      == "did you mean `duration_min`, `duration_max` or `rank`?")
}

@Test func `a column of a table is looked for in the schema`() throws {
  let table = FieldTable(
    [Field(name: "name", type: .text, meaning: "", example: "", source: .column("name"))], areColumns: true)
  let found = #expect(throws: FilterErrors.self) { try Filter("nme = 'x'").compiled(with: table) }?.errors.first
  #expect(found?.code == "unknown_column")
  #expect(found?.message == "unknown column `nme`")
  #expect(found?.remedies == [.meant(["name"]), .see(.relations)])
  #expect(found?.candidates == ["name"])
}

@Test func `a long word is cut in a message and keeps no control characters`() {
  let word = "\u{1B}" + String(repeating: "x", count: 100)
  #expect(
    error(.unknownField(word, nearest: [])).message
      == "unknown field `\u{FFFD}\(String(repeating: "x", count: 59))…`")
}

@Test func `what a list of fields may not have is named for programs`() {
  #expect(error(.manyValued("focus")).code == "many_valued")
  #expect(error(.duplicate("fee")).code == "duplicate_column")
}
