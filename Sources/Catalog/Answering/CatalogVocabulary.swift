package import Questions
package import SQLiteStorage
import Terms

extension Questions.Vocabulary {
  /// The names of the catalogue that a question may use.
  ///
  /// - Parameter asked: The question; nil for any, and then every name is there.
  package init(of connection: borrowing Connection, for asked: AskedWords? = nil) throws {
    self.init()
    universities = try connection.universityWords(asked)
    focusAreas = try connection.focusAreaWords()
    tracks = try connection.names(in: "track", asked)
    courses = try connection.names(in: "course", asked)
    programNames = try connection.names(in: "program", asked)
    degrees = try connection.degrees()
    deliveries = ProgramDelivery.allCases.map(\.rawValue)
    cities = try connection.words("SELECT DISTINCT city FROM location WHERE city IS NOT NULL ORDER BY city")
    states = try connection.places("state", code: "state_code")
    countries = try connection.places("country", code: "country_code")
    let known = try RankingYears.all(in: connection)
    rankings = known.map { Ranking(slug: $0.slug, name: $0.name, years: $0.editions.map(\.year)) }
  }
}

extension Connection {
  fileprivate func words(_ query: String) throws -> [String] { try rows(query) { $0.text(0) } }

  /// The names in a table that has an index of them, each once.
  fileprivate func names(in table: String, _ asked: AskedWords?) throws -> [String] {
    guard let asked else { return try words("SELECT DISTINCT name FROM \(table) ORDER BY name") }
    var found: [String] = []
    // A number of bytes is more than any text.
    try withStatement("SELECT DISTINCT name FROM \(table) WHERE name >= ?1 AND name < ?2 ORDER BY name") { statement in
      for range in asked.beginnings {
        try statement.bind([.text(range.from), range.to.map { .text($0) } ?? .blob([])])
        while try statement.step() {
          if case .text(let name) = statement.lentValue(0), asked.mayHold(name) { found.append(statement.text(0)) }
        }
        statement.reset()
      }
    }
    return found
  }

  /// Each once, one after another in the index of them.
  fileprivate func degrees() throws -> [String] {
    try words(
      """
      WITH RECURSIVE one (degree) AS (
        SELECT min(degree) FROM program
        UNION ALL SELECT (SELECT min(degree) FROM program WHERE degree > one.degree) FROM one WHERE degree IS NOT NULL
      )
      SELECT degree FROM one WHERE degree IS NOT NULL
      """)
  }

  fileprivate func universityWords(_ asked: AskedWords?) throws -> [Questions.Vocabulary.University] {
    var aliases: [Int64: [Questions.Vocabulary.Alias]] = [:]
    let others = "SELECT university_id, alias, is_shared FROM university_alias ORDER BY id"
    try forEachRow(others) { row in
      guard case .text(let alias) = row.lentValue(1), asked?.mayHold(alias) ?? true else { return }
      aliases[row.int64(0), default: []].append(.init(row.text(1), isShared: row.bool(2)))
    }
    var found: [Questions.Vocabulary.University] = []
    try forEachRow("SELECT id, name, slug FROM university ORDER BY id") { row in
      let others = aliases[row.int64(0)]
      if let asked, others == nil {
        guard case .text(let name) = row.lentValue(1), case .text(let slug) = row.lentValue(2),
          asked.mayHold(name, isShortened: true) || asked.mayHold(slug)
        else { return }
      }
      found.append(.init(name: row.text(1), slug: row.text(2), aliases: others ?? []))
    }
    return found
  }

  fileprivate func focusAreaWords() throws -> [Questions.Vocabulary.FocusArea] {
    let aliases = Dictionary(
      grouping: try rows("SELECT focus_area_id, alias, relation FROM focus_area_alias ORDER BY id") { row in
        (
          id: row.int64(0),
          alias: Questions.Vocabulary.Relation(rawValue: row.text(2)).map {
            Questions.Vocabulary.FocusAlias(row.text(1), $0)
          }
        )
      }, by: \.id)
    return try rows("SELECT id, name FROM focus_area ORDER BY id") { row in
      .init(name: row.text(1), aliases: (aliases[row.int64(0)] ?? []).compactMap(\.alias))
    }
  }

  fileprivate func places(_ name: String, code: String) throws -> [Questions.Vocabulary.Place] {
    try rows(
      "SELECT \(name), max(\(code)) FROM location WHERE \(name) IS NOT NULL GROUP BY \(name) ORDER BY \(name)"
    ) { .init($0.text(0), codes: $0.optionalText(1).map { [$0] } ?? []) }
  }

  private func forEachRow(_ query: String, _ body: (borrowing Statement) throws -> Void) throws {
    try withStatement(query) { statement in
      while try statement.step() { try body(statement) }
    }
  }
}

extension Connection {
  /// The names of all courses or of all tracks, in their order.
  package func names(of subject: Subject) throws -> [String] {
    try words("SELECT DISTINCT name FROM \(subject == .courses ? "course" : "track") ORDER BY name")
  }
}

extension NameTexts {
  /// The texts of all names of the catalogue.
  ///
  /// - Parameter vocabulary: The names of it that a question may use.
  package init(of connection: borrowing Connection, _ vocabulary: Questions.Vocabulary) throws {
    self.init()
    try append("SELECT name FROM focus_area ORDER BY id", [.mends, .isOffered], connection)
    try append("SELECT name FROM university ORDER BY id", [.mends, .isOffered], connection)
    try append("SELECT alias FROM university_alias ORDER BY university_id, id", [.mends, .isOffered], connection)
    appendFew(of: vocabulary)
    try append("SELECT name FROM course ORDER BY name", [.mends, .isOffered], connection)
    try append("SELECT name FROM track ORDER BY name", [.mends, .isOffered], connection)
    try append("SELECT slug FROM university ORDER BY id", .mends, connection)
    try append("SELECT name FROM program ORDER BY name", .mends, connection)
  }

  private mutating func append(_ query: String, _ use: Use, _ connection: borrowing Connection) throws {
    try connection.withStatement(query) { statement in
      while try statement.step() {
        if case .text(let name) = statement.lentValue(0) { append(name, use) }
      }
    }
  }
}
