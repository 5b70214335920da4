/// The names of a database, looked up by their folded words.
protocol NameIndex {
  /// Every thing of that name: its words as `WordKey` folds them, a space between them, no signs.
  func names(_ key: String) -> [Name]
  /// Whether some name begins with these words and goes on.
  func goesOn(_ prefix: String) -> Bool
  /// The words that may be meant by one that nothing knows, each with the number of letters that differ.
  func near(_ word: String) -> [(words: [String], letters: Int)]
  /// Whether the word stands in some name.
  func isPart(_ word: String) -> Bool
  /// The rankings with their editions.
  var rankings: [Vocabulary.Ranking] { get }
}

/// A thing of the database under one of its names.
struct Name: Hashable, Sendable {
  enum Kind: Int, Hashable, Sendable, CaseIterable {
    case university, area, ranking, city, state, country, region, track, course, program, degree, delivery
  }

  /// How near a name is to a thing's own; the nearest is meant.
  enum Quality: UInt16, Hashable, Sendable, Comparable {
    /// The own name, or another that means the same.
    case own
    /// A short name, or one that an overlapping field of study has.
    case short
    /// One that institutions elsewhere have too.
    case shared

    static func < (left: Quality, right: Quality) -> Bool { left.rawValue < right.rawValue }
  }

  /// What is said about a name that stands for something near to it.
  enum Remark: Hashable, Sendable {
    /// An area whose name only overlaps with it.
    case near(String)
    /// A place that is a part of the country that it is taken for.
    case part
    /// A field of its own, with the areas that it has to do with.
    case related([String])
  }

  let kind: Kind
  /// The name that filters use; of a ranking its slug.
  let target: String
  var quality: Quality = .own
  var remark: Remark?
  /// Whether it is an adjective: "French".
  var isAdjective = false
  /// Before which of its words, counted from 0, a comma or a slash stands in the name.
  var signs: WordSet = WordSet()
}
