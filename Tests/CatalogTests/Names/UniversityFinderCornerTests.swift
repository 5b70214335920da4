import SQLiteStorage
import TestSupport
import Testing

@testable import Catalog

/// Real universities, and two that the catalogue knows little of: `Zed University` is in the city of Zedville and in no
/// country that is known, `Wye College` nowhere; both go by `ZW`, as others may.
private func catalog() throws -> CatalogFile {
  let catalog = try RealUniversities.catalog()
  try catalog.changeUnlogged(
    "INSERT INTO location (id, city) VALUES (900, 'Zedville')",
    """
    INSERT INTO university (id, slug, name, source_id, location_id, location_source_id)
    VALUES (900, 'zed', 'Zed University', 1, 900, 1)
    """,
    "INSERT INTO university (id, slug, name, source_id) VALUES (901, 'wye', 'Wye College', 1)",
    """
    INSERT INTO university_alias (university_id, alias, is_shared, source_id)
    VALUES (900, 'ZW', 1, 1), (901, 'ZW', 1, 1), (900, 'Zeds', 1, 1)
    """)
  return catalog
}

private func finding(
  _ mention: UniversityMention, _ policy: SharedAliases = .refused
) throws -> Result<String, UniversityFinder.Uncertain> {
  let catalog = try catalog()
  var finder = try UniversityFinder(in: catalog.connection, sharedAliases: policy)
  return finder.find(mention).map { finder.name(of: $0) }
}

@Suite struct `A name with something behind or before it` {
  @Test(arguments: [
    ("Massachusetts Institute of Technology MIT Cambridge", "Massachusetts Institute of Technology"),
    ("Ohio State University-Columbus Main Campus", "Ohio State University"),
    ("HUB Humboldt University of Berlin", "Humboldt University of Berlin"),
    ("UW Washington", "University of Washington"), ("UW Wisconsin", "University of Wisconsin-Madison"),
    ("Zed University, Zedville", "Zed University"), ("Zed University, Canada", "Zed University"),
  ])
  func `is found where that is its own`(_ printed: String, _ name: String) throws {
    #expect(try finding(UniversityMention(printed)) == .success(name))
  }

  @Test(arguments: [
    "HUX Humboldt University of Berlin", "UW Canada", "Zeds Main Campus",
  ])
  func `is not found where it is another's`(_ printed: String) throws {
    let problem = try finding(UniversityMention(printed)).failure
    #expect(problem?.code == "unknown_name", "\(printed): \(String(describing: problem))")
  }
}

@Suite struct `A name with an acronym behind a comma` {
  private func entries(_ names: [String]) throws -> [String: Int] {
    var names = names.map { ($0, UniversityMention($0)) }
    let folder = try TemporaryDirectory()
    try makeEmptyCatalog(folder.path("c.db"))
    let catalog = try CatalogFile(writing: folder.path("c.db"))
    var finder = try UniversityFinder(in: catalog.connection)
    finder.add(names[0].0, nil, [], of: 1)
    names.removeFirst()
    return Dictionary(
      uniqueKeysWithValues: names.map { name, mention in
        if case .success(let id) = finder.findWithoutCandidates(mention) { return (name, Int(id)) }
        return (name, 0)
      })
  }

  @Test func `is that of a system which the institution belongs to`() throws {
    #expect(
      try entries(["Brooklyn College", "Brooklyn College, CUNY", "Brooklyn College, SUNY"]) == [
        "Brooklyn College, CUNY": 1, "Brooklyn College, SUNY": 1,
      ])
    #expect(
      try entries(["University at Buffalo", "University at Buffalo, SUNY"]) == ["University at Buffalo, SUNY": 1])
  }

  @Test(arguments: [
    ("University of Oxford", "Univ Oxford", 1), ("Tokyo Institute of Technology", "Tokyo Inst Technol", 1),
    ("University of California, Berkeley", "Univ Calif - Berkeley", 1),
    ("Hong Kong Polytechnic University", "Hong Kong Polytech Univ", 1),
    ("University of Washington", "Washington Univ", 0), ("University of Miami", "Miami Univ", 0),
  ])
  func `or words as indexes of literature shorten them`(_ name: String, _ short: String, _ id: Int) throws {
    #expect(try entries([name, short]) == [short: id])
    #expect(try entries([short, name]) == [name: id])
  }

  @Test func `may be that of a part of a university`() throws {
    #expect(
      try entries(["University of London", "University of London, SOAS"]) == ["University of London, SOAS": 0])
    #expect(
      try entries(["Universiteit Antwerpen", "Universiteit Antwerpen, UFSIA"]) == ["Universiteit Antwerpen, UFSIA": 0])
  }
}

@Suite struct `A name that others bear` {
  private func mention(_ name: String, city: String? = nil, state: String? = nil) -> UniversityMention {
    NamePair(name, "", city: city, state: state).mention
  }

  @Test func `is settled by a city that is longer than it, not by one that is another`() throws {
    #expect(try finding(mention("USC", city: "Los Angeles")) == .success("University of Southern California"))
    let other = try finding(mention("USC", city: "San Diego")).failure
    #expect(other == .shared("USC", candidates: ["University of Southern California"]))
  }

  @Test func `is settled by no state that nobody knows`() throws {
    let candidates = ["Nanyang Technological University", "National Taiwan University"]
    #expect(try finding(mention("NTU", state: "Nowhere")).failure == .shared("NTU", candidates: candidates))
  }

  @Test func `is settled by a city where another is nowhere`() throws {
    #expect(try finding(mention("ZW", city: "Zedville")) == .success("Zed University"))
    #expect(
      try finding(mention("ZW", city: "Elsewhere")).failure
        == .shared("ZW", candidates: ["Wye College", "Zed University"]))
  }

  @Test func `abroad is not in a state that is written out, and may be in one of two letters`() throws {
    #expect(
      try finding(mention("University of Toronto", state: "Ohio")).failure
        == .elsewhere(
          "University of Toronto", university: "University of Toronto", stated: "Ohio", known: "Toronto, Canada"))
    #expect(try finding(mention("University of Toronto", state: "OH")) == .success("University of Toronto"))
  }

  @Test func `has a letter or a digit`() throws {
    #expect(try finding(mention("---")).failure == .unnamed)
  }
}

@Suite struct `Two identifiers in one row` {
  private func finding(_ set: (inout UniversityMention) -> Void) throws -> Result<String, UniversityFinder.Uncertain> {
    let catalog = try catalog()
    try catalog.changeUnlogged(
      "UPDATE university SET ror = 'https://ror.org/05x2bcf33', identifier_source_id = 1 WHERE slug = 'cmu'",
      "UPDATE university SET wikidata = 'Q41506', identifier_source_id = 1 WHERE slug = 'stanford'")
    var finder = try UniversityFinder(in: catalog.connection)
    var mention = UniversityMention(nil)
    set(&mention)
    return finder.find(mention).map { finder.name(of: $0) }
  }

  @Test func `that are of two universities are told`() throws {
    #expect(
      try finding { ($0.slug, $0.ror) = ("stanford", "05x2bcf33") }.failure
        == .contradictory(
          identifier: "stanford", university: "Stanford University", name: "05x2bcf33",
          other: "Carnegie Mellon University"))
    #expect(
      try finding { ($0.ror, $0.wikidata) = ("05x2bcf33", "Q41506") }.failure?.candidates
        == ["Carnegie Mellon University", "Stanford University"])
  }

  @Test func `may be one that nobody knows yet, and one that is`() throws {
    #expect(try finding { ($0.name, $0.ipeds) = ("Stanford", "243744") } == .success("Stanford University"))
    #expect(try finding { ($0.ipeds, $0.wikidata) = ("243744", "Q41506") } == .success("Stanford University"))
  }

  @Test func `are each of their own form`() throws {
    #expect(try finding { $0.ror = "/" }.failure == .malformedIdentifier(.ror, "/"))
  }
}

@Suite struct `A problem with a university's name` {
  @Test(
    arguments: [
      (UniversityProblem.unnamed, "unnamed_university", []), (.unknownIdentifier("Q1"), "unknown_name", []),
      (.unknown("X", candidates: ["A"]), "unknown_name", ["A"]),
      (.shared("X", candidates: ["A", "B"]), "ambiguous_name", ["A", "B"]),
      (.ambiguous("X", candidates: ["A", "B"]), "ambiguous_name", ["A", "B"]),
      (.elsewhere("X", university: "A", stated: "B", known: "C"), "contradictory_university", ["A"]),
      (
        .contradictory(identifier: "X", university: "A", name: "b", other: "B"), "contradictory_university", ["A", "B"]
      ),
      (.malformedIdentifier(.ror, "X"), "malformed_identifier", []),
    ] as [(UniversityProblem, String, [String])])
  func `has a code and candidates for programs`(_ problem: UniversityProblem, _ code: String, _ candidates: [String]) {
    #expect(problem.code == code)
    #expect(problem.candidates == candidates)
  }
}

extension Result<String, UniversityFinder.Uncertain> {
  fileprivate var failure: UniversityProblem? {
    guard case .failure(let error) = self else { return nil }
    return error.problem
  }
}

@Suite struct `A place that publishers see in two ways` {
  @Test(arguments: [
    ("Hong Kong Baptist University", "HK", "CN", true), ("University of Macau", "CN", "MO", true),
    ("Soochow University", "CN", "TW", false), ("York University", "CA", "GB", false),
  ])
  func `makes no second university`(_ name: String, _ known: String, _ stated: String, _ isOne: Bool) throws {
    let pair = SpellingPair(names: (name, name), countries: (known, stated), kind: "", isDecidedBySpelling: true)
    let catalog = try CatalogFile(inMemory: ())
    #expect(try pair.meets(withCountries: true, in: catalog.connection) == isOne)
    #expect(try pair.turned.meets(withCountries: true, in: catalog.connection) == isOne)
  }
}

@Suite struct `An acronym behind a comma` {
  @Test(arguments: [
    ("Institute of Medical Sciences, BHU", "Institute of Medical Sciences", false),
    ("Indian Institute of Technology, BHU", "Indian Institute of Technology", false),
    ("Brooklyn College, CUNY", "Brooklyn College", true),
    (
      "Nanyang Technological University, NTU",
      "Nanyang Technological University", true
    ),
    ("University of Texas, DeKalb", "University of Texas", false),
  ])
  func `is cut where the name says by itself which institution it is`(_ name: String, _ short: String, _ isOne: Bool)
    throws
  {
    let pair = SpellingPair(names: (name, short), countries: ("IN", "IN"), kind: "", isDecidedBySpelling: true)
    let catalog = try CatalogFile(inMemory: ())
    for withCountries in [false, true] {
      #expect(try pair.meets(withCountries: withCountries, in: catalog.connection) == isOne)
      #expect(try pair.turned.meets(withCountries: withCountries, in: catalog.connection) == isOne)
    }
  }
}

@Suite struct `A country behind a name` {
  private func areOne(_ first: String, _ second: String) throws -> Bool {
    var finder = try UniversityFinder(in: CatalogFile(inMemory: ()).connection)
    finder.add(first, nil, [], of: 1)
    if case .success = finder.findWithoutCandidates(UniversityMention(second)) { return true }
    return false
  }

  @Test(arguments: [
    ("University of Leeds (UK)", "University of Leeds, United Kingdom"),
    ("Trinity College (UK)", "Trinity College, England"),
    ("Quarn University (U.S.A.)", "Quarn University, USA"), ("Quarn University (PRC)", "Quarn University - China"),
    ("Quarn University (NZ)", "Quarn University (New Zealand)"),
  ])
  func `is one country however it is written and set off`(_ first: String, _ second: String) throws {
    #expect(try areOne(first, second))
    #expect(try areOne(second, first))
  }

  @Test(arguments: [
    ("Trinity College (CT)", "Trinity College (DC)"), ("Trinity College (CA)", "Trinity College, Canada"),
    ("Trinity College (DE)", "Trinity College (Germany)"), ("Trinity College (UK)", "Trinity College, Ireland"),
    ("Trinity College (UK)", "Trinity College"),
  ])
  func `is no state's code, and no other country`(_ first: String, _ second: String) throws {
    #expect(try !areOne(first, second))
    #expect(try !areOne(second, first))
  }
}
