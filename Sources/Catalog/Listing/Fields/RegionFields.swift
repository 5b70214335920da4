import FilterLanguage
import SQLText
import Terms

/// Fields of the parts of the world that universities are in; they follow from the countries' codes.
enum RegionFields {
  /// Parts of the world, all of one size.
  enum Size: String, CaseIterable {
    case region, subregion

    var title: String { self == .region ? "Region" : "Subregion" }
    var titleOfMany: String { self == .region ? "Regions" : "Subregions" }
    var example: String { self == .region ? "region = 'Europe'" : "subregion = 'Northern Europe'" }
  }

  /// Over rows that have `location`, perhaps NULL.
  ///
  /// - Parameter id: The id of the row's university.
  static func fields(_ id: SQLText) -> [CatalogField] { Size.allCases.map { field(id, $0) } }

  private static func field(_ id: SQLText, _ size: Size) -> CatalogField {
    let column = name(of: "location.country_code", size)
    let selection = FieldSelection(
      key: "u.id",
      from: """
        \(countries(size)) CROSS JOIN location AS l ON l.country_code = part.code \
        CROSS JOIN university AS u ON u.location_id = l.id
        """,
      value: "(part.name COLLATE NOCASE)")
    return CatalogField(
      Field(
        name: size.rawValue, type: .text, meaning: "\(size.rawValue) of the world that the university's country is in",
        example: size.example,
        source: .lookup(
          FieldLookup(column: column, key: id, selection: selection, keysWithout: universitiesWithout(size)))),
      title: size.title, output: column)
  }

  /// The universities whose country is unknown, or in no part of the world.
  private static func universitiesWithout(_ size: Size) -> SQLText {
    """
    SELECT every.id FROM university AS every WHERE every.location_id IS NULL OR every.location_id IN (\
    SELECT l.id FROM location AS l WHERE \(name(of: "l.country_code", size)) IS NULL)
    """
  }

  /// The name of the part of the world that a country is in, as an operand; NULL where the code is.
  ///
  /// - Parameter code: A column with a country's code.
  static func name(of code: SQLText, _ size: Size) -> SQLText {
    let cases = parts(size).map { part -> SQLText in "WHEN \(code) IN (\(part.codes)) THEN \(part.name)" }
    return "(CASE \(cases.joined(separator: " ")) END COLLATE NOCASE)"
  }

  /// Rows of `code` and `name`, so that a name leads to its countries and these to the places there.
  private static func countries(_ size: Size) -> SQLText {
    let rows = WorldRegion.all.flatMap { part in
      part.countryCodes.map {
        "(\(literal($0)), \(literal(size == .region ? part.region : part.subregion)))" as SQLText
      }
    }
    return "(SELECT column1 AS code, column2 AS name FROM (VALUES \(rows.joined(separator: ", "))) AS listed) AS part"
  }

  private static func parts(_ size: Size) -> [(name: SQLText, codes: SQLText)] {
    var names: [String] = []
    var codes: [String: [String]] = [:]
    for part in WorldRegion.all {
      let name = size == .region ? part.region : part.subregion
      if codes[name] == nil { names.append(name) }
      codes[name, default: []] += part.countryCodes
    }
    return names.map { (literal($0), (codes[$0] ?? []).map(literal).joined(separator: ", ")) }
  }

  /// A name of the built-in table as a literal: it has no quotes.
  private static func literal(_ name: String) -> SQLText { SQLText(trusted: "'\(name)'") }
}
