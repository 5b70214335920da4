/// One value as SQLite stores it, in one of its five storage classes.
///
/// A `real` that is not a number is stored by SQLite as NULL.
public enum Value: Hashable, Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])
}

extension Value {
  /// An integer.
  public init(_ value: Int64) { self = .integer(value) }

  /// An integer.
  public init(_ value: Int) { self = .integer(Int64(value)) }

  /// A real number.
  public init(_ value: Double) { self = .real(value) }

  /// A text, which may hold NUL.
  public init(_ value: String) { self = .text(value) }

  /// The integer 1 or 0; SQLite has no class of its own for truth.
  public init(_ value: Bool) { self = .integer(value ? 1 : 0) }

  /// Bytes.
  public init(_ value: [UInt8]) { self = .blob(value) }
}

extension Value {
  /// An integer, or NULL for nil.
  public init(_ value: Int64?) { self = value.map { .integer($0) } ?? .null }

  /// An integer, or NULL for nil.
  public init(_ value: Int?) { self = value.map { .integer(Int64($0)) } ?? .null }

  /// A real number, or NULL for nil.
  public init(_ value: Double?) { self = value.map { .real($0) } ?? .null }

  /// A text, or NULL for nil.
  public init(_ value: String?) { self = value.map { .text($0) } ?? .null }

  /// The integer 1 or 0, or NULL for nil.
  public init(_ value: Bool?) { self = value.map { .integer($0 ? 1 : 0) } ?? .null }

  /// Bytes, or NULL for nil.
  public init(_ value: [UInt8]?) { self = value.map { .blob($0) } ?? .null }
}

extension Value: ExpressibleByNilLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByStringLiteral
{
  /// `nil` is NULL.
  public init(nilLiteral: ()) { self = .null }

  /// A whole number of 64 bits.
  public init(integerLiteral value: Int64) { self = .integer(value) }

  /// A real number.
  public init(floatLiteral value: Double) { self = .real(value) }

  /// A text.
  public init(stringLiteral value: String) { self = .text(value) }
}
