import SQLText

extension SubjectDefinition {
  /// A row a program, the best ranked universities' first.
  static let programs = SubjectDefinition(
    singular: "program",
    from: """
      program JOIN university ON university.id = program.university_id \
      LEFT JOIN location ON location.id = university.location_id
      """,
    counting: CountedTables(
      table: "program",
      joins: [
        ("university", " JOIN university ON university.id = program.university_id"),
        ("location", " LEFT JOIN location ON location.id = university.location_id"),
      ]),
    reaches: [programsOfUniversities],
    fields: { rankings in
      UniversityFields.names("program.university_id") + UniversityFields.place("program.university_id")
        + ProgramFields.names + DetailFields(of: .program).lists
        + ProgramFields.duration + RankingFields(of: "program.university_id").fields(rankings) + DetailFields.openness
        + ProgramFields.sources
        + UniversityFields.facts
    },
    columns: { rankings, reader in
      let duration = reader == .person ? ["duration"] : ["duration_min", "duration_max", "duration_open"]
      return ["university", "program"] + RankingFields.names(rankings, withYears: reader == .program) + duration
    },
    order: bestRankedFirst(of: "program.university_id"), uniqueKeys: ["university.name", "program.name", "program.id"])
}
