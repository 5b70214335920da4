import Terms
import Wording

/// The universities that a file brings, to be looked through for names that are nearly those of others.
struct CreatedUniversities {
  /// A new university.
  struct Created {
    let id: Int64
    let name: String
    /// Where the file names it.
    let position: SourcePosition
  }

  private(set) var all: [Created] = []

  mutating func add(_ name: String, of id: Int64, at position: SourcePosition) {
    all.append(Created(id: id, name: name, position: position))
  }

  /// Those whose name is like one that was there before the file, or nearly the same as one that stands before it in the
  /// file; the likest first.
  ///
  /// - Parameter nameOf: The name of a university that was there.
  func likeOthers(_ known: UniversityNames, nameOf: (Int64) -> String) -> [LikeUniversity] {
    var before = UniversityLikeness(known)
    let keys = all.map { FoldedKey.university($0.name) }
    var beside = TrigramLookup(TrigramIndex(keys.lazy.map(\.text)))
    let numbers = Dictionary(zip(keys, all.indices)) { first, _ in first }
    var found: [(like: LikeUniversity, likeness: Double)] = []
    for (number, created) in all.enumerated() {
      let near = before.nearest(to: keys[number], count: 3)
      var candidates = near.map { nameOf($0.id) }
      var likeness = near.first?.likeness ?? 0
      let nearBeside = beside.nearest(
        to: keys[number].text, count: 3, before: number, differing: Self.mostDifferingTrigrams)
      for match in nearBeside where Self.areNearlyOne(keys[number], keys[match.number]) {
        candidates.insert(all[match.number].name, at: 0)
        likeness = max(likeness, match.likeness)
      }
      if let bare = Self.withoutAcronym(created.name).flatMap({ numbers[$0] }), bare != number {
        candidates.insert(all[bare].name, at: 0)
        likeness = 1
      }
      guard !candidates.isEmpty else { continue }
      let like = LikeUniversity(
        name: created.name, candidates: Array(candidates.prefix(3)), position: created.position)
      found.append((like, likeness))
    }
    let order = found.indices.sorted { (found[$1].likeness, $0) < (found[$0].likeness, $1) }
    return order.map { found[$0].like }
  }

  /// A name without the acronym that a mark sets off from it: it may be the same institution, or a part of it.
  private static func withoutAcronym(_ name: String) -> FoldedKey? {
    guard let parts = NameParts(name), NameParts.isAcronym(parts.part) else { return nil }
    return .university(parts.rest)
  }

  /// How many trigrams of a name two letters change at most: a letter is in three of them, and at an end of its word in
  /// that of its first and last letter; a blank between two words is in five.
  private static let mostDifferingTrigrams = 10

  /// Whether two names differ by two letters at most, fewer in short ones, and not by a number.
  ///
  /// One file names an institution once, and many that are like each other.
  static func areNearlyOne(_ one: FoldedKey, _ other: FoldedKey) -> Bool {
    let limit = min(2, min(one.text.utf8.count, other.text.utf8.count) / 4)
    guard EditDistance.between(one.text, other.text, limit: limit) != nil else { return false }
    return numbers(one) == numbers(other)
  }

  private static func numbers(_ key: FoldedKey) -> [UInt8] {
    key.text.utf8.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
