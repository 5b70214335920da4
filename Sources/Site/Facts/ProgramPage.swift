import Answers
import Catalog
import FilterLanguage

/// All that is known of a program.
struct ProgramPage {
  let university: (slug: String, name: String)
  let slug: String
  let name: String
  let facts: [Fact]
  /// The university's other programs with their addresses.
  let others: [(name: String, address: String)]

  init(university: String, program: String, in catalog: borrowing CatalogFile, _ links: Links) throws {
    let sheet = try catalog.factSheet(of: university)
    guard let own = sheet.slug else { throw RequestError.notFound(university) }
    let addresses = try ThingAddresses(of: [own], in: catalog, links)
    guard let name = addresses.program(named: program, of: own) else { throw RequestError.notFound(program) }
    self.university = (own, sheet.name)
    self.name = name
    slug = program
    facts = sheet.facts.filter { $0.about == name }
    let names = sheet.facts.map(\.about).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    others = names.filter { $0 != name }.compactMap { other in
      addresses.program(other, of: own).map { (other, $0) }
    }
  }

  private var path: String {
    "/programs/\(PercentEncoding.encode(university.slug))/\(PercentEncoding.encode(slug))/"
  }

  func page(_ links: Links) -> Page {
    var page = Page("\(name), \(university.name)", path: path) { write(links, to: &$0) }
    page.section = .programs
    page.forms = [.json, .csv, .ndjson, .markdown]
    page.description = "What is known of \(name) at \(university.name), with the source of each fact."
    page.data = StructuredData.program(name, facts, university, path, links)
    return page
  }

  private func write(_ links: Links, to html: inout HTMLWriter) {
    html.heading(name, forms: [.json, .csv, .ndjson, .markdown], path: path, links)
    let table = FactTable(facts, links)
    html.element("p", ["class": "of"]) { html in
      html.text("A program of ")
      html.link(links.university(university.slug), university.name)
    }
    table.write(facts.filter { $0.kind != .program && $0.kind != .university }, to: &html) { fact, item in
      fact.kind == .list(.focusAreas) ? links.focusArea(Slug.of(item)) : nil
    }
    html.element("p") { $0.link(links.compare(["\(university.slug)/\(name)"]), "Compare with another program") }
    if !others.isEmpty {
      html.element("h2", "Other programs of \(university.name)")
      html.element("ul") { html in
        for other in others { html.element("li") { $0.link(other.address, other.name) } }
      }
    }
    table.writeSources(to: &html)
  }
}
