import Answers
import Catalog
import Wording

extension Page {
  /// What has some words in its name, with the words marked.
  static func search(_ words: String?, limit: Int, in catalog: borrowing CatalogFile, _ links: Links) throws -> Page {
    let result = try words.map { try catalog.search($0, limit: limit) }
    let universities = try result.map { try UniversityNames(of: $0.hits, in: catalog, links) }
    let forms: [PageForm] = result == nil ? [] : [.json, .csv, .ndjson, .markdown]
    let query = QueryString(words.map { [.init(name: "q", value: $0)] } ?? [])
    let title = words.map { "Search: \($0)" } ?? "Search"
    var page = Page(title, path: "/search/") { html in
      html.heading(title, forms: forms, path: "/search/", query: query.encoded, links)
      field(words, links, &html)
      html.element("div", ["id": "results", "aria-live": "polite"]) { html in
        guard let result, let universities else { return }
        html.element("p", "\(result.total.counted("hit"))")
        html.element("ol", ["class": "hits"]) { html in
          for hit in result.hits { html.element("li") { write(hit, universities.address(of: hit), &$0) } }
        }
        html.notes(result.notes(for: .person), links)
      }
    }
    page.query = query
    page.forms = forms
    page.asked = words
    return page
  }

  private static func field(_ words: String?, _ links: Links, _ html: inout HTMLWriter) {
    html.element("form", ["class": "filter", "action": links.address("/search/"), "method": "get"]) { html in
      html.element("label", ["for": "words"], "Words")
      html.void(
        "input", ["id": "words", "name": "q", "type": "search", "value": words, "autocomplete": "off", "data-live": ""])
      html.element("button", ["type": "submit"], "Search")
    }
  }

  private static func write(_ hit: SearchHit, _ address: String?, _ html: inout HTMLWriter) {
    if let address { html.link(address, hit.name) } else { html.text(hit.name) }
    let of = hit.university.map { ", \($0)" } ?? ""
    html.element("span", ["class": "kind"], " \(hit.kind.rawValue)\(of)")
    // The name itself says where the words are.
    guard hit.field != "name" || hit.text.parts.map(\.text).joined() != hit.name else { return }
    html.element("p") { html in
      html.text("\(hit.field.capitalizedWord): ")
      for part in hit.text.parts {
        if part.isMatch { html.element("mark", part.text) } else { html.text(part.text) }
      }
    }
  }
}
