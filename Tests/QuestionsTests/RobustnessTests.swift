import Questions
import TestSupport
import Testing

/// Whatever is typed ends quickly, the same way each time, and no word of it is passed over.
struct RobustnessTests {
  private static let strange = "zzyzxqv"

  @Test func `an unknown word anywhere is refused with exactly that word`() {
    for (turn, phrasing) in Array(Phrasings.answered.enumerated()).sampled(oneIn: 4) {
      let words = phrasing.testDescription.split(separator: " ").map(String.init)
      for place in (0...words.count).sampled(oneIn: words.count + 1, turn: turn) {
        let question = (words[..<place] + [Self.strange] + words[place...]).joined(separator: " ")
        #expect(Phrasing.read(question) == "unknown_words: \(Self.strange)", "\(question)")
      }
    }
  }

  @Test func `something not held is refused anywhere`() {
    for phrasing in Phrasings.answered.sampled(oneIn: 4) {
      let read = Phrasing.read(phrasing.testDescription + " tuition")
      #expect(read == "not_held: tuition", "\(phrasing.testDescription)")
    }
  }

  @Test func `any soup of known words is read or refused, the same each time`() {
    var random = SplitMix(state: 42)
    let words = Set(Phrasings.answered.flatMap { $0.testDescription.split(separator: " ").map(String.init) }).sorted()
    for _ in 0..<Thoroughness.count(2_000, usually: 400) {
      let count = Int.random(in: 1...12, using: &random)
      let question = (0..<count).compactMap { _ in words.randomElement(using: &random) }.joined(separator: " ")
      #expect(Phrasing.read(question) == Phrasing.read(question))
    }
  }

  @Test func `any soup of characters is read or refused`() {
    var random = SplitMix(state: 7)
    for _ in 0..<Thoroughness.count(2_000, usually: 200) {
      let count = Int.random(in: 0...40, using: &random)
      let scalars = (0..<count).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0...(Bool.random(using: &random) ? 0x7F : 0x1_FFFF), using: &random))
      }
      let question = String(String.UnicodeScalarView(scalars))
      #expect(Phrasing.read(question) == Phrasing.read(question))
    }
  }

  @Test(arguments: [
    ("", "empty"), ("   \n\t", "empty"), ("?!...", "empty"), ("\u{0}", "unknown_words: \u{0}"),
    ("NLP\u{0}", "unknown_words: \u{0}"), ("\u{202E}NLP", "unknown_words: \u{202E}"), ("🎓", "unknown_words: 🎓"),
    ("\u{FFFD}", "unknown_words: \u{FFFD}"), ("NLP'); DROP TABLE program;--", "not_understood"),
    ("\" OR 1=1", "misplaced_word: OR 1"), ("１２ programs", "unknown_words: １２"),
    ("programs 999999999999999999999999", "unknown_words: 999999999999999999999999"),
    ("top 0 in AI", "misplaced_word: 0"),
  ])
  func `hostile text is refused with its place`(_ question: String, _ expected: String) {
    #expect(Phrasing.read(question) == expected)
  }

  @Test func `a question of a megabyte is refused`() {
    for text in [String(repeating: "NLP ", count: 250_000), "e" + String(repeating: "\u{301}", count: 500_000)] {
      #expect(Phrasing.read(text) == "limit_exceeded")
    }
  }

  @Test func `more words than the limit are refused`() {
    let most =
      Array(repeating: "NLP and", count: QuestionLimits.tokens / 2 - 1).joined(separator: " ") + " NLP programs"
    #expect(Phrasing.read(most).hasPrefix("list: programs"))
    #expect(Phrasing.read(most + " NLP NLP") == "limit_exceeded")
  }

  @Test func `the longest question with the most ways to read it is refused`() {
    let worst = Array(repeating: "between in or not both top", count: 16).joined(separator: " ")
    #expect(Phrasing.read(worst) == "not_understood")
  }
}
