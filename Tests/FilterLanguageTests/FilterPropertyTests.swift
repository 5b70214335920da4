import SQLText
import TestSupport
import Testing

@testable import FilterLanguage

/// Equal trees, by a notation that shares nothing with the printer.
func dump(_ expression: FilterExpression) -> String {
  switch expression {
  case .and(let parts): "(and \(parts.map(dump).joined(separator: " ")))"
  case .or(let parts): "(or \(parts.map(dump).joined(separator: " ")))"
  case .not(let inner): "(not \(dump(inner)))"
  case .condition(let field, let condition, _):
    "[\(field.name) \(field.year ?? 0) \(dump(condition))]"
  case .computed(let left, .comparison(let operation, let right), _): "[\(operation) \(dump(left)) \(dump(right))]"
  case .computed(let left, .like(let pattern, _), _): "[like \(dump(left)) \(pattern.value)]"
  case .computed(let left, .isNull, _): "[null \(dump(left))]"
  }
}

private func dump(_ operand: FilterOperand) -> String {
  switch operand {
  case .field(let field): "\(field.name)@\(field.year ?? 0)"
  case .value(let literal): "\(literal.value)"
  case .arithmetic(let left, let operation, let right): "<\(operation) \(dump(left)) \(dump(right))>"
  case .call(let function, let argument, _): "<\(function) \(dump(argument))>"
  }
}

private func dump(_ condition: FilterCondition) -> String {
  let values = condition.literals.map { "\($0.value)" }.joined(separator: ";")
  return switch condition {
  case .comparison(let operation, _): "\(operation) \(values)"
  case .like: "like \(values)"
  case .isIn: "in \(values)"
  case .between: "between \(values)"
  case .isNull: "null"
  }
}

@Test func `random filters read back from their description as the same tree`() throws {
  var random = RandomFilters(seed: 7)
  for round in 0..<2_000 {
    let filter = Filter(building: random.expression(depth: round % 6))
    let text = filter.description
    let read = try Filter(text)
    #expect(dump(read.expression) == dump(filter.expression), "\(text)")
    #expect(read.description == text)
  }
}

@Test func `a calculation keeps its parentheses through the printer`() throws {
  for text in [
    "ml_rank - (ml_rank@2021 - 3) > 0", "(ml_rank + 1) * (fee - 2) < 3 * (2 - ml_rank)", "fee * (2 * 3) = 1",
    "fee - -3 <= -2.5 * ml_rank", "abs(ml_rank - (ml_rank@2021 + 1)) BETWEEN 1 AND 5 * 2", "count(focus) IN (1, 2)",
    "lower(state) NOT LIKE 'c%'", "(ml_rank - fee) IS NOT NULL", "0 - ml_rank < 5",
  ] {
    let filter = try Filter(text)
    #expect(dump(try Filter(filter.description).expression) == dump(filter.expression), "\(text)")
  }
  #expect(try Filter("ml_rank-3 > -fee*2").description == "ml_rank - 3 > (0 - fee) * 2")
  #expect(try Filter("(ml_rank+1)*2<((fee))").description == "(ml_rank + 1) * 2 < fee")
}

@Test func `a comparison with a band is what it is for all of its places`() throws {
  // Every band of some places against every comparison, BETWEEN and list of some numbers, and their opposites.
  let bounds: ClosedRange<Int64> = 1...6
  let bands = bounds.flatMap { first in (first...6).map { first...$0 } }
  let numbers = (0...7).map { FilterLiteral(.integer($0)) } + [2.5, 5].map { FilterLiteral(.real($0)) }
  var conditions = ComparisonOperator.allCases.flatMap { operation in
    numbers.map { FilterCondition.comparison(operation, $0) }
  }
  conditions += numbers.flatMap { low in numbers.map { FilterCondition.between(low, $0) } }
  conditions += (1..<256).map { set in
    FilterCondition.isIn((0..<8).filter { set >> $0 & 1 == 1 }.map { FilterLiteral(.integer(Int64($0))) })
  }
  let range = FieldRange(last: "last", within: bounds)
  let columns = conditions.enumerated().flatMap { index, condition -> [SQLText] in
    [false, true].map { isNegated in
      let use = FieldUse(field: sampleTable.fields[2], year: nil, source: .column("rank"))
      let term = ResolvedTerm(use: use, condition: condition, isNegated: isNegated)
      let sure = term.surely(over: "rank", range).sql
      return "(\(sure)) + 2 * (\(term.perhaps(over: "rank", range).sql))"
    }
  }
  let rows = bands.map { "(\($0.lowerBound), \($0.upperBound))" }.joined(separator: ", ")
  for start in stride(from: 0, to: columns.count, by: 200) {
    let part = columns[start..<min(start + 200, columns.count)]
    let query =
      "WITH band (rank, last) AS (VALUES \(rows)) SELECT \(inlined(part.joined(separator: ", "))) FROM band;"
    let lines = try run("sqlite3", ["-batch", ":memory:"], input: query).stdout.split(separator: "\n")
    #expect(lines.count == bands.count)
    for (band, line) in zip(bands, lines) {
      for (offset, found) in line.split(separator: "|").enumerated() {
        let condition = conditions[(start + offset) / 2]
        let isNegated = (start + offset) % 2 == 1
        let truths = band.map { number in
          let expression = FilterExpression.condition(FieldReference("duration_min"), condition, span: 0..<0)
          let row = SampleRow(
            id: 1, university: [], state: nil, durationMin: number, fee: nil, isOnline: nil, focus: nil, isClosed: true,
            tags: [], ranks: [:], bands: [:])
          return Evaluation(row: row).truth(isNegated ? .not(expression) : expression) ?? false
        }
        let expected = (truths.allSatisfy { $0 } ? 1 : 0) + (truths.contains(true) ? 2 : 0)
        #expect(found == "\(expected)", "\(band) \(condition) \(isNegated)")
      }
    }
  }
}

@Test func `random filters select what a plain three-valued evaluation selects`() throws {
  var random = RandomFilters(seed: 42)
  let expressions = (0..<1_500).map { random.expression(depth: $0 % 5) }
  let compiled = try expressions.map { try Filter(building: $0).compiled(with: sampleTable) }
  let rows = try ids(compiled.flatMap { [$0.predicate, $0.unknown] })
  var selected = 0
  for (index, expression) in expressions.enumerated() {
    let truths = SampleRow.all.map { ($0.id, Evaluation(row: $0).truth(expression)) }
    let text = Filter(building: expression).description
    #expect(rows[2 * index] == truths.filter { $0.1 == true }.map(\.0), "\(text)")
    #expect(rows[2 * index + 1] == truths.filter { $0.1 == nil }.map(\.0), "unknown of \(text)")
    selected += rows[2 * index].count
  }
  #expect(selected > 1_500)
}

@Test func `the reasons cover exactly the rows whose comparisons are unknown`() throws {
  var random = RandomFilters(seed: 99)
  let expressions = (0..<500).map { random.expression(depth: 1 + $0 % 3) }
  let compiled = try expressions.map { try Filter(building: $0).compiled(with: sampleTable) }
  let anyReason = compiled.map { filter -> SQLText in
    let parts = filter.reasons.map(\.predicate)
    return parts.isEmpty ? "0" : parts.joined(separator: " OR ")
  }
  let rows = try ids(anyReason)
  for (index, expression) in expressions.enumerated() {
    let open = SampleRow.all.filter { Evaluation(row: $0).hasUnknownTerm(expression) }.map(\.id)
    #expect(rows[index] == open, "\(Filter(building: expression).description)")
  }
}

@Test func `what is counted quickly is what is unknown`() throws {
  var random = RandomFilters(seed: 3)
  let expressions = (0..<2_000).map { random.expression(depth: $0 % 3) }
  let quick = try expressions.compactMap { expression -> (condition: SQLText, filter: CompiledFilter)? in
    let filter = try Filter(building: expression).compiled(with: sampleTable)
    guard let parts = filter.quickUnknown?.parts else { return nil }
    let open = parts.map { part -> SQLText in
      switch part {
      case .value(let isMissing): "(\(isMissing))"
      case .range(let isCut, let isMissing): "(\(isCut) OR \(isMissing))"
      case .list(let states): "(\(states.isOpen) OR \(states.isMissing))"
      }
    }
    return ("(\(open.joined(separator: " OR "))) AND (\(filter.predicate)) IS NOT TRUE", filter)
  }
  let rows = try ids(quick.flatMap { [$0.condition, $0.filter.unknown] })
  for (index, one) in quick.enumerated() {
    #expect(rows[2 * index] == rows[2 * index + 1], "\(one.filter.predicate.text)")
  }
  #expect(quick.contains { $0.filter.reasons.count > 1 })
  let fields = Set(quick.flatMap { $0.filter.reasons.map(\.field.name) })
  let ranks = ["ml_rank", "ml_rank@2021", "ml_rank@2022", "band", "band@2021", "band@2022"]
  #expect(fields == Set(["state", "focus", "about", "duration_min", "fee", "online"] + ranks))
}

@Test func `what lists leave open is counted apart from what they hold`() throws {
  var random = RandomFilters(seed: 17)
  let filters = try (0..<2_500).map {
    try Filter(building: random.expression(depth: 1 + $0 % 3)).compiled(with: sampleTable)
  }
  let counted = filters.filter { $0.matchedUnknown != nil }
  let rows = try ids(
    counted.flatMap { filter -> [SQLText] in
      guard let matched = filter.matchedUnknown else { return [] }
      let apart: SQLText = "CASE WHEN \(matched.isMatched) THEN \(filter.unknown) ELSE \(matched.unknown) END"
      let reasons = zip(filter.reasons, matched.reasons).flatMap { reason, unmatched -> [SQLText] in
        ["\(reason.predicate)", "CASE WHEN \(matched.isMatched) THEN \(reason.predicate) ELSE \(unmatched) END"]
      }
      return [filter.unknown, apart] + reasons
    })
  #expect(rows.count == counted.reduce(0) { $0 + 2 + 2 * $1.reasons.count })
  for index in stride(from: 0, to: rows.count, by: 2) { #expect(rows[index] == rows[index + 1]) }
  #expect(counted.count > 100)
  #expect(counted.allSatisfy { $0.matchedUnknown?.reasons.count == $0.reasons.count })
}

@Test func `what one condition leads to is all that is left open, and for its reasons`() throws {
  var random = RandomFilters(seed: 23)
  let filters = try (0..<4_000).map {
    try Filter(building: random.expression(depth: 1 + $0 % 3)).compiled(with: sampleTable)
  }
  let counted = filters.filter { $0.ledUnknown != nil }
  let rows = try ids(
    counted.flatMap { filter -> [SQLText] in
      guard let led = filter.ledUnknown else { return [] }
      func apart(_ unmatched: [SQLText], _ truth: SQLText) -> SQLText {
        let any = unmatched.map { "(\($0))" as SQLText }.joined(separator: " OR ")
        return led.matched.map { "CASE WHEN \($0.isMatched) THEN \(truth) ELSE \(any) END" } ?? any
      }
      let all = apart(led.parts.map(\.condition), filter.unknown)
      let twice = led.parts.map { "((\($0.condition)) IS TRUE)" as SQLText }.joined(separator: " + ")
      let reasons = filter.reasons.enumerated().flatMap { index, reason -> [SQLText] in
        let isStated = reason.field.isStated ?? "FALSE"
        func count(_ condition: (LedUnknown.Part) -> SQLText?, _ stated: SQLText) -> [SQLText] {
          let parts = led.parts.map { "(\($0.condition)) AND (\(condition($0) ?? "FALSE"))" as SQLText }
          let truth: SQLText = "\(filter.unknown) AND \(reason.predicate) AND \(stated)"
          return [apart(parts, truth), truth]
        }
        return count({ $0.stated[index] }, isStated) + count({ $0.missing[index] }, "NOT \(isStated)")
      }
      return [all, filter.unknown, "\(twice) > 1", "FALSE"] + reasons
    })
  #expect(rows.count == counted.reduce(0) { $0 + 4 + 4 * $1.reasons.count })
  var place = 0
  for filter in counted {
    for index in stride(from: place, to: place + 4 + 4 * filter.reasons.count, by: 2) {
      #expect(rows[index] == rows[index + 1], "\(filter.predicate.text)")
    }
    place += 4 + 4 * filter.reasons.count
  }
  #expect(counted.count > 200)
  #expect(counted.contains { $0.ledUnknown?.matched == nil } && counted.contains { $0.ledUnknown?.matched != nil })
}

@Test(arguments: [
  "rank IN (rank21, 5)", "rank NOT IN (rank21, 5)", "rank IN (1, 2, rank21 + 3)", "rank21 IN (rank)",
  "state IN ('georgia', state)",
  "NOT (rank21 IN (duration_min - 11, 2) OR fee > 5)", "online", "NOT online", "online AND fee < 5",
  "(online) OR rank = 1",
  "online IS TRUE", "online IS NOT TRUE", "online IS FALSE", "NOT online IS FALSE",
  "online IS NOT FALSE AND fee IS NOT NULL",
  "duration_min BETWEEN rank AND fee + 10", "fee IN (rank21, 0, duration_min * 2 - 24)",
])
func `what is written as in SQL selects what SQL selects`(_ text: String) throws {
  let own = text.replacing("rank21", with: "ml_rank@2021").replacing(/\brank\b/, with: "ml_rank")
  let filter = try Filter(own).compiled(with: sampleTable)
  #expect(try Filter(Filter(own).description).compiled(with: sampleTable).predicate == filter.predicate)
  let plain = """
    SELECT id, state, duration_min, fee, is_online AS online,
      (SELECT rank FROM entry WHERE year = 2022 AND program_id = id) AS rank,
      (SELECT rank FROM entry WHERE year = 2021 AND program_id = id) AS rank21 FROM program
    """
  let (truths, unknown) = (
    SQLText(trusted: "id IN (SELECT id FROM (\(plain)) WHERE \(text))"),
    SQLText(trusted: "id IN (SELECT id FROM (\(plain)) WHERE (\(text)) IS NULL)")
  )
  let rows = try ids([filter.predicate, truths, filter.unknown, unknown])
  #expect(rows[0] == rows[1])
  #expect(rows[2] == rows[3])
}
