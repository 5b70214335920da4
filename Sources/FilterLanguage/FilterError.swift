/// What is wrong with a filter, an order or a list of columns, and where.
public struct FilterError: Error, Equatable, Sendable {
  /// What was being read; names the place in a message.
  public enum Origin: String, Sendable {
    /// Which rows.
    case filter
    /// The order of the rows.
    case orderBy = "order-by"
    /// What is shown of them.
    case columns
    /// What rows are grouped by.
    case groupBy = "group-by"
    /// Which groups.
    case having
  }

  /// What: data, never a finished sentence.
  public let problem: Problem
  /// Where: UTF-8 offsets into `source`; line and column are worked out when printed.
  public let span: Range<Int>
  /// The whole text as it was given, or as it is printed for a filter built by a program.
  public let source: String
  /// What `source` is.
  public let origin: Origin

  init(_ problem: Problem, span: Range<Int>, source: String, origin: Origin = .filter) {
    self.problem = problem
    self.span = span
    self.source = source
    self.origin = origin
  }

  func from(_ origin: Origin) -> FilterError {
    FilterError(problem, span: span, source: source, origin: origin)
  }
}

extension FilterError {
  /// Everything that can be wrong; a text that a user wrote is carried as written.
  public enum Problem: Equatable, Sendable {
    /// There is nothing to read.
    case empty
    /// A character that begins nothing.
    case unexpectedCharacter(Unicode.Scalar)
    /// Text whose closing quote is missing.
    case unterminatedText
    /// Text in curly, double or back quotes; nil if they do not close.
    case wrongQuotes(text: String?)
    /// A field's name in quotes.
    case quotedField(String)
    /// Text that ends at a quote inside a word.
    case undoubledQuote
    /// An operator of another language.
    case foreignOperator(String, instead: String)
    /// A number that is spelt wrong.
    case malformedNumber(String)
    /// A number too large for 64 bits.
    case numberOutOfRange(String)
    /// Something else stands where this was expected; nil at the end of the text.
    case expected(Expectation, found: String?)
    /// A value of one or more words without quotes.
    case unquotedText(String)
    /// `= NULL`, which is never true; the operator as written.
    case comparisonWithNull(String)
    /// A `(` that is not closed.
    case unclosedParenthesis
    /// A `)` that closes nothing.
    case unopenedParenthesis
    /// `IN ()`.
    case emptyList
    /// The text after ESCAPE is not one character.
    case badEscape(String)
    /// A limit of `FilterLimits` was passed.
    case limit(Limit, Int)
    /// No field has that name; the nearest names, best first.
    case unknownField(String, nearest: [String])
    /// No column of the table or view has that name; the nearest names, best first.
    case unknownColumn(String, nearest: [String])
    /// A field that does not go by years.
    case notYearly(String)
    /// No edition of that year; the years there are, ascending.
    case unknownYear(field: String, year: Int, known: [Int])
    /// A value of another type than the field's.
    case typeMismatch(field: String, expected: FieldType, found: FieldType)
    /// An operator that the field's type does not have.
    case operatorMismatch(field: String, type: FieldType, operation: String)
    /// A comparison by order of a field that is matched word by word.
    case wordsHaveNoOrder(field: String, operation: String)
    /// An order by a field that holds many values.
    case manyValued(String)
    /// A field that holds many values where one value is needed.
    case manyValuedOperand(String)
    /// `count` of something that does not hold many values.
    case nothingToCount(String)
    /// A field that rows cannot be grouped by.
    case notGrouped(String)
    /// What is no column of a group.
    case notOfGroup(String)
    /// A function of a group that is asked of something that is no field.
    case nothingToSummarize(String, FilterFunction)
    /// A function of a group where rows are asked for.
    case onlyOfGroups(FilterFunction)
    /// A function that nobody knows.
    case unknownFunction(String)
    /// Two sides of a comparison, each with its type, that do not compare.
    case typesDiffer(String, FieldType, String, FieldType)
    /// An operand of a type that what asks for it does not take.
    case wrongOperand(String, FieldType, Asker)
    /// A column named twice.
    case duplicate(String)
  }

  /// What takes operands of certain types.
  public enum Asker: Equatable, Sendable {
    /// A sum, difference or product.
    case arithmetic(ArithmeticOperator)
    /// A function.
    case function(FilterFunction)
    /// LIKE.
    case like
  }

  /// What may stand at a place.
  public enum Expectation: Equatable, Sendable {
    /// A field's name.
    case field
    /// A comparison, after the field.
    case comparison(field: String)
    /// A value, after the operator.
    case value(after: String)
    /// A field or value, after a sign or parenthesis.
    case operand(after: String)
    /// What ends an operand in parentheses.
    case operandEnd
    /// Text in quotes, after the operator.
    case text(after: String)
    /// A year, after `@`.
    case year
    /// AND or OR between two comparisons.
    case junction
    /// AND between the two bounds of BETWEEN.
    case boundsAnd
    /// The parenthesis that opens a list.
    case listStart
    /// A comma or the parenthesis that closes a list.
    case listEnd
    /// LIKE, IN or BETWEEN, after NOT.
    case negatable
    /// NULL or NOT NULL, after IS.
    case null
    /// A comma or the end, in a list of names.
    case nextName
    /// FIRST or LAST, after NULLS.
    case firstOrLast
  }

  /// Which limit was passed.
  public enum Limit: Equatable, Sendable {
    /// `FilterLimits.byteCount`.
    case byteCount
    /// `FilterLimits.comparisons`.
    case comparisons
    /// `FilterLimits.terms`.
    case terms
    /// `FilterLimits.products`.
    case products
    /// `FilterLimits.values`.
    case values
    /// `FilterLimits.bindings`.
    case bindings
    /// `FilterLimits.nesting`.
    case nesting
    /// `FilterLimits.alternation`.
    case alternation
    /// `FilterLimits.patternByteCount`.
    case patternByteCount
    /// `FilterLimits.names`.
    case names
  }
}

/// Everything wrong that one reading found, in the order of its places; never empty.
///
/// A text that cannot be parsed has one error; a text that can has one for each unknown field and wrong type.
public struct FilterErrors: Error, Equatable, Sendable {
  /// One or more.
  public let errors: [FilterError]

  init(_ errors: [FilterError]) { self.errors = errors }
}
