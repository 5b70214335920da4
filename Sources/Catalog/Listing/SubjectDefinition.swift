import FilterLanguage
import SQLText

/// What one list is over and what it shows; `Subjects` has a file for each.
struct SubjectDefinition: Sendable {
  /// One of them: `program`.
  let singular: String
  /// What follows FROM; the rows that the fields are over.
  let from: SQLText
  /// The same for counting the rows; nil if there is nothing to leave out.
  var counting: CountedTables?
  /// How rows are reached from the universities that their fields name.
  var reaches: [KeyReach] = []
  /// Every field, in the order to list them in.
  let fields: @Sendable ([RankingYears]) -> [CatalogField]
  /// The names of the fields that are shown where nobody names columns.
  let columns: @Sendable ([RankingYears], Listing.Reader) -> [String]
  /// What is sorted by where nobody names an order, before `uniqueKeys`: operands, each with its direction.
  let order: @Sendable ([RankingYears]) -> [(value: SQLText, direction: SQLText)]
  /// What makes any order total, so that the same question always gets the same rows in the same order; the last of them is
  /// the row's own number.
  let uniqueKeys: [SQLText]

  /// The row's own number.
  var rowNumber: SQLText { uniqueKeys[uniqueKeys.count - 1] }

  /// What makes any order total, as it follows other terms.
  var uniqueOrder: SQLText { uniqueKeys.joined(separator: ", ") }

  /// The whole order of a statement that selects some columns, where nobody names an order.
  func defaultOrder(_ rankings: [RankingYears], selecting columns: [SQLText]) -> SQLText {
    let keys = order(rankings).map { "\(columns.sortTerm($0.value)) \($0.direction)" as SQLText }
    return (keys + [uniqueOrder]).joined(separator: ", ")
  }

  /// The programs of universities.
  static let programsOfUniversities = KeyReach(from: "program.university_id", to: "program.id") { universities in
    "SELECT own.id FROM program AS own WHERE own.university_id IN (\(universities))"
  }

  /// The best ranked first, by the rankings in their order.
  ///
  /// - Parameter university: The id of the row's university.
  static func bestRankedFirst(
    of university: SQLText
  ) -> @Sendable ([RankingYears]) -> [(value: SQLText, direction: SQLText)] {
    { RankingFields(of: university).ranks($0).map { (value: $0.output, direction: "NULLS LAST") } }
  }
}
