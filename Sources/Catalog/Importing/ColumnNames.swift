/// What files call the columns that say which university is meant, and where it is: one vocabulary for every import.
///
/// Folded; the names of a list count where no column has one of those before.
enum ColumnNames {
  static let university: [[String]] = [
    [
      "institution", "institution name", "university", "university name", "name", "school", "school name", "college",
      "college name", "universities", "institutions", "institute", "institute name", "organisation", "organization",
      "organisation name", "organization name", "name of university", "name of the university", "name of institution",
      "name of the institution", "name of institute", "name of college", "institution name en", "display name",
      "instnm",
      "inst name", "univ", "univ name", "university or college", "university college", "institution full name",
    ],
    ["title", "label"],
  ]
  static let country: [[String]] = [
    ["country", "country name", "nation", "country territory", "country region", "location country"],
    ["country code", "alpha two code", "country iso", "iso country", "countrycode", "iso2", "country iso code"],
  ]
  static let state: [[String]] = [
    ["state", "state name", "province", "state province", "us state", "state or province"],
    ["state code", "stabbr", "state abbreviation", "st abbr"],
  ]
  static let city: [[String]] = [["city", "town", "city name", "city town"]]
  static let location: [[String]] = [["location", "place name", "located in", "location name"]]
  static let slug: [[String]] = [["slug", "university slug"]]
  static let ror: [[String]] = [["ror", "ror id"]]
  static let ipeds: [[String]] = [["ipeds", "unitid", "ipeds unitid", "ipeds id", "unit id"]]
  static let wikidata: [[String]] = [["wikidata", "wikidata id", "qid", "wikidata qid"]]
}
