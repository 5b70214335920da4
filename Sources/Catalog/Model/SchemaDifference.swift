/// A place where the schema of a file is not what its migrations make.
public struct SchemaDifference: Sendable, Equatable {
  /// What is wrong with the object.
  public enum Kind: String, Sendable {
    /// The migrations make it, and it is not there.
    case missing
    /// It is there with other SQL.
    case changed
    /// A trigger that no migration made: it would run with every write.
    case planted
    /// A table, view or index that no migration made; harmless, other tools add such things.
    case extra
  }

  /// What is wrong.
  public let kind: Kind
  /// `table`, `index`, `trigger` or `view`.
  public let type: String
  /// The object's name.
  public let name: String

  /// Whether SQL of somebody else's could run through it.
  public var isTampering: Bool { kind != .extra }
}
