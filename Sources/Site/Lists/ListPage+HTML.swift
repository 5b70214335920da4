import Answers
import Catalog
import FilterLanguage
import Tables

extension ListPage {
  /// What stands in the page.
  ///
  /// - Parameter lead: What is said before the list, such as what a focus area contains; nil for nothing.
  func page(_ title: String, section: Page.Section?, _ links: Links) -> Page {
    var page = Page(title, path: "/\(request.subject.rawValue)/") { write(title, links, to: &$0) }
    page.section = section
    page.query = request.query
    page.forms = [.json, .csv, .ndjson, .markdown]
    page.description = "\(request.subject.counted(total)) with their ranks, places and sources."
    page.next = nextAddress(links)
    return page
  }

  private func write(_ title: String, _ links: Links, to html: inout HTMLWriter) {
    html.heading(
      title, forms: [.json, .csv, .ndjson, .markdown], path: "/\(request.subject.rawValue)/",
      query: request.query.encoded, links)
    html.element("div", ["class": facets.isEmpty && ranges.isEmpty ? nil : "faceted"]) { html in
      FacetColumn(request: request, facets: facets, ranges: ranges).write(links, to: &html)
      html.element("div", ["class": "results", "id": "results"]) { html in
        chips(links, &html)
        filterBox(links, &html)
        writeRows(links, to: &html)
        pager(links, &html)
      }
    }
  }

  /// The rows with what is to be known of them.
  func writeRows(_ links: Links, to html: inout HTMLWriter) {
    if rows.isEmpty { empty(links, &html) } else { table(links).write(to: &html) }
    html.notes(notes, links)
  }

  private func chips(_ links: Links, _ html: inout HTMLWriter) {
    let chips = request.chips(links)
    guard !chips.isEmpty else { return }
    html.element("ul", ["class": "chips", "aria-label": "Active filters"]) { html in
      for chip in chips {
        html.element("li") { html in
          html.element("a", ["href": chip.address]) { html in
            html.hidden("Remove ")
            html.text(chip.label)
            html.element("span", ["aria-hidden": "true"], " ×")
          }
        }
      }
      html.element("li") { $0.link(links.list(request.subject), "Clear all", "clear") }
    }
  }

  private func filterBox(_ links: Links, _ html: inout HTMLWriter) {
    html.element("form", ["class": "filter", "action": links.list(request.subject), "method": "get"]) { html in
      for parameter in request.query.without("where", "after").parameters {
        html.void("input", ["type": "hidden", "name": parameter.name, "value": parameter.value])
      }
      html.element("label", ["for": "where"], "Filter")
      html.void(
        "input",
        [
          "id": "where", "name": "where", "value": request.query["where"], "spellcheck": "false", "autocomplete": "off",
          "placeholder": request.subject.exampleFilter,
        ])
      html.element("datalist", ["id": "fields"]) { html in
        for field in request.fields { html.void("option", ["value": field.name]) }
      }
      html.element("button", ["type": "submit"], "Filter")
      html.link(links.address("/api/") + "#fields-of-\(request.subject.rawValue)", "Fields")
    }
    html.newLine()
  }

  private func empty(_ links: Links, _ html: inout HTMLWriter) {
    html.element("p", ["class": "empty"]) { html in
      html.text(all == 0 ? "The catalogue has none yet." : "Nothing fits all of these conditions.")
    }
    let chips = request.chips(links)
    guard chips.count > 1 else { return }
    html.element("ul", ["class": "ways"]) { html in
      for chip in chips { html.element("li") { $0.link(chip.address, "Without “\(chip.label)”") } }
    }
  }

  private func table(_ links: Links) -> PageTable {
    let shown = columns
    let sorted = request.order?.keys.first
    let heads = shown.map { column -> PageTable.Head in
      let isSorted = sorted?.value.description == column.key
      let isSortable = request.fields.first { $0.name == column.key.prefix { $0 != "@" } }?.isManyValued == false
      let turned = isSorted && sorted?.isDescending == false ? "\(column.key) DESC" : column.key
      let query = request.query.without("after").setting("sort", turned).canonical
      return PageTable.Head(
        title: column.title, isNumeric: column.isNumeric,
        address: isSortable ? links.list(request.subject, query) : nil,
        isSorted: isSorted ? sorted?.isDescending == true ? .descending : .ascending : nil,
        short: column.key == "university" ? "" : nil)
    }
    let entries = rows.map { row in
      shown.map { PageTable.Entry(row[$0.key] ?? .null, address: addresses.address($0.key, row)) }
    }
    let rowHead = shown.firstIndex { $0.key == request.subject.nameField } ?? 0
    return PageTable(
      caption: caption, heads: heads, rows: entries, rowHead: rowHead, stacks: request.subject == .programs)
  }

  /// `5 of 13 programs, by ML 2022`.
  private var caption: String {
    let number = total == all ? request.subject.counted(total) : "\(total) of \(request.subject.counted(all))"
    guard let order = request.order else { return number }
    let keys = order.keys.map { key in
      let name = key.value.description
      return (columns.first { $0.key == name }?.title ?? name) + (key.isDescending ? ", falling" : "")
    }
    return "\(number), by \(keys.joined(separator: ", then "))"
  }

  private func pager(_ links: Links, _ html: inout HTMLWriter) {
    guard total > rows.count, !rows.isEmpty else { return }
    html.element("nav", ["aria-label": "Pages", "class": "pager"]) { html in
      html.element("span", "Rows \(first)–\(first + rows.count - 1) of \(total)")
      if request.after != nil {
        html.link(links.list(request.subject, request.query.without("after")), "First")
      }
      if let address = nextAddress(links) {
        let left = min(request.limit, total - first - rows.count + 1)
        html.element("a", ["href": address, "rel": "next"], "Next \(left) →")
      }
    }
  }

  private func nextAddress(_ links: Links) -> String? {
    next.map { links.list(request.subject, request.query.setting("after", String($0)).canonical) }
  }
}

extension ListSubject {
  /// The field that names the row.
  var nameField: String {
    switch self {
    case .programs: "program"
    case .universities: "university"
    case .focusAreas: "focus"
    case .tracks: "track"
    case .courses: "course"
    }
  }

  /// What a filter of such a list looks like.
  var exampleFilter: String {
    switch self {
    case .programs: "focus = 'NLP' AND duration_max <= 24"
    case .universities: "country = 'United States' AND ml_rank <= 10"
    case .focusAreas: "programs >= 5"
    case .tracks: "track LIKE '%machine learning%'"
    case .courses: "programs >= 2"
    }
  }

  /// As a heading.
  var title: String {
    switch self {
    case .programs: "Programs"
    case .universities: "Universities"
    case .focusAreas: "Focus areas"
    case .tracks: "Tracks"
    case .courses: "Core courses"
    }
  }

  /// The part of the site that it belongs to.
  var section: Page.Section? {
    switch self {
    case .programs, .tracks, .courses: .programs
    case .universities: .universities
    case .focusAreas: .areas
    }
  }
}
