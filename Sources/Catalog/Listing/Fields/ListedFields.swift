import FilterLanguage
import SQLText

/// Fields about the programs that list a thing, a course or a focus area, and about their universities.
struct ListedFields {
  /// One way in which a program comes to a thing.
  struct Listing {
    /// The thing's id.
    let key: SQLText
    /// Rows of things with `item`, which has a `program_id`.
    let from: SQLText
    /// Which of the rows; nil for all.
    let condition: SQLText?

    init(key: SQLText, from: SQLText, condition: SQLText? = nil) {
      self.key = key
      self.from = from
      self.condition = condition
    }
  }

  /// `course`: what the meanings of the fields call it.
  let thing: String
  /// The thing's id in the row.
  let key: SQLText
  /// How programs come to things.
  let listings: [Listing]
  /// The programs of the row, some of them more than once.
  let programIDs: SQLText

  /// How many programs list the row's thing.
  var programCount: SQLText { "(SELECT count(DISTINCT program_id) FROM (\(programIDs)) AS named)" }

  var fields: [CatalogField] {
    [
      .column(
        "programs", .integer, title: "Programs", "how many programs list the \(thing)", example: "programs >= 2",
        programCount),
      .column(
        "universities", .integer, title: "Universities", "how many universities have a program that lists the \(thing)",
        example: "universities >= 2", universityCount),
      program, university,
      city, place("state", code: "state_code", title: "States", example: "state = 'California'"),
      place("country", code: "country_code", title: "Countries", example: "country = 'United States'"),
    ] + RegionFields.Size.allCases.map(region)
  }

  private var universityCount: SQLText {
    "(SELECT count(DISTINCT p.university_id) FROM program AS p WHERE p.id IN (\(programIDs)))"
  }

  private var program: CatalogField {
    field(
      "program", title: "Program names", "a program that lists the \(thing)",
      example: "program LIKE '%Data Science%'", joins: [("", "p.name")], output: "p.name")
  }

  private var university: CatalogField {
    let university: SQLText = " JOIN university AS u ON u.id = p.university_id"
    return field(
      "university", title: "University names",
      "a university with a program that lists the \(thing); aliases and slug match too", example: "university = 'CMU'",
      joins: [
        (university, "u.name"), (university, "u.slug"),
        (" JOIN university_alias AS a ON a.university_id = p.university_id", "a.alias"),
      ], output: "u.name")
  }

  private var city: CatalogField {
    field(
      "city", title: "Cities", "city of a university with a program that lists the \(thing)",
      example: "city = 'Pittsburgh'", joins: [(Self.location, "l.city")], output: "l.city")
  }

  private static let location: SQLText =
    " JOIN university AS u ON u.id = p.university_id JOIN location AS l ON l.id = u.location_id"

  private func place(_ name: SQLIdentifier, code: SQLIdentifier, title: String, example: String) -> CatalogField {
    field(
      name.name, title: title,
      "\(name.name) of a university with a program that lists the \(thing); its code matches too",
      example: example,
      joins: [(Self.location, "l.\(identifier: name)"), (Self.location, "l.\(identifier: code)")],
      output: "l.\(identifier: name)")
  }

  private func region(_ size: RegionFields.Size) -> CatalogField {
    let name = RegionFields.name(of: "l.country_code", size)
    return field(
      size.rawValue, title: size.titleOfMany,
      "\(size.rawValue) of the world of a university with a program that lists the \(thing)", example: size.example,
      joins: [(Self.location, name)], output: name)
  }

  private func items(_ join: SQLText, _ value: SQLText) -> SQLText {
    listings.map { listing -> SQLText in
      let wanted: SQLText = listing.condition.map { "\($0) AND " } ?? ""
      return """
        SELECT \(listing.key) AS row, \(value) AS value FROM \(listing.from) \
        JOIN program AS p ON p.id = item.program_id\(join) WHERE \(wanted)\(value) IS NOT NULL
        """
    }.joined(separator: " UNION ALL ")
  }

  /// - Parameter joins: What joins the values to `program AS p`, and the value to compare.
  private func field(
    _ name: String, title: String, _ meaning: String, example: String, joins: [(join: SQLText, value: SQLText)],
    output: SQLText
  ) -> CatalogField {
    let selections = listings.flatMap { listing in
      joins.map { join in
        FieldSelection(
          key: listing.key, from: "\(listing.from) JOIN program AS p ON p.id = item.program_id\(join.join)",
          condition: listing.condition, value: join.value)
      }
    }
    return CatalogField(
      Field(
        name: name, type: .text, meaning: meaning, example: example,
        source: .membership(FieldMembership(key: key, selections: selections, items: items(joins[0].join, output)))),
      title: title, shape: .many,
      output: joinedNames(
        """
        SELECT DISTINCT \(output) AS name FROM program AS p JOIN university AS u ON u.id = p.university_id \
        LEFT JOIN location AS l ON l.id = u.location_id \
        WHERE p.id IN (\(programIDs)) AND \(output) IS NOT NULL ORDER BY name
        """))
  }
}
