public import Catalog
import Tables
import Terms

/// Facts: for people a record with the sources by number below, else a row a fact.
extension FactSheet: Shown {
  /// The rows, in the columns that suit the reader.
  public func table(for reader: Listing.Reader) -> AnswerTable { AnswerTable(facts, in: Fact.columns) }

  /// What people see in a terminal.
  public var parts: [ShownPart] { [.record(sections)] }

  /// A section for each thing that facts are about, its sources numbered and listed below.
  private var sections: [RecordSection] {
    let sources = facts.compactMap(\.citation).distinct
    let subjects = facts.map(\.about).reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
    let described = subjects.map { subject in
      RecordSection(subject, facts.filter { $0.about == subject }.map { $0.field(sources) })
    }
    return described + sources.section
  }
}

extension Fact {
  /// A row a fact.
  static let columns: [TableColumn<Fact>] = [
    TableColumn("about", "About") { .text($0.about) }, TableColumn("fact", "Fact") { .text($0.label) },
    TableColumn("value", "Value") { $0.value },
    TableColumn("rank", "Rank", isNumeric: true) { Cell($0.place?.rank?.first) },
    TableColumn("rank_last", "Last rank", isNumeric: true) { Cell($0.place?.rank?.last) },
    TableColumn("tied", "Tied") { $0.place.map { .boolean($0.isShared) } ?? .null },
    TableColumn("score", "Score", isNumeric: true) { Cell($0.score) },
    TableColumn("is_open", "Open list") { $0.isOpen },
    TableColumn("stated_for_university", "Stated for the university") { .boolean($0.isStatedForUniversity) },
    TableColumn("source", "Source") { Cell($0.citation?.title) },
    TableColumn("publisher", "Publisher") { Cell($0.citation?.publisher) },
    TableColumn("source_year", "Year", isNumeric: true) { Cell($0.citation?.year) },
    TableColumn("source_url", "URL") { Cell($0.citation?.url) },
  ]

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

  /// The place in a ranking; nil for what is none.
  private var place: RankPlace? { if case .place(let place, _) = statement { place } else { nil } }

  private var score: Double? { if case .place(_, let score) = statement { score } else { nil } }

  /// Whether a list says that there are more; NULL for what is no list.
  var isOpen: Cell {
    if case .list(_, let isOpen) = statement { return .boolean(isOpen) }
    return .null
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
