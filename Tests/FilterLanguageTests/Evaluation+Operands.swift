@testable import FilterLanguage

/// What is worked out, the plain way: for every value that a band leaves open.
extension Evaluation {
  /// What a calculation comes to for one choice among what bands leave open.
  private typealias Choice = [String: FilterValue]

  func truth(_ left: FilterOperand, _ condition: ComputedCondition) -> Bool? {
    let right: FilterOperand? = if case .comparison(_, let right) = condition { right } else { nil }
    guard let choices = choices(left, right) else {
      if case .isNull = condition { return true }
      return nil
    }
    switch condition {
    case .isNull: return false
    case .like(let pattern, _): return like(folded(value(left, choices[0])), folded(pattern.value)[...])
    case .comparison(let operation, let right):
      return truth(left, operation, right, choices)
    }
  }

  private func truth(
    _ left: FilterOperand, _ operation: ComparisonOperator, _ right: FilterOperand, _ choices: [Choice]
  ) -> Bool? {
    let (first, second) = (value(left, choices[0]), value(right, choices[0]))
    if case .text(let text) = first, case .text(let other) = second {
      return left.isField || right.isField
        ? compare(first, second, operation)
        : compare(
          Array(text.utf8).lexicographicallyPrecedes(Array(other.utf8)) ? -1 : text == other ? 0 : 1, 0, operation)
    }
    // All that a band leaves open lies between the ends.
    let differences = choices.map { number(value(left, $0)) - number(value(right, $0)) }
    let (least, most) = (differences.min() ?? 0, differences.max() ?? 0)
    switch operation {
    case .less: return most < 0 ? true : least >= 0 ? false : nil
    case .lessOrEqual: return most <= 0 ? true : least > 0 ? false : nil
    case .greater: return least > 0 ? true : most <= 0 ? false : nil
    case .greaterOrEqual: return least >= 0 ? true : most < 0 ? false : nil
    case .equal: return least == 0 && most == 0 ? true : least > 0 || most < 0 ? false : nil
    case .notEqual: return least == 0 && most == 0 ? false : least > 0 || most < 0 ? true : nil
    }
  }

  /// Every choice of a value for each field; nil if one is unknown.
  private func choices(_ left: FilterOperand, _ right: FilterOperand?) -> [Choice]? {
    var choices: [Choice] = [[:]]
    for key in Set(left.keys + (right?.keys ?? [])) {
      guard let values = values(key) else { return nil }
      choices = choices.flatMap { choice in values.map { choice.merging([key: $0]) { $1 } } }
    }
    return choices
  }

  private func values(_ key: String) -> [FilterValue]? {
    let parts = key.split(separator: "@")
    let named = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let year = named == 0 ? 2022 : named
    switch parts[0] {
    case "state": return row.state.map { [.text($0)] }
    case "duration_min": return row.durationMin.map { [.integer($0)] }
    case "fee": return row.fee.map { [.real($0)] }
    case "online": return row.isOnline.map { [.boolean($0)] }
    case "band": return (row.bands[year] ?? nil).map { $0.map { .integer($0) } }
    case "count(focus)":
      guard let focus = row.focus else { return nil }
      let count = Int64(focus.enumerated().count { $0.offset != 1 })
      return (row.isClosed ? [count] : Array(count...count + 30) + [1_000_000]).map { .integer($0) }
    default: return row.ranks[year].map { [.integer($0)] }
    }
  }

  private func value(_ operand: FilterOperand, _ choice: Choice) -> FilterValue {
    switch operand {
    case .field, .call(.count, _, _): return choice[operand.keys[0]] ?? .text("")
    case .value(let literal): return literal.value
    case .arithmetic(let left, let operation, let right):
      let (left, right) = (number(value(left, choice)), number(value(right, choice)))
      return .real(operation == .plus ? left + right : operation == .minus ? left - right : left * right)
    case .call(.abs, let argument, _): return .real(abs(number(value(argument, choice))))
    case .call(let function, let argument, _):
      guard case .text(let text) = value(argument, choice) else { return .text("") }
      if function == .length { return .integer(Int64(text.unicodeScalars.count)) }
      return .text(function == .lower ? text.lowercased() : text.uppercased())
    }
  }
}

extension FilterOperand {
  /// The fields and counts that it names; the latest year is told from the same year by its number.
  fileprivate var keys: [String] {
    switch self {
    case .field(let field): ["\(field.name.lowercased())@\(field.year ?? 0)"]
    case .value: []
    case .arithmetic(let left, _, let right): left.keys + right.keys
    case .call(.count, .field(let field), _): ["count(\(field.name.lowercased()))"]
    case .call(_, let argument, _): argument.keys
    }
  }

  fileprivate var isField: Bool { if case .field = self { true } else { false } }
}
