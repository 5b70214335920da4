@testable import FilterLanguage

/// A filter's truth for one row, worked out the plain way: true, false, or nil for unknown.
struct Evaluation {
  let row: SampleRow

  func truth(_ expression: FilterExpression) -> Bool? {
    switch expression {
    case .not(let inner): return truth(inner).map { !$0 }
    case .and(let parts):
      let truths = parts.map(truth)
      return truths.contains(false) ? false : truths.contains(nil) ? nil : true
    case .or(let parts):
      let truths = parts.map(truth)
      return truths.contains(true) ? true : truths.contains(nil) ? nil : false
    case .condition(let field, let condition, _): return truth(field, condition)
    case .computed(let left, let condition, _): return truth(left, condition)
    }
  }

  func hasUnknownTerm(_ expression: FilterExpression) -> Bool {
    switch expression {
    case .not(let inner): hasUnknownTerm(inner)
    case .and(let parts), .or(let parts): parts.contains(where: hasUnknownTerm)
    case .condition(let field, let condition, _): truth(field, condition) == nil
    case .computed(let left, let condition, _): truth(left, condition) == nil
    }
  }

  private func truth(_ field: FieldReference, _ condition: FilterCondition) -> Bool? {
    switch field.name.lowercased() {
    case "university": any(row.university.map(FilterValue.text), condition, isComplete: true, isStated: true)
    case "focus":
      any(
        (row.focus ?? []).map(FilterValue.text), condition, isComplete: row.focus != nil && row.isClosed,
        isStated: row.focus != nil)
    case "about": about(condition)
    case "tag": any(row.tags.map(FilterValue.integer), condition, isComplete: false, isStated: true)
    case "state": holds(row.state.map(FilterValue.text), condition)
    case "duration_min": holds(row.durationMin.map(FilterValue.integer), condition)
    case "fee": holds(row.fee.map(FilterValue.real), condition)
    case "online": holds(row.isOnline.map(FilterValue.boolean), condition)
    case "band": holdsOfBand(row.bands[field.year ?? 2022] ?? nil, condition)
    default: holds(row.ranks[field.year ?? 2022].map(FilterValue.integer), condition)
    }
  }

  /// A text is a run of whole words of a title; a pattern is of all of it.
  private func about(_ condition: FilterCondition) -> Bool? {
    let isComplete = row.focus != nil && row.isClosed
    let texts: [FilterValue]
    switch condition {
    case .comparison(.equal, let literal): texts = [literal.value]
    case .comparison(.notEqual, let literal):
      return about(.comparison(.equal, literal)).map { !$0 }
    case .isIn(let literals): texts = literals.map(\.value)
    default: return any(row.titles.map(FilterValue.text), condition, isComplete: isComplete, isStated: true)
    }
    let titles = row.titles.map { words(.text($0)) }
    let isFound = texts.map(words).contains { text in
      !text.isEmpty && titles.contains { title in title.indices.contains { title[$0...].starts(with: text) } }
    }
    return isFound ? true : isComplete ? false : nil
  }

  /// Of the letters with accents only the sample's.
  private func words(_ value: FilterValue) -> [[UInt8]] {
    guard case .text(let text) = value else { return [] }
    return folded(.text(text.replacing("ü", with: "u"))).split { !($0 >= 97 && $0 <= 122) && !($0 >= 48 && $0 <= 57) }
      .map(Array.init)
  }

  private func any(
    _ values: [FilterValue], _ condition: FilterCondition, isComplete: Bool, isStated: Bool
  ) -> Bool? {
    if case .isNull = condition { return !isStated }
    if case .comparison(.notEqual, let literal) = condition {
      return any(values, .comparison(.equal, literal), isComplete: isComplete, isStated: isStated).map { !$0 }
    }
    if values.contains(where: { holds($0, condition) == true }) { return true }
    return isComplete ? false : nil
  }

  /// Whether it holds for every place of a band; nil if it holds for some of them.
  private func holdsOfBand(_ band: ClosedRange<Int64>?, _ condition: FilterCondition) -> Bool? {
    if case .isNull = condition { return band == nil }
    let truths = band.map { Set($0.map { holds(.integer($0), condition) }) } ?? [nil]
    return truths.count == 1 ? truths.first ?? nil : nil
  }

  private func holds(_ value: FilterValue?, _ condition: FilterCondition) -> Bool? {
    if case .isNull = condition { return value == nil }
    guard let value else { return nil }
    switch condition {
    case .comparison(let operation, let literal): return compare(value, literal.value, operation)
    case .isIn(let literals): return literals.contains { compare(value, $0.value, .equal) }
    case .between(let low, let high):
      return compare(value, low.value, .greaterOrEqual) && compare(value, high.value, .lessOrEqual)
    case .like(let pattern, _): return like(folded(value), folded(pattern.value)[...])
    case .isNull: return nil
    }
  }

  func compare(_ left: FilterValue, _ right: FilterValue, _ operation: ComparisonOperator) -> Bool {
    if case .text = left {
      let (left, right) = (folded(left), folded(right))
      return compare(left.lexicographicallyPrecedes(right) ? -1 : left == right ? 0 : 1, 0, operation)
    }
    return compare(number(left), number(right), operation)
  }

  func compare<T: Comparable>(_ left: T, _ right: T, _ operation: ComparisonOperator) -> Bool {
    switch operation {
    case .equal: left == right
    case .notEqual: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    }
  }

  func number(_ value: FilterValue) -> Double {
    switch value {
    case .integer(let number): Double(number)
    case .real(let number): number
    case .boolean(let flag): flag ? 1 : 0
    case .text: .nan
    }
  }

  func folded(_ value: FilterValue) -> [UInt8] {
    guard case .text(let text) = value else { return [] }
    return text.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }
  }

  /// ASCII only, which is all that the random patterns hold.
  func like(_ text: [UInt8], _ pattern: ArraySlice<UInt8>) -> Bool {
    guard let first = pattern.first else { return text.isEmpty }
    let rest = pattern.dropFirst()
    if first == UInt8(ascii: "%") {
      return (0...text.count).contains { like(Array(text.dropFirst($0)), rest) }
    }
    guard let head = text.first, first == UInt8(ascii: "_") || first == head else { return false }
    return like(Array(text.dropFirst()), rest)
  }
}
