import TestSupport
import Testing

/// Filters over ranks that are printed as bands: what may hold and need not is left out, and counted.
@Suite struct `Filters over bands` {
  private static let list = PublishedList("world", 2022, .competition, size: 600, plain: 100, seed: 3)

  private static func home() throws -> Workplace {
    let place = try Workplace.withCatalog()
    try place.folder.write(list.csv, to: "world.csv")
    let result = try place.catalog(
      "rankings", "import", "world.csv", "--ranking", "world", "--year", "2022", "--create-universities")
    #expect(result.status == 0, "\(result.stderr)")
    return place
  }

  /// A comparison, and for which places it holds.
  private struct Comparison: Sendable {
    let text: String
    let holds: @Sendable (Int) -> Bool
  }

  private static let comparisons: [Comparison] = [
    Comparison(text: "world_rank <= 120") { $0 <= 120 }, Comparison(text: "world_rank < 151") { $0 < 151 },
    Comparison(text: "world_rank <= 100") { $0 <= 100 }, Comparison(text: "world_rank > 120") { $0 > 120 },
    Comparison(text: "world_rank >= 101") { $0 >= 101 }, Comparison(text: "world_rank = 101") { $0 == 101 },
    Comparison(text: "world_rank = 7") { $0 == 7 }, Comparison(text: "world_rank <> 120") { $0 != 120 },
    Comparison(text: "world_rank BETWEEN 100 AND 160") { (100...160).contains($0) },
    Comparison(text: "world_rank BETWEEN 101 AND 150") { (101...150).contains($0) },
    Comparison(text: "world_rank NOT BETWEEN 110 AND 260") { !(110...260).contains($0) },
    Comparison(text: "world_rank IN (1, 2, 3, 120, 160)") { [1, 2, 3, 120, 160].contains($0) },
    Comparison(text: "world_rank NOT IN (1, 120, 500)") { ![1, 120, 500].contains($0) },
    Comparison(text: "NOT world_rank <= 120") { $0 > 120 },
    Comparison(text: "NOT (world_rank > 10 AND world_rank <= 100)") { $0 <= 10 || $0 > 100 },
    Comparison(text: "world_rank <= 120.5") { $0 <= 120 }, Comparison(text: "world_rank <= 5000") { $0 <= 5000 },
    Comparison(text: "world_rank <= 1000000") { _ in true }, Comparison(text: "world_rank >= 1") { _ in true },
    Comparison(text: "world_rank@2022 <= 120") { $0 <= 120 },
  ]

  @Test func `hold where they hold for every place, and count the others`() throws {
    let place = try Self.home()
    let plain = PlainList(Self.list)
    let standard = 11
    for comparison in Self.comparisons {
      var (held, cut, silent) = (0, 0, standard)
      for one in plain.places.values {
        guard let range = one.range else {
          silent += 1
          continue
        }
        let ends = [range.lowerBound, range.upperBound] + range.prefix(2_000)
        let truths = Set(ends.map(comparison.holds))
        if truths.count == 2 { cut += 1 } else if truths == [true] { held += 1 }
      }
      let result = try place.catalog("universities", "--where", comparison.text, "--count", "--csv", "--no-header")
      #expect(result.lines == ["\(held)"], "\(comparison.text)")
      let field = comparison.text.contains("@") ? "world_rank@2022" : "world_rank"
      let note = "note: \(cut) universities left out because `\(field)` is a band that fits only in part"
      let isCut = result.stderr.contains(note)
      #expect(cut == 0 ? !result.stderr.contains("fits only in part") : isCut, "\(comparison.text): \(result.stderr)")
      let isSilent = "note: \(silent) universities left out because `\(field)` is not known"
      #expect(result.stderr.contains(isSilent), "\(comparison.text): \(result.stderr)")
    }
  }

  @Test func `are the same in every way of asking`() throws {
    let place = try Self.home()
    let filter = try place.catalog("universities", "--where", "world_rank <= 120", "--columns", "university", "--csv")
    let short = try place.catalog("universities", "--max-rank", "world:120", "--columns", "university", "--csv")
    #expect(filter == short)
    #expect(filter.stderr.contains("is a band that fits only in part"))
    let count = try place.catalog("ask", "how many universities are in the top 120 in world?", "--csv")
    #expect(count.lines.last == "\(filter.lines.count - 1)")
    #expect(count.stderr.contains("is a band that fits only in part"))
    let band = Self.list.rows.first { $0.rank.hasPrefix("101") }?.name ?? ""
    let one = try place.catalog("ask", "is \(band) in the top 120 in world?", "--csv")
    #expect(one.stderr.contains("1 university left out because `world_rank` is a band that fits only in part"))
    #expect(!one.stderr.contains("the answer is no"))
  }

  @Test func `and other conditions leave open what they leave open together`() throws {
    let place = try Workplace.withCatalog()
    let added = try place.catalog(
      "rankings", "add", "zz", "2023", "--name", "Z", "CMU=5-9", "UCB=1", "Stanford=20+", "MIT=12", "UW=-")
    #expect(added.status == 0, "\(added.stderr)")
    func answer(_ filter: String) throws -> String {
      let result = try place.catalog("universities", "--where", filter, "--columns", "slug", "--csv", "--no-header")
      return result.lines.sorted().joined(separator: " ") + " | " + result.stderr.replacing("\n", with: " ")
    }
    #expect(
      try answer("zz_rank <= 7 AND ml_rank <= 3")
        == "ucb | note: 1 university left out because `zz_rank` is a band that fits only in part ")
    #expect(
      try answer("zz_rank <= 7 OR ml_rank = 3").hasPrefix("stanford ucb | "))
    #expect(
      try answer("zz_rank <= 7 OR ml_rank = 3").contains(
        "note: 1 university left out because `zz_rank` is a band that fits only in part "))
    let open = try answer("zz_rank = 20 OR zz_rank > 20")
    #expect(open.hasPrefix(" | "))
    #expect(open.contains("note: 1 university left out because `zz_rank` is a band"))
    #expect(try answer("zz_rank IS NULL AND slug IN ('cmu', 'uw')") == "uw | ")
    #expect(try answer("zz_rank IS NOT NULL") == "cmu mit stanford ucb | ")
    #expect(try answer("zz_rank IN (5, 6, 7, 8, 9)").hasPrefix("cmu | "))
    #expect(try answer("zz_rank >= 5 AND zz_rank <= 9").hasPrefix("cmu | "))
  }
}
