import Catalog

/// What stands beside a list: values to choose, and ranges to set.
struct FacetColumn {
  let request: ListRequest
  let facets: [Facet]
  let ranges: [RangeFacet]

  func write(_ links: Links, to html: inout HTMLWriter) {
    guard !facets.isEmpty || !ranges.isEmpty else { return }
    html.element("details", ["class": "facets"]) { html in
      html.element("summary", "Filters")
      html.element("div") { html in
        for facet in facets { write(facet, &html) }
        for range in ranges { write(range, links, &html) }
      }
    }
    html.newLine()
  }

  private func write(_ facet: Facet, _ html: inout HTMLWriter) {
    html.element("section") { html in
      html.element("h2", facet.title)
      let rest = facet.choices.dropFirst(Facet.shownAtOnce)
      // A rest of one takes no more room than what opens it.
      let isShort = rest.count < 2
      write(isShort ? facet.choices[...] : facet.choices.prefix(Facet.shownAtOnce), &html)
      if !isShort {
        html.element("details") { html in
          html.element("summary", "\(rest.count) more")
          write(rest, &html)
        }
      }
    }
    html.newLine()
  }

  private func write(_ choices: some Collection<Facet.Choice>, _ html: inout HTMLWriter) {
    html.element("ul") { html in
      for choice in choices { html.element("li") { write(choice, &$0) } }
    }
  }

  private func write(_ choice: Facet.Choice, _ html: inout HTMLWriter) {
    let name = choice.isUnknown ? "unknown" : nil
    html.element("a", ["href": choice.address, "aria-current": choice.isChosen ? "true" : nil, "class": name]) { html in
      html.element("span") { html in
        if choice.isChosen { html.element("span", ["aria-hidden": "true"], "✓ ") }
        html.text(choice.label)
      }
      html.text(" ")
      html.element("span", ["class": "count"], String(choice.count))
      html.hidden(" " + request.subject.rawValue)
    }
  }

  private func write(_ range: RangeFacet, _ links: Links, _ html: inout HTMLWriter) {
    html.element("section") { html in
      html.element("h2", range.title)
      html.element("form", ["class": "range", "action": links.list(request.subject), "method": "get"]) { html in
        let names = ("\(range.field).min", "\(range.field).max")
        for parameter in request.query.without(names.0, names.1, "after").parameters {
          html.void("input", ["type": "hidden", "name": parameter.name, "value": parameter.value])
        }
        bound(names.0, "\(range.title), from", range.askedLeast, range.least, &html)
        html.element("span", ["aria-hidden": "true"], "–")
        bound(names.1, "\(range.title), to", range.askedMost, range.most, &html)
        html.element("button", ["type": "submit"], "Set")
      }
      if let unknown = range.unknown { write([unknown], &html) }
    }
    html.newLine()
  }

  private func bound(_ name: String, _ label: String, _ asked: String?, _ extreme: Int?, _ html: inout HTMLWriter) {
    html.void(
      "input",
      [
        "name": name, "aria-label": label, "inputmode": "numeric", "pattern": "[0-9]*", "value": asked,
        "placeholder": extreme.map { String($0) }, "size": "4",
      ])
  }
}
