/// What a list can be of.
enum Noun: Sendable {
  case programs, universities, focusAreas, tracks, courses, rankings, cities, states, countries
}

/// What a university or a program has one of.
enum Attribute: Sendable {
  case duration, location, city, state, country, degree, delivery, homepage, aliases, source
}

/// What compares with a number.
enum Comparison: Sendable {
  case less, atMost, more, atLeast, exactly
  /// "above", "better than": more months, but a smaller rank.
  case above
  /// "below", "worse than": fewer months, but a greater rank.
  case below
}

/// What is first in an order.
enum Superlative: Hashable, Sendable {
  case shortest, longest, best, worst, mostPrograms, fewestPrograms, mostCommon, leastCommon
  /// The most places won, or lost.
  case risen, fallen
  /// The most, or the fewest, values of a field that holds many.
  case most(String), fewest(String)
}

/// Years that are named by their distance from the latest edition.
enum RelativeYear: Sendable {
  case latest, previous, all
}

extension Attribute {
  var fact: Fact {
    switch self {
    case .duration: .duration
    case .location: .location
    case .city: .city
    case .state: .state
    case .country: .country
    case .degree: .degree
    case .delivery: .delivery
    case .homepage: .homepage
    case .aliases: .aliases
    case .source: .source
    }
  }

  /// Whether a list has it as a column.
  var isColumn: Bool { !columns.isEmpty }

  /// The fields that hold it.
  var columns: [String] {
    switch self {
    case .duration: ["duration_min", "duration_max"]
    case .location: ["city", "state", "country"]
    case .city: ["city"]
    case .state: ["state"]
    case .country: ["country"]
    case .degree: ["degree"]
    case .delivery: ["delivery"]
    case .homepage, .aliases, .source: []
    }
  }

  /// Whether it is a program's own, not its university's.
  var isOfProgram: Bool { [.duration, .degree, .delivery].contains(self) }
}
