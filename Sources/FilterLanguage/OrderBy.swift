public import SQLText

/// What follows `--order-by`: fields separated by commas, each with ASC or DESC and NULLS FIRST or NULLS LAST.
///
/// Unlike SQLite's own order, NULL comes last unless said otherwise, ascending and descending: a program without a rank
/// is not the best one.
public struct OrderBy: Sendable {
  /// One field and its direction.
  public struct Key: Sendable {
    /// The field as written.
    public let field: FieldReference
    /// Whether the greatest comes first.
    public let isDescending: Bool
    /// Whether NULL comes first.
    public let hasNullsFirst: Bool
  }

  /// The keys, the most important first.
  public let keys: [Key]
  private let source: String

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
      return Key(field: field, isDescending: isDescending, hasNullsFirst: false)
    }
    let isFirst = try reader.accept(.first)
    if !isFirst {
      guard try reader.accept(.last) else { throw reader.expected(.firstOrLast) }
    }
    return Key(field: field, isDescending: isDescending, hasNullsFirst: isFirst)
  }

  /// Looks the fields up and compiles what follows ORDER BY.
  ///
  /// - Throws: every unknown field and year, and every field that holds many values, at once.
  public func compiled(with table: FieldTable) throws(FilterErrors) -> SQLText {
    var resolver = Resolver(table, source: source)
    var parts: [SQLText] = []
    for key in keys {
      guard let use = resolver.use(key.field) else { continue }
      guard let value = use.sortKey else {
        resolver.report(.manyValued(use.name), key.field.span)
        continue
      }
      parts.append("\(value)\(key.isDescending ? " DESC" : "") NULLS \(key.hasNullsFirst ? "FIRST" : "LAST")")
    }
    guard resolver.errors.isEmpty else { throw FilterErrors(resolver.errors.map { $0.from(.orderBy) }) }
    return parts.joined(separator: ", ")
  }
}

extension FieldUse {
  /// What the field's values of that year are sorted by; nil for many values.
  public var sortKey: SQLText? { year == nil ? field.sortKey : source.sortKey }
}
