import Questions
import Testing
import Wording

@testable import Commands

struct QuestionErrorTests {
  /// The first line and the last line of the error as it is printed.
  private static func wording(_ question: String) -> String {
    do {
      return try Fixture.reader.read(question).reading.command
    } catch {
      return "\(error.message)\n\(error.hint ?? "\(error.remedies)")"
    }
  }

  @Test(arguments: [
    ("", "the question is empty\nfor example: which programs in California cover NLP?"),
    ("please", "the question asks for nothing\nfor example: which programs in California cover NLP?"),
    (
      "what is the tuition at MIT",
      """
      `tuition` asks for tuition and fees, which the catalogue does not hold
      it holds, for each program: name, degree, duration, delivery, tracks, core courses, focus areas, location, \
      home page, ranks
      """
    ),
    (
      "programs with CSE",
      """
      `CSE` stands for `Computer science` and `Scientific computing and applications`
      write `Computer science` or `Scientific computing and applications`
      """
    ),
    (
      "part time programs",
      """
      `part time` asks for part-time and full-time study, which the catalogue does not hold
      it holds, for each program: name, degree, duration, delivery, tracks, core courses, focus areas, location, \
      home page, ranks
      """
    ),
    (
      "average duration",
      """
      `average duration` asks for a figure over everything, which a question cannot ask for
      \([Remedy.act(.askInSQL)])
      """
    ),
    ("top 5 in ML in 2019", "the ranking `ml` has no edition of 2019\nyears known: 2021, 2022"),
    (
      "tracks at CMU in 1999",
      "`in 1999` has no place in this question\nleave it out, or ask for it in a question of its own"
    ),
    ("best university", "`best` by which ranking?\nadd `in` and one of `ai` or `ml`"),
    (
      "programs only covering NLP",
      "`only` has no place in this question\nleave it out, or ask for it in a question of its own"
    ),
    (
      "which of them are similar",
      "`them` has no place in this question\nleave it out, or ask for it in a question of its own"
    ),
    ("programs in", "something is missing after `in`\nadd what is missing, or leave it out"),
    (
      "website", "`website` of which university?\nadd `of` and a university"
    ),
    ("compare MIT", "1 university cannot be compared\nname two to six universities"),
    (
      String(repeating: "NLP ", count: 251),
      "the question has more than 1000 characters\nask for one thing at a time"
    ),
    (
      String(repeating: "a ", count: 101),
      "the question has 101 words and signs, more than 100\nask for one thing at a time"
    ),
  ])
  func `each problem has its words`(_ question: String, _ expected: String) {
    #expect(Self.wording(question) == expected)
  }

  @Test func `without an edition of a year there is nothing to compare or to choose from`() {
    var vocabulary = Fixture.vocabulary
    func refusal(_ question: String) -> QuestionError? {
      #expect(throws: QuestionError.self) { try QuestionReader.read(question, vocabulary) }
    }
    vocabulary.rankings = [.init(slug: "ml", name: "Research Ranking in Machine Learning", years: [2022])]
    let earlier = refusal("who moved in ML")
    #expect(earlier?.message == "the ranking `ml` has no earlier edition to compare with")
    #expect(earlier?.remedies == [.act(.importEdition)])
    vocabulary.rankings = []
    #expect(refusal("rank of CMU")?.message == "`rank of CMU` by which ranking?")
    #expect(refusal("best university")?.hint == "the catalogue has no ranking yet")
  }

  @Test func `of many years the latest twelve are shown and the rest counted`() {
    var vocabulary = Fixture.vocabulary
    vocabulary.rankings = [.init(slug: "ml", name: "Research Ranking in Machine Learning", years: Array(2001...2015))]
    let error = #expect(throws: QuestionError.self) { try QuestionReader.read("top 5 in ML in 1999", vocabulary) }
    #expect(
      error?.hint
        == "years known: 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015 and 3 earlier")
    #expect(error?.candidates == (2001...2015).map { String($0) })
  }

  @Test(arguments: [
    ("programs with CSE", ["Computer science", "Scientific computing and applications"]),
    ("best university", ["ai", "ml"]), ("top 5 in ML in 2019", ["2021", "2022"]), ("programs in", []),
  ])
  func `what could be meant can be read by a program`(_ question: String, _ candidates: [String]) {
    let error = #expect(throws: QuestionError.self) { try Fixture.reader.read(question) }
    #expect(error?.candidates == candidates)
  }

  @Test func `the nearest names of unknown words stand in the hint, once each`() {
    let error = #expect(throws: QuestionError.self) { try Fixture.reader.read("programs on data or data") }
    #expect(
      error?.remedies == [
        .advice("the nearest known: `Data mining`, `Data science` and `data analysis`"),
        .see(.known([.focusAreas, .universities])),
      ])
  }

  @Test func `unknown words are shown with their place and the nearest names`() {
    let error = #expect(throws: QuestionError.self) { try Fixture.reader.read("programs on quantum computing") }
    #expect(
      error?.rendered.hasPrefix(
        """
        error: `quantum` is not known here
          --> question:1:13
        1 | programs on quantum computing
          |             ^^^^^^^
        """) == true)
    #expect(error?.code == "unknown_words")
    #expect(error?.column == 13)
  }

  @Test func `the nearest areas of an unknown one are named`() {
    let error = #expect(throws: QuestionError.self) { try Fixture.reader.read("programs on data") }
    #expect(error?.message == "`data` is not known here")
    #expect(error?.candidates == ["Data mining", "Data science", "data analysis"])
  }

  @Test(arguments: ["heaven", "surgery", "Texas", "underwater basket weaving", "quantum", "Harvard"])
  func `what is far from every name gets no suggestion`(_ word: String) {
    #expect(Fixture.reader.nearest("programs on \(word)") == [])
  }

  @Test(arguments: [
    ("nlpp", ["NLP"]), ("how manny programs cover NLP", ["many"]), ("programs taht cover NLP", ["that"]),
    ("whta programs cover NLP", ["what"]), ("programs on wheat", ["what"]),
  ])
  func `what is near to names gets them, the nearest first`(_ word: String, _ names: [String]) {
    #expect(Fixture.reader.nearest(word) == names)
  }

  @Test func `several unknown words are named at once`() {
    let error = #expect(throws: QuestionError.self) { try Fixture.reader.read("zork programs in blorp") }
    #expect(error?.message == "`zork` and `blorp` are not known here")
    #expect(error?.span == 0..<4)
  }

  @Test func `a place after an accent is counted in characters`() {
    let error = #expect(throws: QuestionError.self) { try Fixture.reader.read("é NLP") }
    #expect(error?.span == 0..<2)
    let second = #expect(throws: QuestionError.self) { try Fixture.reader.read("“NLP” zork") }
    #expect(second?.column == 7)
  }

  @Test func `what a terminal would act on is not printed`() {
    let error = #expect(throws: QuestionError.self) { try Fixture.reader.read("NLP \u{1B}[31m") }
    #expect(error?.rendered.unicodeScalars.contains("\u{1B}") == false)
  }
}

extension QuestionReader {
  /// What is suggested for the words of a question that are not known.
  fileprivate func nearest(_ question: String) -> [String] {
    do {
      _ = try read(question)
      return ["(answered)"]
    } catch {
      return error.candidates
    }
  }
}
