import SQLText

/// A filter: what follows WHERE, over named fields.
///
/// Made from text or built from values; both are the same thing, and `description` prints either as text that reads
/// back to the same tree.
public struct Filter: Sendable, CustomStringConvertible {
  /// The tree. Its spans are places in the text it was read from; empty where it was built.
  public let expression: FilterExpression
  private let source: String?

  /// Reads a filter without looking fields up.
  ///
  /// - Throws: one error, with its place, where the text is no filter or passes a limit of `FilterLimits`.
  public init(_ text: String) throws(FilterErrors) { try self.init(text, as: .filter) }

  /// Reads a condition on something else than rows, which its errors name.
  ///
  /// - Throws: As ``init(_:)``.
  public init(_ text: String, as origin: FilterError.Origin) throws(FilterErrors) {
    do { expression = try Parser.parse(text) } catch { throw FilterErrors([error.from(origin)]) }
    source = text
  }

  init(building expression: FilterExpression) {
    self.expression = expression
    source = nil
  }

  /// The filter in its own language, keywords in capitals and no more parentheses than it needs.
  public var description: String { FilterPrinter.print(expression).text }

  /// Looks the fields up, checks types and compiles.
  ///
  /// - Throws: every unknown field, unknown year and wrong type at once; or the limit that was passed. Places are in
  ///   the text the filter was read from, or in `description` for one that was built.
  public func compiled(with table: FieldTable) throws(FilterErrors) -> CompiledFilter {
    try compiled(with: table, as: .filter)
  }

  /// The same for a condition on something else than rows, which its errors name.
  public func compiled(
    with table: FieldTable, as origin: FilterError.Origin
  ) throws(FilterErrors) -> CompiledFilter {
    do { return try compile(with: table) } catch { throw FilterErrors(error.errors.map { $0.from(origin) }) }
  }

  private func compile(with table: FieldTable) throws(FilterErrors) -> CompiledFilter {
    let (text, located) = try checked()
    var resolver = Resolver(table, source: text)
    let resolved = resolver.resolve(located)
    guard resolver.errors.isEmpty else { throw FilterErrors(resolver.errors) }
    func limit(_ limit: FilterError.Limit, _ most: Int) -> FilterErrors {
      FilterErrors([FilterError(.limit(limit, most), span: 0..<text.utf8.count, source: text)])
    }
    if resolved.alternation > FilterLimits.alternation { throw limit(.alternation, FilterLimits.alternation) }
    let compiled = CompiledFilter(resolved, resolver.uses, reaches: table.reaches)
    let most = max(compiled.predicate.bindings.count, compiled.unknown.bindings.count)
    if most > FilterLimits.bindings { throw limit(.bindings, FilterLimits.bindings) }
    return compiled
  }

  /// The text with the tree located in it; a filter that was built is measured here, one that was read has been.
  func checked() throws(FilterErrors) -> (text: String, located: FilterExpression) {
    if let source { return (source, expression) }
    let (text, located) = FilterPrinter.print(expression)
    if let (limit, most) = FilterSize(of: located, byteCount: text.utf8.count).passedLimit {
      throw FilterErrors([FilterError(.limit(limit, most), span: 0..<text.utf8.count, source: text)])
    }
    return (text, located)
  }
}

extension Filter: Hashable {
  /// Two filters are equal when they read the same; spacing, the case of keywords and needless parentheses aside.
  public static func == (left: Filter, right: Filter) -> Bool { left.description == right.description }

  /// Goes with `==`.
  public func hash(into hasher: inout Hasher) { hasher.combine(description) }
}
