public import FilterLanguage
package import SQLiteStorage

/// A field as it is told to a reader, with the lists that have it.
public struct FieldEntry: Sendable {
  /// The lists that have the field with this meaning, in their order.
  public private(set) var subjects: [ListSubject]
  /// What it is.
  public let field: Field

  /// Every field of some lists, one that means the same in several of them once, in the order of the lists.
  package static func all(
    of subjects: [ListSubject] = ListSubject.allCases, in connection: borrowing Connection
  ) throws -> [FieldEntry] {
    let rankings = try RankingYears.all(in: connection)
    var entries: [FieldEntry] = []
    for subject in subjects {
      for field in subject.fields(rankings).map(\.field) {
        if let index = entries.firstIndex(where: { $0.means(field) }) {
          entries[index].subjects.append(subject)
        } else {
          entries.append(FieldEntry(subjects: [subject], field: field))
        }
      }
    }
    return entries
  }

  private func means(_ other: Field) -> Bool {
    field.name == other.name && field.type == other.type && field.meaning == other.meaning
      && field.isManyValued == other.isManyValued
  }
}
