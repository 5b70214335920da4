public import SQLText

/// What follows `--order-by`: fields separated by commas, each with ASC or DESC and NULLS FIRST or NULLS LAST.
///
/// Unlike SQLite's own order, NULL comes last unless said otherwise, ascending and descending: a program without a rank
/// is not the best one.
public struct OrderBy: Sendable, CustomStringConvertible {
  /// One field and its direction.
  public struct Key: Sendable {
    /// The field as written.
    public let field: FieldReference
    /// Whether the greatest comes first.
    public let isDescending: Bool
    /// Whether NULL comes first.
    public let hasNullsFirst: Bool

    /// A key.
    public init(_ field: FieldReference, isDescending: Bool = false, hasNullsFirst: Bool = false) {
      self.field = field
      self.isDescending = isDescending
      self.hasNullsFirst = hasNullsFirst
    }

    /// What follows the field.
    var suffix: String { (isDescending ? " DESC" : "") + (hasNullsFirst ? " NULLS FIRST" : "") }
  }

  /// The keys, the most important first.
  public let keys: [Key]
  private let source: String

  /// The order as it is written; reads back to the same keys.
  public var description: String { keys.map { $0.field.description + $0.suffix }.joined(separator: ", ") }

  /// An order out of values; its errors point into `description`.
  public init(keys: [Key]) {
    var text = ""
    self.keys = keys.map { key in
      if !text.isEmpty { text += ", " }
      let start = text.utf8.count
      text += key.field.description
      let field = FieldReference(key.field.name, year: key.field.year, span: start..<text.utf8.count)
      text += key.suffix
      return Key(field, isDescending: key.isDescending, hasNullsFirst: key.hasNullsFirst)
    }
    source = text
  }

  /// Reads an order without looking fields up.
  ///
  /// - Throws: one error, with its place, where the text is no order.
  public init(_ text: String) throws(FilterErrors) {
    keys = try NameList.parse(text, .orderBy) { reader throws(FilterError) in try Self.key(&reader) }
    source = text
  }

  private static func key(_ reader: inout TokenReader) throws(FilterError) -> Key {
    let field = try reader.field()
    let isDescending = try reader.accept(.desc)
    if !isDescending { _ = try reader.accept(.asc) }
    guard try reader.accept(.nulls) else {
      return Key(field, isDescending: isDescending, hasNullsFirst: false)
    }
    let isFirst = try reader.accept(.first)
    if !isFirst {
      guard try reader.accept(.last) else { throw reader.expected(.firstOrLast) }
    }
    return Key(field, isDescending: isDescending, hasNullsFirst: isFirst)
  }

  /// Looks the fields up and compiles what follows ORDER BY.
  ///
  /// - Parameter columns: What the statement selects, so that no subquery is worked out a second time.
  /// - Throws: every unknown field and year, and every field that holds many values, at once.
  public func compiled(with table: FieldTable, selecting columns: [SQLText] = []) throws(FilterErrors) -> SQLText {
    var resolver = Resolver(table, source: source)
    var parts: [SQLText] = []
    for key in keys {
      guard let use = resolver.use(key.field) else { continue }
      guard let value = use.sortKey else {
        resolver.report(.manyValued(use.name), key.field.span)
        continue
      }
      let direction: SQLText = (key.isDescending ? " DESC" : "") + " NULLS " + (key.hasNullsFirst ? "FIRST" : "LAST")
      parts.append("\(columns.sortTerm(value))\(direction)")
    }
    guard resolver.errors.isEmpty else { throw FilterErrors(resolver.errors.map { $0.from(.orderBy) }) }
    return parts.joined(separator: ", ")
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
