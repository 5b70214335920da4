/// What a search can find.
public enum SearchKind: String, CaseIterable, Sendable {
  /// A university, by its name or an alias.
  case university
  /// A program, by its name, its university, or a focus area that it covers.
  case program
  /// A track, by its name or its university.
  case track
  /// A core course, by its name.
  case course
  /// A focus area, by its name or an alias.
  case focusArea = "focus area"
}

/// One thing that a search found.
public struct SearchHit: Sendable, Equatable {
  /// What it is.
  public let kind: SearchKind
  /// Its name in the catalogue.
  public let name: String
  /// The university of a program or track.
  public let university: String?
  /// Where the words are: `name`, `alias`, `abbreviation`, `broader`, `narrower`, `near`, `university`, `focus area`.
  public let field: String
  /// The text of that field.
  public let text: SearchText
  /// What of the search it has, as it was typed: all words, or where nothing has all, some words and names.
  public internal(set) var words: [String] = []

  func having(_ words: [String]) -> SearchHit {
    var hit = self
    hit.words = words
    return hit
  }
}

/// A text with the words that were found in it.
public struct SearchText: Sendable, Equatable {
  /// A part of the text.
  public struct Part: Sendable, Equatable {
    /// The part as it stands.
    public let text: String
    /// Whether the search found it.
    public let isMatch: Bool
  }

  /// The parts, one after the other; none of them empty.
  public let parts: [Part]

  /// The text with something before and behind each match.
  public func marked(_ before: String, _ after: String) -> String {
    parts.map { $0.isMatch ? before + $0.text + after : $0.text }.joined()
  }
}

/// What a search found.
public struct SearchResult: Sendable, Equatable {
  /// Another word that was searched for in place of one that is not found.
  public struct Correction: Sendable, Equatable {
    /// The word as it was typed.
    public let word: String
    /// The words that were searched for, best first.
    public let replacements: [String]
  }

  /// What was not found together.
  public struct Apart: Sendable, Equatable {
    /// The words, and names of several words, as they were typed.
    public let words: [String]
    /// How many of them each hit has.
    public let most: Int
  }

  /// The words that were searched for, as they were typed; none where the text has no letter and no digit.
  public let words: [String]
  /// The hits, best first, no more than were asked for.
  public let hits: [SearchHit]
  /// How many there are in all.
  public let total: Int
  /// What was searched for in place of words that stand nowhere.
  public let corrections: [Correction]
  /// Other forms of words that were searched for beside them, because nothing has all words as they were typed.
  public let forms: [Correction]
  /// The words that stand nowhere, with nothing in their place.
  public let missing: [String]
  /// What nothing has all of, so that each hit has the most of it; nil if each has all.
  public let apart: Apart?
  /// Where nothing was found: words of the catalogue near to those of the search, best first.
  public let nearestWords: [String]

  init(
    words: [String], hits: [SearchHit] = [], total: Int = 0, corrections: [Correction] = [], forms: [Correction] = [],
    missing: [String] = [], apart: Apart? = nil, nearestWords: [String] = []
  ) {
    self.words = words
    self.hits = hits
    self.total = total
    self.corrections = corrections
    self.forms = forms
    self.missing = missing
    self.apart = apart
    self.nearestWords = nearestWords
  }
}
