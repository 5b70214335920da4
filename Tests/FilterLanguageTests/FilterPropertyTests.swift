import SQLText
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
  #expect(fields == ["state", "focus", "duration_min", "fee", "online", "ml_rank", "ml_rank@2021", "ml_rank@2022"])
}
