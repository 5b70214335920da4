import Answers
import Catalog
import Tables
import Wording

/// The entries of an edition, beside those of the edition before it.
struct EditionTable {
  let edition: RankingEdition
  /// The year of the edition before it; nil for the first one.
  let before: Int?
  private let changes: [Int64: RankChange]

  /// - Parameter years: The years in which the ranking came out.
  init(_ edition: RankingEdition, years: [Int], in catalog: borrowing CatalogFile) throws {
    self.edition = edition
    before = years.filter { $0 < edition.name.year }.max()
    let answer = try before.map { year in
      try catalog.difference(
        from: EditionName(ranking: edition.name.ranking, year: year), to: edition.name, findsRenamings: false)
    }
    let changes = answer?.differences.flatMap(\.changes) ?? []
    self.changes = Dictionary(changes.map { ($0.universityID, $0) }) { first, _ in first }
  }

  /// How many moved which way; each is a link to those.
  func writeCounts(_ links: Links, to html: inout HTMLWriter) {
    guard let before else { return }
    html.element("p", ["class": "movements"]) { html in
      html.text("Since \(before): ")
      for direction in RankChange.Direction.allCases {
        let count = changes.values.count { $0.direction == direction }
        guard count > 0 else { continue }
        let query = QueryString([.init(name: "moved", value: direction.rawValue)])
        let address = links.difference(edition.name.ranking, before, edition.name.year, query)
        html.element("a", ["href": address, "class": direction.rawValue]) { html in
          html.element("span", ["aria-hidden": "true"], "\(direction.glyph) ")
          html.text("\(count) \(direction.rawValue)")
        }
        html.text(" ")
      }
    }
  }

  /// - Parameters:
  ///   - limit: How many entries at most; nil for all.
  ///   - isShort: Only rank, university and movement, for a place beside others.
  func table(limit: Int? = nil, isShort: Bool = false, _ links: Links) -> PageTable {
    let entries = edition.entries.prefix(limit ?? edition.entries.count)
    let columns = self.columns(isShort: isShort, links)
    var above: RankPlace?
    let rows = entries.map { entry -> [PageTable.Entry] in
      var cells = columns.map { $0.cell(entry) }
      cells[0].isQuiet = cells[0].isQuiet || above == entry.place
      above = entry.place
      return cells
    }
    let count = edition.entries.count.counted("entry")
    return PageTable(
      caption: entries.count == edition.entries.count ? count : "The first \(entries.count) of \(count)",
      heads: columns.map(\.head), rows: rows, rowHead: columns.firstIndex { $0.head.title == "University" } ?? 0)
  }

  private struct Column {
    let head: PageTable.Head
    let cell: (RankingEdition.Entry) -> PageTable.Entry
  }

  private func columns(isShort: Bool, _ links: Links) -> [Column] {
    let hasCountries = edition.entries.contains { $0.country != nil }
    let hasScores = edition.entries.contains { $0.score != nil }
    let rank = Column(head: PageTable.Head(title: String(edition.name.year), isNumeric: true)) { .rank($0.place) }
    let earlier = before.map { year in
      Column(head: PageTable.Head(title: String(year), isNumeric: true)) { .rank(changes[$0.universityID]?.before) }
    }
    let change = before.map { _ in
      Column(head: PageTable.Head(title: "Change")) { changes[$0.universityID]?.entry ?? PageTable.Entry(text: "") }
    }
    let university = Column(head: PageTable.Head(title: "University")) {
      PageTable.Entry(text: $0.university, address: links.university($0.slug))
    }
    let country = Column(head: PageTable.Head(title: "Country")) { entry in
      entry.country.map { PageTable.Entry(text: $0) } ?? PageTable.Entry(.null)
    }
    let score = Column(head: PageTable.Head(title: "Score", isNumeric: true)) { entry in
      entry.score.map { PageTable.Entry(.real($0)) } ?? PageTable.Entry(.null)
    }
    guard !isShort else { return [rank, university, change].compactMap { $0 } }
    return [rank, earlier, change, university, hasCountries ? country : nil, hasScores ? score : nil].compactMap { $0 }
  }
}
