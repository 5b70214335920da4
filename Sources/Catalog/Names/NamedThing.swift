package import SQLiteStorage
import Terms
import Wording

/// Something that has a name in the catalogue, which a user may get wrong.
public enum NamedThing: String, CaseIterable, Sendable {
  case focusArea = "focus area"
  case university, state, country
  /// Parts of the world are the same in every catalogue.
  case region, subregion

  /// Where names of such things stand, those that people write first.
  private var columns: [(table: String, column: String)] {
    switch self {
    case .focusArea: [("focus_area", "name"), ("focus_area_alias", "alias")]
    case .university: [("university", "name"), ("university_alias", "alias"), ("university", "slug")]
    case .state: [("location", "state"), ("location", "state_code")]
    case .country: [("location", "country"), ("location", "country_code")]
    case .region, .subregion: []
    }
  }

  /// The names that do not depend on the catalogue; nil if they do.
  var fixedNames: [String]? {
    switch self {
    case .region: WorldRegion.regions
    case .subregion: WorldRegion.subregions
    default: nil
    }
  }

  /// The name of the catalogue that a user's word stands for: the same in any case, or else one that differs from it by
  /// no more than accents, dashes and punctuation.
  ///
  /// - Throws: `.unknownName` with the nearest names.
  package func name(for text: String, in connection: borrowing Connection) throws -> String {
    if try isStored(text, in: connection) { return text }
    let all = try names(in: connection)
    let key = FoldedKey.university(text)
    if let name = all.first(where: { FoldedKey.university($0) == key }) { return name }
    let nearest =
      self == .university
      ? try connection.universitiesLike(text, count: 3) : NearestNames.find(text, among: all, count: 3)
    throw CatalogError(.unknownName(text, what: rawValue, candidates: nearest))
  }

  /// Whether one of the names is this text, but for case.
  private func isStored(_ text: String, in connection: borrowing Connection) throws -> Bool {
    if let fixedNames { return fixedNames.contains { $0.lowercased() == text.lowercased() } }
    let lookup = columns.map { "SELECT 1 FROM \($0.table) WHERE \($0.column) = ?1" }.joined(separator: " UNION ALL ")
    return try connection.first(lookup, [.text(text)], { _ in true }) != nil
  }

  /// Every name of such a thing, by the alphabet; of those that differ in case alone, the one that people write.
  package func names(in connection: borrowing Connection) throws -> [String] {
    if let fixedNames { return fixedNames.sorted() }
    let parts = columns.enumerated().map { index, place in
      "SELECT \(place.column) AS name, \(index) AS part FROM \(place.table) WHERE \(place.column) IS NOT NULL"
    }
    // Beside `min`, SQLite takes the other columns from the row that has the least.
    return try connection.rows(
      """
      SELECT name, min(part) FROM (\(parts.joined(separator: " UNION ALL "))) AS named
      GROUP BY name COLLATE NOCASE ORDER BY name COLLATE NOCASE
      """
    ) { $0.text(0) }
  }
}

extension CatalogFile {
  /// The name that the catalogue has for a user's word: the same in any case, or else one that differs from it by no
  /// more than accents, dashes and punctuation.
  ///
  /// - Throws: `.unknownName` with the nearest names.
  public func name(of thing: NamedThing, for text: String) throws -> String {
    try thing.name(for: text, in: connection)
  }
}
