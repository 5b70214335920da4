public import Catalog
import Tables

/// What a load did, a row for each kind of fact.
extension SeedReport: Shown {
  /// The rows, in the columns that suit the reader.
  public func table(for reader: Listing.Reader) -> AnswerTable {
    AnswerTable(lines.map { CountedLine(subject: $0.subject, counts: $0.counts) }, in: CountedLine.columns)
  }

  /// What was read together, what was added and is like another, and each place that is another now, up to twenty, and how many more there are.
  public func notes(for reader: Listing.Reader) -> [Note] {
    let shown = moves.prefix(20).map { Note("\($0.university) was in \($0.before), and is in \($0.after) now") }
    let rest: [Note] = moves.count > 20 ? ["and \(moves.count - 20) more places are others now"] : []
    var passed = PassedRows()
    passed.add(combined: combinedRows)
    return passed.messages.map { Note($0) } + likeUniversities.notes + shown + rest
  }
}

/// How many facts of one kind there are.
private struct CountedLine {
  let subject: SeedReport.Subject
  let counts: SeedReport.Counts

  static let columns: [TableColumn<CountedLine>] = [
    TableColumn("what", "What") { .text($0.subject.rawValue) },
    TableColumn("added", "Added", isNumeric: true) { Cell($0.counts.added) },
    TableColumn("changed", "Changed", isNumeric: true) { Cell($0.counts.changed) },
    TableColumn("unchanged", "Unchanged", isNumeric: true) { Cell($0.counts.unchanged) },
  ]
}
