import Articles
package import SQLiteStorage
import Terms
import Wording

/// One that is gone and one that is new, which look like one institution under two names.
public struct PerhapsRenamed: Sendable, Equatable {
  /// The one that only the first edition lists.
  public let gone: RankChange
  /// The one that only the second edition lists.
  public let new: RankChange
}

extension EditionDifference {
  /// How many universities may be gone, and be new, for one to be looked for among the others.
  private static let most = 200

  /// Those that are gone and new and look like one institution: their names share rare words, and they are in one city or
  /// near each other in the list, and not in two countries or cities. In the order of the second edition.
  ///
  /// Where hundreds came and went it is no renaming, and nothing is looked for.
  package func perhapsRenamed(in connection: borrowing Connection) throws -> [PerhapsRenamed] {
    let gone = changes.filter { $0.after == nil && $0.before?.rank != nil }
    let new = changes.filter { $0.before == nil && $0.after?.rank != nil }
    let (few, many) = gone.count < new.count ? (gone, new) : (new, gone)
    guard !few.isEmpty, few.count <= Self.most else { return [] }
    let names = names(beside: many[0])
    var likeness = UniversityLikeness(names)
    let words = WordCounts(names)
    var free = Dictionary(many.map { ($0.universityID, $0) }) { first, _ in first }
    var found: [PerhapsRenamed] = []
    for one in few {
      let like = try likeness.nearest(to: .university(one.university), count: 50).lazy.compactMap { free[$0.id] }
        .first { try words.shareRareWord(one.university, $0.university) && connection.mayBeOne(one, $0) }
      guard let like else { continue }
      free[like.universityID] = nil
      found.append(one.after == nil ? PerhapsRenamed(gone: one, new: like) : PerhapsRenamed(gone: like, new: one))
    }
    let order = Dictionary(new.enumerated().map { ($1.universityID, $0) }) { first, _ in first }
    return found.sorted { order[$0.new.universityID] ?? 0 < order[$1.new.universityID] ?? 0 }
  }

  /// The names of the edition that lists this one.
  private func names(beside change: RankChange) -> UniversityNames {
    var names = UniversityNames()
    for other in changes where (change.after == nil ? other.before : other.after) != nil {
      names.add(other.university, of: other.universityID)
    }
    return names
  }
}

/// How many names have each word.
private struct WordCounts {
  private var counts: [String: Int] = [:]
  private let most: Int

  init(_ names: UniversityNames) {
    for name in names.all {
      for word in Set(name.key.split(separator: " ")) { counts[String(word), default: 0] += 1 }
    }
    most = max(2, names.all.count / 100)
  }

  /// Whether two names have a word that few names have, in one spelling or in two that are nearly the same.
  func shareRareWord(_ one: String, _ other: String) -> Bool {
    let words = FoldedKey.universityWords(other).filter { (counts[$0] ?? 0) <= most }
    return FoldedKey.universityWords(one).filter { (counts[$0] ?? 0) <= most }.contains { word in
      words.contains { EditDistance.between(word, $0, limit: min(2, word.unicodeScalars.count / 4)) != nil }
    }
  }
}

extension RankChange {
  /// Whether the places of two universities, each in its edition, are near: within ten, or a fifth of the rank.
  fileprivate func isNear(_ other: RankChange) -> Bool {
    guard let rank = (after ?? before)?.rank, let near = (other.after ?? other.before)?.rank else { return false }
    let (better, worse) = rank.first <= near.first ? (rank, near) : (near, rank)
    let gap = worse.first - (better.worst ?? worse.first)
    return gap <= max(10, worse.first / 5)
  }
}

extension Connection {
  fileprivate func mayBeOne(_ one: RankChange, _ other: RankChange) throws -> Bool {
    let (place, otherPlace) = (try location(of: one.universityID), try location(of: other.universityID))
    if let country = place.country, let otherCountry = otherPlace.country, country != otherCountry { return false }
    guard let city = place.city, let otherCity = otherPlace.city else { return one.isNear(other) }
    return city == otherCity
  }

  private func location(of university: Int64) throws -> (city: String?, country: String?) {
    try first(
      "SELECT city, country FROM university JOIN location ON location.id = location_id WHERE university.id = ?",
      [.integer(university)]
    ) { ($0.optionalText(0), $0.optionalText(1)) } ?? (nil, nil)
  }
}
