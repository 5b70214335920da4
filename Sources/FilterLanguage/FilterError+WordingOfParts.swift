import Wording

/// The words for what was expected, for types and for limits.
extension FilterError.Expectation {
  var words: String {
    switch self {
    case .field: "a field"
    case .comparison(let field): "a comparison after `\(field)`"
    case .value(let after): "a value after \(after)"
    case .operand(let after): "a field or a value after `\(after)`"
    case .operandEnd: "`)`, or `+`, `-` or `*`"
    case .text(let after): "text after \(after)"
    case .year: "a year after `@`"
    case .junction: "AND or OR"
    case .boundsAnd: "AND between the bounds of BETWEEN"
    case .listStart: "`(` after IN"
    case .listEnd: "`,` or `)`"
    case .negatable: "LIKE, IN or BETWEEN after NOT"
    case .null: "NULL or NOT NULL after IS"
    case .nextName: "`,` or the end"
    case .firstOrLast: "FIRST or LAST after NULLS"
    }
  }

  var remedies: [Remedy] { [Remedy](advice: advice) + (self == .field ? [.see(.fields)] : []) }

  private var advice: String? {
    switch self {
    case .field: "a comparison begins with a field: `state = 'California'`"
    case .comparison: "= != < <= > >= LIKE IN BETWEEN or IS NULL compares a field with a value"
    case .value: "values are written 'text', 10, 7.5, TRUE or FALSE"
    case .operand: "for example `ml_rank - ai_rank`"
    case .operandEnd: nil
    case .text: "text stands in single quotes: '%Institute%'"
    case .year: "for example `ml_rank@2021`"
    case .boundsAnd: "for example `ml_rank BETWEEN 1 AND 5`"
    case .listStart, .listEnd: "for example `state IN ('California', 'Washington')`"
    case .negatable: "NOT before a whole comparison stands first: `NOT state = 'California'`"
    case .null: "to compare with a value, write `=`"
    case .junction: "AND or OR joins comparisons; a number has no unit, and text of several words one pair of quotes"
    case .nextName: "names are separated by commas"
    case .firstOrLast: "for example `ml_rank NULLS FIRST`"
    }
  }
}

extension FilterError.Asker {
  var words: String {
    switch self {
    case .arithmetic(let operation): "`\(operation.rawValue)`"
    case .function(let function): function.rawValue
    case .like: "LIKE"
    }
  }

  var type: FieldType {
    switch self {
    case .arithmetic, .function(.abs), .function(.avg), .function(.median), .function(.min), .function(.max): .real
    case .function, .like: .text
    }
  }
}

extension FilterFunction {
  /// All of them, in the order of the alphabet.
  static var list: String { allCases.filter { !$0.isOfGroup }.map(\.rawValue).sorted().joined(separator: ", ") }

  static func nearest(to name: String) -> [String] {
    NearestNames.find(name, among: allCases.map(\.rawValue), count: 1)
  }

  var example: String {
    switch self {
    case .count: "count(course) > 5"
    case .min: "min(duration_min) <= 12"
    case .max: "max(duration_max) > 24"
    case .avg: "avg(ml_rank) <= 10"
    case .median: "median(ml_rank) <= 10"
    case .abs: "abs(ml_rank - ai_rank) <= 3"
    case .length: "length(program) > 40"
    case .lower: "lower(program) LIKE '%science%'"
    case .upper: "upper(state_code) = 'CA'"
    }
  }
}

extension FieldType {
  /// What one of them is.
  var kind: String {
    switch self {
    case .text: "text"
    case .integer: "a whole number"
    case .real: "a number"
    case .boolean: "TRUE or FALSE"
    }
  }

  var words: String {
    switch self {
    case .text: "text"
    case .integer: "whole numbers"
    case .real: "numbers"
    case .boolean: "TRUE or FALSE"
    }
  }

  var example: String {
    switch self {
    case .text: "text in single quotes: 'California'"
    case .integer: "a number without quotes: 10"
    case .real: "a number without quotes: 7.5"
    case .boolean: "TRUE or FALSE, without quotes"
    }
  }

  var operators: String {
    switch self {
    case .text: "= != < <= > >= LIKE IN BETWEEN or IS NULL"
    case .integer, .real: "= != < <= > >= IN BETWEEN or IS NULL"
    case .boolean: "= != IN or IS NULL"
    }
  }
}

extension FilterError.Limit {
  func message(_ most: Int) -> String {
    switch self {
    case .byteCount: "the text is longer than \(most) bytes"
    case .comparisons: "the filter has more than \(most) comparisons"
    case .terms: "a comparison has more than \(most) fields and values"
    case .products: "a comparison has more than \(most) products of fields and calls of abs"
    case .values: "the filter has more than \(most) values"
    case .bindings: "the filter needs more than \(most) bound values"
    case .nesting: "parentheses and NOT stand inside each other more than \(most) deep"
    case .alternation: "AND, OR and calculations stand inside each other more than \(most) deep"
    case .patternByteCount: "the pattern is longer than \(most) bytes"
    case .names: "more than \(most) fields are named"
    }
  }

  var hint: String? {
    switch self {
    case .comparisons: "many values of one field are one comparison: `state IN ('California', 'Washington')`"
    default: nil
    }
  }
}
