import FilterLanguage
import Wording

/// The names of the catalogue that are like one that it does not know: by the rare words that they share, also misspelt.
struct UniversityLikeness {
  private var names: [(id: Int64, weight: Double)] = []
  /// The numbers of the names with each word.
  private var index: [String: [Int]] = [:]

  init(_ all: UniversityNames) {
    var words: [[String]] = []
    for name in all.all {
      for id in name.claims.ids {
        for word in Set(name.words) { index[String(word), default: []].append(names.count) }
        words.append(Set(name.words).map { String($0) })
        names.append((id, 0))
      }
    }
    for number in names.indices { names[number].weight = words[number].reduce(0) { $0 + weight(of: $1) } }
  }

  /// A word counts the more, the fewer names have it.
  private func weight(of word: String) -> Double { 1 / Double(1 + (index[word]?.count ?? 0)).squareRoot() }

  /// The likest universities, best first: those that share a third of the weight of the words at least.
  func nearest(to words: [String], count: Int) -> [Int64] {
    var total = 0.0
    var shared: [Int: Double] = [:]
    for word in Set(words) {
      let known = spellings(of: word)
      let weight = known.map(weight).max() ?? weight(of: word)
      total += weight
      for number in Set(known.flatMap { index[$0] ?? [] }) {
        shared[number, default: 0] += known == [word] ? weight : weight * 0.8
      }
    }
    var best: [Int64: Double] = [:]
    for (number, weight) in shared {
      let likeness = weight / (total + names[number].weight - weight)
      if likeness >= 1.0 / 3 { best[names[number].id] = max(best[names[number].id] ?? 0, likeness) }
    }
    return best.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(count).map(\.key)
  }

  /// The word itself where a name has it, else the words with the fewest letters changed.
  private func spellings(of word: String) -> [String] {
    if index[word] != nil { return [word] }
    let limit = word.unicodeScalars.count / 3
    guard limit > 0 else { return [] }
    let near = index.keys.compactMap { known -> (word: String, distance: Int)? in
      guard abs(known.utf8.count - word.utf8.count) <= 2 * limit else { return nil }
      return EditDistance.between(word, known, limit: min(limit, 2)).map { (word: known, distance: $0) }
    }
    let best = near.map(\.distance).min()
    return near.filter { $0.distance == best }.map(\.word).sorted()
  }
}
