import FilterLanguage
import SQLText

extension SubjectDefinition {
  /// A row a track, those of the best ranked universities first, a program's in the order of its source.
  static let tracks = SubjectDefinition(
    singular: "track",
    from: """
      track JOIN program ON program.id = track.program_id JOIN university ON university.id = program.university_id \
      LEFT JOIN location ON location.id = university.location_id
      """,
    counting: CountedTables(
      table: "track",
      joins: [
        ("program", " JOIN program ON program.id = track.program_id"),
        ("university", " JOIN university ON university.id = program.university_id"),
        ("location", " LEFT JOIN location ON location.id = university.location_id"),
      ]),
    reaches: [programsOfUniversities],
    fields: { rankings in
      trackFields + UniversityFields.names("program.university_id") + UniversityFields.place("program.university_id")
        + ProgramFields.names
        + DetailFields(of: .program).listsButTracks + ProgramFields.duration
        + RankingFields(of: "program.university_id").fields(rankings)
        + DetailFields.openness + ProgramFields.sources + UniversityFields.facts
    },
    columns: { rankings, reader in
      ["university", "program", "track"] + RankingFields.names(rankings, withYears: reader == .program)
    },
    order: bestRankedFirst(of: "program.university_id"),
    uniqueKeys: ["university.name", "program.name", "program.id", "track.position", "track.id"])

  private static let trackFields: [CatalogField] = [
    CatalogField(
      Field(
        name: "track", otherNames: ["tracks"], type: .text, meaning: "name of the track",
        example: "track LIKE '%machine learning%'", source: .column("track.name")), title: "Track",
      output: "track.name"),
    .column(
      "position", .integer, title: "Position", "place in the program's list of tracks, from 1", example: "position = 1",
      "track.position"),
  ]
}
