package import SQLiteStorage

extension NamedThing {
  /// The names that a shell offers, by the alphabet: fewer than are understood, so that none is offered in six
  /// spellings.
  package func offeredNames(in connection: borrowing Connection) throws -> [String] {
    guard let query = offeredNamesQuery else { return try names(in: connection) }
    return try connection.rows(query + " ORDER BY 1") { $0.text(0) }
  }

  /// Nil if every name is offered.
  private var offeredNamesQuery: String? {
    switch self {
    case .university: "SELECT name FROM university UNION SELECT slug FROM university"
    case .focusArea:
      "SELECT name FROM focus_area UNION SELECT alias FROM focus_area_alias WHERE relation = 'abbreviation'"
    case .state:
      """
      SELECT state FROM location WHERE state IS NOT NULL
      UNION SELECT state_code FROM location WHERE state_code IS NOT NULL
      """
    case .country:
      """
      SELECT country FROM location WHERE country IS NOT NULL
      UNION SELECT country_code FROM location WHERE country_code IS NOT NULL
      """
    case .region, .subregion: nil
    }
  }
}

extension CatalogFile {
  /// What a shell offers where a university or a program is named: slugs and names of universities, and each program
  /// as `SLUG: PROGRAM`, a name that is never shared.
  public func offeredNamesOfUniversitiesAndPrograms() throws -> [String] {
    let programs = try connection.rows(
      "SELECT slug || ': ' || program.name FROM program JOIN university ON university.id = university_id ORDER BY 1"
    ) { $0.text(0) }
    return try NamedThing.university.offeredNames(in: connection) + programs
  }
}
