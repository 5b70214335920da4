/// The rows of a list by the values that they share, with how many they are.
public struct Groups: Sendable {
  /// What a group is by, or what is worked out for it.
  public struct Column: Sendable, Hashable {
    /// `state`, `count`, `avg(ml_rank)`: a stable key.
    public let key: String
    /// The heading for people.
    public let title: String
    /// Whether the values are numbers.
    public let isNumeric: Bool
  }

  /// One group.
  public struct Group: Sendable, Hashable {
    /// Its value of each field that rows are grouped by.
    public let values: [Value]
    /// How many rows it has.
    public let count: Int
    /// What is worked out for it; `unknown` where none of its rows has a known value.
    public let aggregates: [Value]
  }

  /// A value that rows share.
  public enum Value: Sendable, Hashable {
    /// Text.
    case text(String)
    /// A whole number.
    case integer(Int64)
    /// A number.
    case real(Double)
    /// TRUE or FALSE.
    case truth(Bool)
    /// Nobody knows the value, or it is a band of ranks.
    case unknown
    /// Of a field that holds many values: it is known that there is none.
    case none
  }

  /// What the rows are.
  public let subject: ListSubject
  /// What they are grouped by.
  public let fields: [Column]
  /// What is worked out for each group, beside the number of its rows.
  public let aggregates: [Column]
  /// The groups in their order.
  public let groups: [Group]
  /// How many rows the filter finds; a row of several groups is one.
  public let rows: Int
  /// What the filter leaves out of the rows; nil if there is none.
  public let leftOut: LeftOut?
  /// What a reader must know of the groups, each a sentence.
  public let notes: [String]
}

extension Groups.Value {
  /// Whether it is known, also that there is none.
  public var isKnown: Bool { self != .unknown }
}
