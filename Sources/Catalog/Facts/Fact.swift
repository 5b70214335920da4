/// One thing that the catalogue says of a university or a program, with who said so.
public struct Fact: Sendable, Equatable {
  /// What is said.
  public enum Statement: Sendable, Equatable {
    /// Words.
    case text(String)
    /// A whole number.
    case integer(Int)
    /// A number.
    case real(Double)
    /// A place in a ranking, with its score.
    case place(RankPlace, score: Double?)
    /// How far up a list it stands.
    case standing(ListStanding)
    /// A list, in the order of its source; open: the source says that there are more.
    case list([String], isOpen: Bool)
  }

  /// The name of the university or program.
  public let about: String
  /// What it is of.
  public let kind: FactKind
  /// What it is of, in words: `Duration`.
  public var label: String { kind.label }
  /// What is said.
  public let statement: Statement
  /// Who said so; nil if the thing itself names its source.
  public let citation: Citation?
  /// Whether the source said it of the whole university, not of this program.
  public let isStatedForUniversity: Bool

  init(
    _ about: String, _ kind: FactKind, _ statement: Statement, _ citation: Citation?,
    isStatedForUniversity: Bool = false
  ) {
    self.about = about
    self.kind = kind
    self.statement = statement
    self.citation = citation
    self.isStatedForUniversity = isStatedForUniversity
  }
}

/// Everything that the catalogue says of one university or program.
public struct FactSheet: Sendable, Equatable {
  /// What a sheet can be on.
  public enum Kind: String, Sendable {
    /// A university and all of its programs.
    case university
    /// One program.
    case program
  }

  /// What it is on.
  public let kind: Kind
  /// The name of the university, or of the program with its university.
  public let name: String
  /// The facts, of the university first and then of each program.
  public let facts: [Fact]

  /// The same sheet with some of its facts.
  public func filtered(_ isWanted: (Fact) -> Bool) -> FactSheet {
    FactSheet(kind: kind, name: name, facts: facts.filter(isWanted))
  }
}
