import FilterLanguage
import SQLText

/// What a list is of.
public enum ListSubject: String, CaseIterable, Sendable {
  /// A row a program.
  case programs
  /// A row a university.
  case universities

  /// What follows FROM; the rows that the fields are over.
  var from: SQLText {
    switch self {
    case .programs:
      """
      program JOIN university ON university.id = program.university_id \
      LEFT JOIN location ON location.id = university.location_id
      """
    case .universities: "university LEFT JOIN location ON location.id = university.location_id"
    }
  }

  /// Every field that a filter over this subject knows, in the order to list them in.
  public func fields(_ rankings: [RankingYears]) -> [CatalogField] {
    let ranks = RankingFields.fields(rankings)
    switch self {
    case .programs:
      return UniversityFields.names + UniversityFields.place + ProgramFields.names + DetailFields(of: .program).lists
        + ProgramFields.duration + ranks + DetailFields.openness + ProgramFields.sources + UniversityFields.facts
    case .universities:
      return UniversityFields.names + UniversityFields.place + UniversityFields.programs
        + DetailFields(of: .university).lists + ranks + UniversityFields.facts
    }
  }

  /// The names of the fields that are shown where nobody names columns.
  func defaultColumns(_ rankings: [RankingYears], for reader: Listing.Reader) -> [String] {
    let ranks = RankingFields.names(rankings, withYears: reader == .program)
    switch self {
    case .programs:
      let duration = reader == .person ? ["duration"] : ["duration_min", "duration_max", "duration_open"]
      return ["university", "program"] + ranks + duration
    case .universities: return ["university", "slug", "city", "state", "country"] + ranks + ["programs"]
    }
  }

  /// The best ranked first, by the rankings in their order, and then by name: a total order.
  func defaultOrder(_ rankings: [RankingYears]) -> SQLText {
    let ranks = RankingFields.ranks(rankings).compactMap { $0.field.sortKey.map { "\($0) NULLS LAST" as SQLText } }
    return (ranks + [uniqueOrder]).joined(separator: ", ")
  }

  /// What makes any order total, so that the same question always gets the same rows in the same order.
  var uniqueOrder: SQLText {
    switch self {
    case .programs: "university.name, program.name, program.id"
    case .universities: "university.name, university.id"
    }
  }
}
