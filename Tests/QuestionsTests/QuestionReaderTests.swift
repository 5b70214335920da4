import FilterLanguage
import Questions
import Testing

@testable import Commands

struct QuestionReaderTests {
  @Test func `a question is read as it is meant`() {
    for read in ReadPhrasing.answered {
      #expect(read.text == read.phrasing.expected, "\(read.phrasing.testDescription)")
    }
  }

  @Test func `a question without an answer is refused with its word`() {
    for read in ReadPhrasing.refused {
      #expect(read.text == read.phrasing.expected, "\(read.phrasing.testDescription)")
    }
    #expect(ReadPhrasing.refused.count >= 60)
  }

  @Test func `every filter reads back to itself`() throws {
    for read in ReadPhrasing.answered {
      guard let filter = read.answerable?.reading.filter else { continue }
      #expect(try Filter(filter.description) == filter)
    }
  }

  @Test func `the only ranking of those who are asked for is taken where none is named, and said`() throws {
    let facts = CatalogFacts(hasRows: { $0.order?.field == "ml_rank" }, rank: { _, _ in nil })
    let answerable = try QuestionReader.read("top 5 universities", Fixture.vocabulary, facts: facts)
    #expect(
      answerable.reading.command == "universities --where \"ml_rank IS NOT NULL\" --order-by ml_rank --limit 5 --ties")
    #expect(
      answerable.notes == [
        "no ranking is named: `ml` is the only one that ranks any of them",
        "ranks are those of the latest edition, 2022",
      ])
  }

  @Test func `better than a university is better than its rank`() throws {
    let facts = CatalogFacts(hasRows: { _ in true }, rank: { $1.description == "ai_rank" ? 5 : nil })
    let read = { (question: String) in try QuestionReader.read(question, Fixture.vocabulary, facts: facts).description }
    #expect(try read("who is ranked above MIT in AI") == "universities --where \"ai_rank < 5\" --order-by ai_rank")
    #expect(throws: QuestionError.self) { try read("who is ranked above MIT in ML") }
  }

  @Test(arguments: [
    (
      "what changed",
      "rankings diff ai 2021 2022 --movement changed; "
        + "gradatlas rankings diff world 2023 2024 --movement changed",
      ["the ranking `new` has nothing to compare and is left out"]
    ),
    (
      "what changed between 2021 and 2022", "rankings diff ai 2021 2022 --movement changed",
      [
        "the ranking `world` has no edition of 2021 and 2022 and is left out",
        "the ranking `new` has no edition of 2021 and 2022 and is left out",
      ]
    ),
    (
      "what changed since 2023", "rankings diff world 2023 2024 --movement changed",
      [
        "the ranking `ai` has no edition of 2023 and is left out",
        "the ranking `new` has no edition of 2023 and is left out",
      ]
    ),
    (
      "rank of MIT in 2021",
      "universities --where \"university = 'Massachusetts Institute of Technology'\" --columns university,ai_rank@2021",
      [
        "the ranking `world` has no edition of 2021 and is left out",
        "the ranking `new` has no edition of 2021 and is left out",
      ]
    ),
  ])
  func `of rankings that go their own ways each is read in its own years`(
    _ question: String, _ command: String, _ notes: [String]
  ) throws {
    let answerable = try QuestionReader.read(question, Fixture.vocabulary.withRankings)
    #expect(answerable.reading.command == command)
    #expect(answerable.notes == notes)
  }

  @Test func `that nothing can be compared is said`() {
    var vocabulary = Fixture.vocabulary
    vocabulary.rankings = [.init(slug: "ai", name: "AI", years: [2021]), .init(slug: "ml", name: "ML", years: [2022])]
    let error = #expect(throws: QuestionError.self) { try QuestionReader.read("what changed", vocabulary) }
    #expect(error?.problem == .noEarlierEdition(ranking: "ai"))
  }

  @Test func `an alias of two universities is ambiguous`() {
    var vocabulary = Fixture.vocabulary
    vocabulary.universities.append(
      .init(name: "University of Wisconsin", slug: "wisconsin", aliases: [.init("UW", isShared: true)]))
    let error = #expect(throws: QuestionError.self) { try QuestionReader.read("UW programs", vocabulary) }
    #expect(
      error?.problem
        == .ambiguousName("UW", candidates: ["University of Washington", "University of Wisconsin"]))
    #expect(error?.span == 0..<2)
  }

  @Test func `a word of the database is known as soon as it is there`() {
    var vocabulary = Fixture.vocabulary
    vocabulary.deliveries = ["online"]
    vocabulary.degrees.append("PhD")
    #expect(
      Phrasing.read("online programs", QuestionReader(vocabulary)) == "list: programs --where \"delivery = 'online'\"")
    #expect(Phrasing.read("PhD programs", QuestionReader(vocabulary)) == "list: programs --where \"degree = 'PhD'\"")
  }

  @Test func `other degrees than masters are left out where masters are asked for`() {
    var vocabulary = Fixture.vocabulary
    vocabulary.degrees.append("PhD")
    let reader = QuestionReader(vocabulary)
    #expect(Phrasing.read("masters programs", reader) == "list: programs --where \"degree LIKE 'Master%'\"")
    #expect(
      Phrasing.read("masters or online programs", reader)
        == "list: programs --where \"degree LIKE 'Master%' OR delivery = 'online'\"")
    #expect(Phrasing.read("masters or online programs") == "list: programs")
  }

  @Test func `a ranking is found by a name that says no subject`() {
    var vocabulary = Fixture.vocabulary
    vocabulary.rankings.append(.init(slug: "csr", name: "CSRankings", years: [2022]))
    #expect(
      Phrasing.read("top 5 in csrankings", QuestionReader(vocabulary))
        == "list: universities --where \"csr_rank IS NOT NULL\" --order-by csr_rank --limit 5 --ties")
  }

  @Test func `a command can be given to a shell, whatever stands in a name`() {
    var vocabulary = Fixture.vocabulary
    vocabulary.universities += [
      .init(name: #"The "Big" $chool `of` \o/"#, slug: "big", aliases: [.init("Big School", isShared: false)])
    ]
    #expect(
      Phrasing.read("history of Big School", QuestionReader(vocabulary))
        == #"history: rankings history "The \"Big\" \$chool \`of\` \\o/""#)
  }

  @Test func `a course or track is also found by the other names of an area`() throws {
    var vocabulary = Fixture.vocabulary
    vocabulary.courses.append("Introduction to NLP")
    vocabulary.tracks += ["Topics in NLP", "NLP and Speech", "MyNLPark"]
    let reader = QuestionReader(vocabulary)
    #expect(
      Phrasing.read("programs with NLP as a core course", reader)
        == "list: programs --where \"course LIKE '%Natural language processing%' OR course = 'Introduction to NLP'\"")
    #expect(
      Phrasing.read("programs with a track in natural language processing", reader) == """
        list: programs --where \"track LIKE '%Natural language processing%' OR \
        track IN ('Topics in NLP', 'NLP and Speech')\"
        """)
  }

  @Test func `an empty vocabulary knows no name`() {
    #expect(Phrasing.read("programs", QuestionReader(Vocabulary())) == "list: programs")
    #expect(Phrasing.read("programs that cover NLP", QuestionReader(Vocabulary())) == "unknown_words: NLP")
    #expect(Phrasing.read("best university", QuestionReader(Vocabulary())) == "ranking_not_named: best")
  }

  @Test func `one edition gives no movement`() {
    var vocabulary = Fixture.vocabulary
    vocabulary.rankings = [.init(slug: "ml", name: "Research Ranking in Machine Learning", years: [2022])]
    #expect(Phrasing.read("who moved in ML", QuestionReader(vocabulary)) == "no_earlier_edition")
    #expect(Phrasing.read("best university", QuestionReader(vocabulary)).hasPrefix("list: universities"))
  }
}

/// Notes say what was taken for granted.
struct NotesTests {
  @Test(arguments: [
    ("programs that cover NLP", []),
    ("whcih programs cover NLP", ["read `whcih` as `which`"]), ("whre is MIT", ["read `whre` as `where`"]),
    ("programs at standford", ["read `standford` as `Stanford University`"]),
    (
      "programs in Washington",
      ["`Washington` is read as the place; write `at Washington` for the university"]
    ),
    (
      "programs that cover scientific computing",
      [
        "`scientific computing` is asked for by its own name; it has to do with "
          + "`Scientific computing and applications`"
      ]
    ),
    (
      "best AI school",
      [
        "`AI` is read as the ranking `ai`; write `that cover AI` for the focus area",
        "ranks are those of the latest edition, 2022",
      ]
    ),
    (
      "programs that cover data science",
      ["`data science` is read as the focus area; write `with the course data science` for the core course"]
    ),
    (
      "programs under 18 months", ["durations are compared by the shortest that a program states"]
    ),
    ("two-year programs", ["a duration fits between a program's shortest and longest"]),
    (
      "programs without NLP and robotics",
      ["`and` after `not` is read as neither; write `not both … and …` for the other meaning"]
    ),
    (
      "universities with one-year programs",
      [
        "a duration fits between a program's shortest and longest",
        "a university is listed where one of its programs fits",
      ]
    ),
    (
      "who fell in AI since last year",
      [
        "`AI` is read as the ranking `ai`; write `that cover AI` for the focus area",
        "last year is read as 2021, the edition before the latest",
      ]
    ),
  ])
  func `a note for each thing taken for granted`(_ question: String, _ notes: [String]) throws {
    #expect(try Fixture.reader.read(question).notes == notes)
  }
}

extension Reading {
  fileprivate var filter: Filter? {
    switch self {
    case .list(let query), .count(let query): query.filter
    case .movement(let movement): movement.filter
    case .groups(let groups): groups.filter
    case .fact, .compare, .history, .show, .summary, .editions: nil
    }
  }
}

extension Vocabulary {
  /// With one ranking of 2021 and 2022, one of later years, and one with a single edition.
  fileprivate var withRankings: Vocabulary {
    var vocabulary = self
    vocabulary.rankings = [
      .init(slug: "ai", name: "Research Ranking in AI", years: [2021, 2022]),
      .init(slug: "world", name: "World ranking", years: [2023, 2024]),
      .init(slug: "new", name: "New ranking", years: [2024]),
    ]
    return vocabulary
  }
}
