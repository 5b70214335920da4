import SQLiteStorage
import TestSupport
import Testing

@testable import Catalog

@Suite struct `Merging two universities` {
  /// The standard catalogue with one of its universities under a second name.
  private func catalog(_ details: [Assignment] = []) throws -> CatalogFile {
    let file = try standardCatalogInMemory()
    _ = try file.edited(
      .add(NewThing(.university, name: "Carnegie Institute", details: details, aliases: ["Tartan U"])))
    return file
  }

  private func merge(
    _ file: borrowing CatalogFile, _ university: String = "cmu", _ duplicate: String = "Tartan U",
    preferring preferred: UniversityMerge.Side? = nil
  ) throws -> [String] {
    try file.edited(.merge(UniversityMerge(duplicate, into: university, preferring: preferred)))
  }

  private func set(_ file: borrowing CatalogFile, _ fields: String...) throws {
    _ = try file.edited(.set(.university, "Tartan U", program: nil, fields.compactMap { Assignment($0) }))
  }

  private func add(_ file: borrowing CatalogFile, program: String, _ details: String...) throws {
    let thing = NewThing(
      .program(university: "Tartan U"), name: program, details: details.compactMap { Assignment($0) })
    _ = try file.edited(.add(thing))
  }

  private func clashes(_ file: borrowing CatalogFile) throws -> [String] {
    let error = editError { _ = try merge(file) }
    guard case .mergeClashes(_, _, let clashes)? = error?.problem else { return [] }
    return clashes.map { "\($0.what): \($0.kept) | \($0.other)" }
  }

  /// A merge is one change; taking it back brings everything back, and taking that back makes them one again.
  private func expectUndoable(_ file: borrowing CatalogFile, _ before: [String]) throws {
    let after = try file.contents()
    #expect(after != before)
    try expectInOrder(file)
    let undo = try file.undo(by: author)
    #expect(try file.contents() == before)
    try expectInOrder(file)
    _ = try file.undo(undo.id, by: author)
    #expect(try file.contents() == after)
    try expectInOrder(file)
  }

  private func expectInOrder(_ file: borrowing CatalogFile) throws {
    #expect(try file.searchIndexIsRight())
    #expect(try file.connection.foreignKeyViolations().isEmpty)
    #expect(try file.unloggedChanges() == [])
  }

  @Test func `moves aliases, programs and entries, and finds the former name and slug`() throws {
    let file = try catalog()
    try add(file, program: "Masters in Robots", "focus=NLP", "tracks=Arms; Legs", "courses=Statistics")
    _ = try file.addEntries(
      ["Tartan U=7"], to: EditionName(ranking: "zz", year: 2022), EditionDetails(rankingName: "Z"), by: author)
    let before = try file.contents()
    let told = try merge(file)
    #expect(
      told.contains(
        "program Carnegie Mellon University: Masters in Robots: university Carnegie Institute → Carnegie Mellon University"
      ))
    #expect(told.contains("added entry zz@2022 Carnegie Mellon University: rank 7; rank is open no; is tied no"))
    let aliases = try file.aliases(of: AliasTarget("cmu")).map { "\($0.alias) \($0.meaning) \($0.source)" }
    #expect(aliases.contains("Carnegie Institute exact Visit"))
    #expect(aliases.contains("cmu exact Visit") == false)
    for name in ["Carnegie Institute", "carnegie-institute", "Tartan U", "cmu", "Carnegie Mellon University"] {
      #expect(try file.nameOfUniversity(called: name) == "Carnegie Mellon University", "\(name)")
    }
    #expect(try file.listedNames(.tracks, of: "cmu/Masters in Robots") == ["Arms", "Legs"])
    #expect(try file.changeLog(limit: 1).first?.summary == "merged university Tartan U into cmu")
    try expectUndoable(file, before)
  }

  @Test func `tells every contradiction, and changes nothing`() throws {
    let file = try catalog()
    try set(
      file, "ipeds_unitid=211441", "city=Doha", "country=Qatar", "homepage=https://cmu.qa", "latitude=25.3",
      "longitude=51.4")
    try add(
      file, program: "Master of Science in Machine Learning", "duration=99", "degree=Master", "tracks=Arms;")
    _ = try file.addEntries(
      ["Tartan U==7:1.5"], to: EditionName(ranking: "ml", year: 2022), EditionDetails(), by: author)
    let before = try file.contents()
    #expect(
      try clashes(file) == [
        "place: Pittsburgh, Pennsylvania, United States | Doha, Qatar",
        "homepage: https://www.cmu.edu | https://cmu.qa", "ipeds_unitid: 211440 | 211441",
        "coordinates: 40.4441897, -79.9427192 | 25.3, 51.4",
        "degree of Master of Science in Machine Learning: Master of Science | Master",
        "duration of Master of Science in Machine Learning: 9–24 months | 99 months",
        "tracks of Master of Science in Machine Learning: "
          + "Masters of Science in Machine Learning; Fifth Year Masters in Machine Learning; "
          + "Secondary Masters of Science in Machine Learning; Masters of Computational Data Science; "
          + "Master of Science in Computer Science | Arms",
        "ml@2022: 1 | =7 with score 1.5",
      ])
    #expect(try file.contents() == before)
    let error = editError { _ = try merge(file) }
    #expect(error?.code == "contradictory")
  }

  @Test func `takes the word of the preferred one, of each fact`() throws {
    for (preferred, unitid, rank, city) in [
      (UniversityMerge.Side.university, Int64(211440), 1, "Pittsburgh"), (.duplicate, 211441, 7, "Doha"),
    ] {
      let file = try catalog()
      try set(file, "ipeds_unitid=211441", "city=Doha", "country=Qatar")
      try add(file, program: "Master of Science in Machine Learning", "duration=99", "tracks=Arms;")
      _ = try file.addEntries(["Tartan U=7"], to: EditionName(ranking: "ml", year: 2022), EditionDetails(), by: author)
      let before = try file.contents()
      _ = try merge(file, preferring: preferred)
      let facts = try file.connection.first(
        """
        SELECT ipeds_unitid, city, rank, duration_min_months, (SELECT count(*) FROM track WHERE program_id = p.id)
        FROM university AS u JOIN location ON location.id = location_id
          JOIN program AS p ON p.university_id = u.id AND p.name = 'Master of Science in Machine Learning'
          JOIN ranking_entry ON ranking_entry.university_id = u.id JOIN ranking_edition AS e ON e.id = ranking_edition_id
          JOIN ranking AS r ON r.id = ranking_id
        WHERE u.slug = 'cmu' AND r.slug = 'ml' AND year = 2022
        """
      ) { ($0.int64(0), $0.text(1), $0.int(2), $0.int(3), $0.int(4)) }
      let found = try #require(facts)
      #expect(found == (unitid, city, rank, preferred == .university ? 9 : 99, preferred == .university ? 5 : 1))
      try expectUndoable(file, before)
    }
  }

  @Test func `fills what is not known, each with its source, and keeps what is`() throws {
    let file = try catalog([Assignment("homepage=http://cmu.edu/")].compactMap { $0 })
    _ = try file.edited(.set(.university, "cmu", program: nil, ["city=", "wikidata="].compactMap { Assignment($0) }))
    try set(file, "city=Pittsburgh", "wikidata=Q9999999")
    let before = try file.contents()
    _ = try merge(file)
    let facts = try file.connection.first(
      """
      SELECT homepage, wikidata, city, state, s.title FROM university JOIN location ON location.id = location_id
        JOIN source AS s ON s.id = identifier_source_id WHERE slug = 'cmu'
      """
    ) { "\($0.text(0)) \($0.text(1)) \($0.text(2)) \($0.text(3)) \($0.text(4))" }
    #expect(facts == "https://www.cmu.edu Q9999999 Pittsburgh Pennsylvania Visit")
    try expectUndoable(file, before)
  }

  @Test func `needs no choice where both say the same of one program and one edition`() throws {
    let file = try catalog()
    try add(file, program: "masters of robots", "duration=12", "focus=NLP; and others")
    _ = try file.edited(
      .add(
        NewThing(
          .program(university: "cmu"), name: "Masters of Robots",
          details: ["duration=12", "degree=Master", "focus=Robotics; and others"].compactMap { Assignment($0) })))
    _ = try file.addEntries(["Tartan U=1"], to: EditionName(ranking: "ml", year: 2022), EditionDetails(), by: author)
    let before = try file.contents()
    _ = try merge(file)
    #expect(
      try file.listedNames(.focusAreas, of: "cmu/Masters of Robots") == ["Robotics", "Natural language processing"])
    try expectUndoable(file, before)
  }

  @Test func `is taken back whatever was added since`() throws {
    let file = try catalog()
    try add(file, program: "Masters in Robots")
    let id = try #require(try file.edit(.merge(UniversityMerge("Tartan U", into: "cmu")), by: author))
    _ = try file.edited(.add(NewThing(.program(university: "carnegie-institute"), name: "Masters in Boats")))
    _ = try file.edited(.addAliases(AliasTarget("Tartan U"), ["Plaid U"], AliasMeaning()))
    _ = try file.addEntries(
      ["Tartan U=7"], to: EditionName(ranking: "zz", year: 2022), EditionDetails(rankingName: "Z"), by: author)
    let undo = try file.undo(id, by: author)
    let programs = try file.connection.rows(
      "SELECT name FROM program WHERE university_id = (SELECT id FROM university WHERE name = 'Carnegie Institute')"
    ) { $0.text(0) }
    #expect(programs == ["Masters in Robots"])
    #expect(try file.nameOfUniversity(called: "Plaid U") == "Carnegie Mellon University")
    try expectInOrder(file)
    _ = try file.undo(undo.id, by: author)
    #expect(try file.nameOfUniversity(called: "carnegie-institute") == "Carnegie Mellon University")
    try expectInOrder(file)
  }

  @Test func `keeps a former slug from being another university's`() throws {
    let file = try catalog()
    _ = try merge(file)
    let told = try file.edited(.add(NewThing(.university, name: "Carnegie Institute (Washington)", aliases: [])))
    #expect(told.contains { $0.contains("slug carnegie-institute-washington;") }, "\(told)")
    let slug = try file.connection.unusedSlug(["carnegie-institute"])
    #expect(slug == "carnegie-institute-2")
  }

  @Test func `leaves a slug shared that is a name of others`() throws {
    let file = try catalog()
    _ = try file.edited(.set(.university, "Tartan U", program: nil, [Assignment("slug=plaid")].compactMap { $0 }))
    _ = try file.edited(.addAliases(AliasTarget("mit"), ["Plaid"], AliasMeaning(isShared: true)))
    _ = try merge(file)
    let aliases = try file.aliases(of: AliasTarget("cmu")).filter { $0.alias == "plaid" }
    #expect(aliases.map(\.meaning) == ["shared"])
  }

  @Test func `is refused for one university under two names, and for unknown ones`() throws {
    let file = try catalog()
    let same = catalogError { _ = try merge(file, "cmu", "Carnegie Mellon") }
    #expect(same?.message == "`cmu` and `Carnegie Mellon` are the same, Carnegie Mellon University")
    #expect(same?.code == "same_thing")
    #expect(catalogError { _ = try merge(file, "cmu", "Nowhere") }?.code == "unknown_name")
  }
}

extension CatalogFile {
  /// What a program lists, in order.
  fileprivate func listedNames(_ list: DetailList, of program: String) throws -> [String] {
    try connection.listedItems(list, of: connection.programID(named: program)).items
  }
}
