import Answers
import Catalog
import FilterLanguage
import Wording

extension Page {
  /// The first page: a question, and what the catalogue holds.
  static func home(in catalog: borrowing CatalogFile, _ state: CatalogState, _ links: Links) throws -> Page {
    let rankings = try catalog.rankings().rankings
    let areas = try catalog.rows(of: Listing(.focusAreas, columns: ColumnList(["focus", "programs"]), limit: 12))
    let places = try catalog.groups(
      Grouping(.programs, by: ColumnList(["country"]), limit: 8)
    ).groups.groups
    let changes = try catalog.log(limit: 5).entries
    let latest = try rankings.prefix(2).map { ranking in
      try EditionTable(
        catalog.edition(EditionReference(ranking: ranking.ranking.slug)), years: ranking.ranking.years, in: catalog)
    }
    let examples = try ExampleQuestions.all(in: catalog)
    var page = Page("GradAtlas: graduate programs and their rankings", path: "/") { html in
      html.element("h1", "Graduate programs and their yearly rankings")
      html.element("p", ["class": "quiet lead"], "Every fact with its source, every rank with its year.")
      QuestionField(question: nil, examples: examples).write(links, to: &html)
      html.element("p", state.sentence)
      html.element("div", ["class": "columns wide"]) { html in
        for table in latest { edition(table, links, &html) }
      }
      html.element("div", ["class": "columns"]) { html in
        section("Focus areas", &html) { html in
          for area in areas {
            guard let name = area["focus"]?.words else { continue }
            let query = QueryString([.init(name: "focus", value: name)])
            counted(name, area["programs"].map { PageTable.Entry($0).text }, links.list(.programs, query), &html)
          }
        }
        section("Countries", &html) { html in
          for place in places {
            guard case .text(let name)? = place.values.first else { continue }
            let query = QueryString([.init(name: "country", value: name)])
            counted(name, String(place.count), links.list(.programs, query), &html)
          }
        }
        section("Rankings", &html) { html in
          for ranking in rankings {
            counted(
              ranking.ranking.name, String(ranking.ranking.latestYear), links.ranking(ranking.ranking.slug), &html)
          }
        }
      }
      newest(changes, links, &html)
    }
    page.description = state.sentence
    return page
  }

  private static func section(
    _ title: String, _ html: inout HTMLWriter, _ items: (inout HTMLWriter) -> Void
  ) {
    html.element("section") { html in
      html.element("h2", title)
      html.element("ul", ["class": "counted"]) { items(&$0) }
    }
  }

  private static func counted(_ text: String, _ count: String?, _ address: String, _ html: inout HTMLWriter) {
    html.element("li") { html in
      html.link(address, text)
      if let count {
        html.text(" ")
        html.element("span", ["class": "count"], count)
      }
    }
  }

  private static func edition(_ table: EditionTable, _ links: Links, _ html: inout HTMLWriter) {
    let name = table.edition.name
    html.element("section") { html in
      html.element("h2") { $0.link(links.edition(name), "\(table.edition.rankingName), \(name.year)") }
      var shown = table.table(limit: 12, isShort: true, links)
      shown.name = "\(table.edition.rankingName), \(name.year)"
      shown.write(to: &html)
      if let before = table.before {
        html.element("p", ["class": "quiet"]) { html in
          html.link(links.difference(name.ranking, before, name.year), "What changed since \(before)")
        }
      }
    }
  }

  private static func newest(_ changes: [ChangeLogEntry], _ links: Links, _ html: inout HTMLWriter) {
    guard !changes.isEmpty else { return }
    html.element("section") { html in
      html.element("h2") { $0.link(links.address("/changes/"), "Latest changes") }
      html.element("ul") { html in
        for change in changes { html.element("li", "\(change.madeAt.prefix(10)): \(change.summary)") }
      }
    }
  }
}
