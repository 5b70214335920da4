import SQLText

extension SubjectDefinition {
  /// A row a university, the best ranked first.
  static let universities = SubjectDefinition(
    singular: "university",
    from: "university LEFT JOIN location ON location.id = university.location_id",
    fields: { rankings in
      UniversityFields.names("university.id") + UniversityFields.place("university.id") + UniversityFields.programs
        + DetailFields(of: .university).lists + RankingFields(of: "university.id").fields(rankings)
        + UniversityFields.sources
        + UniversityFields.facts
    },
    columns: { rankings, reader in
      ["university", "slug", "city", "state", "country"]
        + RankingFields.names(rankings, withYears: reader == .program) + ["programs"]
    },
    order: bestRankedFirst(of: "university.id"), uniqueKeys: ["university.name", "university.id"])
}
