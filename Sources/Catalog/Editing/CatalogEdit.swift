/// Something to change in the catalogue by hand.
public enum CatalogEdit: Sendable, Equatable {
  /// A university or a program that is to be there, with its first details.
  case add(NewThing)
  /// Tracks, courses or focus areas that a program has too.
  case list(EditedKind, [String], program: String)
  /// Fields of a thing; `program` says whose track is meant.
  case set(EditedKind, String, program: String?, [Assignment])
  /// A thing that is to be gone. `program`: only from that program's list. `withDependents`: with all that needs it.
  case remove(EditedKind, String, program: String?, withDependents: Bool)
  /// Other names of a university or a focus area.
  case addAliases(AliasTarget, [String], AliasMeaning)
  /// Names that it does not go by any more.
  case removeAliases(AliasTarget, [String])
  /// Two universities that are one from now on.
  case merge(UniversityMerge)
}

/// A university, a program or a focus area to add.
public struct NewThing: Sendable, Equatable {
  /// What it is; a track or a course is no thing by itself.
  public enum Kind: Sendable, Equatable {
    case university
    /// With the name of its university.
    case program(university: String)
    case focusArea
  }

  /// What it is.
  public let kind: Kind
  /// What it is called.
  public let name: String
  /// Its fields, as `set` takes them.
  public var details: [Assignment]
  /// Other names of a university or a focus area.
  public var aliases: [String]

  /// A thing to add.
  public init(_ kind: Kind, name: String, details: [Assignment] = [], aliases: [String] = []) {
    self.kind = kind
    self.name = name.withPlainBlanks
    self.details = details
    self.aliases = aliases
  }
}

/// What a name is to be an alias of.
public struct AliasTarget: Sendable, Equatable {
  /// The name of a university or focus area, or one of its aliases.
  public let name: String
  /// Which of the two; nil takes what there is of that name.
  public let kind: EditedKind?

  /// A target; of other kinds than universities and focus areas there are no aliases.
  public init(_ name: String, kind: EditedKind? = nil) {
    self.name = name
    self.kind = kind
  }
}

/// How an alias stands to what it names.
public struct AliasMeaning: Sendable, Equatable {
  /// Whether other institutions go by it too, so that it alone does not say which is meant.
  public var isShared: Bool
  /// How it stands to a focus area.
  public var relation: FocusAreaRelation

  /// A meaning; that of a name which means just the one thing unless said otherwise.
  public init(isShared: Bool = false, relation: FocusAreaRelation = .exact) {
    self.isShared = isShared
    self.relation = relation
  }
}
