import Answers
import Catalog
import Questions
import Wording

extension Page {
  /// What changed from one edition of a ranking to another.
  ///
  /// - Parameter moved: Only what moved that way; nil for all.
  static func difference(
    _ slug: String, _ from: Int, _ to: Int, moved: String?, in catalog: borrowing CatalogFile, _ links: Links
  ) throws -> Page {
    let direction = try moved.map { text in
      guard let direction = RankChange.Direction(rawValue: text) else {
        throw RequestError.wrongValue(text, of: "moved")
      }
      return direction
    }
    let pair = try catalog.editionPair(of: slug, years: [from, to])
    let answer = try catalog.difference(from: pair.from, to: pair.to)
    let changes = answer.differences.flatMap(\.changes)
    let slugs = try Dictionary(
      catalog.edition(pair.from).entries.map { ($0.universityID, $0.slug) }
        + catalog.edition(pair.to).entries.map { ($0.universityID, $0.slug) }
    ) { first, _ in first }
    let name = try catalog.edition(pair.to).rankingName
    let title = "\(name), \(from) to \(to)"
    let path = "/rankings/\(PercentEncoding.encode(pair.to.ranking))/\(from)..\(to)/"
    let shown = changes.filter { direction == nil || $0.direction == direction }
    var page = Page(title, path: path) { html in
      html.heading(title, forms: [.json, .csv, .ndjson, .markdown], path: path, links)
      legend(changes, direction, pair, links, &html)
      table(of: shown, slugs, from, to, links).write(to: &html)
      html.notes(answer.notes(for: .person), links)
    }
    page.section = .rankings
    page.query = QueryString(moved.map { [.init(name: "moved", value: $0)] } ?? [])
    page.forms = [.json, .csv, .ndjson, .markdown]
    page.description = "What changed in \(name) from \(from) to \(to)."
    return page
  }

  /// How many moved which way: each number is a link to those.
  private static func legend(
    _ changes: [RankChange], _ chosen: RankChange.Direction?, _ pair: (from: EditionName, to: EditionName),
    _ links: Links, _ html: inout HTMLWriter
  ) {
    html.element("ul", ["class": "chips", "aria-label": "Movements"]) { html in
      for direction in RankChange.Direction.allCases {
        let count = changes.count { $0.direction == direction }
        html.element("li") { html in
          let isChosen = chosen == direction
          let query = isChosen ? QueryString() : QueryString([.init(name: "moved", value: direction.rawValue)])
          let address = links.difference(pair.to.ranking, pair.from.year, pair.to.year, query)
          html.element(
            count == 0 ? "span" : "a",
            ["href": count == 0 ? nil : address, "aria-current": isChosen ? "true" : nil, "class": direction.rawValue]
          ) { html in
            html.element("span", ["aria-hidden": "true"], "\(direction.glyph) ")
            html.text("\(count) \(direction.rawValue)")
          }
        }
      }
    }
  }

  private static func table(
    of changes: [RankChange], _ slugs: [Int64: String], _ from: Int, _ to: Int, _ links: Links
  ) -> PageTable {
    let rows = changes.map { change in
      [
        PageTable.Entry(text: change.university, address: slugs[change.universityID].map { links.university($0) }),
        .rank(change.before), .rank(change.after), change.entry,
      ]
    }
    return PageTable(
      caption: changes.count.counted("university"),
      heads: [
        PageTable.Head(title: "University"), PageTable.Head(title: String(from), isNumeric: true),
        PageTable.Head(title: String(to), isNumeric: true), PageTable.Head(title: "Movement"),
      ], rows: rows)
  }
}

extension RankChange {
  /// `▲ 1`, said as “1 place up”.
  var entry: PageTable.Entry {
    let places = placesGained.map { abs($0) }
    switch direction {
    case .risen:
      return PageTable.Entry(
        text: places.map { "▲ \($0)" } ?? "▲ risen", hidden: places.map { "\($0.counted("place")) up" } ?? "risen",
        kind: direction.rawValue)
    case .fallen:
      return PageTable.Entry(
        text: places.map { "▼ \($0)" } ?? "▼ fallen", hidden: places.map { "\($0.counted("place")) down" } ?? "fallen",
        kind: direction.rawValue)
    case .same: return PageTable.Entry(text: direction.glyph, hidden: "same", isQuiet: true)
    default:
      return PageTable.Entry(
        text: "\(direction.glyph) \(direction.rawValue)", hidden: direction.rawValue, kind: direction.rawValue)
    }
  }
}

extension RankChange.Direction {
  /// What stands before the word.
  var glyph: String {
    switch self {
    case .risen: "▲"
    case .fallen: "▼"
    case .same: "·"
    case .new: "+"
    case .gone: "×"
    case .unclear: "?"
    }
  }
}
