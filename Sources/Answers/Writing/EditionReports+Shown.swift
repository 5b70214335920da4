public import Catalog
import Tables
import Wording

/// What an import of rankings did, a row an edition.
extension RankingImportReport: Shown {
  /// The rows, in the columns that suit the reader.
  public func table(for reader: Listing.Reader) -> AnswerTable { AnswerTable(editions, in: Edition.columns) }

  /// What a reader must know of it.
  public func notes(for reader: Listing.Reader) -> [Note] {
    warnings.notes + [creationNote].compactMap { $0.map { Note($0) } }
  }

  /// `2 universities created: A, B`; the first twenty by name.
  private var creationNote: String? {
    guard !createdUniversities.isEmpty else { return nil }
    let count = createdUniversities.count
    let names = createdUniversities.prefix(20).joined(separator: "; ") + (count > 20 ? "; …" : "")
    return "\(count.counted("university")) created: \(names)"
  }
}

extension RankingImportReport.Edition {
  fileprivate static let columns: [TableColumn<Self>] = [
    TableColumn("ranking", "Ranking") { .text($0.ranking) },
    TableColumn("year", "Year", isNumeric: true) { Cell($0.year) },
    TableColumn("result", "Result") { .text($0.outcome.rawValue) },
    TableColumn("entries", "Entries", isNumeric: true) { Cell($0.entryCount) },
    TableColumn("unranked", "Unranked", isNumeric: true) { Cell($0.unrankedCount) },
    TableColumn("in_bands", "In bands", isNumeric: true) { Cell($0.bandCount) },
    TableColumn("ties", "Ties") { Cell($0.tieCounting?.text) },
  ]
}

/// What an edit by hand made of an edition.
extension EditionEditReport: Shown {
  /// The rows, in the columns that suit the reader.
  public func table(for reader: Listing.Reader) -> AnswerTable {
    AnswerTable(
      changes,
      in: [
        TableColumn("what", "What") { .text($0.what) }, TableColumn("before", "Before") { Cell($0.before) },
        TableColumn("after", "After") { Cell($0.after) },
      ])
  }

  /// What a reader must know of it.
  public func notes(for reader: Listing.Reader) -> [Note] { warnings.notes }
}

extension [RankingImportWarning] {
  /// What an editor should look at in an edition, and then what is only to be told.
  fileprivate var notes: [Note] {
    filter { !$0.isRemark && $0.likeUniversity == nil }.map { Note($0.message, weight: .warning) }
      + compactMap(\.likeUniversity).notes + filter(\.isRemark).map { Note($0.message) }
  }
}
