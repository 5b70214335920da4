import Answers
import Catalog

extension Page {
  /// How programs use the site: addresses, fields, problems, and what may change.
  static func interface(in catalog: borrowing CatalogFile, _ links: Links) throws -> Page {
    let fields = try ListSubject.allCases.map { ($0, try catalog.fields(of: $0).table(for: .person)) }
    var page = Page("The interface for programs", path: "/api/") { html in
      html.heading("The interface for programs", links)
      html.element("p") { html in
        html.text("Every page with rows or facts is there as JSON, CSV, NDJSON and Markdown: ")
        html.element("code", "/programs/")
        html.text(" as ")
        html.link(links.address("/programs.json"), "/programs.json")
        html.text(". The whole of it as OpenAPI: ")
        html.link(links.openAPI, "openapi.json")
        html.text(".")
      }
      html.element("p", InterfaceDescription.promise)
      html.element(
        "p",
        """
        A list goes on at the address in the header “Link” with rel="next", and in JSON at “next”. What is wrong with an \
        address comes as application/problem+json with “code”, “detail”, “hint” and “candidates”.
        """)
      addresses(&html)
      for (subject, table) in fields {
        html.element("h2", ["id": "fields-of-\(subject.rawValue)"], "Fields of \(subject.title.lowercased())")
        var shown = PageTable(table, caption: "As parameters and in filters")
        shown.name = "Fields of \(subject.title.lowercased())"
        shown.write(to: &html)
      }
    }
    page.description = "Addresses, fields and promises for programs."
    return page
  }

  private static func addresses(_ html: inout HTMLWriter) {
    let rows = RouteTable.patterns.map { pattern in
      [
        PageTable.Entry(text: pattern.path), PageTable.Entry(text: pattern.summary),
        PageTable.Entry(
          text: (pattern.parameters.map(\.name) + (pattern.fields == nil ? [] : ["and fields"])).joined(separator: ", ")
        ),
      ]
    }
    html.element("h2", "Addresses")
    PageTable(
      caption: "All addresses",
      heads: [PageTable.Head(title: "Address"), PageTable.Head(title: "What"), PageTable.Head(title: "Parameters")],
      rows: rows
    ).write(to: &html)
  }
}
