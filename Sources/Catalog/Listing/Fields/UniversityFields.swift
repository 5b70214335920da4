import FilterLanguage
import SQLText
import Terms

/// Fields about a university, over rows that have `university` and, perhaps NULL, `location`. `id` is the id of the
/// row's university: in rows of programs that of the program's table, whose index SQLite can then put beside another.
enum UniversityFields {
  static func names(_ id: SQLText) -> [CatalogField] {
    [
      CatalogField(
        Field(
          name: "university", type: .text, meaning: "name of the university; aliases and slug match too",
          example: "university = 'CMU'",
          source: .membership(
            FieldMembership(
              key: id,
              selections: [
                FieldSelection(key: "u.id", from: "university AS u", value: "u.name"),
                FieldSelection(key: "a.university_id", from: "university_alias AS a", value: "a.alias"),
                FieldSelection(key: "u.id", from: "university AS u", value: "u.slug"),
              ])), sortKey: "university.name"),
        title: "University", output: "university.name"),
      .column(
        "slug", .text, title: "Slug", "short name of the university, as in the article's links",
        example: "slug = 'cmu'",
        "university.slug"),
      CatalogField(
        Field(
          name: "alias", type: .text, meaning: "another name of the university", example: "alias LIKE 'UC %'",
          source: .membership(
            FieldMembership(
              key: id,
              selections: [FieldSelection(key: "a.university_id", from: "university_alias AS a", value: "a.alias")],
              items: "SELECT university_id AS row, alias AS value FROM university_alias"))),
        title: "Aliases", shape: .many,
        output: joinedNames(
          "SELECT alias AS name FROM university_alias WHERE university_id = university.id ORDER BY alias")),
    ]
  }

  static func place(_ id: SQLText) -> [CatalogField] {
    [
      located(id, "city", title: "City", "city of the university", example: "city = 'Pittsburgh'"),
      place(
        id, "state", title: "State", "state or region of the university; its code matches too",
        example: "state = 'California'",
        name: "state", code: "state_code"),
      place(
        id, "country", title: "Country", "country of the university; its ISO code matches too",
        example: "country = 'United States'", name: "country", code: "country_code"),
      located(
        id, "state_code", title: "State code", "code of the state, as in ISO 3166-2 after the hyphen",
        example: "state_code = 'CA'"),
      located(
        id, "country_code", title: "Country code", "code of the country, ISO 3166-1 alpha-2",
        example: "country_code = 'US'"),
    ] + RegionFields.fields(id)
  }

  static let programs: [CatalogField] = [
    .column(
      "programs", .integer, title: "Programs", "how many programs the catalogue has of the university",
      example: "programs >= 2", "(SELECT count(*) FROM program AS p WHERE p.university_id = university.id)"),
    offered(
      "program", title: "Program names", "a program of the university", example: "program LIKE '%Data Science%'",
      value: "p.name"),
    offered(
      "degree", title: "Degrees", "degree that a program of the university leads to",
      example: "degree = 'Master of Science'", value: "p.degree"),
  ]

  /// What one of the university's programs has.
  private static func offered(
    _ name: String, title: String, _ meaning: String, example: String, value: SQLText
  ) -> CatalogField {
    CatalogField(
      Field(
        name: name, type: .text, meaning: meaning, example: example,
        source: .membership(
          FieldMembership(
            key: "university.id",
            selections: [FieldSelection(key: "p.university_id", from: "program AS p", value: value)],
            items: "SELECT p.university_id AS row, \(value) AS value FROM program AS p WHERE \(value) IS NOT NULL"))),
      title: title, shape: .many,
      output: joinedNames(
        """
        SELECT DISTINCT \(value) AS name FROM program AS p \
        WHERE p.university_id = university.id AND \(value) IS NOT NULL ORDER BY name
        """))
  }

  static let sources: [CatalogField] = [
    .source("publisher", .text, of: "university", columns: sourceColumns),
    .source("source_year", .integer, of: "university", columns: sourceColumns),
  ]

  /// The sources of the university's name, place and identifiers.
  private static let sourceColumns: [SQLIdentifier] = ["source_id", "location_source_id", "identifier_source_id"]

  static let facts: [CatalogField] = [
    .column(
      "homepage", .text, title: "Home page", "web page of the university", example: "homepage LIKE '%.edu'",
      "university.homepage"),
    .column("ror", .text, title: "ROR", "ROR identifier, a URL", example: "ror IS NULL", "university.ror"),
    .column(
      "ipeds_unitid", .integer, title: "IPEDS", "IPEDS UNITID of a university in the United States",
      example: "ipeds_unitid = 211440", "university.ipeds_unitid"),
    .column(
      "wikidata", .text, title: "Wikidata", "Wikidata item", example: "wikidata = 'Q190080'", "university.wikidata"),
    .column(
      "latitude", .real, title: "Latitude", "degrees north, WGS 84", example: "latitude > 40", "university.latitude"),
    .column(
      "longitude", .real, title: "Longitude", "degrees east, WGS 84", example: "longitude < -100",
      "university.longitude"),
  ]

  /// A column of `location` that no index leads to: CROSS JOIN makes SQLite read the places and not the universities.
  ///
  /// - SeeAlso: <https://www.sqlite.org/optoverview.html#manual_control_of_query_plans_using_cross_join>
  private static func located(
    _ id: SQLText, _ name: SQLIdentifier, title: String, _ meaning: String, example: String
  ) -> CatalogField {
    let column: SQLText = "location.\(identifier: name)"
    let selection = FieldSelection(
      key: "u.id", from: "location AS l CROSS JOIN university AS u ON u.location_id = l.id",
      value: "l.\(identifier: name)")
    return CatalogField(
      Field(
        name: name.name, type: .text, meaning: meaning, example: example,
        source: .lookup(
          FieldLookup(column: column, key: id, selection: selection, keysWithout: universities(without: name)))),
      title: title,
      output: column)
  }

  /// A column of `location` that has a code beside it: either one matches.
  private static func place(
    _ id: SQLText, _ field: String, title: String, _ meaning: String, example: String, name: SQLIdentifier,
    code: SQLIdentifier
  ) -> CatalogField {
    func selection(_ column: SQLIdentifier) -> FieldSelection {
      FieldSelection(
        key: "u.id", from: "location AS l JOIN university AS u ON u.location_id = l.id",
        value: "l.\(identifier: column)")
    }
    let column: SQLText = "location.\(identifier: name)"
    let isStated: SQLText = "(\(column) IS NOT NULL)"
    return CatalogField(
      Field(
        name: field, type: .text, meaning: meaning, example: example,
        source: .membership(
          FieldMembership(
            key: id, selections: [selection(name), selection(code)], completeness: .when(isStated),
            isStated: isStated, keysWithout: universities(without: name))), sortKey: column),
      title: title, output: column)
  }

  /// The universities of whose place a column says nothing.
  private static func universities(without column: SQLIdentifier) -> SQLText {
    """
    SELECT every.id FROM university AS every WHERE every.location_id IS NULL OR every.location_id IN (\
    SELECT l.id FROM location AS l WHERE l.\(identifier: column) IS NULL)
    """
  }
}
