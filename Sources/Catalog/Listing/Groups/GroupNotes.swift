import FilterLanguage
import Wording

/// What a reader must know of groups, out of how many rows are in none, in several, or left out of a result.
struct GroupNotes {
  private let terms: GroupTerms
  private let numbers: [Int]
  private let subject: ListSubject

  /// - Parameter numbers: As `GroupStatement.tally` gives them.
  init(_ terms: GroupTerms, _ numbers: [Int], of subject: ListSubject) {
    self.terms = terms
    self.numbers = numbers
    self.subject = subject
  }

  /// `1 group`, `2 groups`.
  static func groups(_ count: Int) -> String { count.counted("group") }

  /// The sentences, in the order of the fields and columns.
  func all(_ groups: [Groups.Group]) -> [String] {
    terms.keys.enumerated().flatMap { key($1, bands: number(2 * $0), open: number(2 * $0 + 1)) }
      + terms.aggregates.prefix(terms.shownCount).enumerated().flatMap { index, aggregate in
        let place = 2 * (terms.keys.count + index)
        return result(aggregate, missing: number(place), bands: number(place + 1))
      }
  }

  private func number(_ index: Int) -> Int { numbers.indices.contains(index + 1) ? numbers[index + 1] : 0 }

  private func key(_ use: FieldUse, bands: Int, open: Int) -> [String] {
    var notes: [String] = []
    if use.items != nil {
      let one = subject.definition.singular
      notes.append("a \(one) with several values of `\(use.name)` counts in each of their groups")
    }
    if open > 0 {
      notes.append("\(subject.counted(open)) with an open `\(use.listName)` list may belong to further groups")
    }
    if bands > 0 { notes.append("\(subject.counted(bands)) counted as unknown because `\(use.name)` is a band") }
    return notes
  }

  private func result(_ aggregate: GroupTerms.Aggregate, missing: Int, bands: Int) -> [String] {
    let unknown = missing - bands
    return [
      unknown > 0
        ? "`\(aggregate.name)` is without \(subject.counted(unknown)): `\(aggregate.use.name)` is not known" : nil,
      bands > 0 ? "`\(aggregate.name)` is without \(subject.counted(bands)): `\(aggregate.use.name)` is a band" : nil,
    ].compactMap { $0 }
  }
}
