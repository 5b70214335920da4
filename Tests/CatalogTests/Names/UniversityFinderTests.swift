import SQLiteStorage
import Testing

@testable import Catalog

/// A name as somebody prints it, and the name of a university of the catalogue.
struct NamePair: CustomTestStringConvertible {
  let mention: UniversityMention
  let name: String

  init(_ printed: String, _ name: String, city: String? = nil, state: String? = nil, country: String? = nil) {
    var mention = UniversityMention(printed)
    mention.city = city
    mention.state = state
    mention.country = country
    self.mention = mention
    self.name = name
  }

  var testDescription: String {
    let printed = [mention.name, mention.city, mention.state, mention.country].compactMap { $0 }
    return "\(printed.joined(separator: ", ")) / \(name)"
  }
}

/// What becomes of a mention in the catalogue of real universities: a name, or what is wrong.
private func finding(
  _ mention: UniversityMention, _ policy: SharedAliases = .refused
) throws -> Result<String, UniversityFinder.Uncertain> {
  let catalog = try RealUniversities.catalog()
  var finder = try UniversityFinder(in: catalog.connection, sharedAliases: policy)
  return finder.find(mention).map { finder.name(of: $0) }
}

@Suite struct `A printed name` {
  @Test func `of another spelling is found`() throws {
    let catalog = try RealUniversities.catalog()
    var finder = try UniversityFinder(in: catalog.connection)
    #expect(NamePair.thatMatch.count >= 80)
    #expect(Set(NamePair.thatMatch.map(\.testDescription)).count == NamePair.thatMatch.count)
    for pair in NamePair.thatMatch {
      #expect(finder.find(pair.mention).map { finder.name(of: $0) } == .success(pair.name), "\(pair.testDescription)")
    }
  }

  @Test func `of another institution is not taken for its neighbour`() throws {
    let catalog = try RealUniversities.catalog()
    var finder = try UniversityFinder(in: catalog.connection)
    let known = Set(RealUniversities.all.map(\.name))
    #expect(NamePair.thatDiffer.count >= 80)
    #expect(Set(NamePair.thatDiffer.map(\.testDescription)).count == NamePair.thatDiffer.count)
    for pair in NamePair.thatDiffer {
      #expect(known.contains(pair.name), "\(pair.name) is not in the catalogue")
      guard case .success(let id) = finder.find(pair.mention) else { continue }
      Issue.record("\(pair.mention.name ?? "") is taken for \(finder.name(of: id))")
    }
  }

  @Test func `that others bear too is refused, and accepted from who knows the catalogue`() throws {
    #expect(
      try finding(UniversityMention("MIT"))
        == .failure(.init(problem: .shared("MIT", candidates: ["Massachusetts Institute of Technology"]))))
    #expect(try finding(UniversityMention("MIT"), .accepted) == .success("Massachusetts Institute of Technology"))
    #expect(
      try finding(UniversityMention("UW"), .accepted)
        == .failure(
          .init(
            problem: .ambiguous("UW", candidates: ["University of Washington", "University of Wisconsin-Madison"]))))
  }

  @Test func `that nothing has comes with the likest`() throws {
    #expect(
      try finding(UniversityMention("Univeristy of Californa, San Deigo")).problem?.candidates.first
        == "University of California, San Diego")
    #expect(try finding(UniversityMention("Standford")).problem?.candidates == ["Stanford University"])
    #expect(
      try finding(UniversityMention("University of Illinois Chicago")).problem?.candidates.prefix(2).sorted()
        == ["University of Chicago", "University of Illinois Urbana-Champaign"])
    #expect(try finding(UniversityMention("Xyzzy")).problem == .unknown("Xyzzy", candidates: []))
  }

  @Test func `with a country or state that contradicts is an error`() throws {
    #expect(
      try finding(NamePair("Northeastern University", "", country: "China").mention).problem
        == .elsewhere(
          "Northeastern University", university: "Northeastern University", stated: "China",
          known: "Boston, Massachusetts, United States"))
    #expect(
      try finding(NamePair("Miami University", "", state: "FL").mention).problem
        == .elsewhere(
          "Miami University", university: "Miami University", stated: "FL", known: "Oxford, Ohio, United States"))
  }
}

extension Result<String, UniversityFinder.Uncertain> {
  fileprivate var problem: UniversityProblem? {
    guard case .failure(let error) = self else { return nil }
    return error.problem
  }
}

@Suite struct `An identifier of a university` {
  private static func finder(_ catalog: borrowing CatalogFile) throws -> UniversityFinder {
    try catalog.connection.withTrustedSchema {
      try catalog.connection.run(
        """
        UPDATE university SET ror = 'https://ror.org/05x2bcf33', ipeds_unitid = 211440, wikidata = 'Q190080',
          identifier_source_id = 1 WHERE slug = 'cmu'
        """)
      try catalog.connection.run(
        "UPDATE university SET ror = 'https://ror.org/00f54p054', identifier_source_id = 1 WHERE slug = 'stanford'")
    }
    return try UniversityFinder(in: catalog.connection)
  }

  private static func mention(_ name: String?, _ set: (inout UniversityMention) -> Void) -> UniversityMention {
    var mention = UniversityMention(name)
    set(&mention)
    return mention
  }

  @Test func `finds it, whatever its name`() throws {
    let catalog = try RealUniversities.catalog()
    var finder = try Self.finder(catalog)
    let mentions = [
      Self.mention(nil) { $0.ror = "https://ror.org/05x2bcf33" }, Self.mention("CMU") { $0.ror = "05x2bcf33" },
      Self.mention("Tartans") { $0.ipeds = "211440" }, Self.mention(nil) { $0.wikidata = "Q190080" },
      Self.mention(nil) { $0.wikidata = "http://www.wikidata.org/entity/Q190080" },
      Self.mention("CMU") { $0.slug = "cmu" },
    ]
    for mention in mentions {
      #expect(finder.find(mention).map { finder.name(of: $0) } == .success("Carnegie Mellon University"), "\(mention)")
    }
  }

  @Test func `is held against the name`() throws {
    let catalog = try RealUniversities.catalog()
    var finder = try Self.finder(catalog)
    func problem(_ mention: UniversityMention) -> UniversityProblem? {
      guard case .failure(let error) = finder.find(mention) else { return nil }
      return error.problem
    }
    #expect(
      problem(Self.mention("Stanford") { $0.ror = "05x2bcf33" })
        == .contradictory(
          identifier: "05x2bcf33", university: "Carnegie Mellon University", name: "Stanford",
          other: "Stanford University"))
    #expect(
      problem(Self.mention("Stanford") { $0.ror = "https://ror.org/01an7q238" })?.message
        == "`Stanford` is Stanford University, whose ROR identifier is `https://ror.org/00f54p054`, not "
        + "`https://ror.org/01an7q238`")
    #expect(problem(Self.mention("Stanford") { $0.ror = "x" }) == .malformedIdentifier(.ror, "x"))
    #expect(problem(Self.mention("Stanford") { $0.ipeds = "12" }) == .malformedIdentifier(.ipeds, "12"))
    #expect(problem(Self.mention(nil) { $0.ror = "01an7q238" }) == .unknownIdentifier("01an7q238"))
    #expect(problem(Self.mention("") { _ in }) == .unnamed)
    #expect(
      problem(
        Self.mention(nil) {
          $0.ror = "05x2bcf33"; $0.country = "France"
        })?.code == "contradictory_university")
  }
}

@Suite struct `A problem with a university` {
  @Test func `says what and how to mend it`() {
    let problems: [(UniversityProblem, String, String?)] = [
      (.unnamed, "the row names no university", "write the university's name, or remove the row"),
      (
        .unknownIdentifier("Q1"), "the row names no university, and `Q1` is the identifier of none that is known",
        "write the university's name, or remove the row"
      ),
      (
        .unknown("Xyz", candidates: []), "no university is named `Xyz`",
        "`--create-universities` adds it"
      ),
      (
        .unknown("Stanfrd", candidates: ["Stanford University", "Samford University"]),
        "no university is named `Stanfrd`",
        "did you mean `Stanford University` or `Samford University`? `gradatlas alias add` teaches the catalogue this "
          + "name; `--create-universities` adds it"
      ),
      (
        .shared("UW", candidates: ["A", "B", "C"]),
        "`UW` is a name that other institutions have too, not only `A`, `B` and `C`",
        "write the whole name, or add a column with its city or state"
      ),
      (
        .ambiguous("NTU", candidates: ["A", "B"]), "`NTU` is ambiguous: `A` or `B`",
        "write the whole name, or add a column with its city, state or country"
      ),
      (
        .elsewhere("York", university: "York University", stated: "GB", known: "Toronto, Canada"),
        "`York` is York University in Toronto, Canada, not in `GB`",
        "write the name of the university that is there, or correct the place"
      ),
      (
        .contradictory(identifier: "Q1", university: "A", name: "b", other: "B"), "`Q1` is A, but `b` is B",
        "correct one of the two"
      ),
      (
        .malformedIdentifier(.wikidata, "190080"), "`190080` is not a valid Wikidata identifier",
        "write it such as `Q168756`"
      ),
    ]
    for (problem, message, help) in problems {
      #expect(problem.message == message)
      #expect(problem.help == help)
    }
  }
}
