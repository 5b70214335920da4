import FilterLanguage
import SQLText

/// What one list is over and what it shows; `Subjects` has a file for each.
struct SubjectDefinition: Sendable {
  /// One of them: `program`.
  let singular: String
  /// Many of them: `programs`.
  let plural: String
  /// What follows FROM; the rows that the fields are over.
  let from: SQLText
  /// Every field, in the order to list them in.
  let fields: @Sendable ([RankingYears]) -> [CatalogField]
  /// The names of the fields that are shown where nobody names columns.
  let columns: @Sendable ([RankingYears], Listing.Reader) -> [String]
  /// What is sorted by where nobody names an order, before `uniqueOrder`.
  let order: @Sendable ([RankingYears]) -> [SQLText]
  /// What makes any order total, so that the same question always gets the same rows in the same order.
  let uniqueOrder: SQLText

  /// The whole order where nobody names one.
  func defaultOrder(_ rankings: [RankingYears]) -> SQLText {
    (order(rankings) + [uniqueOrder]).joined(separator: ", ")
  }

  /// The best ranked first, by the rankings in their order.
  static func bestRankedFirst(_ rankings: [RankingYears]) -> [SQLText] {
    RankingFields.ranks(rankings).compactMap { $0.field.sortKey.map { "\($0) NULLS LAST" } }
  }
}
