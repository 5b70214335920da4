import Answers
import Catalog
import FilterLanguage
import Tables
import Wording

extension Page {
  /// The countries and states that universities are in.
  static func places(in catalog: borrowing CatalogFile, _ links: Links) throws -> Page {
    let groups = try catalog.groups(
      Grouping(
        .universities, by: ColumnList(["country", "state"]), order: OrderBy("country, state"))
    ).groups.groups
    var page = Page("Places", path: "/places/") { html in
      html.heading("Places", forms: [.json, .csv, .ndjson, .markdown], path: "/places/", links)
      let rows = groups.map { group -> [PageTable.Entry] in
        let names = group.values.map { value -> String? in if case .text(let text) = value { text } else { nil } }
        let country = names[0].map { QueryString([.init(name: "country", value: $0)]) }
        let state = names[1].flatMap { name in country?.adding("state", name) }
        return [
          names[0].map { PageTable.Entry(text: $0, address: country.map { links.list(.universities, $0) }) }
            ?? PageTable.Entry(.null),
          names[1].map { PageTable.Entry(text: $0, address: state.map { links.list(.universities, $0) }) }
            ?? PageTable.Entry(.null), PageTable.Entry(text: String(group.count)),
        ]
      }
      PageTable(
        caption: groups.count.counted("place"),
        heads: [
          PageTable.Head(title: "Country"), PageTable.Head(title: "State"),
          PageTable.Head(title: "Universities", isNumeric: true),
        ], rows: rows
      ).write(to: &html)
    }
    page.forms = [.json, .csv, .ndjson, .markdown]
    return page
  }

  /// The log, the newest change first.
  static func changes(limit: Int, in catalog: borrowing CatalogFile, _ links: Links) throws -> Page {
    let log = try catalog.log(limit: limit)
    return table("Changes", "/changes/", "What was changed, when and by whom.", log, links)
  }

  /// Where the editions come from.
  static func sources(in catalog: borrowing CatalogFile, _ links: Links) throws -> Page {
    let editions = try catalog.editionList()
    return table("Sources", "/sources/", "Where the editions of rankings come from.", editions, links)
  }

  private static func table(
    _ title: String, _ path: String, _ description: String, _ shown: some Shown, _ links: Links
  ) -> Page {
    let table = shown.table(for: .program)
    var page = Page(title, path: path) { html in
      html.heading(title, forms: [.json, .csv, .ndjson, .markdown], path: path, links)
      PageTable(table, caption: table.rows.count.counted("row")) { key, cell, _ in
        guard let text = cell.words else { return nil }
        switch key {
        case "ranking": return links.ranking(text)
        case "source_url": return text.hasPrefix("http") ? text : nil
        default: return nil
        }
      }.write(to: &html)
    }
    page.description = description
    page.forms = [.json, .csv, .ndjson, .markdown]
    return page
  }

  /// What the catalogue is, and how it is cited.
  static func about(_ state: CatalogState, _ links: Links) -> Page {
    Page("About", path: "/about/") { html in
      html.heading("About", links)
      html.element("p", "\(state.sentence)")
      html.element(
        "p",
        """
        Each fact names the source that states it. What no source states is not known here, and says so: it is neither \
        guessed nor taken for a no. A list that ends in “and others” is open: what it does not name may be there.
        """)
      html.element("p") { html in
        html.text("Ranks are printed as their publishers print them, with ties and bands. ")
        html.link(links.address("/sources/"), "All sources")
        html.text(". ")
        html.link(links.address("/changes/"), "All changes")
        html.text(".")
      }
      html.element("h2", "How to cite")
      let change = state.change.map { ", change \($0.id) of \($0.madeAt.prefix(10))" } ?? ""
      html.element("p", "GradAtlas\(change). \(links.whole("/"))")
      html.element("h2", "The data")
      html.element("p") { html in
        html.text("Every page with rows is there as JSON, CSV, NDJSON and Markdown; ")
        html.link(links.address("/api/"), "the interface for programs")
        html.text(" says how.")
      }
    }
  }
}
