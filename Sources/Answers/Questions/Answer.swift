public import Catalog
public import Questions

/// What a question is answered with: the answer itself, how the question was read, and what a reader must know of both.
public struct Answer: Shown {
  /// The answer itself, in the form that fits what was asked for.
  public enum Body: Sendable {
    /// Rows of the catalogue.
    case list(ListAnswer)
    /// How many rows there are.
    case count(RowCount, [Note])
    /// The rankings.
    case rankings(RankingsAnswer)
    /// Facts, with their sources.
    case facts([FactSheet], [Note])
    /// Things side by side.
    case comparison(Comparison)
    /// Ranks over the years.
    case history(HistoryAnswer)
    /// Histories in figures.
    case summary(SummaryAnswer)
    /// Editions of rankings.
    case editions(EditionsAnswer)
    /// What changed between editions.
    case movement(DifferenceAnswer)
    /// Groups of rows with their numbers.
    case groups(GroupAnswer)
  }

  /// The question as it was asked.
  public let question: String
  /// What it asks for.
  public let reading: Reading
  /// The answer itself.
  public let body: Body
  private let readingNotes: [Note]

  init(to question: AskedQuestion, _ body: Body) {
    self.question = question.text
    reading = question.answerable.reading
    readingNotes = question.notes
    self.body = body
  }

  /// How the question was read, and then what is to be known of the answer.
  public func notes(for reader: Listing.Reader) -> [Note] { readingNotes + bodyNotes(for: reader) }

  private func bodyNotes(for reader: Listing.Reader) -> [Note] {
    switch body {
    case .list(let list): list.notes(for: reader)
    case .count(_, let notes), .facts(_, let notes): notes
    case .rankings(let rankings): rankings.notes(for: reader)
    case .comparison(let comparison): comparison.notes(for: reader)
    case .history(let history): history.notes(for: reader)
    case .summary(let summary): summary.notes(for: reader)
    case .editions(let editions): editions.notes(for: reader)
    case .movement(let difference): difference.notes(for: reader)
    case .groups(let groups): groups.notes(for: reader)
    }
  }

  /// The rows, in the columns that suit the reader.
  public func table(for reader: Listing.Reader) -> AnswerTable {
    switch body {
    case .list(let list): list.table(for: reader)
    case .count(let count, _): count.table(for: reader)
    case .rankings(let rankings): rankings.table(for: reader)
    case .facts(let sheets, _): AnswerTable(sheets.flatMap(\.facts), in: Fact.columns)
    case .comparison(let comparison): comparison.table(for: reader)
    case .history(let history): history.table(for: reader)
    case .summary(let summary): summary.table(for: reader)
    case .editions(let editions): editions.table(for: reader)
    case .movement(let difference): difference.table(for: reader)
    case .groups(let groups): groups.table(for: reader)
    }
  }

  /// What people see in a terminal.
  public var parts: [ShownPart] {
    switch body {
    case .facts(let sheets, _): sheets.flatMap(\.parts)
    case .comparison(let comparison): comparison.parts
    case .list, .count, .rankings, .history, .summary, .editions, .movement, .groups: [.table(table(for: .person))]
    }
  }
}

extension Answer {
  private enum Key: CodingKey { case question, reading, rows, notes }

  /// An object of the `question`, of what kind of `reading` it has, of the `rows` and of the `notes`.
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(question, forKey: .question)
    try object.encode(reading.kind, forKey: .reading)
    try object.encode(table(for: .program), forKey: .rows)
    try object.encode(notes, forKey: .notes)
  }
}
