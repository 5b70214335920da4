import TestSupport
import Testing

@testable import Questions

/// Every word that has a meaning is used: without it the question means something else, or nothing.
@Suite struct `A word that is left out` {
  /// Words without which a shorter question asks for the same: "top 5 in ML" and "top 5 ML", "who teaches robotics" and
  /// "teaches robotics". None of them turns a question around.
  private static let shorter: Set<String> = [
    // What ties a name to the rest, or what the rows are called where that is clear.
    "in", "of", "for", "from", "at", "by", "with", "on", "about", "'s", "s", "that", "who", "which", "what", "i",
    "program", "programs", "university", "universities", "school", "schools", "degree", "degrees", "core", "areas",
    "field",
    "area", "focus", "rank", "ranks", "ranked", "ranking", "rankings", "edition", "state", "track", "number", "master",
    "master's", "masters", "msc", "mention", "anything", "something", "everything",
    // What says no more than "is" or "has".
    "is", "are", "was", "were", "do", "does", "did", "has", "have", "the", "a", "an", "any", "all", "every", "there",
    "located", "based", "available", "offered", "covered", "taught", "take", "takes", "lasting", "finished", "me",
    "studying", "dealing", "specialise", "covering", "cover", "teach", "teaching", "appear", "good", "can", "to", "how",
    "list", "listed", "had",
    // What is said twice: "both A and B", "A but not B", "top 3 most common", "changed since".
    "both", "either", "and", "but", "exactly", "top", "changed", "change", "compare", "up", "last",
    "count", "having", "high", "hold", "information", "long", "please", "research", "whose", "year",
    // The beginning of a name that the rest of it names too: "vision", "Berkeley".
    "computer", "uc", "united",
  ]

  @Test func `changes what is asked unless a shorter question asks the same`() throws {
    let reader = Fixture.reader
    var kept: Set<String> = []
    for phrasing in Phrasings.answered.sampled(oneIn: 4) {
      let question = phrasing.testDescription
      let derivation = try reader.derivation(question)
      guard let item = derivation.items.first, let answer = try? reader.answer(derivation, .unknown) else { continue }
      let tokens = derivation.words.tokens
      for place in tokens.indices where tokens[place].kind == .word && !item.licensed.contains(place) {
        var bytes = Array(question.utf8)
        bytes.replaceSubrange(tokens[place].span, with: [])
        let rest = String(decoding: bytes, as: UTF8.self)
        guard let others = try? reader.derivation(rest), !others.items.isEmpty,
          let other = try? reader.answer(others, .unknown), other.reading.isSame(as: answer.reading)
        else { continue }
        kept.insert(tokens[place].text.lowercased())
      }
    }
    let years: Set = ["2021", "2022"]  // The latest edition, and the one before it where a change is asked for.
    #expect(kept.subtracting(Self.shorter).subtracting(years) == [])
  }
}
