import Wording
import Testing

@Test(arguments: [
  ("", "", 0), ("a", "", 1), ("country", "contry", 1), ("state", "sttae", 1), ("kitten", "sitting", 3),
  ("ca", "abc", 3), ("é", "e", 1), ("abc", "abc", 0), ("focus", "focuss", 1),
])
func `the distance counts insertions, deletions, replacements and swaps`(_ a: String, _ b: String, _ distance: Int) {
  #expect(EditDistance.between(a, b, limit: 10) == distance)
  #expect(EditDistance.between(b, a, limit: 10) == distance)
  if distance > 0 { #expect(EditDistance.between(a, b, limit: distance - 1) == nil) }
}

@Test func `words that are too long are not compared`() {
  let longest = String(repeating: "a", count: EditDistance.longest)
  #expect(EditDistance.between(longest, longest, limit: 1) == 0)
  #expect(EditDistance.between(longest + "a", longest + "a", limit: 1) == nil)
  #expect(EditDistance.between(String(repeating: "a", count: 1 << 20), "a", limit: 5) == nil)
}

@Test func `the distance agrees with its recursive definition`() {
  let words = ["", "a", "b", "ab", "ba", "abc", "acb", "bca", "aab", "abab", "baba", "cabab"]
  func slow(_ a: Substring, _ b: Substring) -> Int {
    guard let lastA = a.last, let lastB = b.last else { return max(a.count, b.count) }
    var best = min(slow(a.dropLast(), b) + 1, slow(a, b.dropLast()) + 1)
    best = min(best, slow(a.dropLast(), b.dropLast()) + (lastA == lastB ? 0 : 1))
    if a.count > 1, b.count > 1, lastA == b.dropLast().last, a.dropLast().last == lastB {
      best = min(best, slow(a.dropLast(2), b.dropLast(2)) + 1)
    }
    return best
  }
  for a in words {
    for b in words { #expect(EditDistance.between(a, b, limit: 9) == slow(a[...], b[...]), "\(a) \(b)") }
  }
}

@Test func `the nearest names come best first`() {
  let names = ["duration_max", "duration_min", "ml_rank", "ai_rank", "state", "country"]
  #expect(NearestNames.find("Contry", among: names, count: 3) == ["country"])
  #expect(NearestNames.find("duration", among: names, count: 3) == ["duration_max", "duration_min"])
  #expect(NearestNames.find("duration_mim", among: names, count: 1) == ["duration_min"])
  #expect(NearestNames.find("rank", among: names, count: 3) == ["ml_rank", "ai_rank"])
  #expect(NearestNames.find("xyz", among: names, count: 3).isEmpty)
  #expect(
    NearestNames.find("data", among: ["Data A", "Data B", "Data A", "Data C"], count: 3) == [
      "Data A", "Data B", "Data C",
    ])
}
