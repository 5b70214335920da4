public import Catalog
import FilterLanguage
public import Questions
import Tables

/// A question that was understood, and not answered yet.
public struct AskedQuestion: Sendable {
  /// As it was asked.
  public let text: String
  /// What it asks for.
  public let answerable: Answerable

  /// How it was read, where that goes without saying for nobody.
  public var notes: [Note] { answerable.notes.map { Note($0) } }

  /// The list of the catalogue that it asks for, to be written as its rows come; nil if it asks for anything else.
  public func listing(for reader: Listing.Reader) -> Listing? {
    guard case .list(let query) = answerable.reading else { return nil }
    return query.listing(for: reader)
  }
}

extension CatalogFile {
  /// Answers a plain question, with notes on how it was read and on what the answer leaves out.
  ///
  /// ```swift
  /// let answer = try catalog.ask("which programs in California cover NLP?")
  /// try answer.write(as: .markdown, to: sink)
  /// ```
  ///
  /// The same question always gets the same answer. All rows of the answer are in memory: one that may be long is read
  /// with ``read(question:)`` and written as a list.
  ///
  /// - Parameter reader: Who reads the answer, which decides about the columns of a list.
  /// - Throws: `QuestionError` for a question that has no certain meaning; nothing is guessed.
  public func ask(_ question: String, for reader: Listing.Reader = .program) throws -> Answer {
    try answer(read(question: question), for: reader)
  }

  /// Reads a plain question in the words of the catalogue, without answering it.
  ///
  /// - Throws: `QuestionError`.
  public func read(question: String) throws -> AskedQuestion {
    let derived = try QuestionReader.derive(
      AskedWords(question), { try Vocabulary(of: connection, for: $0) }, { try NameTexts(of: connection, $0) })
    let book = FactBook()
    while true {
      let read = Result { try derived.answerable(book.facts) }
      if book.isComplete { return AskedQuestion(text: question, answerable: try read.get()) }
      for query in book.openQueries { book.note(query, hasRows: hasRows(query)) }
      for subject in book.openNames { book.note(subject, names: try connection.names(of: subject)) }
      for (university, field) in book.openRanks { book.note(university, field, rank: rank(university, field)) }
    }
  }

  /// Whether a list has a row; a list that cannot be asked for has none.
  private func hasRows(_ query: Query) -> Bool {
    guard var listing = query.listing(for: .program) else { return false }
    listing.limit = 1
    (listing.order, listing.includesTies, listing.offset) = (nil, false, 0)
    return (try? count(of: listing)) ?? 0 > 0
  }

  /// The rank that a field has of a university; nil for none.
  private func rank(_ university: String, _ field: FieldReference) -> Int? {
    let filter = Filter.comparison(field: "university", .equal, .text(university))
    let found = try? self.rows(of: Listing(.universities, filter: filter, columns: ColumnList([field])))
    switch found?.first?.cells.first {
    case .integer(let rank): return Int(rank)
    default: return nil
    }
  }
}

extension Query {
  /// The same as a list of the catalogue; nil for rankings, which have a list of their own.
  func listing(for reader: Listing.Reader) -> Listing? {
    guard let rows = ListSubject(subject == .universities ? scope : subject) else { return nil }
    var listing = Listing(
      rows, filter: filter, order: orderBy, columns: shownFields.map { ColumnList($0) },
      reader: reader, limit: limit, offset: offset, includesTies: limit != nil, isDistinct: isDistinct)
    listing.within = within
    listing.verdict =
      switch verdict {
      case .any: .any
      case .every: .every
      case nil: nil
      }
    return listing
  }
}

extension ListSubject {
  /// The list whose rows a question asks for; nil for rankings, which have a list of their own.
  init?(_ subject: Subject) {
    switch subject {
    case .programs: self = .programs
    case .universities: self = .universities
    case .focusAreas: self = .focusAreas
    case .tracks: self = .tracks
    case .courses: self = .courses
    case .rankings: return nil
    }
  }
}
