import TestSupport

/// A made-up publisher's list of one year, printed as publishers print them: ties, bands, an open band, entries without a
/// rank, scores.
struct PublishedList {
  /// How it numbers what follows a tie.
  enum Counting { case competition, dense }

  let ranking: String
  let year: Int
  let counting: Counting
  /// Name, rank as printed, score as printed.
  let rows: [(name: String, rank: String, score: String)]

  /// A list over universities with some strength each, which changes a little from year to year.
  ///
  /// - Parameters:
  ///   - size: How many it lists, of one and a fifth times as many that there are.
  ///   - plain: How many have a rank of their own; those behind are in bands.
  init(_ ranking: String, _ year: Int, _ counting: Counting, size: Int, plain: Int, seed: UInt64) {
    self.ranking = ranking
    self.year = year
    self.counting = counting
    var random = SplitMix(state: seed &* 1_000_003 &+ UInt64(year))
    let strengths = (0..<size * 6 / 5).map { number in
      (name: Self.name(number), strength: number * 10 - random.next(below: 700))
    }
    let listed = strengths.sorted { ($0.strength, $0.name) < ($1.strength, $1.name) }.prefix(size)
    var score = 1_000
    var place = 0
    var dense = 0
    var entries: [(name: String, first: Int, dense: Int, score: Int, place: Int)] = []
    for one in listed {
      place += 1
      let isTied = place > 1 && random.next(below: 4) == 0
      if !isTied {
        score -= 1 + random.next(below: 3)
        dense += 1
      }
      entries.append((one.name, isTied ? entries[place - 2].first : place, dense, score, place))
    }
    let shared = Dictionary(grouping: entries, by: \.first).mapValues(\.count)
    rows = entries.map { entry in
      let isBand = entry.place > plain && entry.first > plain
      let rank = counting == .competition ? entry.first : entry.dense
      let printed =
        isBand
        ? Self.band(entry.place, after: plain, of: size, &random)
        : Self.printed(rank, isTied: counting == .competition && shared[entry.first] ?? 1 > 1, &random)
      let isSilent = random.next(below: 33) == 0
      let score = "\(entry.score / 10).\(abs(entry.score % 10))"
      return (entry.name, isSilent ? random.pick(["-", "Reporter", "n/a", ""]) : printed, isBand ? "" : score)
    }
  }

  /// A name that is like no other: its number in syllables.
  private static func name(_ number: Int) -> String {
    let syllables = ["ba", "ke", "li", "mo", "nu", "pra", "sto", "vi", "wex", "zor"]
    var word = ""
    var rest = number + 1_000
    while rest > 0 {
      word += syllables[rest % 10]
      rest /= 10
    }
    return "\(word.prefix(1).uppercased())\(word.dropFirst()) University"
  }

  private static func printed(_ rank: Int, isTied: Bool, _ random: inout SplitMix) -> String {
    guard isTied else { return random.pick(["\(rank)", "\(rank)", "#\(rank)", "\(rank).0"]) }
    return random.pick(["=\(rank)", "\(rank)=", "T\(rank)", "T-\(rank)", "\(rank) (tied)"])
  }

  /// Bands of fifty places, later of a hundred; the last one is open.
  private static func band(_ place: Int, after plain: Int, of size: Int, _ random: inout SplitMix) -> String {
    let width = place > plain + 200 ? 100 : 50
    let start = place > plain + 200 ? plain + 200 : plain
    let first = start + (place - start - 1) / width * width + 1
    guard first + width <= size else { return "\(first)+" }
    return "\(first)\(random.pick(["-", "–", " — "]))\(first + width - 1)"
  }

  /// The file that the publisher gives out.
  var csv: String {
    "Rank,Institution,Overall Score\n" + rows.map { "\($0.rank),\($0.name),\($0.score)\n" }.joined()
  }
}

/// One place of a list, read from the printed file by a reader of the tests' own.
struct PlainPlace: Equatable {
  /// The places that it may be; nil without a rank.
  let range: ClosedRange<Int>?
  let isOpen: Bool
  let isMarked: Bool

  /// The end of an open band.
  static let most = 1_000_000

  init(_ printed: String) {
    let digits = printed.split { !("0"..."9").contains($0) }.compactMap { Int($0) }
    isOpen = printed.hasSuffix("+")
    isMarked = printed.contains("=") || printed.contains("T") || printed.contains("tied")
    let isWhole = printed.hasSuffix(".0")
    guard let first = digits.first else {
      range = nil
      return
    }
    range = first...(isOpen ? Self.most : digits.count > 1 && !isWhole ? digits[1] : first)
  }

  /// The place where it is a single one.
  var single: Int? { range.flatMap { $0.count == 1 ? $0.lowerBound : nil } }
}

/// A printed list as the tests read it.
struct PlainList {
  let year: Int
  let counting: PublishedList.Counting
  let places: [String: PlainPlace]
  let scores: [String: String]
  /// The last place of each rank.
  private let lasts: [Int]
  /// Where it ends: the last place printed, or how many have a rank where places are left out behind ties.
  let end: Int

  init(_ list: PublishedList) {
    year = list.year
    counting = list.counting
    let cells = list.csv.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map { String($0) }
    }
    places = Dictionary(uniqueKeysWithValues: cells.map { ($0[1], PlainPlace($0[0])) })
    scores = Dictionary(uniqueKeysWithValues: cells.map { ($0[1], $0[2]) })
    lasts = places.values.compactMap { $0.range?.upperBound }
    let printed = places.values.compactMap { place in
      place.range.map { place.isOpen ? $0.lowerBound : $0.upperBound }
    }
    end = counting == .dense ? printed.max() ?? 0 : max(printed.max() ?? 0, printed.count)
  }

  /// How many stand ahead of a place for sure: each is counted by itself.
  func ahead(of place: PlainPlace) -> Int? {
    guard let first = place.range?.lowerBound else { return nil }
    return lasts.count { $0 < first }
  }
}
