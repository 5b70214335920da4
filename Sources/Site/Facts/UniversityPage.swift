import Answers
import Catalog
import FilterLanguage
import Terms

/// All that is known of a university.
struct UniversityPage {
  let slug: String
  let sheet: FactSheet
  let histories: [RankHistory]
  let addresses: ThingAddresses

  init(slug: String, in catalog: borrowing CatalogFile, _ links: Links) throws {
    sheet = try catalog.factSheet(of: slug)
    guard let own = sheet.slug else { throw RequestError.notFound(slug) }
    self.slug = own
    histories = try catalog.history(of: [own]).histories
    addresses = try ThingAddresses(of: [own], in: catalog, links)
  }

  var name: String { sheet.name }

  /// What is said of itself, and what of each of its programs.
  private var own: [Fact] {
    sheet.facts.filter { fact in
      guard fact.about == sheet.name else { return false }
      switch fact.kind {
      case .rank, .standing, .university, .slug: return false
      default: return true
      }
    }
  }

  private var ranks: [Fact] {
    sheet.facts.filter { if case .rank = $0.kind { true } else { false } }
  }

  /// Facts of programs, those of one together, in their order.
  private var programs: [[Fact]] {
    sheet.facts.filter { $0.about != sheet.name }.reduce(into: [[Fact]]()) { programs, fact in
      if programs.last?.first?.about == fact.about, fact.kind != .program {
        programs[programs.count - 1].append(fact)
      } else {
        programs.append([fact])
      }
    }
  }

  func page(_ links: Links) -> Page {
    var page = Page(name, path: "/universities/\(PercentEncoding.encode(slug))/") { write(links, to: &$0) }
    page.section = .universities
    page.forms = [.json, .csv, .ndjson, .markdown]
    page.description = "What is known of \(name), with the source of each fact."
    page.data = StructuredData.university(sheet, slug: slug, links)
    return page
  }

  private func write(_ links: Links, to html: inout HTMLWriter) {
    let facts = FactTable(sheet.facts, links)
    html.heading(
      name, forms: [.json, .csv, .ndjson, .markdown], path: "/universities/\(PercentEncoding.encode(slug))/", links)
    html.element("div", ["class": "beside"]) { html in
      html.element("div") { html in
        facts.write(own, to: &html) { fact, _ in address(of: fact, links) }
        html.element("p") { $0.link(links.compare([slug]), "Compare with another university") }
        for program in programs { write(program, facts, links, &html) }
      }
      html.element("div") { html in ranks(facts, links, &html) }
    }
    facts.writeSources(to: &html)
  }

  private func address(of fact: Fact, _ links: Links) -> String? {
    guard case .text(let text) = fact.statement else { return nil }
    switch fact.kind {
    case .homepage, .ror: return text.hasPrefix("https://") || text.hasPrefix("http://") ? text : nil
    default: return nil
    }
  }

  private func write(_ program: [Fact], _ facts: FactTable, _ links: Links, _ html: inout HTMLWriter) {
    guard let name = program.first?.about else { return }
    html.element("section") { html in
      html.element("h2") { html in
        if let address = addresses.program(name, of: slug) { html.link(address, name) } else { html.text(name) }
      }
      facts.write(program.filter { $0.kind != .program && $0.kind != .university }, to: &html) { fact, item in
        fact.kind == .list(.focusAreas) ? links.focusArea(Slug.of(item)) : nil
      }
    }
  }

  private func ranks(_ facts: FactTable, _ links: Links, _ html: inout HTMLWriter) {
    html.element("h2", "Ranks")
    if histories.isEmpty { html.element("p", ["class": "empty"], "No ranking lists it.") }
    for history in histories { RankFigure(history: history, facts: facts, ranks: ranks).write(links, to: &html) }
  }
}

extension FactSheet {
  /// A university's short name; nil for a program.
  var slug: String? {
    guard kind == .university, case .text(let slug)? = facts.first(where: { $0.kind == .slug })?.statement else {
      return nil
    }
    return slug
  }
}

/// A university's ranks in one ranking: a chart, and the table that it is drawn from.
struct RankFigure {
  let history: RankHistory
  let facts: FactTable
  let ranks: [Fact]

  func write(_ links: Links, to html: inout HTMLWriter) {
    let known = history.points.compactMap { point in point.place.map { "\(point.year): \($0.text)" } }
    html.element("figure") { html in
      html.element("figcaption") { $0.link(links.ranking(history.ranking), history.rankingName) }
      if known.count > 1 {
        html.void(
          "img",
          [
            "src": links.chart(of: history.universitySlug, in: history.ranking),
            "alt": "Ranks of \(history.university): \(known.joined(separator: "; "))", "loading": "lazy",
          ])
      }
      table(links).write(to: &html)
    }
  }

  private func table(_ links: Links) -> PageTable {
    let rows = history.points.reversed().map { point -> [PageTable.Entry] in
      let edition = EditionName(ranking: history.ranking, year: point.year)
      let citation = ranks.first { $0.kind == .rank(edition) }?.citation
      let number = citation.flatMap { facts.sources.firstIndex(of: $0) }.map { $0 + 1 }
      return [
        PageTable.Entry(text: String(point.year), address: links.edition(edition)), .rank(point.place),
        PageTable.Entry(text: number.map { "[\($0)]" } ?? "", address: number.map { "#source-\($0)" }),
      ]
    }
    return PageTable(
      caption: "\(history.rankingName), by year",
      heads: [
        PageTable.Head(title: "Year"), PageTable.Head(title: "Rank", isNumeric: true), PageTable.Head(title: "Source"),
      ], rows: rows)
  }
}

extension PageTable.Entry {
  /// A place in a ranking, as printed; nil if the edition does not list the university.
  static func rank(_ place: RankPlace?) -> PageTable.Entry {
    guard let place else { return PageTable.Entry(text: "–", hidden: "not listed", isQuiet: true) }
    guard let rank = place.rank else {
      return PageTable.Entry(text: "–", hidden: "listed without a rank", isQuiet: true)
    }
    return place.isShared
      ? PageTable.Entry(text: "=\(rank.first)", hidden: "\(rank.first), tied")
      : PageTable.Entry(text: rank.description)
  }
}
