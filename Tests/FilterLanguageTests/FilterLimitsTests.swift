import SQLText
import TestSupport
import Testing

@testable import FilterLanguage

private func parseError(_ text: String) -> FilterError? {
  do throws(FilterErrors) {
    _ = try Filter(text)
    return nil
  } catch { return error.errors.first }
}

private func limit(_ text: String) -> FilterError.Problem? {
  parseError(text)?.problem
}

@Test func `1 MiB of parentheses ends at the nesting limit`() {
  let text = String(repeating: "(", count: 1 << 20)
  #expect(limit(text) == .limit(.nesting, 200))
  #expect(limit(String(repeating: "NOT ", count: 1 << 18)) == .limit(.nesting, 200))
  #expect(
    parseError(text)?.rendered == """
      error: parentheses and NOT stand inside each other more than 200 deep
        --> filter:1:201
      1 | …\(String(repeating: "(", count: 99))…
        | \(String(repeating: " ", count: 31))^
      """)
}

@Test func `100,000 terms end at the limit of comparisons`() {
  #expect(limit(Array(repeating: "a=1", count: 100_000).joined(separator: " OR ")) == .limit(.comparisons, 1_000))
}

@Test func `100,000 values end at the limit of values`() {
  let list = (0..<100_000).map(String.init).joined(separator: ",")
  #expect(limit("fee IN (\(list))") == .limit(.values, 10_000))
}

@Test func `a text longer than 1 MiB is refused before it is read`() {
  #expect(limit("state = '\(String(repeating: "é", count: 1 << 19))'") == .limit(.byteCount, 1 << 20))
}

@Test func `a text of 1 MiB in one value is taken`() throws {
  let value = String(repeating: "x", count: (1 << 20) - 10)
  let compiled = try Filter("state = '\(value)'").compiled(with: sampleTable)
  #expect(compiled.predicate.bindings == [.text(value)])
}

@Test func `a pattern longer than SQLite takes is refused`() {
  #expect(errors(in: "state LIKE '\(String(repeating: "%", count: 50_000))'").isEmpty)
  #expect(
    errors(in: "state LIKE '\(String(repeating: "%", count: 50_001))'").map(\.problem) == [
      .limit(.patternByteCount, 50_000)
    ])
}

@Test func `a filter that needs too many bindings is refused`() {
  let arm = FieldSelection(key: "f.program_id", from: "focus AS f", value: "f.name")
  let field = Field(
    name: "focus", type: .text, meaning: "", example: "",
    source: .membership(FieldMembership(key: "program.id", selections: Array(repeating: arm, count: 4))))
  let filter = Filter.isIn(field: "focus", (0..<8_001).map { .text("\($0)") })
  let error = #expect(throws: FilterErrors.self) { try filter.compiled(with: FieldTable([field])) }
  #expect(error?.errors.map(\.problem) == [.limit(.bindings, 32_000)])
}

@Test func `a filter that was built is held to the same limits`() {
  let term = Filter.comparison(field: "fee", .equal, .integer(1))
  func problem(_ filter: Filter?) -> FilterError.Problem? {
    do throws(FilterErrors) {
      _ = try filter?.compiled(with: sampleTable)
      return nil
    } catch { return error.errors.first?.problem }
  }
  #expect(problem(Filter.any(Array(repeating: term, count: 1_000))) == nil)
  #expect(problem(Filter.any(Array(repeating: term, count: 1_001))) == .limit(.comparisons, 1_000))
  #expect(problem(.isIn(field: "fee", (0...10_000).map { .integer($0) })) == .limit(.values, 10_000))
  #expect(
    problem(.comparison(field: "state", .equal, .text(String(repeating: "x", count: 1 << 20))))
      == .limit(.byteCount, 1 << 20))
  let deep = (0..<201).reduce(term) { filter, step in step.isMultiple(of: 2) ? filter.and(term) : filter.or(term) }
  #expect(problem(deep) == .limit(.nesting, 200))
  #expect(problem(.isIn(field: "fee", [])) == .emptyList)
  #expect(problem(.comparison(field: "fee", .equal, .real(.infinity))) == .numberOutOfRange("inf"))
}

@Test func `AND and OR may stand inside each other 40 deep and no deeper`() {
  #expect(errors(in: nested(40, "fee = 1")).isEmpty)
  #expect(errors(in: nested(41, "fee = 1")).map(\.problem) == [.limit(.alternation, 40)])
  #expect(errors(in: String(repeating: "NOT (", count: 100) + "fee = 1" + String(repeating: ")", count: 100)).isEmpty)
}

/// `t AND (t OR (t AND (…)))`, so many junctions inside each other.
private func nested(_ depth: Int, _ term: String) -> String {
  let junctions = (0..<depth).map { $0.isMultiple(of: 2) ? "AND" : "OR" }
  return junctions.map { "\(term) \($0) (" }.joined() + term + String(repeating: ")", count: depth)
}

/// A tree whose junctions all have two equal sides: the worst that can be built for SQLite's parser out of few terms.
private func bushy(_ depth: Int, _ term: String) -> String {
  guard depth > 0 else { return term }
  let side = bushy(depth - 1, term)
  return "(\(side)) \(depth.isMultiple(of: 2) ? "AND" : "OR") (\(side))"
}

/// A caterpillar with a bushy tree at every fourth joint: deep and wide at once.
private func knotty(_ depth: Int, _ term: String) -> String {
  (0..<depth).reduce(term) { inner, step in
    let side = step.isMultiple(of: 4) ? "(\(bushy(min(step, 6), term)))" : term
    return "\(side) \(step.isMultiple(of: 2) ? "AND" : "OR") (\(inner))"
  }
}

@Test func `a calculation has so many fields and values, products and sums inside each other`() {
  func sum(_ count: Int) -> String { Array(repeating: "fee", count: count).joined(separator: " + ") }
  #expect(errors(in: "\(sum(29)) < 1").isEmpty)
  #expect(limit("\(sum(30)) < 1") == .limit(.terms, 30))
  #expect(errors(in: nested(10, "\(sum(29)) < 1")).isEmpty)
  #expect(errors(in: nested(11, "\(sum(29)) < 1")).map(\.problem) == [.limit(.alternation, 40)])
  let deep = (0..<14).reduce("fee") { inner, _ in "fee - (\(inner))" }
  #expect(errors(in: "\(deep) < 1").map(\.problem) == [.limit(.alternation, 40)])
  #expect(
    limit(String(repeating: "(", count: 201) + "fee" + String(repeating: ")", count: 201) + " < 1")
      == .limit(.nesting, 200))
  let built = FilterExpression.comparison(
    (0..<40).reduce(.field("fee")) { inner, _ in .arithmetic(inner, .plus, .field("fee")) }, .less,
    .value(FilterLiteral(.integer(1))), span: 0..<0)
  let error = #expect(throws: FilterErrors.self) { try Filter(building: built).compiled(with: sampleTable) }
  #expect(error?.errors.map(\.problem) == [.limit(.terms, 30)])
}

@Test func `whatever passes the limits runs in SQLite`() throws {
  let terms = ["fee = 1", "focus = 'NLP' AND tag = 1", "NOT focus LIKE 'x%' OR ml_rank@2021 BETWEEN 1 AND 5"]
  var filters: [String] = []
  for term in terms {
    filters += [nested(38, "(\(term))"), bushy(9, term.contains(" OR ") || term.contains(" AND ") ? "fee = 1" : term)]
    filters += [bushy(8, "(\(term))"), knotty(38, "fee = 1"), knotty(20, "(\(term))")]
  }
  for operation in [" AND ", " OR "] {
    filters.append((0..<1_000).map { "focus = '\($0)'" }.joined(separator: operation))
    filters.append((0..<1_000).map { "fee < \($0)" }.joined(separator: operation))
    filters.append((0..<500).map { "(focus = '\($0)' AND tag = 1)" }.joined(separator: operation))
  }
  let rightDeep = (0..<13).reduce("fee") { inner, _ in "fee - (\(inner))" }
  let leftDeep = (0..<28).reduce("ml_rank") { sum, index in "\(sum) - \(index.isMultiple(of: 2) ? "fee" : "band")" }
  let product = "abs((band - fee) * (band@2021 - fee)) * (fee - abs(ml_rank - fee))"
  filters += [rightDeep, leftDeep, product].flatMap { ["\($0) < 1", "NOT 3 = \($0)"] }
  filters += [nested(10, "\(leftDeep) < 1"), nested(16, "\(product) <> 3"), nested(0, "fee < \(rightDeep)")]
  filters += [bushy(6, "\(product) < 1"), knotty(8, "\(leftDeep) >= fee")]
  filters.append("focus IN (\((0..<10_000).map { "'\($0)'" }.joined(separator: ",")))")
  let compiled = try filters.map { try Filter($0).compiled(with: sampleTable) }
  // As deep as a caller may put it: a condition in a subquery, beside another, within parentheses.
  let placed = compiled.flatMap { filter in
    [filter.predicate, filter.unknown].map { "id IN (SELECT id FROM program WHERE state = 'x' OR (\($0)))" as SQLText }
  }
  #expect(try ids(placed).count == 2 * filters.count)
}
