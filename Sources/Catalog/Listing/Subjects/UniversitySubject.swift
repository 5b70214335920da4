import SQLText

extension SubjectDefinition {
  /// A row a university, the best ranked first.
  static let universities = SubjectDefinition(
    singular: "university", plural: "universities",
    from: "university LEFT JOIN location ON location.id = university.location_id",
    fields: { rankings in
      UniversityFields.names + UniversityFields.place + UniversityFields.programs
        + DetailFields(of: .university).lists + RankingFields.fields(rankings) + UniversityFields.sources
        + UniversityFields.facts
    },
    columns: { rankings, reader in
      ["university", "slug", "city", "state", "country"]
        + RankingFields.names(rankings, withYears: reader == .program) + ["programs"]
    },
    order: bestRankedFirst, uniqueOrder: "university.name, university.id")
}
