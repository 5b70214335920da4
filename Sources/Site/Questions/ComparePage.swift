import Answers
import Catalog
import Wording

extension Page {
  /// Two to six things side by side; with one or none a field to name another.
  static func compare(_ names: [String], in catalog: borrowing CatalogFile, _ links: Links) throws -> Page {
    guard names.count <= 6 else { throw RequestError.tooFew(names.count) }
    let comparison = names.count > 1 ? try catalog.comparison(of: names) : nil
    let only = names.count == 1 ? try catalog.factSheet(of: names[0]) : nil
    let title = comparison.map { $0.names.joined(separator: " and ") } ?? "Compare"
    var page = Page(title, path: "/compare/") { html in
      let query = QueryString(names.map { .init(name: "of", value: $0) })
      html.heading(
        title, forms: comparison == nil ? [] : [.json, .csv, .ndjson, .markdown], path: "/compare/",
        query: query.encoded, links)
      if let comparison {
        ComparisonTable(comparison: comparison, names: names).write(links, to: &html)
      } else if let only {
        html.element("p") { html in
          html.text("Compare ")
          html.element("strong", only.name)
          html.text(" with:")
        }
      } else {
        html.element("p", "Name two universities or two programs.")
      }
      if names.count < 6 { field(names, links, &html) }
    }
    page.section = .compare
    page.query = QueryString(names.map { .init(name: "of", value: $0) })
    page.forms = comparison == nil ? [] : [.json, .csv, .ndjson, .markdown]
    return page
  }

  private static func field(_ names: [String], _ links: Links, _ html: inout HTMLWriter) {
    html.element("form", ["class": "filter", "action": links.address("/compare/"), "method": "get"]) { html in
      for name in names { html.void("input", ["type": "hidden", "name": "of", "value": name]) }
      html.element("label", ["for": "of"], names.isEmpty ? "First" : "Add")
      html.void("input", ["id": "of", "name": "of", "autocomplete": "off", "placeholder": "A name, such as MIT"])
      if names.isEmpty {
        html.element("label", ["for": "with"], "Second")
        html.void("input", ["id": "with", "name": "of", "autocomplete": "off", "placeholder": "Another, such as CMU"])
      }
      html.element("button", ["type": "submit"], "Compare")
    }
  }
}

/// Things side by side: facts with a column for each, and lists as a matrix of what each names.
struct ComparisonTable {
  let comparison: Comparison
  let names: [String]

  func write(_ links: Links, to html: inout HTMLWriter) {
    html.element(
      "div", ["class": "scroll", "role": "region", "aria-label": "Comparison", "tabindex": "0"]
    ) { html in
      html.element("table", ["class": "compare"]) { html in
        html.element("caption", "\(comparison.names.count) side by side")
        head(links, &html)
        for group in groups { write(group, &html) }
      }
    }
    html.newLine()
    html.element(
      "p", ["class": "legend"], "● listed, ○ not named in an open list, – not in a list that names everything")
  }

  private func head(_ links: Links, _ html: inout HTMLWriter) {
    html.element("thead") { html in
      html.element("tr") { html in
        html.element("td", "")
        for (index, name) in comparison.names.enumerated() {
          html.element("th", ["scope": "col"]) { html in
            html.text(name)
            html.text(" ")
            var rest = names
            if rest.indices.contains(index) { rest.remove(at: index) }
            html.element("a", ["href": links.compare(rest), "aria-label": "Remove \(name)"], "remove")
          }
        }
      }
    }
  }

  /// Rows of facts that are about the same.
  private var groups: [(about: String, rows: [Comparison.Row])] {
    comparison.rows.reduce(into: []) { groups, row in
      if groups.last?.about == row.about {
        groups[groups.count - 1].rows.append(row)
      } else {
        groups.append((row.about, [row]))
      }
    }
  }

  private func write(_ group: (about: String, rows: [Comparison.Row]), _ html: inout HTMLWriter) {
    html.element("tbody") { html in
      html.element("tr") { html in
        html.element(
          "th", ["scope": "rowgroup", "colspan": String(comparison.names.count + 1)], group.about.capitalizedWord)
      }
      for row in group.rows {
        if row.isOfLists { matrix(row, &html) } else { facts(row, &html) }
      }
    }
  }

  private func facts(_ row: Comparison.Row, _ html: inout HTMLWriter) {
    html.element("tr") { html in
      html.element("th", ["scope": "row"], row.label)
      for fact in row.facts {
        html.element("td") { html in
          if let fact { html.text(fact.plainWords) } else { write("–", "not known", &html) }
        }
      }
    }
  }

  private func matrix(_ row: Comparison.Row, _ html: inout HTMLWriter) {
    for item in row.items {
      html.element("tr") { html in
        html.element("th", ["scope": "row"]) { html in
          html.hidden("\(row.label): ")
          html.text(item)
        }
        for fact in row.facts {
          html.element("td") { html in
            guard let fact, case .list(let items, let isOpen) = fact.statement else {
              return write("–", "not known", &html)
            }
            if items.contains(item) {
              write("●", "listed", &html)
            } else if isOpen {
              write("○", "not named", &html)
            } else {
              write("–", "no", &html)
            }
          }
        }
      }
    }
  }

  private func write(_ mark: String, _ words: String, _ html: inout HTMLWriter) {
    html.element("span", ["aria-hidden": "true"], mark)
    html.hidden(words)
  }
}

extension Comparison.Row {
  /// Whether it says what is listed.
  fileprivate var isOfLists: Bool {
    facts.contains { if case .list? = $0?.statement { kind != .aliases } else { false } }
  }

  /// What any of them lists, in the order in which it comes.
  fileprivate var items: [String] {
    facts.reduce(into: [String]()) { items, fact in
      if case .list(let own, _)? = fact?.statement { items += own.filter { !items.contains($0) } }
    }
  }
}

extension Catalog.Fact {
  /// What is said, without its source.
  var plainWords: String {
    switch statement {
    case .text(let text): text
    case .integer(let number): String(number)
    case .real(let number): String(number)
    case .place(let place, _): place.text
    case .standing(let standing): standing.words
    case .list(let items, let isOpen): items.joined(separator: "; ") + (isOpen ? "; and others" : "")
    }
  }
}

extension String {
  /// With a capital at its beginning.
  var capitalizedWord: String { prefix(1).uppercased() + dropFirst() }
}
