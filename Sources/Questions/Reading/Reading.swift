public import FilterLanguage

/// What a question asks for.
public enum Reading: Sendable {
  /// The rows.
  case list(Query)
  /// How many rows there are.
  case count(Query)
  /// One thing about one or more universities, by their names.
  case fact(Fact, of: [String])
  /// Two to six universities side by side, by their names.
  case compare([String])
  /// The ranks of universities, by their names, in every edition of these rankings (slugs); none stand for all.
  case history(of: [String], rankings: [String])
  /// The best and worst ranks of universities, by their names, in all editions of these rankings (slugs); none stand for
  /// all.
  case summary(of: [String], rankings: [String])
  /// Editions of rankings with their publishers.
  case editions(EditionQuery)
  /// What changed between two editions.
  case movement(Movement)
  /// Everything on one university, or on the programs of that name.
  case show(String)
  /// Groups of rows with their numbers.
  case groups(GroupQuery)

  /// `list`, `count`, `fact`, `compare`, `history`, `summary`, `editions`, `movement`, `show` or `groups`.
  public var kind: String {
    switch self {
    case .list: "list"
    case .count: "count"
    case .fact: "fact"
    case .compare: "compare"
    case .history: "history"
    case .summary: "summary"
    case .editions: "editions"
    case .movement: "movement"
    case .show: "show"
    case .groups: "groups"
    }
  }
}

/// One thing to know about a university or its programs.
public enum Fact: Hashable, Sendable {
  /// The shortest and longest duration of its programs, in months.
  case duration
  /// City, state and country.
  case location
  /// The city alone.
  case city
  /// The state alone.
  case state
  /// The country alone.
  case country
  /// The degrees of its programs.
  case degree
  /// How its programs are taught.
  case delivery
  /// Its home page.
  case homepage
  /// Its other names.
  case aliases
  /// Where its facts come from.
  case source
  /// Its ranks in these rankings (slugs), in these years; no years stand for the latest edition of each.
  case rank(rankings: [String], years: [Int])
}

/// What changed from one edition of a ranking to another, in one ranking or several.
public struct Movement: Sendable {
  /// Which entries are asked for.
  public enum Direction: String, Sendable, CaseIterable {
    /// Every entry.
    case any
    /// A better rank than before.
    case risen
    /// A worse rank than before.
    case fallen
    /// The same rank as before.
    case same
    /// Not in the earlier edition.
    case new
    /// Not in the later edition.
    case gone
    /// Another rank than before, or new, or gone.
    case changed
  }

  /// Two editions of one ranking.
  public struct Span: Sendable {
    /// The ranking's slug.
    public let ranking: String
    /// The earlier year.
    public let from: Int
    /// The later year.
    public let to: Int
  }

  /// One or more, each of another ranking.
  public let spans: [Span]
  /// Which entries.
  public let direction: Direction
  /// Which universities; nil for all.
  public let filter: Filter?
}
