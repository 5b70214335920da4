import Articles
import SQLiteStorage

extension Connection {
  /// Takes over a table of names: of universities, or of focus areas, as its first column says.
  ///
  /// What the catalogue knows already under one of the other names gets the table's name for it.
  ///
  /// - Throws: `.clashingNames` where a row's names belong to two things of the catalogue.
  func load(_ table: NameTable, file: String, sha256: String, _ report: inout SeedReport) throws {
    let source = try register(
      StatedSource(
        title: table.title, publisher: table.publisher, year: nil, publishedOn: nil, url: table.url, sha256: sha256),
      &report)
    for row in table.rows {
      if let name = row.text("University") {
        try loadUniversityNames(name, row, file: file, from: source, &report)
      } else if let name = row.text("Focus area") {
        try loadFocusAreaNames(name, row, file: file, from: source, &report)
      }
    }
  }

  private func loadUniversityNames(
    _ name: String, _ row: NameTable.Row, file: String, from source: FactSource, _ report: inout SeedReport
  ) throws {
    let aliases = row.list("Also known as")
    let known = try UniversityNames(in: self).ids(of: [name] + aliases)
    guard known.count <= 1 else { throw CatalogError(.clashingNames(file: file, line: row.line, name)) }
    let id: Int64
    if let found = known.first {
      id = found
      let formerName = try renameByTable("university", id, to: name, from: source)
      if let formerName { try addAlias(formerName, isShared: false, to: id, from: source, &report) }
      let isEarliest = try noteEarliestSource(source, of: id, in: "university")
      report.count(.universities, formerName == nil ? isEarliest : .changed, of: id)
    } else {
      id = try insertUniversity(StatedUniversity(name: name, slug: row.text("Anchor")), from: source)
      report.count(.universities, .added, of: id)
    }
    for alias in aliases { try addAlias(alias, isShared: false, to: id, from: source, &report) }
    for alias in row.list("Shared with others") { try addAlias(alias, isShared: true, to: id, from: source, &report) }
    try setIdentifiers(UniversityIdentifiers(row), of: id, from: source, &report)
  }

  private func loadFocusAreaNames(
    _ name: String, _ row: NameTable.Row, file: String, from source: FactSource, _ report: inout SeedReport
  ) throws {
    let relations = [
      ("exact", "Same as"), ("abbreviation", "Abbreviations"), ("broader", "Part of"), ("narrower", "Contains"),
      ("near", "Near"),
    ].map { (relation: $0.0, aliases: row.list($0.1)) }
    let id = try focusArea(name, synonyms: relations[0].aliases + relations[1].aliases, from: source, &report)
    for (relation, aliases) in relations {
      for alias in aliases { try addAlias(alias, relation: relation, to: id, from: source, &report) }
    }
  }
}

extension UniversityIdentifiers {
  fileprivate init(_ row: NameTable.Row) {
    self.init(
      homepage: row.text("Home page"), ror: row.text("ROR").map { "https://ror.org/\($0)" },
      ipedsUnitID: row.text("IPEDS").flatMap { Int($0) }, wikidata: row.text("Wikidata"),
      latitude: row.text("Latitude").flatMap { Double($0) }, longitude: row.text("Longitude").flatMap { Double($0) })
  }
}
