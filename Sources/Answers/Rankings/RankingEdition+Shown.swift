public import Catalog
import Tables
import Terms
import Wording

/// An edition: for people with what is to be known of it below or above the table, for programs in each row.
extension RankingEdition: Shown {
  /// The rows, in the columns that suit the reader.
  public func table(for reader: Listing.Reader) -> AnswerTable {
    reader == .program
      ? AnswerTable(entries, in: columnsForPrograms) : AnswerTable(entries, in: columnsForPeople, caption: caption)
  }

  /// What people see in a terminal.
  public var parts: [ShownPart] { [.table(table(for: .person)), .record([record])] }

  private var columnsForPrograms: [TableColumn<Entry>] {
    let (name, counting, method, url, citation) = (name, tieCounting, method, url, citation)
    return [
      TableColumn("ranking", "Ranking") { _ in .text(name.ranking) },
      TableColumn("year", "Year", isNumeric: true) { _ in Cell(name.year) },
      TableColumn("rank", "Rank", isNumeric: true) { Cell($0.place.rank?.first) },
      TableColumn("rank_last", "Last rank", isNumeric: true) { Cell($0.place.rank?.last) },
      TableColumn("printed_rank", "Rank as printed") { Cell($0.place.rank?.description) },
      TableColumn("tied", "Tied") { .boolean($0.place.isShared) },
      TableColumn("university", "University") { .text($0.university) }, TableColumn("slug", "Slug") { .text($0.slug) },
      TableColumn("country", "Country") { Cell($0.country) },
      TableColumn("score", "Score", isNumeric: true) { Cell($0.score) },
      TableColumn("ties", "Ties") { _ in Cell(counting?.scheme.rawValue) },
      TableColumn("tie_exceptions", "Exceptions", isNumeric: true) { _ in Cell(counting?.exceptions) },
      TableColumn("method", "Method") { _ in Cell(method) }, TableColumn("url", "URL") { _ in Cell(url) },
      TableColumn("source", "Source") { _ in .text(citation.title) },
      TableColumn("publisher", "Publisher") { _ in Cell(citation.publisher) },
      TableColumn("source_url", "Source URL") { _ in Cell(citation.url) },
    ]
  }

  /// Scores and countries only where there are some.
  private var columnsForPeople: [TableColumn<Entry>] {
    let hasCountries = entries.contains { $0.country != nil }
    let hasScores = entries.contains { $0.score != nil }
    return [
      TableColumn("rank", "Rank") { .text($0.place.text) },
      TableColumn("university", "University") { .text($0.university) },
    ] + (hasCountries ? [TableColumn("country", "Country") { Cell($0.country) }] : [])
      + (hasScores ? [TableColumn("score", "Score", isNumeric: true) { Cell($0.score) }] : [])
  }

  /// What a reader must know of the edition, in a line.
  private var caption: String {
    let ties = tieCounting.map { "; ties: \($0.words)" } ?? ""
    return "\(rankingName) (\(name.year)): \(entries.count.counted("entry"))\(ties). Source: \(citation.words)."
  }

  private var record: RecordSection {
    let optional = [("Method", method), ("URL", url)].compactMap { label, text in
      text.map { RecordField(label, $0) }
    }
    return RecordSection(
      "\(name.ranking) \(name.year)",
      [
        RecordField("Ranking", rankingName), RecordField("Entries", "\(entries.count)"),
        RecordField("Ties", tieCounting.map(\.words) ?? "none but bands"),
      ] + optional + [RecordField("Source", values: citation.lines)])
  }
}

extension TieCounting {
  /// As people read it: `competition with 3 exceptions (1, 1, 3)`.
  fileprivate var words: String {
    switch scheme {
    case .none: "none\(exceptionWords)"
    case .competition: "competition\(exceptionWords) (1, 1, 3)"
    case .dense: "dense\(exceptionWords) (1, 1, 2)"
    case .subset: "a part of a longer list"
    case .mixed: "now one way, now another\(exceptionWords)"
    case .undecided: "only the last rank is shared\(exceptionWords)"
    }
  }

  /// In a word: `competition`, `competition with 3 exceptions`.
  var text: String { scheme.rawValue + exceptionWords }

  private var exceptionWords: String { exceptions > 0 ? " with \(exceptions.counted("exception"))" : "" }
}
