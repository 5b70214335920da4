import Terms

/// What a column of a ranking's file can hold; the raw value is the name of the field.
public enum RankingColumn: String, CaseIterable, Sendable {
  case rank, university, year, ranking, score, country, state, city, location, slug, ror, ipeds, wikidata

  /// The names that columns go by, folded: those of the first list before those of the second.
  ///
  /// `rank_display`, as printed, beats `rank` beside it, which is a number made of it.
  var names: [[String]] {
    switch self {
    case .rank:
      [
        ["rank display", "printed rank", "rank printed", "displayed rank"],
        [
          "rank", "ranks", "world rank", "overall rank", "global rank", "position", "pos", "place", "standing", "rk",
          "university rank", "institution rank", "institute rank", "overall ranking", "world ranking", "rank number",
          "rank no", "#", "ranking position", "position in ranking", "place in ranking",
        ],
        ["rank order", "no", "nr"], ColumnNames.rankInOtherLanguages,
      ]
    case .university: ColumnNames.universityLabel + ColumnNames.university
    case .year: [["year", "edition", "ranking year", "edition year", "rank year", "year of ranking"]]
    case .ranking: [["ranking", "ranking slug", "ranking name"]]
    case .score:
      [
        ["score", "overall score", "total score", "scores overall", "overall", "score overall", "total"],
        ColumnNames.scoreInOtherLanguages,
      ]
    case .country: ColumnNames.country
    case .state: ColumnNames.state
    case .city: ColumnNames.city
    case .location: ColumnNames.location
    case .slug: ColumnNames.slug
    case .ror: ColumnNames.ror
    case .ipeds: ColumnNames.ipeds
    case .wikidata: ColumnNames.wikidata
    }
  }

  /// What has to stand in a header of a ranking's file: a column of ranks, and one that says which university is meant.
  static let headerColumns: [[RankingColumn]] = [[.rank, .ranking], [.university, .slug, .ror, .ipeds, .wikidata]]

  /// A column's name as it is compared; `#` means the rank.
  static func folded(_ name: String) -> String {
    let words = FoldedKey(name.replacing("_", with: " ")).text
    return words.isEmpty && name.contains("#") ? "rank" : words
  }

  /// `rank2022` as `rank` and `2022`.
  private static func parted(_ word: Substring) -> [Substring] {
    guard word.utf8.count > 4 else { return [word] }
    let (start, end) = (word.prefix(4), word.suffix(4))
    if EditionReference.year(end) != nil, word.dropLast(4).allSatisfy(\.isLetter) { return [word.dropLast(4), end] }
    if EditionReference.year(start) != nil, word.dropFirst(4).allSatisfy(\.isLetter) {
      return [start, word.dropFirst(4)]
    }
    return [word]
  }

  /// `2022 rank`, `rank 2022` without the year; nil if no year stands in it.
  static func withoutYear(_ folded: String) -> (name: String, year: Int)? {
    let words = folded.split(separator: " ").flatMap { parted($0) }
    let years = words.map { word in EditionReference.year(word).flatMap { EditionName.years.contains($0) ? $0 : nil } }
    guard words.count > 1, let index = years.firstIndex(where: { $0 != nil }), let year = years[index] else {
      return nil
    }
    var rest = words
    rest.remove(at: index)
    return (rest.filter { $0 != "in" }.joined(separator: " "), year)
  }
}
