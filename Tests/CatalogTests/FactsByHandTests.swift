import Articles
import SQLiteStorage
import Terms
import Testing

@testable import Catalog

@Suite struct `What is entered by hand` {
  private func catalog() throws -> CatalogFile {
    let file = try standardCatalogInMemory()
    return file
  }

  /// Enters facts under a source of their own.
  private func enter(
    _ file: borrowing CatalogFile, _ body: (borrowing Connection, FactSource, inout SeedReport) throws -> Void
  ) throws -> SeedReport {
    try file.connection.loggingChanges(by: author) {
      var report = SeedReport()
      let source = try file.connection.registerByHand(StatedSource(title: "By hand"), &report)
      try body(file.connection, source, &report)
      return report
    }
  }

  private func text(_ file: borrowing CatalogFile, _ sql: String) throws -> String? {
    try file.connection.first(sql) { $0.optionalText(0) } ?? nil
  }

  @Test func `stays when documents are loaded again`() throws {
    let file = try catalog()
    _ = try enter(file) { connection, source, report in
      let cmu = try connection.universityID(named: "cmu")
      try connection.setIdentifiers(
        UniversityIdentifiers(homepage: "https://cmu.example"), of: cmu, from: source, &report)
      try connection.setLocation(
        #require(Place(statedCity: "Doha", state: nil, country: "Qatar")), of: cmu, from: source, &report)
      let program = try connection.programID(named: "cmu/Master of Science in Machine Learning")
      try connection.setDuration(
        #require(StudyDuration(stated: "18")), statedFor: "program", of: program, from: source, &report)
      try connection.setKind(degree: "MSc", delivery: .online, of: program, from: source, &report)
      var areas = try FocusAreaNames(in: connection)
      for list in DetailList.allCases {
        try connection.setList(
          list, ArticleList(items: ["Ethics"]), statedFor: "program", of: program, from: source, areas: &areas, &report)
      }
    }
    let before = try file.connection.rows("SELECT count(*) FROM change_set") { $0.int(0) }
    #expect(try file.load(.builtIn(), by: author).isUnchanged)
    #expect(try file.connection.rows("SELECT count(*) FROM change_set") { $0.int(0) } == before)
    #expect(try text(file, "SELECT homepage FROM university WHERE slug = 'cmu'") == "https://cmu.example")
    #expect(
      try text(
        file,
        "SELECT city || country_code FROM university JOIN location ON location.id = location_id WHERE slug = 'cmu'")
        == "DohaQA")
    let program =
      "SELECT duration_min_months || degree || delivery || course_list || focus_list || track_list FROM program WHERE degree = 'MSc'"
    #expect(try text(file, program) == "18MSconlineclosedclosedclosed")
    #expect(try text(file, "SELECT name FROM course WHERE name = 'Ethics'") == "Ethics")
  }

  @Test func `replaces what it said before, and is no change where it says the same`() throws {
    let file = try catalog()
    for (page, outcome) in [("a", "identifiers 0 1 0"), ("b", "identifiers 0 1 0"), ("b", "identifiers 0 0 1")] {
      let report = try enter(file) { connection, source, report in
        let id = try connection.universityID(named: "mit")
        try connection.setIdentifiers(UniversityIdentifiers(homepage: "https://\(page)"), of: id, from: source, &report)
      }
      #expect(report.text.split(separator: "\n").contains { $0 == outcome })
      #expect(try text(file, "SELECT homepage FROM university WHERE slug = 'mit'") == "https://\(page)")
    }
    #expect(try file.connection.first("SELECT count(*) FROM change_set") { $0.int(0) } == 3)
  }

  @Test func `leaves a fact to its document where it says the same`() throws {
    let file = try catalog()
    let page = try #require(try text(file, "SELECT homepage FROM university WHERE slug = 'mit'"))
    _ = try enter(file) { connection, source, report in
      try connection.setIdentifiers(
        UniversityIdentifiers(homepage: page), of: connection.universityID(named: "mit"), from: source, &report)
    }
    let source = "SELECT title FROM source JOIN university ON source.id = identifier_source_id WHERE slug = 'mit'"
    #expect(try text(file, source) != "By hand")
  }

  @Test func `keeps the name that somebody gave`() throws {
    let file = try catalog()
    _ = try enter(file) { connection, source, _ in
      for (table, name) in [("university", "Massachusetts Institute of Technology"), ("focus_area", "Robotics")] {
        try connection.run(
          "UPDATE \(table) SET name = ?, source_id = ? WHERE name = ?",
          [.text("\(name)!"), .integer(source.id), .text(name)])
      }
    }
    #expect(try file.load(.builtIn(), by: author).isUnchanged)
    #expect(
      try text(file, "SELECT name FROM university WHERE slug = 'mit'") == "Massachusetts Institute of Technology!")
    #expect(try text(file, "SELECT name FROM focus_area WHERE name LIKE 'Robotics_'") == "Robotics!")
  }

  @Test func `keeps a focus area that no program lists`() throws {
    let file = try catalog()
    _ = try enter(file) { connection, source, _ in
      try connection.run("UPDATE source SET year = 2020 WHERE id = ?", [.integer(source.id)])
      try connection.run("INSERT INTO focus_area (name, source_id) VALUES ('Ethics', ?)", [.integer(source.id)])
    }
    _ = try file.load(.article(smallArticle(2023, ["1 | MIT | A"])), by: author)
    #expect(try text(file, "SELECT name FROM focus_area WHERE name = 'Ethics'") == "Ethics")
  }

  @Test func `under a document's name keeps the document's row`() throws {
    let file = try catalog()
    let sql = "SELECT group_concat(id || title || ifnull(sha256, '')) FROM source"
    let before = try text(file, sql)
    _ = try enter(file) { connection, _, report in
      try connection.run("DELETE FROM source WHERE title = 'By hand'")
      let document = try #require(
        try connection.first("SELECT title, publisher, year FROM source WHERE year = 2021") {
          StatedSource(title: $0.text(0), publisher: $0.optionalText(1), year: $0.optionalInt(2))
        })
      let source = try connection.registerByHand(document, &report)
      try connection.setIdentifiers(
        UniversityIdentifiers(homepage: "https://mit"), of: connection.universityID(named: "mit"), from: source, &report
      )
    }
    #expect(try text(file, sql) == before)
    #expect(try text(file, "SELECT homepage FROM university WHERE slug = 'mit'") == "https://mit")
  }
}

@Suite struct `A university that a document states` {
  @Test func `is found by an identifier, and gets its other names`() throws {
    let file = try standardCatalogInMemory()
    var report = SeedReport()
    let id = try file.connection.loggedChange(by: author, summary: { _ in "x" }) {
      let source = try file.connection.register(StatedSource(title: "T", sha256: sha256([])), &report)
      var names = try UniversityNames(in: file.connection)
      let ror = try file.connection.first("SELECT ror FROM university WHERE slug = 'mit'") { $0.text(0) }
      return try file.connection.load(
        StatedUniversity(
          name: "Boston Tech", identifiers: UniversityIdentifiers(ror: ror), aliases: ["BT"], sharedAliases: ["Tech"]),
        from: source, names: &names, &report)
    }.result
    #expect(try file.connection.universityID(named: "mit") == id)
    let aliases = try file.connection.rows(
      "SELECT alias || is_shared FROM university_alias WHERE university_id = ? AND alias LIKE '%T%' ORDER BY 1",
      [.integer(id)]
    ) { $0.text(0) }
    #expect(aliases.filter { ["BT0", "Tech1"].contains($0) } == ["BT0", "Tech1"])
  }
}

@Suite struct `Names of rows` {
  private func catalog() throws -> CatalogFile {
    let file = try standardCatalogInMemory()
    return file
  }

  @Test func `are taken in every spelling`() throws {
    let file = try catalog()
    #expect(try file.connection.universityID(named: "GEORGIA TECH") == file.connection.universityID(named: "git"))
    let program = try file.connection.programID(named: "Master of Science in Machine Learning")
    for name in ["CMU/masters of science in machine learning", "cmu: Master of Science in Machine Learning"] {
      #expect(try file.connection.programID(named: name) == program)
    }
    let area = try file.connection.focusAreaID(named: "natural-language processing")
    #expect(try file.connection.focusAreaID(named: "nlp") == area)
  }

  @Test func `that are unknown or ambiguous are refused`() throws {
    let file = try catalog()
    #expect(
      catalogError { _ = try file.connection.universityID(named: "Standford University") }
        == CatalogError(.unknownName("Standford University", what: "university", candidates: ["Stanford University"])))
    let program = catalogError { _ = try file.connection.programID(named: "Masters in Computer Science") }
    #expect(program?.code == "ambiguous_name")
    #expect(program?.candidates.contains("University of Washington: Masters in Computer Science") == true)
    #expect(catalogError { _ = try file.connection.programID(named: "cmu/Alchemy") }?.code == "unknown_name")
    #expect(catalogError { _ = try file.connection.courseID(named: "Alchemy") }?.code == "unknown_name")
    try file.connection.withTrustedSchema {
      try file.connection.run(
        """
        INSERT INTO focus_area_alias (focus_area_id, alias, relation, source_id)
        SELECT id, 'XYZ', 'abbreviation', source_id FROM focus_area WHERE name IN ('Robotics', 'Computer vision')
        """)
    }
    let area = catalogError { _ = try file.connection.focusAreaID(named: "xyz") }
    #expect(area == CatalogError(.ambiguousName("xyz", candidates: ["Computer vision", "Robotics"])))
    #expect(catalogError { _ = try file.connection.focusAreaID(named: "zzz") }?.code == "unknown_name")
  }
}
