import Wording

/// A field that a column of a file may hold.
public struct FieldNames: Hashable, Sendable {
  /// The field's own name, such as `homepage`.
  public let name: String
  /// What else files call it, in any case and with any mark between words: `web_pages`.
  public let otherNames: [String]
  /// What they call it where no column has one of those names.
  public let laterNames: [String]
  /// Whether a column of the field's own name is the field's, whatever else is there.
  public let isOwnNameFirst: Bool
  /// Whether a file without it cannot be taken.
  public let isRequired: Bool

  /// A field.
  public init(
    _ name: String, _ otherNames: [String] = [], later: [String] = [], isOwnNameFirst: Bool = true,
    isRequired: Bool = false
  ) {
    self.name = name
    self.isOwnNameFirst = isOwnNameFirst
    self.otherNames = otherNames
    laterNames = later
    self.isRequired = isRequired
  }
}

extension FieldNames {
  /// What a header may call the field, or the one name that somebody told.
  package func namesInHeader(told: String?) -> [String] { told.map { [$0] } ?? [name] + otherNames + laterNames }
}

/// Which column of a file holds which field, by the columns' names.
public struct ColumnMatch: Equatable, Sendable {
  /// The index of a field's column, by the field's name.
  public private(set) var indices: [String: Int] = [:]
  /// The columns that hold no field.
  public private(set) var ignored: [String] = []

  /// Finds the fields' columns.
  ///
  /// - Parameters:
  ///   - told: Columns that somebody named, by the fields' names.
  ///   - file: The file's name, for messages.
  /// - Throws: a problem for each field that two columns may hold, that has to be there and is not, and for each column
  ///   that was named and is not there.
  public init(
    _ fields: [FieldNames], in columns: [InputColumn], told: [String: String] = [:], file: String
  ) throws(ReadingError) {
    var log = TableProblemLog()
    let matcher = ColumnMatcher(columns.map(\.name))
    for field in fields { find(field, in: columns, matcher, told[field.name], &log) }
    if let error = log.error(file: file) { throw error }
    let used = Set(indices.values)
    ignored = columns.indices.filter { !used.contains($0) }.map { columns[$0].name }.filter { !$0.isEmpty }
  }

  private mutating func find(
    _ field: FieldNames, in columns: [InputColumn], _ matcher: ColumnMatcher, _ told: String?,
    _ log: inout TableProblemLog
  ) {
    let found = told.map { matcher.columns(named: $0) } ?? Self.columns(of: field, matcher)
    if let told, found.isEmpty {
      log.add(.unknownColumn(told, known: columns.map(\.name)), at: columns.first?.position ?? .start)
    } else if found.count > 1 {
      log.add(.severalColumns(field: field.name, found.map { columns[$0].name }), at: columns[found[1]].position)
    } else if found.isEmpty && field.isRequired {
      log.add(.missingColumn(field: field.name, known: columns.map(\.name)), at: columns.first?.position ?? .start)
    }
    indices[field.name] = found.first
  }

  /// The column of the field's own name, else those of its other names.
  private static func columns(of field: FieldNames, _ matcher: ColumnMatcher) -> [Int] {
    for names in (field.isOwnNameFirst ? [[field.name]] : []) + [field.otherNames, field.laterNames] {
      let found = matcher.columns(of: names)
      if !found.isEmpty { return found }
    }
    return []
  }
}
