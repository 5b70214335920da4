public import FilterLanguage

/// What only the catalogue knows, asked while a question is read.
public struct CatalogFacts {
  /// Whether a list has a row; of a catalogue that is not there every list may.
  let hasRows: (Query) -> Bool
  /// The rank that a field has of a university; nil for none.
  let rank: (_ university: String, _ field: FieldReference) -> Int?
  /// The names of all courses or of all tracks; nil if the vocabulary has them.
  let names: (Subject) -> [String]?

  /// Of a catalogue that is not there: every list may have rows, and no rank is known.
  public static var unknown: CatalogFacts { CatalogFacts(hasRows: { _ in true }, rank: { _, _ in nil }) }

  /// - Parameters:
  ///   - hasRows: Whether a list has a row.
  ///   - rank: The rank that a field has of a university; nil for none.
  ///   - names: The names of all courses or of all tracks; nil if the vocabulary has them.
  public init(
    hasRows: @escaping (Query) -> Bool, rank: @escaping (_ university: String, _ field: FieldReference) -> Int?,
    names: @escaping (Subject) -> [String]? = { _ in nil }
  ) {
    self.hasRows = hasRows
    self.rank = rank
    self.names = names
  }
}
