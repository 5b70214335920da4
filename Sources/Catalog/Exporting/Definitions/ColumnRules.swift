/// What a description of a table can say of a column's values, out of the rules of the schema.
public struct ColumnRules: Sendable, Equatable {
  /// Whether there is a value in each row.
  public var isRequired = false
  /// Whether no two rows have the same.
  public var isUnique = false
  /// The only texts that are allowed; nil for no such list.
  public var texts: [String]?
  /// The smallest number.
  public var minimum: String?
  /// The largest number.
  public var maximum: String?
  /// Whether a text has at least one character.
  public var isNeverEmpty = false
  /// What a whole text looks like, as a regular expression.
  public var pattern: String?

  /// No rules.
  public init() {}
}

extension CatalogSchema {
  /// The rules of a table's columns, by their names; of another tool's table none.
  public func rules(of table: Relation) -> [String: ColumnRules] {
    guard let object = objects.first(where: { $0.kind == .table && $0.name == table.name }),
      let definition = TableDefinition(sql: object.sql)
    else { return [:] }
    return Dictionary(definition.columns.map { ($0.name, $0.rules) }) { first, _ in first }
  }
}

extension TableDefinition.Column {
  fileprivate var rules: ColumnRules {
    var rules = ColumnRules()
    rules.isRequired = isRequired || isPrimaryKey
    rules.isUnique = isUnique && !isPrimaryKey
    for check in checks where check.first == .word(name) { take(check.dropFirst(), &rules) }
    return rules
  }

  /// - Parameter rest: What stands behind the column's name.
  private func take(_ rest: ArraySlice<DefinitionToken>, _ rules: inout ColumnRules) {
    let tokens = Array(rest)
    switch (tokens.first, tokens.dropFirst().first) {
    case (.word("IN")?, _): takeList(Array(tokens.dropFirst(2).dropLast()), &rules)
    case (.word("BETWEEN")?, let low?):
      if case .number(let number) = low { rules.minimum = number }
      if low == .symbol("-"), case .number(let number)? = tokens.dropFirst(2).first { rules.minimum = "-\(number)" }
      if case .number(let number)? = tokens.last { rules.maximum = number }
    case (.symbol(">=")?, .number(let number)?): rules.minimum = number
    case (.symbol("<>")?, .text("")?): rules.isNeverEmpty = true
    case (.word("GLOB")?, .text(let pattern)?) where tokens.count == 2:
      rules.pattern = GlobPattern(pattern).regularExpression
    default: break
    }
  }

  private func takeList(_ tokens: [DefinitionToken], _ rules: inout ColumnRules) {
    let items = tokens.splitAtCommas().compactMap(\.first)
    let texts = items.compactMap { if case .text(let text) = $0 { text } else { nil } }
    let numbers = items.compactMap { if case .number(let number) = $0 { Int(number) } else { nil } }
    if !texts.isEmpty { rules.texts = texts }
    guard let low = numbers.min(), let high = numbers.max(), high - low == numbers.count - 1 else { return }
    rules.minimum = String(low)
    rules.maximum = String(high)
  }
}
