/// What a word or phrase of a question is, before it is known what it does there.
enum Meaning: Equatable, Sendable {
  /// Carries nothing: "please", "the", "is".
  case filler
  /// "all", "every": fine before what is asked for, a claim elsewhere.
  case determiner
  case ask(Ask)
  case noun(Noun, isPlural: Bool)
  case attribute(Attribute)
  case relator(Relator)
  case negation
  /// "outside": not in.
  case outside
  case junction(Junction)
  case both
  case neither
  case comparison(Comparison)
  case between
  /// "to", between two numbers or years; nothing elsewhere.
  case to
  case number(Double)
  case ordinal(Int)
  case year(Int)
  /// A unit of duration, in months.
  case unit(months: Double)
  /// A duration in one phrase: "a year".
  case duration(months: Double)
  case andAHalf
  /// "take", "last".
  case take
  /// "be finished in", "complete".
  case finish
  /// "can take", "may last": the longest duration is meant.
  case mayTake
  case superlative(Superlative)
  case top
  /// "rank", "ranked", "ranking".
  case rank
  /// "#", "number": before a number, a rank.
  case numberSign
  /// "sorted by".
  case sorted
  case movement(Movement.Direction)
  /// "enter", "leave": a movement only where a rank or ranking follows.
  case entering(Movement.Direction)
  case compare
  case relativeYear(RelativeYear)
  case since
  /// "called", "named".
  case named
  /// "master's", without saying in what.
  case masters
  case notHeld(String)
  /// A figure or a choice that no reading gives, in our words: "average".
  case notAnswered(String)
  /// "unknown", "not stated": of the list or detail beside it.
  case missing
  case entity([Entity])
  case unknown
}

/// Question words.
enum Ask: Sendable {
  case thing, person, place, count, length, manner
}

/// What a list can be of.
enum Noun: Sendable {
  case programs, universities, focusAreas, tracks, courses, rankings, cities, states, countries
}

/// What a university or a program has one of.
enum Attribute: Sendable {
  case duration, location, city, state, country, degree, delivery, homepage, aliases, source
}

/// What ties a name to the rest.
enum Relator: Equatable, Sendable {
  /// "cover", "for", "about"; at the end of a question it may ask for a list itself: "what does MIT teach".
  case cover(asks: Noun?)
  /// "in".
  case place
  /// "at", "of", "from".
  case at
}

/// What stands between two names or phrases.
enum Junction: Sendable {
  case and, or, comma, but
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
enum Superlative: Sendable {
  case shortest, longest, best, worst, mostPrograms, fewestPrograms, mostCommon, leastCommon
}

/// Years that are named by their distance from the latest edition.
enum RelativeYear: Sendable {
  case latest, previous, all
}

/// A thing of the database; the number is its place in the vocabulary.
enum Entity: Hashable, Sendable {
  case university(Int)
  /// The place in `Lexicon.focusNames`.
  case focus(Int)
  case ranking(Int)
  case city(Int)
  case state(Int)
  case country(Int)
  case track(Int)
  case course(Int)
  case program(Int)
  case degree(Int)
  case delivery(Int)
}

/// A word or phrase of a question with its meaning.
struct Lexeme: Sendable {
  let meaning: Meaning
  /// As written.
  let text: String
  /// Its place in the question, in UTF-8 bytes.
  let span: Range<Int>
  /// Whether a typing mistake was mended in it.
  let isMended: Bool
}
