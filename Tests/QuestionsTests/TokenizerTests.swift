import Testing

@testable import Questions

struct TokenizerTests {
  @Test(arguments: [
    ("What's NLP?", ["what", "s", "nlp"]),
    ("don't doesn’t can't won't", ["do", "not", "does", "not", "can", "not", "will", "not"]),
    ("Master's in CS", ["masters", "in", "cs"]),
    ("U.S.A. and A.I. and Ph.D.", ["usa", "and", "ai", "and", "phd"]),
    ("top10 4th 2.5 9mo", ["top", "10", "4th", "2.5", "9", "mo"]),
    ("one-year", ["one", "-", "year"]),
    ("A&B, C/D", ["a", "and", "b", ",", "c", "/", "d"]),
    ("w/ NLP w/o AI", ["with", "nlp", "without", "ai"]),
    ("visualisation programme", ["visualization", "program"]),
    ("(\"NLP\"!)", ["nlp"]),
    ("\u{0}😀", ["\u{0}", "😀"]),
  ])
  func `text is split into words and signs`(_ text: String, _ keys: [String]) {
    #expect(Tokenizer.tokens(text).map(\.key) == keys)
  }

  @Test func `spans are bytes of the question`() {
    #expect(Tokenizer.tokens("“é” ab").map(\.span) == [3..<5, 9..<11])
  }
}

struct NearNamesTests {
  private let names = NameWords(NameTexts(Fixture.vocabulary))

  @Test(arguments: [
    ("standford", ["stanford"]), ("berkley", ["berkeley"]), ("machinelearning", ["machine", "learning"]),
    ("roboitcs", ["robotics"]), ("californa", ["california"]),
  ])
  func `a word near one name is that name`(_ word: String, _ expected: [String]) {
    #expect(names.near(word).map(\.words) == [expected])
  }

  @Test(arguments: ["cmi", "nlq", "narnia", "harvard", "berkly", "zzzzzzzz", ""])
  func `short words and words far from any name are left`(_ word: String) {
    #expect(names.near(word).isEmpty)
  }
}

struct FocusNamesTests {
  private let names = FocusNames(Fixture.vocabulary.focusAreas)

  private func meaning(_ text: String) -> FocusNames.Meaning? { names.index(of: text).map(names.meaning) }

  @Test func `names that mean the same stand for the area`() {
    #expect(meaning("nlp") == .area("Natural language processing"))
    #expect(meaning("artificial neural networks") == .area("Neural networks"))
    #expect(meaning("SYSTEMS") == .area("Systems"))
  }

  @Test func `wider, narrower and neighbouring fields stay themselves`() {
    #expect(
      meaning("scientific computing") == .related("scientific computing", ["Scientific computing and applications"]))
    #expect(meaning("software systems") == .related("software systems", ["Systems", "Software engineering"]))
  }

  @Test func `a short form of several areas is ambiguous`() {
    #expect(meaning("CSE") == .ambiguous(["Computer science", "Scientific computing and applications"]))
  }

  @Test func `an unknown name has no meaning`() { #expect(meaning("basket weaving") == nil) }
}
