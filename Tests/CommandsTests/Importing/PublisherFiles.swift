import Foundation
import TestSupport

/// Files shaped as publishers print them, out of made-up names; the same ones each time.
enum PublisherFiles {
  /// Names with every kind of letter that names of universities have.
  static let names: [String] = {
    var dice = SplitMix(state: 2022)
    let stems = [
      "Ålesund", "Béjaïa", "Córdoba", "Düren", "Évora", "Győr", "Hà Tĩnh", "İzmir", "Łomża", "Mānoa", "Ñuñoa",
    ]
    let kinds = ["University of %@", "%@ University", "Technical University of %@", "%@ Institute of Technology"]
    let syllables = ["ba", "den", "fel", "gor", "ka", "lin", "mor", "nu", "por", "ras", "tul", "van", "wes", "zi"]
    var names: [String] = []
    var used: Set<String> = []
    while names.count < 600 {
      let made = (0..<3).map { _ in syllables[dice.next(below: syllables.count)] }.joined().capitalized
      let place = names.count < stems.count ? stems[names.count] : made
      let name = kinds[dice.next(below: kinds.count)].replacingOccurrences(of: "%@", with: place)
      if used.insert(place).inserted { names.append(name) }
    }
    return names
  }()

  /// As a list of the world is printed: `=13` where a score is shared, bands from 201 on, the last one open, a row a
  /// university and year; 2,400 rows.
  static func worldRanking(_ years: ClosedRange<Int> = 2019...2022) -> String {
    var text = "\u{FEFF}world_rank,institution,country,national_rank,teaching,score,year\r\n"
    for year in years { for row in worldRows(year) { text += row + "\r\n" } }
    return text
  }

  private static func worldRows(_ year: Int) -> [String] {
    let dice = SplitMix(state: UInt64(year))
    let order = names.indices.sorted { left, right in
      (left + dice.seeded(left, year), left) < (right + dice.seeded(right, year), right)
    }
    // Scores fall, and every tenth is shared.
    var scores: [Int] = []
    for place in order.indices { scores.append(place % 10 == 9 ? scores[place - 1] : 9990 - place * 11) }
    return order.enumerated().map { place, index in
      let score = "\(scores[place] / 100).\(scores[place] % 100 < 10 ? "0" : "")\(scores[place] % 100)"
      let rank = printedRank(place, scores)
      let name = names[index].contains(" of ") ? "\"\(names[index])\"" : names[index]
      return "\(rank),\(name),Norway,\(place + 1),\"1,\(100 + place % 800)\",\(place < 200 ? score : "–"),\(year)"
    }
  }

  private static func printedRank(_ place: Int, _ scores: [Int]) -> String {
    if place >= 500 { return "501+" }
    if place >= 200 { return "\(place / 25 * 25 + 1)–\(place / 25 * 25 + 25)" }
    let first = scores.firstIndex(of: scores[place]) ?? place
    let isShared = scores.count { $0 == scores[place] } > 1
    return isShared ? "=\(first + 1)" : "\(first + 1)"
  }

  /// A list of two columns, as students copy it.
  static let twoColumns =
    "Ranking\tSchool\n1\tCarnegie-Mellon University\nT-2\tUC Berkeley\nT-2\tStanford\n4\tGeorgia Tech\n"

  /// A table in a page of Markdown.
  static let markdown = """
    # The best schools

    Some words before it.

    | # | University | Score |
    |--:|:-----------|------:|
    | 1 | [Carnegie Mellon University](https://www.cmu.edu) | 98.5% |
    | =2 | University of California—Berkeley | 95.0% |
    | =2 | Massachusetts Institute of Technology (MIT) | 95.0% |

    Some words behind it.
    """
}

extension SplitMix {
  /// How far a university is from its usual place in a year.
  func seeded(_ index: Int, _ year: Int) -> Int {
    var dice = SplitMix(state: UInt64(index) &* 4099 &+ UInt64(year))
    return dice.next(below: 9)
  }
}
