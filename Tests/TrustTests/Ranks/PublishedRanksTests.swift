import TestSupport
import Testing

/// Publishers' files of real size, and what is said of them recomputed from the files by the plain definitions.
@Suite struct `Ranks of published files` {
  static let lists = [2020, 2021, 2022].map {
    PublishedList("world", $0, .competition, size: 1_500, plain: 200, seed: 7)
  }
  /// Another publisher's, which numbers without gaps in one year.
  static let others = [
    PublishedList("other", 2021, .competition, size: 1_000, plain: 300, seed: 11),
    PublishedList("other", 2022, .dense, size: 1_000, plain: 300, seed: 12),
  ]

  /// A home with all of them, imported from their files.
  static func home() throws -> Workplace {
    let place = try Workplace.withCatalog()
    for list in lists + others {
      try place.folder.write(list.csv, to: "\(list.ranking)-\(list.year).csv")
      let result = try place.catalog(
        "rankings", "import", "\(list.ranking)-\(list.year).csv", "--ranking", list.ranking, "--year", "\(list.year)",
        "--create-universities")
      #expect(result.status == 0, "\(result.stderr)")
    }
    return place
  }

  @Test func `are stored, compared and followed as the files print them`() throws {
    let place = try Self.home()
    for list in Self.lists + Self.others { try expectStored(list, place) }
    for (before, after) in zip(Self.lists, Self.lists.dropFirst()) { try expectDifference(before, after, place) }
    try expectDifference(Self.others[0], Self.others[1], place)
    try expectView(place)
    try expectHistories(place)
  }

  private func expectStored(_ list: PublishedList, _ place: borrowing Workplace) throws {
    let stored = try place.sqlite(
      "catalog.db",
      """
      SELECT university.name, rank, rank_last, rank_is_open, is_tied, score FROM ranking_entry
      JOIN university ON university.id = university_id JOIN ranking_edition AS edition ON edition.id = ranking_edition_id
      JOIN ranking ON ranking.id = ranking_id WHERE ranking.slug = '\(list.ranking)' AND year = \(list.year) ORDER BY 1
      """)
    let plain = PlainList(list)
    let expected = plain.places.sorted { $0.key < $1.key }.map { name, place in
      let isBand = place.range != nil && !place.isOpen && place.single == nil
      let score = plain.scores[name].flatMap { Double($0) }
      return [
        name, place.range.map { "\($0.lowerBound)" } ?? "", isBand ? "\(place.range?.upperBound ?? 0)" : "",
        place.isOpen ? "1" : "0", place.isMarked ? "1" : "0", score.map { "\($0)" } ?? "",
      ].joined(separator: "|")
    }
    #expect(stored.split(separator: "\n").map { String($0) } == expected)
  }

  private func expectDifference(_ one: PublishedList, _ other: PublishedList, _ place: borrowing Workplace) throws {
    let result = try place.catalog("rankings", "diff", one.ranking, "\(one.year)", "\(other.year)", "--format", "tsv")
    let rows = result.rows
    let (before, after) = (PlainList(one), PlainList(other))
    #expect(Set(rows.map { $0["university"] ?? "" }) == Set(before.places.keys).union(after.places.keys))
    for row in rows {
      let name = row["university"] ?? ""
      let plain = PlainChange(before, after, name)
      #expect(row["before_ahead"] == plain.aheadBefore, "\(name)")
      #expect(row["after_ahead"] == plain.aheadAfter, "\(name)")
      #expect(row["places_gained"] == plain.gained, "\(name)")
      #expect(row["direction"] == plain.direction, "\(name)")
      #expect(row["beyond_end"] == plain.beyondEnd, "\(name)")
    }
    let moved = rows.count { row in
      guard let gained = Int(row["places_gained"] ?? ""), let first = Int(row["before_ahead"] ?? ""),
        let second = Int(row["after_ahead"] ?? "")
      else { return false }
      return gained.signum() != (first - second).signum()
    }
    let isTold = result.stderr.contains("number ties differently")
    #expect(isTold == (one.counting != other.counting))
    #expect(moved > 5 ? result.stderr.contains("and \(moved - 5) more\n") || !isTold : true)
  }

  /// The view's movement is the one of `rankings diff`, on every row of both.
  private func expectView(_ place: borrowing Workplace) throws {
    let view = try place.sqlite(
      "catalog.db", "SELECT year, university, ifnull(movement, '') FROM ranking_history WHERE ranking = 'world'")
    let movements = Dictionary(
      uniqueKeysWithValues: view.split(separator: "\n").map { line in
        let cells = line.split(separator: "|", omittingEmptySubsequences: false)
        return ("\(cells[0]) \(cells[1])", String(cells[2]))
      })
    #expect(movements.count == 4_500)
    for (before, after) in [(2020, 2021), (2021, 2022)] {
      let rows = try place.catalog("rankings", "diff", "world", "\(before)", "\(after)", "--format", "tsv").rows
      let listed = rows.filter { $0["direction"] != "gone" }
      #expect(listed.count == 1_500)
      for row in listed {
        #expect(movements["\(after) \(row["university"] ?? "")"] == row["places_gained"], "\(row)")
      }
      #expect(listed.contains { $0["places_gained"] == "" && $0["before_rank"] != "" && $0["after_rank"] != "" })
    }
  }

  private func expectHistories(_ place: borrowing Workplace) throws {
    let names = stride(from: 0, to: 1_500, by: 53).map { Self.lists[0].rows[$0].name }
    let rows = try place.catalog(["rankings", "history"] + names + ["--ranking", "world", "--format", "tsv"]).rows
    #expect(rows.count == 3 * names.count)
    let plain = Self.lists.map { PlainList($0) }
    for row in rows {
      guard let name = row["university"], let index = plain.firstIndex(where: { "\($0.year)" == row["year"] }) else {
        Issue.record("\(row)")
        continue
      }
      let place = plain[index].places[name]
      #expect(row["rank"] == (place?.range.map { "\($0.lowerBound)" } ?? ""))
      #expect(row["ahead"] == (place.flatMap { plain[index].ahead(of: $0) }.map { "\($0)" } ?? ""))
      guard index > 0 else { continue }
      let change = PlainChange(plain[index - 1], plain[index], name)
      #expect(row["places_gained"] == change.gained)
      #expect(row["direction"] == (place == nil && plain[index - 1].places[name] == nil ? "" : change.direction))
    }
  }
}

/// What became of one university, by the definitions as they are written down.
struct PlainChange {
  let aheadBefore: String
  let aheadAfter: String
  let gained: String
  let direction: String
  let beyondEnd: String

  init(_ before: PlainList, _ after: PlainList, _ name: String) {
    let (old, new) = (before.places[name], after.places[name])
    aheadBefore = old.flatMap { before.ahead(of: $0) }.map { "\($0)" } ?? ""
    aheadAfter = new.flatMap { after.ahead(of: $0) }.map { "\($0)" } ?? ""
    gained = old?.single.flatMap { old in new?.single.map { "\(old - $0)" } } ?? ""
    direction = Self.direction(old, new)
    switch (old?.range, new?.range) {
    case (nil, let range?) where old == nil: beyondEnd = range.lowerBound > before.end ? "yes" : "no"
    case (let range?, nil) where new == nil: beyondEnd = range.lowerBound > after.end ? "yes" : "no"
    default: beyondEnd = old == nil || new == nil ? "no" : ""
    }
  }

  private static func direction(_ old: PlainPlace?, _ new: PlainPlace?) -> String {
    guard let old else { return "new" }
    guard let new else { return "gone" }
    guard let oldRange = old.range, let newRange = new.range else {
      return old.range == nil && new.range == nil ? "same" : "unclear"
    }
    if newRange.upperBound < oldRange.lowerBound { return "risen" }
    if oldRange.upperBound < newRange.lowerBound { return "fallen" }
    return oldRange == newRange ? "same" : "unclear"
  }
}

extension ToolResult {
  /// The rows of an answer in TSV, by their columns.
  var rows: [[String: String]] {
    let cells = lines.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map { $0 == "\\N" ? "" : String($0) }
    }
    guard let header = cells.first else { return [] }
    return cells.dropFirst().map { Dictionary(zip(header, $0)) { first, _ in first } }
  }
}
