import TestSupport
import Testing

@testable import Questions

/// A question read once is read as by a reader that is kept.
struct AskedWordsTests {
  /// Everything that a question is answered with: the reading and its notes, or the refusal with its place and names.
  private static func answer(_ read: () throws(QuestionError) -> Answerable) -> String {
    do {
      let answerable = try read()
      return "\(String(reflecting: answerable.reading)) \(answerable.notes)"
    } catch {
      return String(reflecting: error)
    }
  }

  private static func expectSame(
    _ question: String, _ reader: QuestionReader, _ vocabulary: Vocabulary,
    _ location: SourceLocation = #_sourceLocation
  ) {
    let once = answer { () throws(QuestionError) in try QuestionReader.read(question, vocabulary) }
    let kept = answer { () throws(QuestionError) in try reader.read(question) }
    #expect(once == kept, "\(question)", sourceLocation: location)
  }

  private static let questions = (Phrasings.answered + Phrasings.refused).map(\.testDescription)

  @Test func `every phrasing is read the same both ways`() {
    for question in Self.questions.sampled(oneIn: 5) { Self.expectSame(question, Fixture.reader, Fixture.vocabulary) }
  }

  @Test func `a phrasing without one of its words is read the same both ways`() {
    for (turn, question) in Array(Phrasings.answered.map(\.testDescription).enumerated()).sampled(oneIn: 8) {
      let words = question.split(separator: " ")
      for place in words.indices.sampled(oneIn: words.count, turn: turn) {
        let rest = (words[..<place] + words[(place + 1)...]).joined(separator: " ")
        Self.expectSame(rest, Fixture.reader, Fixture.vocabulary)
      }
    }
  }

  @Test func `a phrasing spelt otherwise is read the same both ways`() {
    for (index, question) in Array(Self.questions.enumerated()).sampled(oneIn: 12) {
      let place = question.index(question.startIndex, offsetBy: index * 7 % question.count)
      var spelt = question
      switch index % 4 {
      case 0: spelt = question.uppercased()
      case 1: spelt.remove(at: place)
      case 2: spelt.insert(contentsOf: "'s ", at: place)
      default: spelt = question.split(separator: " ").reversed().joined(separator: " ")
      }
      Self.expectSame(spelt, Fixture.reader, Fixture.vocabulary)
    }
  }

  private static let oddNames = [
    "A.I.", "AI for all", "U.S. policy", "Ph.D. studies", "won't do", "can't do", "n't do", "an't do", "w/o limits",
    "w/ limits", "École", "E\u{301}cole du soir", "nai\u{308}ve Bayes", "naïve thought", "+ Robots", "Robots", "C++",
    "C",
    "C#", "3D vision", "3 D art", "'Quoted' names", "\"Quoted\" words", "Master's thesis work", "master’s view",
    "Programme music", "Univ of X", "Uni life", "Visualisation art", "Optimising things", "Flies and ants", "Fly past",
    "e-science", "E science", "R", "Rs", "\u{212A}elvin scales", "Kelvin scale", "& more", "and more",
    "(Bracketed) art",
    "x,y plots", "Modelling clay", "Buses", "Bus routes", "", " ", "!",
  ]

  private static let oddVocabulary: Vocabulary = {
    var vocabulary = Fixture.vocabulary
    vocabulary.courses += oddNames
    vocabulary.programNames += oddNames.map { "Master of Science in \($0)" } + oddNames
    vocabulary.focusAreas += oddNames.enumerated().map { index, name in
      let relation = Vocabulary.Relation.allCases[index % Vocabulary.Relation.allCases.count]
      let other = oddNames[(index + 1) % oddNames.count]
      return .init(name: "Field \(index)", aliases: [.init(name, relation), .init(other, .near)])
    }
    vocabulary.universities += oddNames.map { name in
      .init(name: name + " University", slug: "", aliases: [.init(name + ", Elsewhere")])
    }
    return vocabulary
  }()

  @Test func `names of any spelling are found both ways`() {
    let reader = QuestionReader(Self.oddVocabulary)
    let further = [
      "AI", "a.i", "US policy", "phd studies", "will not do", "can not do", "do", "without limits", "with limits",
      "école du soir", "e\u{301}cole", "naive bayes", "NAÏVE BAYES", "robot", "C++", "c", "3d vision", "quoted name",
      "masters thesis work", "program music", "university of x", "university life", "visualization arts",
      "optimizing things", "fly and ant", "flies past", "e science", "rs", "kelvin scales", "and more", "bracketed art",
      "x y plots", "modeling clay", "bus", "buses route",
    ]
    for name in Self.oddNames + further {
      let questions = [
        "programs that cover \(name)", "\(name)", "programs called \(name)", "a master of science in \(name)",
      ]
      for question in questions {
        Self.expectSame(question, reader, Self.oddVocabulary)
      }
    }
  }

  @Test func `only names that a question may hold are looked at`() throws {
    let asked = try AskedWords("which programs cover A.I. and NLP")
    let may = ["nlp", "Programme", "Programs cover", "w/o", "3D", "École", "", "A.I. planning", "Programs, covers"]
    #expect(may.allSatisfy { asked.mayHold($0) })
    let mayNot = ["Natural language", "AIs", "Coverage", "n", "Planning", "Programs of", "AI planning", "NLP now"]
    #expect(!mayNot.contains { asked.mayHold($0) })
  }

  @Test func `the short form of a university's name is looked at`() throws {
    let asked = try AskedWords("is Oxford or Columbia in California")
    let may = ["University of Oxford", "Columbia University", "Columbia, Sample", "Oxford University in York"]
    #expect(may.allSatisfy { asked.mayHold($0, isShortened: true) })
    #expect(!may.dropLast(2).contains { asked.mayHold($0) })
    #expect(!["Oxford College", "University of Ox"].contains { asked.mayHold($0, isShortened: true) })
  }

  @Test func `names are looked up by their first letters`() throws {
    let ranges = try AskedWords("zip of É").beginnings.map { "\($0.from) \($0.to ?? "")" }
    #expect(ranges == [" a", "o oa", "of og", "o{ p", "z za", "zi zj", "z{ {", "{ "])
  }
}
