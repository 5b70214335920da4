import FilterLanguage
import Questions

/// What a question needs to know of the catalogue while it is read: asked in one reading, known in the next.
final class FactBook {
  private var rows: [String: Bool] = [:]
  private var ranks: [String: Int?] = [:]
  private var names: [Subject: [String]] = [:]
  private(set) var openNames: Set<Subject> = []
  private(set) var openQueries: [Query] = []
  private(set) var openRanks: [(university: String, field: FieldReference)] = []

  /// Whether the last reading asked for nothing that is not known.
  var isComplete: Bool { openQueries.isEmpty && openRanks.isEmpty && openNames.isEmpty }

  /// What is known; what is not is written down, and supposed to be there.
  var facts: CatalogFacts {
    openQueries = []
    openRanks = []
    openNames = []
    return CatalogFacts(
      hasRows: { self.hasRows($0) }, rank: { self.rank($0, $1) }, names: { self.names(of: $0) })
  }

  func note(_ query: Query, hasRows: Bool) { rows[Self.key(query)] = hasRows }

  func note(_ university: String, _ field: FieldReference, rank: Int?) {
    ranks[Self.key(university, field)] = .some(rank)
  }

  func note(_ subject: Subject, names: [String]) { self.names[subject] = names }

  private func names(of subject: Subject) -> [String] {
    if let known = names[subject] { return known }
    openNames.insert(subject)
    return []
  }

  private func hasRows(_ query: Query) -> Bool {
    if let known = rows[Self.key(query)] { return known }
    openQueries.append(query)
    return true
  }

  private func rank(_ university: String, _ field: FieldReference) -> Int? {
    if let known = ranks[Self.key(university, field)] { return known }
    openRanks.append((university, field))
    return nil
  }

  private static func key(_ query: Query) -> String {
    "\(query.subject) \(query.scope) \(query.filter?.description ?? "")"
  }

  private static func key(_ university: String, _ field: FieldReference) -> String { "\(field) \(university)" }
}
