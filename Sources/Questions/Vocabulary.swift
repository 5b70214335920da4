/// The database's own words, handed in by the caller: every name that a question may use.
///
/// Order matters nowhere but in candidates and notes, which keep it.
public struct Vocabulary: Sendable {
  /// A university with its other names.
  public struct University: Sendable {
    /// The one name that filters and answers use.
    public let name: String
    /// Its short name, such as `cmu`.
    public let slug: String
    /// Its other names.
    public let aliases: [Alias]

    /// A university as the catalogue has it.
    public init(name: String, slug: String, aliases: [Alias]) {
      self.name = name
      self.slug = slug
      self.aliases = aliases
    }
  }

  /// Another name of a university.
  public struct Alias: Sendable {
    /// The name as stored.
    public let text: String
    /// Whether institutions outside the catalogue have the name too.
    public let isShared: Bool

    /// An alias as the catalogue has it.
    public init(_ text: String, isShared: Bool = false) {
      self.text = text
      self.isShared = isShared
    }
  }

  /// A focus area with its other names.
  public struct FocusArea: Sendable {
    /// The one name that filters use.
    public let name: String
    /// Its other names, and what they have to do with it.
    public let aliases: [FocusAlias]

    /// A focus area as the catalogue has it.
    public init(name: String, aliases: [FocusAlias]) {
      self.name = name
      self.aliases = aliases
    }
  }

  /// Another name of a focus area.
  public struct FocusAlias: Sendable {
    /// The name as stored.
    public let text: String
    /// What it has to do with the area.
    public let relation: Relation

    /// An alias as the catalogue has it.
    public init(_ text: String, _ relation: Relation) {
      self.text = text
      self.relation = relation
    }
  }

  /// What another name has to do with a focus area.
  public enum Relation: String, Sendable, CaseIterable {
    /// The same thing.
    case exact
    /// The same thing, written short.
    case abbreviation
    /// A wider field that contains the area.
    case broader
    /// A part of the area.
    case narrower
    /// A field that overlaps the area.
    case near
  }

  /// A state or a country with its codes, such as `CA`.
  public struct Place: Sendable {
    /// The name that filters use.
    public let name: String
    /// Codes and other names.
    public let codes: [String]

    /// A place as the catalogue has it.
    public init(_ name: String, codes: [String] = []) {
      self.name = name
      self.codes = codes
    }
  }

  /// A ranking and its editions.
  public struct Ranking: Sendable {
    /// What names it in fields, such as `ml`.
    public let slug: String
    /// Its full name; the words after its last "in" name its subject.
    public let name: String
    /// The years of its editions, in any order.
    public let years: [Int]

    /// A ranking as the catalogue has it.
    public init(slug: String, name: String, years: [Int]) {
      self.slug = slug
      self.name = name
      self.years = years
    }
  }

  /// Every university.
  public var universities: [University] = []
  /// Every focus area.
  public var focusAreas: [FocusArea] = []
  /// The names of the tracks.
  public var tracks: [String] = []
  /// The names of the core courses.
  public var courses: [String] = []
  /// The names of the programs.
  public var programNames: [String] = []
  /// The degrees, such as `Master of Science`.
  public var degrees: [String] = []
  /// The ways of delivery, such as `online`.
  public var deliveries: [String] = []
  /// The cities.
  public var cities: [String] = []
  /// The states.
  public var states: [Place] = []
  /// The countries.
  public var countries: [Place] = []
  /// The rankings.
  public var rankings: [Ranking] = []

  /// A vocabulary without a word, to be filled.
  public init() {}
}
