@testable import Questions

/// What became of a phrasing: read once, whatever is then asked of it.
struct ReadPhrasing: Sendable {
  let phrasing: Phrasing
  /// As `Phrasing.read` has it.
  let text: String
  let answerable: Answerable?
  /// The rules that passed over a value, and whether a reading lost one of its words.
  let lost: [String]
  let isEveryWordUsed: Bool
  /// The rules that made something.
  let fired: Set<Int>
  let itemCount: Int
  let activeCount: Int

  static let answered = Phrasings.answered.map(Self.init)
  static let refused = Phrasings.refused.map(Self.init)
  static var all: [ReadPhrasing] { answered + refused }

  private init(_ phrasing: Phrasing) {
    self.phrasing = phrasing
    let derivation = Result { () throws(QuestionError) in try Fixture.reader.derivation(phrasing.testDescription) }
    let chart = try? derivation.get().chart
    (lost, fired) = (chart?.lost ?? [], chart?.fired ?? [])
    (itemCount, activeCount) = (chart?.itemCount ?? 0, chart?.activeCount ?? 0)
    isEveryWordUsed = ((try? derivation.get().items) ?? []).allSatisfy { item in
      if case .request(let request) = item.value { request.words == item.used } else { true }
    }
    let answer = Result { () throws(QuestionError) in try Fixture.reader.answer(derivation.get(), .unknown) }
    answerable = try? answer.get()
    text = Phrasing.text(answer)
  }
}
