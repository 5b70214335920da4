import Catalog
import Tables

extension FactSheet {
  /// A row a fact, for every format but the one for people.
  static let columns = [
    Column(key: "about", title: "About"), Column(key: "fact", title: "Fact"), Column(key: "value", title: "Value"),
    Column(key: "is_open", title: "Open list"),
    Column(key: "stated_for_university", title: "Stated for the university"),
    Column(key: "source", title: "Source"), Column(key: "publisher", title: "Publisher"),
    Column(key: "source_year", title: "Year", isNumeric: true), Column(key: "source_url", title: "URL"),
  ]

  /// A section for each thing that facts are about, its sources numbered and listed below.
  var sections: [RecordSection] {
    var sources: [Citation] = []
    for citation in facts.compactMap(\.citation) where !sources.contains(citation) { sources.append(citation) }
    let subjects = facts.map(\.about).reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
    let described = subjects.map { subject in
      RecordSection(subject, facts.filter { $0.about == subject }.map { $0.field(sources) })
    }
    let cited = sources.enumerated().map { RecordField("[\($0 + 1)]", values: $1.lines) }
    return described + (cited.isEmpty ? [] : [RecordSection("Sources", cited)])
  }
}

extension Fact {
  var cells: [Cell] {
    let (value, isOpen): (Cell, Cell) =
      switch statement {
      case .text(let text): (.text(text), .null)
      case .integer(let number): (.integer(Int64(number)), .null)
      case .real(let number): (.real(number), .null)
      case .list(let items, let isOpen): (.list(items), .boolean(isOpen))
      }
    return [
      .text(about), .text(label), value, isOpen, .boolean(isStatedForUniversity), Cell(citation?.title),
      Cell(citation?.publisher), citation?.year.map { .integer(Int64($0)) } ?? .null, Cell(citation?.url),
    ]
  }

  fileprivate func field(_ sources: [Citation]) -> RecordField {
    let number = citation.flatMap { sources.firstIndex(of: $0) }.map { "  [\($0 + 1)]" } ?? ""
    let scope = isStatedForUniversity ? " (stated for the university)" : ""
    return RecordField(label, values: ["\(words)\(scope)\(number)"])
  }

  private var words: String {
    switch statement {
    case .text(let text): text
    case .integer(let number): String(number)
    case .real(let number): String(number)
    case .list(let items, let isOpen): items.joined(separator: "; ") + (isOpen ? "; and others" : "")
    }
  }
}

extension Citation {
  fileprivate var lines: [String] {
    let when = [publisher, year.map { String($0) }].compactMap { $0 }.joined(separator: ", ")
    return [when.isEmpty ? title : "\(title). \(when)"] + (url.map { [$0] } ?? [])
  }
}

extension Cell {
  fileprivate init(_ text: String?) { self = text.map { .text($0) } ?? .null }
}
