import Terms
import Wording

/// The names of the catalogue that are like one that it does not know, also misspelt.
///
/// What kind of institution they are of does not make names like each other: Heidelberg University is not like Stanford
/// University, and York University is like the University of York.
struct UniversityLikeness {
  /// A university with a name that is like another.
  struct Match {
    let id: Int64
    let likeness: Double
  }

  private var lookup: TrigramLookup
  private let keys: [String]
  /// Who goes by each name of the index.
  private let owners: [[Int64]]
  /// Whether a word says no more than what kind of institution it is, for the words that were looked at: names share many.
  private var kinds: [Substring: Bool] = [:]

  init(_ all: UniversityNames) {
    // In an order of their own, so that of names that are equally like always the same come first.
    let names = all.all.map { (key: $0.key, ids: $0.claims.ids.sorted()) }
      .sorted { ($0.ids[0], $0.key) < ($1.ids[0], $1.key) }
    var kinds: [Substring: Bool] = [:]
    lookup = TrigramLookup(TrigramIndex(names.map { Self.tellingWords($0.key, &kinds) }))
    keys = names.map(\.key)
    owners = names.map(\.ids)
    self.kinds = kinds
  }

  /// The likest universities, best first, each by the likest of its names.
  mutating func nearest(to key: FoldedKey, count: Int) -> [Match] {
    guard !keys.isEmpty else { return [] }
    var found: [Match] = []
    // A university has a few names that are like each other.
    let near = lookup.nearest(to: Self.tellingWords(key.text, &kinds), count: 4 * count).map { match in
      let whole = TrigramIndex.likeness(of: key.text, and: keys[match.number])
      return (number: match.number, likeness: (match.likeness + whole) / 2)
    }
    for match in near.sorted(by: { ($1.likeness, $0.number) < ($0.likeness, $1.number) }) {
      for id in owners[match.number] where !found.contains(where: { $0.id == id }) {
        found.append(Match(id: id, likeness: match.likeness))
      }
    }
    return Array(found.prefix(count))
  }

  /// The words that do not only say what kind of institution it is; all of them where nothing else is left.
  private static func tellingWords(_ key: String, _ kinds: inout [Substring: Bool]) -> String {
    let words = key.split(separator: " ")
    let telling = words.filter { word in
      if let isKind = kinds[word] { return !isKind }
      let isKind = Initials.isSmall(String(word)) || CommonWords.isInstitution(word)
      kinds[word] = isKind
      return !isKind
    }
    return telling.isEmpty || telling.count == words.count ? key : telling.joined(separator: " ")
  }
}
