/// What a program reads of an error.
extension FilterError {
  /// A stable name of the problem, in lower snake case.
  public var code: String {
    switch problem {
    case .empty: "empty"
    case .unexpectedCharacter: "unexpected_character"
    case .unterminatedText: "unterminated_text"
    case .wrongQuotes: "wrong_quotes"
    case .quotedField: "quoted_field"
    case .undoubledQuote: "undoubled_quote"
    case .foreignOperator: "foreign_operator"
    case .malformedNumber: "malformed_number"
    case .numberOutOfRange: "number_out_of_range"
    case .expected: "unexpected_token"
    case .unquotedText: "unquoted_text"
    case .comparisonWithNull: "comparison_with_null"
    case .unclosedParenthesis: "unclosed_parenthesis"
    case .unopenedParenthesis: "unopened_parenthesis"
    case .emptyList: "empty_list"
    case .badEscape: "bad_escape"
    case .limit: "limit_exceeded"
    case .unknownField: "unknown_field"
    case .unknownColumn: "unknown_column"
    case .notYearly: "not_yearly"
    case .unknownYear: "unknown_year"
    case .typeMismatch: "type_mismatch"
    case .operatorMismatch, .wordsHaveNoOrder: "operator_mismatch"
    case .manyValued, .manyValuedOperand: "many_valued"
    case .nothingToCount: "nothing_to_count"
    case .unknownFunction: "unknown_function"
    case .notGrouped: "not_grouped"
    case .notOfGroup: "not_of_group"
    case .nothingToSummarize: "nothing_to_summarize"
    case .onlyOfGroups: "only_of_groups"
    case .typesDiffer: "type_mismatch"
    case .wrongOperand: "wrong_operand"
    case .duplicate: "duplicate_column"
    }
  }

  /// What could stand there instead, best first: field names, years, an operator, the text in the right quotes.
  public var candidates: [String] {
    switch problem {
    case .unknownField(_, let nearest), .unknownColumn(_, let nearest): nearest
    case .unknownFunction(let name): FilterFunction.nearest(to: name)
    case .unknownYear(_, _, let known): known.map(String.init)
    case .foreignOperator(_, let instead): [instead]
    case .unquotedText(let text): text.first?.isNumber == true ? [] : [FilterValue.quoted(text)]
    case .quotedField(let name): [name]
    case .wrongQuotes(let text): text.map { [FilterValue.quoted($0)] } ?? []
    case .comparisonWithNull(let operation): [["!=", "<>"].contains(operation) ? "IS NOT NULL" : "IS NULL"]
    default: []
    }
  }
}
