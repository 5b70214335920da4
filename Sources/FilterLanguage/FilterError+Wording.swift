public import Wording

/// The wording of every problem; nowhere else is a sentence about a filter.
extension FilterError: ExplainedError {
  /// What is wrong, in one line: lower case, a user's words in backquotes, no full stop.
  public var message: String {
    switch problem {
    case .empty: "the \(origin.words) is empty"
    case .unexpectedCharacter(let scalar): "unexpected character \(Self.name(scalar))"
    case .unterminatedText: "this text has no closing quote"
    case .wrongQuotes: "text stands in single quotes"
    case .quotedField: "a field stands without quotes"
    case .undoubledQuote: "the text ends at this quote"
    case .foreignOperator(let found, _): "unknown operator \(ticked(found))"
    case .malformedNumber(let text): "\(ticked(text)) is not a number"
    case .numberOutOfRange(let text): "the number \(ticked(text)) is out of range"
    case .expected(let what, let found): "expected \(what.words), found \(found.map(ticked) ?? "the end")"
    case .unquotedText(let text): "\(ticked(text)) is not a value"
    case .comparisonWithNull(let operation): "a comparison `\(operation) NULL` is never true"
    case .unclosedParenthesis: "this `(` is not closed"
    case .unopenedParenthesis: "this `)` closes nothing"
    case .emptyList: "the list after IN is empty"
    case .badEscape(let text): "ESCAPE takes one character, not \(ticked(text))"
    case .limit(let limit, let most): limit.message(most)
    case .unknownField(let name, _): "unknown field \(ticked(name))"
    case .unknownColumn(let name, _): "unknown column \(ticked(name))"
    case .notYearly(let field): "field \(ticked(field)) does not go by years"
    case .unknownYear(let field, let year, _): "field \(ticked(field)) has no edition of \(year)"
    case .typeMismatch(let field, let expected, let found):
      "field \(ticked(field)) holds \(expected.words), not \(found.words)"
    case .operatorMismatch(let field, let type, let operation):
      "field \(ticked(field)) holds \(type.words); \(operation) does not compare that"
    case .wordsHaveNoOrder(let field, let operation):
      "field \(ticked(field)) is matched word by word; \(operation) does not compare that"
    case .manyValued(let field): "field \(ticked(field)) holds many values and gives no order"
    case .manyValuedOperand(let field): "field \(ticked(field)) holds many values, where one is needed"
    case .nothingToCount(let field): "\(ticked(field)) is not a field that holds many values"
    case .notGrouped(let field): "rows cannot be grouped by field \(ticked(field))"
    case .notOfGroup(let name): "\(ticked(name)) is not a column of groups"
    case .nothingToSummarize(let name, let function): "\(function.rawValue) takes a field, not \(ticked(name))"
    case .onlyOfGroups(let function): "\(function.rawValue) is of a group of rows, not of a row"
    case .unknownFunction(let name): "unknown function \(ticked(name))"
    case .typesDiffer(let left, let type, let right, let otherType):
      "\(ticked(left)) is \(type.kind) and \(ticked(right)) is \(otherType.kind)"
    case .wrongOperand(let operand, let type, let asker):
      "\(ticked(operand)) is \(type.kind); \(asker.words) takes \(asker.type.words)"
    case .duplicate(let field): "column \(ticked(field)) is named twice"
    }
  }

  /// How to mend it; empty where the message says it.
  public var remedies: [Remedy] {
    switch problem {
    case .empty: origin.whenEmpty
    case .expected(.field, _) where origin != .filter: origin.whenEmpty
    case .expected(let what, _): what.remedies
    case .unknownField(_, let nearest): [.meant(nearest), .see(.fields)]
    case .unknownColumn(_, let nearest): [.meant(nearest), .see(.relations)]
    case .unknownFunction(let name):
      [.meant(FilterFunction.nearest(to: name)), .advice("functions are \(FilterFunction.list)")]
    default: advice.map { [.advice($0)] } ?? []
    }
  }

  private var advice: String? {
    switch problem {
    case .unexpectedCharacter(let scalar): Self.advice(scalar)
    case .unterminatedText, .undoubledQuote: "a quote inside text is doubled: 'King''s College'"
    case .quotedField(let name): "write \(ticked(name)); a comparison begins with a field"
    case .wrongQuotes(let text): "write \(quoted(text ?? "text"))"
    case .foreignOperator(_, let instead): "write \(ticked(instead))"
    case .malformedNumber(let text): "a number is written 10, -3 or 7.5; text is written \(quoted(text))"
    case .numberOutOfRange(let text):
      text.contains(where: { !$0.isNumber && $0 != "-" })
        ? "numbers go up to 1.79e308" : "whole numbers go from \(Int64.min) to \(Int64.max)"
    case .unquotedText(let text):
      text.first?.isNumber == true
        ? "a number stands alone, without a unit" : "text stands in single quotes: \(quoted(text))"
    case .comparisonWithNull(let operation):
      ["!=", "<>"].contains(operation) ? "write IS NOT NULL" : "write IS NULL"
    case .notOfGroup: "groups have what they are by, `count`, and min, max, avg and median of a field: `avg(ml_rank)`"
    case .nothingToSummarize(_, let function): "for example `\(function.example)`"
    case .manyValuedOperand(let field): "`count(\(visible(field)))` is how many it holds"
    case .nothingToCount: "count takes a field such as `course`: `count(course) > 5`"
    case .typesDiffer: "both sides of a comparison are text, or numbers"
    case .wrongOperand(_, _, .arithmetic): "for example `ml_rank - ai_rank`"
    case .wrongOperand(_, _, .function(let function)): "for example `\(function.example)`"
    case .wrongOperand(_, _, .like): "numbers are compared by = != < <= > >="
    case .emptyList: "write at least one value: IN ('California')"
    case .badEscape: "for example LIKE '50!%' ESCAPE '!'"
    case .limit(let limit, _): limit.hint
    case .notYearly(let field): "write \(ticked(field)) without `@`"
    case .unknownYear(_, _, let known): known.isEmpty ? nil : "years known: \(Self.years(known))"
    case .typeMismatch(_, let expected, _): "write \(expected.example)"
    case .operatorMismatch(_, let type, _): "use \(type.operators)"
    case .wordsHaveNoOrder: "use = != LIKE IN or IS NULL"
    case .unclosedParenthesis, .unopenedParenthesis, .manyValued, .duplicate, .notGrouped, .onlyOfGroups: nil
    case .empty, .expected, .unknownField, .unknownColumn, .unknownFunction: nil
    }
  }

  /// At most twelve, the latest, with what was left out counted.
  private static func years(_ known: [Int]) -> String {
    let shown = known.suffix(12).map(String.init).joined(separator: ", ")
    return known.count > 12 ? "\(shown) and \(known.count - 12) earlier" : shown
  }

  private static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let number = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    if scalar.isShown { return scalar.isASCII ? "`\(scalar)`" : "`\(scalar)` (\(number))" }
    return number
  }

  private static func advice(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "-": "field names are written with `_`, negative numbers as -3; there are no comments"
    case "+": "a positive number has no sign"
    case "/": "there are sums, differences and products, no quotients and no comments"
    case ";", "*", "#": "there are no comments and no further statements"
    case ".": "fields are named without a table: `state = 'California'`"
    case ":", "~": "write `=` to compare"
    case "?", "$": "write the value itself; it is bound, never pasted into SQL"
    case "%": "a wildcard stands inside text: LIKE '%Institute%'"
    default: scalar.isShown ? nil : "it cannot be seen; delete it, or put it inside quotes"
    }
  }

  private func ticked(_ text: String) -> String { "`\(visible(text))`" }
  private func quoted(_ text: String) -> String { visible(FilterValue.quoted(text)) }

  /// Without what a terminal would act on, and no longer than a line takes.
  private func visible(_ text: String) -> String {
    let shown = text.prefix(60).shownOnTerminal
    return text.count > 60 ? shown + "…" : shown
  }
}

extension FilterError.Origin {
  fileprivate var words: String {
    switch self {
    case .filter: "filter"
    case .orderBy: "order"
    case .columns: "list of columns"
    case .groupBy: "list of fields"
    case .having: "condition on groups"
    }
  }

  /// What to do where nothing stands, or no field where one begins.
  fileprivate var whenEmpty: [Remedy] {
    switch self {
    case .filter: [.advice("for example `state = 'California'`"), .see(.fields)]
    case .orderBy: [.advice("for example `ml_rank, university DESC`"), .see(.fields)]
    case .having: [.advice("for example `count >= 2 AND avg(ml_rank) <= 10`")]
    case .columns, .groupBy: [.advice("for example `university,state`"), .see(.fields)]
    }
  }
}
