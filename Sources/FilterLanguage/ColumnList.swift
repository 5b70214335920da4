/// What is shown: fields separated by commas, many-valued ones too.
public struct ColumnList: Sendable {
  /// The fields as written.
  public let fields: [FieldReference]
  let source: String
  let origin: FilterError.Origin

  /// A list out of values; its errors point into their text, commas between them.
  public init(_ fields: [FieldReference]) {
    var text = ""
    self.fields = fields.map { field in
      if !text.isEmpty { text += ", " }
      let start = text.utf8.count
      text += field.description
      return FieldReference(field.name, year: field.year, span: start..<text.utf8.count)
    }
    source = text
    origin = .columns
  }

  /// Reads a list without looking fields up.
  ///
  /// - Throws: one error, with its place, where the text is no list of names.
  public init(_ text: String) throws(FilterErrors) { try self.init(text, as: .columns) }

  /// Reads a list of fields for something else than columns, which its errors name.
  ///
  /// - Throws: As ``init(_:)-(String)``.
  public init(_ text: String, as origin: FilterError.Origin) throws(FilterErrors) {
    fields = try NameList.parse(text, origin) { reader throws(FilterError) in try reader.field() }
    self.origin = origin
    source = text
  }

  /// Looks the fields up.
  ///
  /// - Throws: every unknown field and year, and every field named twice, at once.
  public func resolved(with table: FieldTable) throws(FilterErrors) -> [FieldUse] {
    var resolver = Resolver(table, source: source)
    var uses: [FieldUse] = []
    for reference in fields {
      guard let use = resolver.use(reference) else { continue }
      if uses.contains(where: { $0.name == use.name }) { resolver.report(.duplicate(use.name), reference.span) }
      uses.append(use)
    }
    guard resolver.errors.isEmpty else { throw FilterErrors(resolver.errors.map { $0.from(origin) }) }
    return uses
  }
}
