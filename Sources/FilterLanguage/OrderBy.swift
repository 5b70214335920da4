public import SQLText

/// An order: fields or calculations separated by commas, each with ASC or DESC and NULLS FIRST or NULLS LAST.
///
/// Unlike SQLite's own order, NULL comes last unless said otherwise, ascending and descending: a program without a rank
/// is not the best one.
public struct OrderBy: Sendable, CustomStringConvertible {
  /// One field and its direction.
  public struct Key: Sendable {
    /// The field, or what is worked out of fields, as written.
    public let value: FilterOperand
    /// Whether the greatest comes first.
    public let isDescending: Bool
    /// Whether NULL comes first.
    public let hasNullsFirst: Bool

    /// A key.
    public init(_ field: FieldReference, isDescending: Bool = false, hasNullsFirst: Bool = false) {
      self.init(of: .field(field), isDescending: isDescending, hasNullsFirst: hasNullsFirst)
    }

    /// A key that is worked out.
    public init(of value: FilterOperand, isDescending: Bool = false, hasNullsFirst: Bool = false) {
      self.value = value
      self.isDescending = isDescending
      self.hasNullsFirst = hasNullsFirst
    }

    /// What follows the field.
    var suffix: String { (isDescending ? " DESC" : "") + (hasNullsFirst ? " NULLS FIRST" : "") }
  }

  /// The keys, the most important first.
  public let keys: [Key]
  let source: String

  /// The order as it is written; reads back to the same keys.
  public var description: String { keys.map { $0.value.description + $0.suffix }.joined(separator: ", ") }

  /// An order out of values; its errors point into `description`.
  public init(keys: [Key]) {
    var printer = FilterPrinter()
    self.keys = keys.map { key in
      if !printer.text.isEmpty { printer.write(", ") }
      let value = printer.write(key.value, within: .sum)
      printer.write(key.suffix)
      return Key(of: value, isDescending: key.isDescending, hasNullsFirst: key.hasNullsFirst)
    }
    source = printer.text
  }

  /// Reads an order without looking fields up.
  ///
  /// - Throws: one error, with its place, where the text is no order.
  public init(_ text: String) throws(FilterErrors) {
    keys = try NameList.parse(text, .orderBy) { reader throws(FilterError) in try Self.key(&reader) }
    source = text
  }

  private static func key(_ reader: inout TokenReader) throws(FilterError) -> Key {
    let value = try Parser.operand(&reader)
    let isDescending = try reader.accept(.desc)
    if !isDescending { _ = try reader.accept(.asc) }
    guard try reader.accept(.nulls) else {
      return Key(of: value, isDescending: isDescending)
    }
    let isFirst = try reader.accept(.first)
    if !isFirst {
      guard try reader.accept(.last) else { throw reader.expected(.firstOrLast) }
    }
    return Key(of: value, isDescending: isDescending, hasNullsFirst: isFirst)
  }

  /// Looks the fields up and compiles what follows ORDER BY.
  ///
  /// - Parameter columns: What the statement selects, so that no subquery is worked out a second time.
  /// - Throws: every unknown field and year, and every field that holds many values, at once.
  public func compiled(with table: FieldTable, selecting columns: [SQLText] = []) throws(FilterErrors) -> SQLText {
    zip(keys, try sortTerms(with: table)).map { key, value -> SQLText in
      let direction: SQLText = (key.isDescending ? " DESC" : "") + " NULLS " + (key.hasNullsFirst ? "FIRST" : "LAST")
      return "\(columns.sortTerm(value))\(direction)"
    }.joined(separator: ", ")
  }

  /// Looks the fields up and gives what each key sorts by, of a band its first place.
  ///
  /// - Throws: As ``compiled(with:selecting:)``.
  public func sortTerms(with table: FieldTable) throws(FilterErrors) -> [SQLText] {
    var resolver = Resolver(table, source: source)
    let terms = keys.compactMap { resolver.sortTerm($0.value) }
    guard resolver.errors.isEmpty else { throw FilterErrors(resolver.errors.map { $0.from(.orderBy) }) }
    return terms
  }
}

extension [SQLText] {
  /// What a statement that selects these columns sorts by: for a subquery among them the column's number, because
  /// SQLite works one out again wherever it stands; for everything else the value itself.
  ///
  /// - SeeAlso: <https://www.sqlite.org/lang_select.html#orderby>
  public func sortTerm(_ value: SQLText) -> SQLText {
    guard value.text.hasPrefix("(SELECT"), let index = firstIndex(of: value) else { return value }
    return SQLText(trusted: String(index + 1))
  }
}

extension FieldUse {
  /// What the field's values of that year are sorted by; nil for many values.
  public var sortKey: SQLText? {
    guard let year else { return field.sortKey }
    return field.editions?.sortKey?(year) ?? source.sortKey
  }
}

extension Resolver {
  /// What a key sorts by; nil, and an error kept, where it gives no order.
  fileprivate mutating func sortTerm(_ value: FilterOperand) -> SQLText? {
    guard case .field(let reference) = value else { return resolve(value)?.sql(\.rowSQL).least }
    guard let use = use(reference) else { return nil }
    if use.sortKey == nil { report(.manyValued(use.name), reference.span) }
    return use.sortKey
  }
}
