import TestSupport
import Testing
import Wording

@testable import FilterLanguage

/// A wrong filter, the stable code of its first error, and the place of each error.
struct BadFilter: Sendable, CustomTestStringConvertible {
  let text: String
  let code: String
  let places: [String]
  var testDescription: String { text }

  init(_ text: String, _ code: String, _ places: String...) {
    self.text = text
    self.code = code
    self.places = places
  }
}

func errors(in text: String) -> [FilterError] {
  do throws(FilterErrors) {
    _ = try Filter(text).compiled(with: sampleTable)
    return []
  } catch { return error.errors }
}

let badFilters = [
  BadFilter("", "empty", "1:1"),
  BadFilter(" \n\t", "empty", "1:1"),
  BadFilter("stat = 'California'", "unknown_field", "1:1"),
  BadFilter("contry = 'x' AND NOT (focuss = 'NLP' OR ml_rank <= 'one')", "unknown_field", "1:1", "1:23", "1:52"),
  BadFilter("duration <= 12", "unknown_field", "1:1"),
  BadFilter("ai_rank@2021 <= 12", "unknown_field", "1:1"),
  BadFilter("zzzzzzzz = 1", "unknown_field", "1:1"),
  BadFilter("state < 5", "type_mismatch", "1:9"),
  BadFilter("ml_rank = 'one'", "type_mismatch", "1:11"),
  BadFilter("ml_rank IN (1, 'two', 3, 'four')", "type_mismatch", "1:16", "1:26"),
  BadFilter("fee BETWEEN FALSE AND 3", "type_mismatch", "1:13"),
  BadFilter("online = 1", "type_mismatch", "1:10"),
  BadFilter("state = TRUE", "type_mismatch", "1:9"),
  BadFilter("ml_rank LIKE '1%'", "operator_mismatch", "1:1"),
  BadFilter("about < 'x' AND NOT about BETWEEN 'a' AND 'b'", "operator_mismatch", "1:1", "1:21"),
  BadFilter("about = state", "many_valued", "1:1"),
  BadFilter("about = 3", "type_mismatch", "1:9"),
  BadFilter("online < TRUE", "operator_mismatch", "1:1"),
  BadFilter("online BETWEEN FALSE AND TRUE", "operator_mismatch", "1:1"),
  BadFilter("ml_rank@2020 = 1", "unknown_year", "1:1"),
  BadFilter("state@2021 = 'x'", "not_yearly", "1:1"),
  BadFilter("ml_rank@ = 1", "unexpected_token", "1:10"),
  BadFilter("ml_rank@-1 = 1", "unexpected_token", "1:9"),
  BadFilter("state = California", "unquoted_text", "1:9"),
  BadFilter("state = New York AND fee < 3", "unquoted_text", "1:9"),
  BadFilter("state IN (California, 'x')", "unquoted_text", "1:11"),
  BadFilter("state LIKE C%", "unquoted_text", "1:12"),
  BadFilter("duration_min <= 12months", "unquoted_text", "1:17"),
  BadFilter("state = “California”", "wrong_quotes", "1:9"),
  BadFilter("state = ‘King’s College’", "wrong_quotes", "1:9"),
  BadFilter("state = \"California\"", "wrong_quotes", "1:9"),
  BadFilter("`state` = 'California'", "quoted_field", "1:1"),
  BadFilter("NOT (\"state\" = 'California')", "quoted_field", "1:6"),
  BadFilter("state IN (\"California\")", "wrong_quotes", "1:11"),
  BadFilter("state = \"California", "wrong_quotes", "1:9"),
  BadFilter("state = 'California", "unterminated_text", "1:9"),
  BadFilter("university = 'King's College'", "undoubled_quote", "1:19"),
  BadFilter("state == 'x'", "foreign_operator", "1:7"),
  BadFilter("fee =< 3", "foreign_operator", "1:5"),
  BadFilter("fee => 3", "foreign_operator", "1:5"),
  BadFilter("state = 'x' && fee < 3", "foreign_operator", "1:13"),
  BadFilter("state = 'x' || fee < 3", "foreign_operator", "1:13"),
  BadFilter("!(state = 'x')", "foreign_operator", "1:1"),
  BadFilter("ml_rank ≤ 10", "foreign_operator", "1:9"),
  BadFilter("state = NULL", "comparison_with_null", "1:7"),
  BadFilter("state != null", "comparison_with_null", "1:7"),
  BadFilter("state IN (NULL)", "unexpected_token", "1:11"),
  BadFilter("state California", "unexpected_token", "1:7"),
  BadFilter("state", "unexpected_token", "1:6"),
  BadFilter("state =", "unexpected_token", "1:8"),
  BadFilter("state = AND fee < 3", "unexpected_token", "1:9"),
  BadFilter("state = 'x' ml_rank < 3", "unexpected_token", "1:13"),
  BadFilter("state = 'x' AND", "unexpected_token", "1:16"),
  BadFilter("'California' AND fee < 3", "unexpected_token", "1:14"),
  BadFilter("AND state = 'x'", "unexpected_token", "1:1"),
  BadFilter("state IS 'California'", "unexpected_token", "1:10"),
  BadFilter("state NOT = 'x'", "unexpected_token", "1:11"),
  BadFilter("state IN 'x'", "unexpected_token", "1:10"),
  BadFilter("state IN ()", "empty_list", "1:7"),
  BadFilter("state IN ('x' 'y')", "unexpected_token", "1:15"),
  BadFilter("ml_rank IN (band, 'two', stat)", "type_mismatch", "1:19", "1:26"),
  BadFilter("state IN ('x', ml_rank)", "type_mismatch", "1:16"),
  BadFilter("state IN ('x', focus)", "many_valued", "1:16"),
  BadFilter("focus IN ('x', state)", "many_valued", "1:1"),
  BadFilter("online AND state OR fee", "unexpected_token", "1:18", "1:24"),
  BadFilter("(fee) AND online", "unexpected_token", "1:7"),
  BadFilter("fee IS TRUE", "type_mismatch", "1:8"),
  BadFilter("online IS 1", "unexpected_token", "1:11"),
  BadFilter("state IN ('x',)", "unexpected_token", "1:15"),
  BadFilter("fee BETWEEN 1 OR 5", "unexpected_token", "1:15"),
  BadFilter("state LIKE 5", "unexpected_token", "1:12"),
  BadFilter("state LIKE 'x' ESCAPE 'ab'", "bad_escape", "1:23"),
  BadFilter("(state = 'x' AND (fee < 3)", "unclosed_parenthesis", "1:1"),
  BadFilter("state = 'x')", "unopened_parenthesis", "1:12"),
  BadFilter("()", "unexpected_token", "1:2"),
  BadFilter("fee < 1.2.3", "malformed_number", "1:7"),
  BadFilter("fee < 9999999999999999999", "number_out_of_range", "1:7"),
  BadFilter("fee < 1e999", "number_out_of_range", "1:7"),
  BadFilter("fee < +5", "unexpected_character", "1:7"),
  BadFilter("ml-rank < 5", "unknown_field", "1:1"),
  BadFilter("ml_rank < ml_rnk", "unknown_field", "1:11"),
  BadFilter("ml_rank + 'one' < 5 AND state - 1 = 2", "wrong_operand", "1:11", "1:25"),
  BadFilter("online * 2 > 1", "wrong_operand", "1:1"),
  BadFilter("focus + 1 > 2", "many_valued", "1:1"),
  BadFilter("state = focus", "many_valued", "1:9"),
  BadFilter("ml_rank < state", "type_mismatch", "1:11"),
  BadFilter("'x' < ml_rank - 1", "type_mismatch", "1:7"),
  BadFilter("ml_rank - 1 = TRUE", "type_mismatch", "1:15"),
  BadFilter("online < (online)", "operator_mismatch", "1:1"),
  BadFilter("ml_rank BETWEEN fee AND 'x'", "type_mismatch", "1:25"),
  BadFilter("count(state) > 1", "nothing_to_count", "1:7"),
  BadFilter("count(focus + 1) > 1", "nothing_to_count", "1:7"),
  BadFilter("count(focuss) > 1", "unknown_field", "1:7"),
  BadFilter("cuont(focus) > 1", "unknown_function", "1:1"),
  BadFilter("length(ml_rank) > 1", "wrong_operand", "1:8"),
  BadFilter("abs(state) > 1", "wrong_operand", "1:5"),
  BadFilter("abs(ml_rank - fee) LIKE '1'", "wrong_operand", "1:1"),
  BadFilter("count() > 1", "unexpected_token", "1:7"),
  BadFilter("lower(state LIKE 'x'", "unexpected_token", "1:13"),
  BadFilter("(ml_rank - fee > 1", "unclosed_parenthesis", "1:1"),
  BadFilter("ml_rank - > 1", "unexpected_token", "1:11"),
  BadFilter("ml_rank < 3 * AND fee < 1", "unexpected_token", "1:15"),
  BadFilter("ml_rank - fee", "unexpected_token", "1:14"),
  BadFilter("ml_rank + fee IN (1, 'x')", "type_mismatch", "1:22"),
  BadFilter("ml_rank / 2 < 5", "unexpected_character", "1:9"),
  BadFilter("fee < ml_rank/2", "unexpected_character", "1:14"),
  BadFilter("ml_rank − fee < 5", "foreign_operator", "1:9"),
  BadFilter("ml_rank × 2 < 5", "foreign_operator", "1:9"),
  BadFilter("ml_rank--1 < 5", "unexpected_character", "1:8"),
  BadFilter("university = Texas A&M", "unquoted_text", "1:14"),
  BadFilter("fee * ml_rank * fee * ml_rank * fee * ml_rank < 1", "limit_exceeded", "1:1"),
  BadFilter("state = 'x' -- comment", "unexpected_character", "1:13"),
  BadFilter("state = 'x' /* comment */", "unexpected_character", "1:13"),
  BadFilter("state = 'x'; DROP TABLE program", "unexpected_character", "1:12"),
  BadFilter("state = 'x' UNION SELECT 1", "unexpected_token", "1:13"),
  BadFilter("state = ? AND fee = $1", "unexpected_character", "1:9"),
  BadFilter("focus:NLP", "unexpected_character", "1:6"),
  BadFilter("state = \0'x'", "unexpected_character", "1:9"),
  BadFilter("state = \u{202E}'x'", "unexpected_character", "1:9"),
  BadFilter("state = 😀", "unexpected_character", "1:9"),
  BadFilter("state = 'x'\n  AND\tstat = 'y'", "unknown_field", "2:7"),
  BadFilter("state = '東京 👩‍👩‍👧 é' AND stat = 'y'", "unknown_field", "1:22"),
  BadFilter("state = '\u{1B}[31m\u{202E}' AND stat = 'y'", "unknown_field", "1:22"),
]

@Test(arguments: badFilters)
func `a bad filter names its problem and points at it`(_ bad: BadFilter) {
  let found = errors(in: bad.text)
  #expect(found.first?.code == bad.code)
  #expect(found.map { "\($0.line):\($0.column)" } == bad.places)
}

@Test func `each error is printed with its place under a caret and its help`() throws {
  let text = badFilters.map { FilterErrors(errors(in: $0.text)).rendered }.joined(separator: "\n\n")
  try expectGolden(text + "\n", "errors.txt")
}

@Test func `an unknown field is printed exactly so`() {
  #expect(
    errors(in: "stat = 'NO' and ml_rank <= 10").map(\.rendered) == [
      """
      error: unknown field `stat`
        --> filter:1:1
      1 | stat = 'NO' and ml_rank <= 10
        | ^^^^
      help: did you mean `state`?
      """
    ])
}

@Test func `an error can be read by a program`() {
  let error = errors(in: "stat = 'x'").first
  #expect(error?.code == "unknown_field")
  #expect(error?.message == "unknown field `stat`")
  #expect(error?.remedies == [.meant(["state"]), .see(.fields)])
  #expect(error?.hint == "did you mean `state`?")
  #expect(error?.candidates == ["state"])
  #expect(error?.span == 0..<4)
  #expect(error?.problem == .unknownField("stat", nearest: ["state"]))
  #expect(errors(in: "state = New York").first?.candidates == ["'New York'"])
  #expect(errors(in: "ml_rank@1999 = 1").first?.candidates == ["2021", "2022"])
  #expect(errors(in: "state == 'x'").first?.candidates == ["="])
  #expect(errors(in: "state = NULL").first?.candidates == ["IS NULL"])
}

@Test(arguments: [
  ("state != NULL", ["IS NOT NULL"]), ("state <> NULL", ["IS NOT NULL"]), ("state = \"Texas\"", ["'Texas'"]),
  ("state = ‘King’s College’", ["'King’s College'"]), ("state = \"Texas", []), ("\"state\" = 'x'", ["state"]),
  ("duration_min <= 12months", []), ("state = 'x' & fee < 3", ["AND"]), ("state = 'x' | fee < 3", ["OR"]),
  ("state = 'x' || fee < 3", ["OR"]),
])
func `what could stand there instead can be read by a program`(_ filter: String, _ candidates: [String]) {
  #expect(errors(in: filter).first?.candidates == candidates)
}

@Test func `within parentheses two comparisons need a word between them`() {
  #expect(
    errors(in: "(state = 'x' fee < 3)").map(\.rendered) == [
      """
      error: expected AND or OR, found `fee`
        --> filter:1:14
      1 | (state = 'x' fee < 3)
        |              ^^^
      help: AND or OR joins comparisons; a number has no unit, and text of several words one pair of quotes
      """
    ])
}

@Test func `several errors are printed in the order of their places`() {
  #expect(
    FilterErrors(errors(in: "stat = 'x' AND fee = 'y'")).rendered == """
      error: unknown field `stat`
        --> filter:1:1
      1 | stat = 'x' AND fee = 'y'
        | ^^^^
      help: did you mean `state`?
      error: field `fee` holds numbers, not text
        --> filter:1:22
      1 | stat = 'x' AND fee = 'y'
        |                      ^^^
      help: write a number without quotes: 7.5
      """)
}

@Test func `a long line is shown as a window around the place`() {
  let text =
    String(repeating: "state = 'x' OR ", count: 30) + "stat = 'y'" + String(repeating: " OR fee = 1", count: 30)
  #expect(
    errors(in: text).first?.rendered == """
      error: unknown field `stat`
        --> filter:1:451
      1 | …state = 'x' OR state = 'x' OR stat = 'y' OR fee = 1 OR fee = 1 OR fee = 1 OR fee = 1 OR fee = 1 OR …
        |                                ^^^^
      help: did you mean `state`?
      """)
}

@Test(arguments: [
  ("city ≠ 'x'", "unknown operator `≠`", "write `!=`"), ("ml_rank ≥ 3", "unknown operator `≥`", "write `>=`"),
  ("ml_rank ≤ 3", "unknown operator `≤`", "write `<=`"), ("city = «x»", "text stands in single quotes", "write 'x'"),
  ("city = ´x´", "text stands in single quotes", "write 'x'"),
  ("city = 'x' % 2", "unexpected character `%`", "a wildcard stands inside text: LIKE '%Institute%'"),
])
func `a sign of another language is answered with ours`(_ text: String, _ message: String, _ hint: String) {
  let error = errors(in: text).first
  #expect(error?.message == message)
  #expect(error?.hint == hint)
}
