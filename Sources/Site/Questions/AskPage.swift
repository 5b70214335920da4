import Answers
import Catalog
import Questions
import Tables
import Wording

extension Page {
  /// The answer to a question with how it was read; without one, the field alone.
  ///
  /// - Throws: `QuestionError` for what cannot be read.
  static func ask(_ question: String?, in catalog: borrowing CatalogFile, _ links: Links) throws -> Page {
    guard let question else {
      let examples = try ExampleQuestions.all(in: catalog)
      return Page("Ask", path: "/ask/") { html in
        html.heading("Ask", links)
        QuestionField(question: nil, examples: examples).write(links, to: &html)
      }
    }
    let answer = try catalog.ask(question, for: .person)
    let names = try UniversityNames(of: answer.universities, in: catalog, links)
    let shown = AnswerView(answer: answer, names: names)
    let query = QueryString([.init(name: "q", value: question)])
    var page = Page(question, path: "/ask/") { html in
      html.heading(
        question, forms: [.json, .csv, .ndjson, .markdown], path: "/ask/", query: query.encoded, links)
      html.element("p", ["class": "reading"]) { html in
        html.text("Read as ")
        let reading = answer.reading
        if let address = reading.address(links, names) {
          html.link(address, reading.words)
        } else {
          html.text(reading.words)
        }
      }
      shown.write(links, to: &html)
      html.notes(answer.notes(for: .person), links)
    }
    page.query = query
    page.asked = question
    page.forms = [.json, .csv, .ndjson, .markdown]
    page.description = "The answer to “\(question)”, with how it was read."
    return page
  }
}

/// The field for a question, large, with examples.
struct QuestionField {
  let question: String?
  /// Questions that the catalogue can answer.
  var examples: [String] = []

  func write(_ links: Links, to html: inout HTMLWriter) {
    html.element("form", ["class": "ask", "role": "search", "action": links.address("/ask/"), "method": "get"]) {
      html in
      html.element("label", ["for": "asked"], "A question, or a name")
      html.void(
        "input",
        [
          "id": "asked", "name": "q", "type": "search", "value": question, "autocomplete": "off",
          "placeholder": examples.first,
        ])
      html.element("button", ["type": "submit"], "Ask")
    }
    guard !examples.isEmpty else { return }
    html.element("ul", ["class": "examples"]) { html in
      for example in examples { html.element("li") { $0.link(links.ask(example), example) } }
    }
  }
}

/// An answer on a page: rows with links to what they name, facts with their sources.
struct AnswerView {
  let answer: Answer
  let names: UniversityNames

  func write(_ links: Links, to html: inout HTMLWriter) {
    switch answer.body {
    case .facts(let sheets, _): for sheet in sheets { write(sheet, links, &html) }
    case .comparison(let comparison):
      ComparisonTable(comparison: comparison, names: comparison.names).write(links, to: &html)
    case .count(let count, _): html.element("p", ["class": "figure"], String(count.count))
    default: table(&html)
    }
  }

  private func write(_ sheet: FactSheet, _ links: Links, _ html: inout HTMLWriter) {
    let table = FactTable(sheet.facts, links)
    html.element("h2") { html in
      if let address = names.university(sheet.name) { html.link(address, sheet.name) } else { html.text(sheet.name) }
    }
    table.write(sheet.facts, to: &html) { _, _ in nil }
    table.writeSources(to: &html)
  }

  private func table(_ html: inout HTMLWriter) {
    let table = answer.table(for: .person)
    guard !table.rows.isEmpty else { return html.element("p", ["class": "empty"], "Nothing fits.") }
    let university = table.columns.firstIndex { $0.key == "university" }
    PageTable(table, caption: table.rows.count.counted("row"), stacks: table.columns.count > 3) { key, cell, row in
      guard let text = cell.words else { return nil }
      switch key {
      case "university": return names.university(text)
      case "program": return university.flatMap { row[$0].words }.flatMap { names.program(text, of: $0) }
      default: return nil
      }
    }.write(to: &html)
  }
}

extension Answer {
  /// The universities that it names.
  var universities: [String] {
    if case .facts(let sheets, _) = body { return sheets.filter { $0.kind == .university }.map(\.name) }
    let table = table(for: .program)
    guard let column = table.columns.firstIndex(where: { $0.key == "university" }) else { return [] }
    return table.rows.compactMap { $0[column].words }
  }
}
