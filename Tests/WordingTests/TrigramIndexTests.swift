import Testing
import Wording

/// The same numbers each time.
private struct Dice: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 33
  }
}

@Suite struct `Texts that are like another` {
  private let names = ["stanford", "california berkeley", "bern", "uestc", "ohio state", "大阪", "大阪 市立"]

  @Test(arguments: [
    ("stanfrd", ["stanford"]), ("stanfurd", ["stanford"]), ("berkley", ["california berkeley"]), ("ustc", ["uestc"]),
    ("state ohio", ["ohio state"]), ("ohio", ["ohio state"]), ("大阪", ["大阪", "大阪 市立"]), ("xyz", []), ("", []),
    ("-", []),
  ])
  func `are found, the likest first`(_ text: String, _ expected: [String]) {
    let index = TrigramIndex(names)
    #expect(index.count == 7)
    #expect(index.nearest(to: text, count: 3).map { names[$0.number] } == expected)
  }

  @Test func `are no more than are asked for, and of equals the earlier`() {
    let index = TrigramIndex(["york", "york", "yorks", "york"])
    #expect(index.nearest(to: "york", count: 2).map(\.number) == [0, 1])
    #expect(index.nearest(to: "york", count: 9).map(\.number) == [0, 1, 3, 2])
    #expect(index.nearest(to: "york", count: 0).isEmpty)
    #expect(TrigramIndex([]).nearest(to: "york", count: 2).isEmpty)
  }

  @Test func `are so by what they share of their trigrams`() {
    // "  b", " be", "ber", "ern", "rn ", "b n" and "  b", " be", "ber", "erg", "rg ", "b g"
    #expect(TrigramIndex.likeness(of: "bern", and: "berg") == 3.0 / 9)
    #expect(TrigramIndex.likeness(of: "bern", and: "bern bern") == 1)
    #expect(TrigramIndex.likeness(of: "bern", and: "bern oslo") == 0.5)
    #expect(TrigramIndex.likeness(of: "bern", and: "") == 0)
    // Hashed, and no word with the plain ones.
    #expect(TrigramIndex.likeness(of: "берн", and: "берн") == 1)
    #expect(TrigramIndex.likeness(of: "берн", and: "bern") == 0)
  }

  @Test func `are those that looking at each text finds, either way round`() {
    var dice = Dice(state: 7)
    let letters = Array("abcdeé大")
    let texts = (0..<300).map { _ in
      (0..<Int.random(in: 1...3, using: &dice)).map { _ in
        String((0..<Int.random(in: 2...6, using: &dice)).map { _ in letters.randomElement(using: &dice) ?? "a" })
      }.joined(separator: " ")
    }
    let index = TrigramIndex(texts)
    for (number, text) in texts.enumerated() {
      let all = texts.indices.map { TrigramIndex.likeness(of: text, and: texts[$0]) }
      for other in texts.indices { #expect(TrigramIndex.likeness(of: texts[other], and: text) == all[other]) }
      let expected = texts.indices.filter { all[$0] >= TrigramIndex.least }.sorted { (all[$1], $0) < (all[$0], $1) }
      let found = index.nearest(to: text, count: 5)
      #expect(found.map(\.number) == Array(expected.prefix(5)), "\(number) \(text)")
      #expect(found.map(\.likeness) == expected.prefix(5).map { all[$0] })
    }
  }

  @Test func `are those before one that differ in few trigrams, as looking at each finds`() {
    var dice = Dice(state: 13)
    let texts = (0..<400).map { _ in
      (0..<2).map { _ in String((0..<7).map { _ in "ab".randomElement(using: &dice) ?? "a" }) }.joined(separator: " ")
    }
    var lookup = TrigramLookup(TrigramIndex(texts))
    for number in texts.indices {
      let expected = texts.indices.prefix(number).filter { other in
        // As many are shared as the likeness says; texts of one length have nearly as many trigrams.
        TrigramIndex.likeness(of: texts[number], and: texts[other]) >= 0.75
      }
      let found = lookup.nearest(to: texts[number], count: 400, before: number, differing: 6).map(\.number)
      #expect(Set(found).isSuperset(of: expected))
      #expect(found.allSatisfy { $0 < number })
    }
    #expect(lookup.nearest(to: texts[9], count: 400, differing: 0).contains { $0.number == 9 })
  }

  @Test func `with a letter changed are found among thousands`() {
    var dice = Dice(state: 11)
    let parts = ["ba", "cor", "den", "el", "fir", "gan", "hol", "in", "jor", "kal", "lin", "mar", "nor", "os", "pel"]
    let texts = (0..<20_000).map { _ in (0..<5).map { _ in parts.randomElement(using: &dice) ?? "" }.joined() }
    let index = TrigramIndex(texts)
    let found = texts.prefix(500).count { text in
      var letters = Array(text)
      letters[Int.random(in: 0..<letters.count, using: &dice)] = "z"
      return index.nearest(to: String(letters), count: 3).contains { texts[$0.number] == text }
    }
    #expect(found >= 480, "\(found)")
  }
}
