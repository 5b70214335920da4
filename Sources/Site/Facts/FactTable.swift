import Answers
import Catalog
import Terms
import Wording

/// Facts as pages show them: what is said, with the number of the source that says it.
struct FactTable {
  /// The sources in the order in which facts name them.
  let sources: [Citation]
  let links: Links

  init(_ facts: [Fact], _ links: Links) {
    var sources: [Citation] = []
    for citation in facts.compactMap(\.citation) where !sources.contains(citation) { sources.append(citation) }
    self.sources = sources
    self.links = links
  }

  /// Facts below each other.
  ///
  /// - Parameter address: Where a fact's value leads; nil for nowhere.
  func write(_ facts: [Fact], to html: inout HTMLWriter, address: (_ fact: Fact, _ item: String) -> String?) {
    guard !facts.isEmpty else { return }
    html.element("dl", ["class": "facts"]) { html in
      for fact in facts {
        html.element("div") { html in
          html.element("dt") { html in
            html.text(fact.label)
            guard fact.isStatedForUniversity else { return }
            html.element("span", ["aria-hidden": "true"], "†")
            html.hidden(" (stated for the university as a whole)")
          }
          html.element("dd") { html in value(of: fact, &html, address) }
          html.element("dd", ["class": "source"]) { html in reference(to: fact.citation, &html) }
        }
      }
    }
    if facts.contains(where: \.isStatedForUniversity) {
      html.element("p", ["class": "dagger", "aria-hidden": "true"], "† Stated for the university as a whole.")
    }
    html.newLine()
  }

  private func value(of fact: Fact, _ html: inout HTMLWriter, _ address: (Fact, String) -> String?) {
    switch fact.statement {
    case .text(let text): linked(text, address(fact, text), &html)
    case .integer(let number): html.text(String(number))
    case .real(let number): html.text(String(number))
    case .place(let place, let score): html.text(place.text + (score.map { ", score \($0)" } ?? ""))
    case .standing(let standing): html.text(standing.words)
    case .list(let items, let isOpen):
      html.element("ul", ["class": "items"]) { html in
        for item in items { html.element("li") { linked(item, address(fact, item), &$0) } }
        if isOpen { html.element("li", ["class": "quiet"], "and others, not named") }
      }
    }
  }

  private func linked(_ text: String, _ address: String?, _ html: inout HTMLWriter) {
    if let address { html.link(address, text) } else { html.text(text) }
  }

  /// The number of a source, as a link to it.
  func reference(to citation: Citation?, _ html: inout HTMLWriter) {
    guard let number = citation.flatMap({ sources.firstIndex(of: $0) }).map({ $0 + 1 }) else { return }
    html.element("a", ["href": "#source-\(number)", "aria-label": "Source \(number)"], "[\(number)]")
  }

  /// The sources by number.
  func writeSources(to html: inout HTMLWriter) {
    guard !sources.isEmpty else { return }
    html.element("section", ["class": "sources"]) { html in
      html.element("h2", "Sources")
      html.element("ol") { html in
        for (index, source) in sources.enumerated() {
          html.element("li", ["id": "source-\(index + 1)"]) { $0.citation(source) }
        }
      }
    }
    html.newLine()
  }
}

extension HTMLWriter {
  /// A source: its title, as a link if it has an address that leads somewhere, its publisher and its year.
  mutating func citation(_ citation: Citation) {
    if let address = citation.url, address.hasPrefix("https://") || address.hasPrefix("http://") {
      element("a", ["href": address, "rel": "external"], citation.title)
    } else {
      text(citation.title)
      if let address = citation.url { text(", \(address)") }
    }
    let further = [citation.publisher, citation.year.map { String($0) }].compactMap { $0 }
    if !further.isEmpty { text(". \(further.joined(separator: ", "))") }
  }
}
