import Catalog
import Tables
import Terms

extension OutputOptions {
  /// Writes facts: for people as a record with the sources by number below, else a row a fact.
  func write(_ sheet: FactSheet, to sink: any ByteSink) throws {
    guard chosenFormat == .table else {
      return try write(columns: FactSheet.columns, rows: sheet.facts.map(\.cells), to: sink)
    }
    Notes.tell(try RecordWriter.write(sheet.sections, layout: layout, to: sink))
  }
}

extension FactSheet {
  /// A row a fact, for every format but the one for people.
  static let columns = [
    Column(key: "about", title: "About"), Column(key: "fact", title: "Fact"), Column(key: "value", title: "Value"),
    Column(key: "rank", title: "Rank", isNumeric: true), Column(key: "rank_last", title: "Last rank", isNumeric: true),
    Column(key: "tied", title: "Tied"), Column(key: "score", title: "Score", isNumeric: true),
    Column(key: "is_open", title: "Open list"),
    Column(key: "stated_for_university", title: "Stated for the university"),
    Column(key: "source", title: "Source"), Column(key: "publisher", title: "Publisher"),
    Column(key: "source_year", title: "Year", isNumeric: true), Column(key: "source_url", title: "URL"),
  ]

  /// A section for each thing that facts are about, its sources numbered and listed below.
  var sections: [RecordSection] {
    let sources = facts.compactMap(\.citation).distinct
    let subjects = facts.map(\.about).reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
    let described = subjects.map { subject in
      RecordSection(subject, facts.filter { $0.about == subject }.map { $0.field(sources) })
    }
    return described + sources.section
  }
}

extension Array where Element: Equatable {
  /// Each once, in the order of their first use.
  var distinct: [Element] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}

extension [Citation] {
  /// The numbered list; none where there is nothing to list.
  var section: [RecordSection] {
    isEmpty ? [] : [RecordSection("Sources", enumerated().map { RecordField("[\($0 + 1)]", values: $1.lines) })]
  }
}

extension Fact {
  /// What is said, as one value.
  var value: Cell {
    switch statement {
    case .text(let text): .text(text)
    case .integer(let number): .integer(Int64(number))
    case .real(let number): .real(number)
    case .list(let items, _): .list(items)
    case .place(let place, _): .text(place.rank?.description ?? "no rank")
    case .standing(let standing): .text(standing.line)
    }
  }

  /// Rank, last rank, whether it is shared, and score; NULL for what is no place in a ranking.
  private var placeCells: [Cell] {
    guard case .place(let place, let score) = statement else { return [.null, .null, .null, .null] }
    return [Cell(place.rank?.first), Cell(place.rank?.last), .boolean(place.isShared), Cell(score)]
  }

  /// Whether a list says that there are more; NULL for what is no list.
  var isOpen: Cell {
    if case .list(_, let isOpen) = statement { return .boolean(isOpen) }
    return .null
  }

  var cells: [Cell] {
    [
      .text(about), .text(label), value,
    ] + placeCells + [
      isOpen, .boolean(isStatedForUniversity), Cell(citation?.title), Cell(citation?.publisher), Cell(citation?.year),
      Cell(citation?.url),
    ]
  }

  fileprivate func field(_ sources: [Citation]) -> RecordField { RecordField(label, values: [words(citing: sources)]) }

  /// What is said, with the number of its source.
  func words(citing sources: [Citation]) -> String {
    let number = citation.flatMap { sources.firstIndex(of: $0) }.map { "  [\($0 + 1)]" } ?? ""
    let scope = isStatedForUniversity ? " (stated for the university)" : ""
    return "\(words)\(scope)\(number)"
  }

  private var words: String {
    switch statement {
    case .text(let text): text
    case .integer(let number): String(number)
    case .real(let number): String(number)
    case .list(let items, let isOpen): items.joined(separator: "; ") + (isOpen ? "; and others" : "")
    case .place(let place, let score): place.text + (score.map { ", score \($0)" } ?? "")
    case .standing(let standing): standing.line
    }
  }
}

extension ListStanding {
  /// `59 of 400, percentile 85.4`.
  fileprivate var line: String { "\(words), percentile \(percentile.decimals(1))" }
}

extension Citation {
  /// Title, publisher and year.
  var words: String {
    let when = [publisher, year.map { String($0) }].compactMap { $0 }.joined(separator: ", ")
    return when.isEmpty ? title : "\(title). \(when)"
  }

  /// The words, and below them the address.
  var lines: [String] { [words] + (url.map { [$0] } ?? []) }
}
