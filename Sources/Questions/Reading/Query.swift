public import FilterLanguage

/// What the rows of an answer are.
public enum Subject: String, Sendable, CaseIterable {
  /// One row a program.
  case programs
  /// One row a university.
  case universities
  /// One row a focus area.
  case focusAreas = "focus-areas"
  /// One row a track.
  case tracks
  /// One row a core course.
  case courses
  /// One row a ranking, with its years.
  case rankings
}

/// The order of an answer: one field, with universities and programs that have no value last.
public struct Order: Hashable, Sendable {
  /// The field, such as `duration_min` or `ml_rank`.
  public let field: String
  /// The edition's year; nil for the latest.
  public let year: Int?
  /// Whether the greatest comes first.
  public let isDescending: Bool

  /// The field that is sorted by, with its direction.
  public var key: OrderBy.Key { OrderBy.Key(FieldReference(field, year: year), isDescending: isDescending) }
}

/// Rows to list: which of them, in which order, how many, and what is shown of each.
public struct Query: Sendable {
  /// What the rows are.
  public internal(set) var subject: Subject
  /// What `filter` is a filter over: universities where `subject` is universities and every field of the filter is one
  /// of theirs, else programs. The rows are then the universities, focus areas, tracks or courses of the programs that
  /// match, each once.
  public internal(set) var scope: Subject
  /// Which rows; nil for all.
  public internal(set) var filter: Filter?
  /// How the rows are ordered; nil leaves it to the caller.
  public internal(set) var order: Order?
  /// How many rows, at least 1; nil for all. Rows that tie with the last one in `order` are shown too.
  public internal(set) var limit: Int?
  /// How many rows are left out at the start, those that tie with the last of them included: one for the second best.
  public internal(set) var offset = 0
  /// An order by what is worked out, such as the places that were won; it takes the place of `order`.
  var workedOutOrder: OrderBy?
  /// What a yes or a no is the answer to; nil if rows are asked for.
  public internal(set) var verdict: Verdict?
  /// The fields that the question asks for by name, on top of what identifies a row; empty for the usual ones.
  var columns: [FieldReference] = []
  /// Whether the rows are places, each of them shown once, as for "which states".
  var isOfPlaces = false
  /// Of a question that asks for a yes or no about universities or places, the filter for those; what is not known of
  /// others is then of no interest. Nil for every other question.
  public internal(set) var within: Filter?
}

/// What a yes or a no is the answer to.
public enum Verdict: Sendable, Equatable {
  /// Whether there is such a row.
  case any
  /// Whether all rows are such; the rows are those that are not.
  case every
}

extension Query {
  /// How the rows are ordered; nil leaves it to the caller.
  public var orderBy: OrderBy? { workedOutOrder ?? order.map { OrderBy(keys: [$0.key]) } }

  /// Whether the rows are universities, each once, of the programs that match.
  public var isOfTheirUniversities: Bool { subject == .universities && scope == .programs }

  /// Whether rows that show the same are shown once.
  public var isDistinct: Bool { isOfPlaces || isOfTheirUniversities }

  /// What is shown: what identifies a row, what the question asks for, and what the rows are in order of; nil for the
  /// usual fields, which have the latest ranks and the duration.
  public var shownFields: [FieldReference]? {
    if isOfPlaces { return columns }
    if columns.isEmpty && order?.year == nil && !isOfTheirUniversities { return nil }
    let identity = subject == .programs ? ["university", "program"] : subject == .universities ? ["university"] : []
    var shown: Set<String> = []
    return
      (identity.map { FieldReference($0) } + columns + (order.map { [FieldReference($0.field, year: $0.year)] } ?? []))
      .filter { shown.insert($0.description).inserted }
  }

  /// Shows these fields, too, each once.
  mutating func show(_ fields: [String]) {
    columns += fields.filter { name in !columns.contains { $0.description == name } }.map { FieldReference($0) }
  }
}
